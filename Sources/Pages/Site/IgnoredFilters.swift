public import Funding

/// What an address says of filters that the site does not understand, or says a second time. It is passed over, and told.
public struct IgnoredFilters: Sendable, Hashable {
    /// Each as name and value, in the order of the address.
    public private(set) var pairs: [QueryParameters.Pair]

    public init(_ pairs: [QueryParameters.Pair] = []) {
        self.pairs = pairs
    }

    /// - Parameters:
    ///   - query: what follows the question mark.
    ///   - page: whose address it is, as the query was read.
    ///   - language: the page's.
    public init(of query: String, on page: SiteAddress, in language: Language) {
        var understood = Set(page.parameters(in: language).pairs.map { Self.key($0.name) })
        pairs = QueryParameters(decoding: query).pairs.filter { pair in
            guard !pair.value.isEmpty, !Self.isMark(pair.name) else { return false }
            // The first that is understood counts; another of the same name has no effect.
            if understood.remove(Self.key(pair.name)) != nil { return false }
            return !Self.goesWithoutSaying(pair)
        }
    }

    /// Adds a programme that can be written, but that there is none of.
    public mutating func add(unknownProgramme id: Programme.ID, in language: Language) {
        pairs.insert(QueryParameters.Pair(name: ParameterName.programme.name(in: language), value: id.rawValue), at: 0)
    }

    /// One name for both languages'.
    private static func key(_ name: String) -> String {
        names.first { $0.sv == name || $0.en == name }?.en ?? name
    }

    private static let names: [ParameterName] = [
        .search, .status, .programme, .theme, .audience, .closesWithin, .day, .sort, .view, .page, .month,
    ]

    /// What the form sends although the site's own addresses leave it out.
    private static func goesWithoutSaying(_ pair: QueryParameters.Pair) -> Bool {
        switch key(pair.name) {
        case ParameterName.status.en: pair.value == CallFilter.Status.ahead.rawValue
        case ParameterName.sort.en: CallFilter.Sort(rawValue: pair.value) != nil
        case ParameterName.view.en: CallFilter.View(rawValue: pair.value) != nil
        case ParameterName.page.en: Int(pair.value) == 1
        default: false
        }
    }

    /// What letters and social media hang on every address, which nobody has chosen.
    private static func isMark(_ name: String) -> Bool { name.hasPrefix("utm_") || name.hasSuffix("clid") }
}
