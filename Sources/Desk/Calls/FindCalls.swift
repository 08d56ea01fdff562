public import Funding
import Language
import Matching
import Storage

/// Finds the calls that words are about, for those who search without telling in which language.
public struct FindCalls: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// The best first; none for words that say nothing about a subject.
    public func calls(about words: String) async throws -> [Call.ID] {
        let text = String(words.prefix(CallFilter.longestText))
        return try await desk.matchers.current().calls(about: text, in: desk.words.likelyLanguage(of: text))
    }
}
