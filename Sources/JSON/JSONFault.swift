/// Why bytes are not read as JSON, and where that was seen.
public struct JSONFault: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Reason: Hashable, Sendable {
        case empty
        case endsTooEarly
        /// What was expected there, in words.
        case expected(String)
        case notUTF8
        case tooDeep(limit: Int)
        case nameTwice(String)
        case numberTooLarge
    }

    public let reason: Reason
    /// The byte from the beginning, 0 for the first.
    public let offset: Int
    /// From 1.
    public let line: Int
    /// The byte within its line, from 1.
    public let column: Int

    init(_ reason: Reason, at offset: Int, in bytes: [UInt8]) {
        let before = bytes.prefix(offset)
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        self.reason = reason
        self.offset = offset
        line = before.count { $0 == 0x0A } + 1
        column = offset - lineStart + 1
    }

    /// A sentence in English, which quotes nothing of what was sent but the name of a member.
    public var description: String {
        let place = "at line \(line), column \(column)"
        return switch reason {
        case .empty: "The document is empty."
        case .endsTooEarly: "The document ends \(place), before it is complete."
        case .expected(let what): "Expected \(what) \(place)."
        case .notUTF8: "The text \(place) is not UTF-8."
        case .tooDeep(let limit): "More than \(limit) levels of arrays and objects, the first beyond \(place)."
        case .nameTwice(let name): "The member \"\(name.prefix(60))\" stands twice in one object, again \(place)."
        case .numberTooLarge: "The number \(place) is too large to be calculated with."
        }
    }
}
