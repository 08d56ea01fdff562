public import Foundation
import Funding

/// Texts that must have a form, read strictly.
public enum ProtocolText {
    /// An instant by RFC 3339, with its zone: `2026-09-14T09:30:00Z`, `2026-09-14T11:30:00.5+02:00`.
    public static func instant(_ text: String) -> Date? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes.count <= 40, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: "t"),
            let day = Day(iso: String(decoding: bytes[..<10], as: UTF8.self)),
            let seconds = seconds(bytes[11..<19]), let (fraction, zone) = fraction(bytes[19...]), let offset = offset(zone)
        else { return nil }
        return Date(timeIntervalSince1970: Double(day.daysSince1970 * 86_400 + seconds - offset) + fraction)
    }

    /// Whether it is `HH:mm:ss`.
    public static func isClock(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.count == 8 && seconds(bytes[...]) != nil
    }

    /// Whether it is a decimal number: `^-?[0-9]+\.?[0-9]*$`.
    public static func isDecimal(_ text: String) -> Bool {
        var rest = Substring(text)
        if rest.first == "-" { rest = rest.dropFirst() }
        let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        return parts.first?.isEmpty == false && parts.allSatisfy { $0.utf8.allSatisfy(isDigit) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
        bytes.allSatisfy(isDigit) ? Int(String(decoding: bytes, as: UTF8.self)) : nil
    }

    /// The seconds since midnight of `HH:mm:ss`, eight bytes.
    private static func seconds(_ bytes: ArraySlice<UInt8>) -> Int? {
        let start = bytes.startIndex
        guard bytes.count == 8, bytes[start + 2] == UInt8(ascii: ":"), bytes[start + 5] == UInt8(ascii: ":"),
            let hour = number(bytes[start..<(start + 2)]), let minute = number(bytes[(start + 3)..<(start + 5)]),
            let second = number(bytes[(start + 6)...]), hour < 24, minute < 60, second <= 60
        else { return nil }
        return hour * 3_600 + minute * 60 + second
    }

    private static func fraction(_ bytes: ArraySlice<UInt8>) -> (Double, ArraySlice<UInt8>)? {
        guard bytes.first == UInt8(ascii: ".") else { return (0, bytes) }
        let digits = bytes.dropFirst().prefix(while: isDigit)
        guard !digits.isEmpty, let value = Double("0." + String(decoding: digits, as: UTF8.self)) else { return nil }
        return (value, bytes.dropFirst(digits.count + 1))
    }

    /// Seconds east of Greenwich.
    private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = bytes.first else { return nil }
        if bytes.count == 1 { return first == UInt8(ascii: "Z") || first == UInt8(ascii: "z") ? 0 : nil }
        let start = bytes.startIndex
        guard bytes.count == 6, first == UInt8(ascii: "+") || first == UInt8(ascii: "-"), bytes[start + 3] == UInt8(ascii: ":"),
            let hours = number(bytes[(start + 1)..<(start + 3)]), let minutes = number(bytes[(start + 4)...]), hours < 24, minutes < 60
        else { return nil }
        return (hours * 3_600 + minutes * 60) * (first == UInt8(ascii: "-") ? -1 : 1)
    }
}
