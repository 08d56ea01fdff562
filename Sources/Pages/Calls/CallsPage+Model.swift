public import Funding

extension CallsPage {
    public struct Model: Sendable {
        public let filter: CallFilter
        /// The calls of this page of the list.
        public let calls: [CallSummary]
        /// Calls that the filter lets through, on all pages.
        public let total: Int
        public let perPage: Int
        public let counts: Counts
        /// Words of the search that nobody knows and that are worth telling.
        public let unknownWords: [UnknownWordNote]
        /// What of the address was passed over.
        public let ignored: IgnoredFilters

        public init(
            filter: CallFilter, calls: [CallSummary], total: Int, perPage: Int = 25, counts: Counts, unknownWords: [UnknownWordNote] = [],
            ignored: IgnoredFilters = IgnoredFilters()
        ) {
            self.filter = filter
            self.calls = calls
            self.total = total
            self.perPage = max(1, perPage)
            self.counts = counts
            self.unknownWords = unknownWords
            self.ignored = ignored
        }

        /// Whether the list ends before the page that was asked for.
        public var isBeyondEnd: Bool { calls.isEmpty && filter.page > pageCount }

        var pageCount: Int { max(1, (max(0, total) + perPage - 1) / perPage) }
    }

    /// How many calls each choice would give, with the filter's other choices kept. What is missing counts none.
    public struct Counts: Sendable {
        public let statuses: [CallFilter.Status: Int]
        /// The programmes to choose from, in the order to show them.
        public let programmes: [ProgrammeCount]
        public let themes: [Theme: Int]
        public let audiences: [ApplicantKind: Int]
        /// By the number of days.
        public let closingWithin: [Int: Int]

        public init(
            statuses: [CallFilter.Status: Int], programmes: [ProgrammeCount], themes: [Theme: Int],
            audiences: [ApplicantKind: Int], closingWithin: [Int: Int]
        ) {
            self.statuses = statuses
            self.programmes = programmes
            self.themes = themes
            self.audiences = audiences
            self.closingWithin = closingWithin
        }
    }

    public struct ProgrammeCount: Sendable, Hashable {
        public let id: Programme.ID
        public let name: Localized
        public let count: Int

        public init(id: Programme.ID, name: Localized, count: Int) {
            self.id = id
            self.name = name
            self.count = count
        }
    }
}
