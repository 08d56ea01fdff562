import Foundation
import Funding

/// Texts that must have a form, read strictly.
public enum ProtocolText {
    /// Whether it is `HH:mm:ss`.
    public static func isClock(_ text: String) -> Bool {
        // A day before it and a zone behind it make it an instant, whose clock is read as strictly.
        text.utf8.count == 8 && Date(rfc3339: "2026-01-01T\(text)Z") != nil
    }

    /// Whether it is a decimal number: `^-?[0-9]+\.?[0-9]*$`.
    public static func isDecimal(_ text: String) -> Bool {
        var rest = Substring(text)
        if rest.first == "-" { rest = rest.dropFirst() }
        let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        return parts.first?.isEmpty == false && parts.allSatisfy { $0.utf8.allSatisfy(isDigit) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
