public import Funding

/// Finds which of some calls searches are about, by the same rules as `Matcher.calls(about:in:)`. What each word finds is remembered, since
/// many searches have words in common.
public struct CallFinder {
    /// A word, or a whole search.
    private struct Words: Hashable {
        let text: String
        let language: Language
    }

    private let matcher: Matcher
    /// The calls to choose among, by their number in the index.
    private let documents: [Int: Call.ID]
    private var found: [Words: Set<Int>?] = [:]
    /// By whole searches.
    private var answers: [Words: Set<Call.ID>] = [:]

    /// How many different words have been looked up.
    public private(set) var wordsLookedUp = 0

    /// - Parameter calls: those that the index lacks are found by nothing.
    public init(among calls: some Sequence<Call.ID>, matcher: Matcher) {
        self.matcher = matcher
        let numbers = matcher.callScoring.index.documentsByID
        let known = calls.compactMap { call in numbers[call.rawValue].map { ($0, call) } }
        documents = Dictionary(known.filter { matcher.callAttributes.isShown($0.0, to: matcher.viewer) }) { first, _ in first }
    }

    /// Those that are about every word of a search; none for a search with digits in it, which is for an identifier.
    public mutating func calls(about search: String, in language: Language) -> Set<Call.ID> {
        guard !documents.isEmpty else { return [] }
        let asked = Words(text: search, language: language)
        if let known = answers[asked] { return known }
        let answer = answer(to: search, in: language)
        answers[asked] = answer
        return answer
    }

    private mutating func answer(to search: String, in language: Language) -> Set<Call.ID> {
        guard !Matcher.isForIdentifier(search) else { return [] }
        var common: Set<Int>?
        for word in Matcher.words(of: search) {
            guard let documents = lookUp(Words(text: word, language: language)) else { continue }
            common = common?.intersection(documents) ?? documents
            if common?.isEmpty == true { return [] }
        }
        return Set((common ?? []).compactMap { documents[$0] })
    }

    /// The numbers of the calls that are about a word; `nil` for a word that says nothing about a subject.
    private mutating func lookUp(_ word: Words) -> Set<Int>? {
        if let known = found[word] { return known }
        wordsLookedUp += 1
        let shares = matcher.shares(ofContentWord: word.text, in: word.language, among: Array(documents.keys))
        let among = shares.map { Set($0.keys).intersection(documents.keys) }
        found[word] = .some(among)
        return among
    }
}
