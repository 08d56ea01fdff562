public import Funding
public import Language
import Matching
public import Storage

/// Searches the calls by words, in titles and by what calls are about.
public struct SearchCalls: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    public struct Answer: Sendable {
        /// One page of the list.
        public let calls: [Call]
        /// How many calls the whole list holds.
        public let total: Int
        /// What other choices would give.
        public let facets: CallFacets
        /// Words of the search that nobody knows, with what may have been meant.
        public let unknownWords: [UnknownWord]

        /// Whether so few calls were found that every unknown word is worth telling.
        public var isThin: Bool { total < SearchCalls.fewCalls }
    }

    private static let fewCalls = 3

    /// One page of a list, `number` from 1.
    public func page(
        _ number: Int, of size: Int, filter: CallFilter, by order: CallFilter.Order, in language: Language
    ) async throws -> Answer {
        let unknownWords = try await unknownWords(of: filter, in: language)
        let (calls, total, facets) = try await BrowseCalls(desk).page(
            number, of: size, filter: try await understood(filter, in: language), by: order)
        return Answer(calls: calls, total: total, facets: facets, unknownWords: unknownWords)
    }

    /// The same page without what other choices would give, as `shown` tells of the calls.
    public func list<Shown>(
        _ number: Int, of size: Int, filter: CallFilter, by order: CallFilter.Order, in language: Language, as shown: ShownCalls<Shown>
    ) async throws -> (calls: [Shown], total: Int) {
        let filter = desk.limiting(try await understood(filter, in: language))
        return try await desk.callLists.read(desk.store) { directory, connection in
            let found = directory.search(filter, sortedBy: order, skipping: (number - 1) * size, limitedTo: size)
            return (try shown.shown(found.calls, at: filter.moment, within: filter.scope, on: connection), found.total)
        }
    }

    /// The first of a filter's calls by their ids, for those who read all of them part by part.
    public func part<Shown>(_ size: Int, filter: CallFilter, in language: Language, as shown: ShownCalls<Shown>) async throws -> [Shown] {
        let filter = desk.limiting(try await understood(filter, in: language))
        return try await desk.callLists.read(desk.store) { directory, connection in
            let ids = directory.first(size, filter: filter, sortedBy: .id)
            return try shown.shown(ids, at: filter.moment, within: filter.scope, on: connection)
        }
    }

    /// A filter with the calls that are about its words.
    func understood(_ filter: CallFilter, in language: Language) async throws -> CallFilter {
        let text = Self.searched(filter)
        guard !text.isEmpty else { return filter }
        var filter = filter
        filter.orAmong = try await desk.matchers.current().calls(about: text, in: language)
        return filter
    }

    private func unknownWords(of filter: CallFilter, in language: Language) async throws -> [UnknownWord] {
        let text = Self.searched(filter)
        return text.isEmpty ? [] : try await desk.matchers.current().unknownWords(ofSearch: text, in: language)
    }

    /// What is searched for: no more of the words than titles and identifiers are searched for.
    private static func searched(_ filter: CallFilter) -> String { String(filter.text.prefix(CallFilter.longestText)) }
}
