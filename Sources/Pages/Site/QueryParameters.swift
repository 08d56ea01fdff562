import Foundation
import Funding

/// The names and values after the question mark, or in the body of a form, in the order they came.
public struct QueryParameters: Sendable, Hashable {
    public struct Pair: Sendable, Hashable {
        public let name: String
        public let value: String
    }

    public private(set) var pairs: [Pair] = []

    public init() {}

    /// Reads `application/x-www-form-urlencoded` text. Never fails: a `%` without two hexadecimal digits is kept as it stands, and
    /// bytes that are not UTF-8 become U+FFFD, by which a reader of the text can tell that it is damaged. So does NUL, which nobody types
    /// and not every database stores. Every line ends with LF.
    public init(decoding text: String) {
        pairs = text.split(separator: "&").map { part in
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let value = sides.count > 1 ? String(sides[1]) : ""
            return Pair(name: Self.decoded(String(sides.first ?? "")), value: Self.decoded(value))
        }
    }

    /// Adds a pair; an empty value is left out, so that addresses stay short.
    public mutating func add(_ name: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        pairs.append(Pair(name: name, value: value))
    }

    /// The first value of a parameter under its Swedish or its English name.
    public subscript(key: ParameterName) -> String? {
        pairs.first { $0.name == key.sv || $0.name == key.en }?.value
    }

    /// Every value of a parameter under either name.
    public func all(_ key: ParameterName) -> [String] {
        pairs.filter { $0.name == key.sv || $0.name == key.en }.map(\.value)
    }

    public var isEmpty: Bool { pairs.isEmpty }

    /// As it stands in an address, without the question mark.
    public var encoded: String {
        pairs.map { "\($0.name.percentEncoded)=\($0.value.percentEncoded)" }.joined(separator: "&")
    }

    static func decoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let decoded = byteInDigits(rest.prefix(2)) {
                bytes.append(decoded)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return String(decoding: withPlainLines(bytes).map { $0 == 0 ? 0xFF : $0 }, as: UTF8.self)
    }

    /// Lines end with LF alone: browsers send CR LF, which no attribute of a page can hold.
    private static func withPlainLines(_ bytes: [UInt8]) -> [UInt8] {
        let (feed, carriage) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
        guard bytes.contains(carriage) else { return bytes }
        return bytes.indices.compactMap { place in
            guard bytes[place] == carriage else { return bytes[place] }
            return place + 1 < bytes.count && bytes[place + 1] == feed ? nil : feed
        }
    }

    /// The byte that two hexadecimal digits stand for; `nil` for anything else.
    private static func byteInDigits(_ digits: ArraySlice<UInt8>) -> UInt8? {
        let values = digits.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
        guard values.count == 2 else { return nil }
        return UInt8(values[0] << 4 | values[1])
    }
}

/// A parameter's name in Swedish and in English addresses; both are understood everywhere.
public struct ParameterName: Sendable, Hashable {
    public let sv: String
    public let en: String

    init(_ sv: String, _ en: String) {
        self.sv = sv
        self.en = en
    }
}
