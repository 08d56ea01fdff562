public import Funding
import Language

/// Suggests how to go on with what somebody types in the search for calls.
public struct SuggestWords: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// In characters; nothing is suggested for more.
    private static let longest = 100
    private static let shortest = 2

    /// At most eight; none for a single letter or for more than anybody searches for.
    public func suggestions(completing typed: String, in language: Language) -> [String] {
        guard typed.utf8.count <= 4 * Self.longest, (Self.shortest...Self.longest).contains(typed.count) else { return [] }
        return desk.matchers.suggestions.suggestions(completing: typed, in: language)
    }
}
