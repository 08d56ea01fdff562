public import Funding

/// What may have been meant by an address that leads nowhere.
public struct NearestPages: Sendable {
    /// A page with its name.
    public struct Entry: Sendable {
        public let address: SiteAddress
        public let title: Localized
    }

    /// The address's last words, to search for; empty where it has none.
    public let words: String
    /// The likeliest first.
    public let pages: [Entry]

    private static let mostPages = 4
    private static let longestWords = 80

    public init() {
        words = ""
        pages = []
    }

    public init(to path: String, programmes: [Programme], networks: [Network]) {
        let folders = path.split(separator: "/").map { QueryParameters.decoded(String($0)).lowercased() }.filter { $0 != "en" }
        let spoken = Self.words(of: folders.last ?? "")
        words = folders.count > 1 ? String(spoken.joined(separator: " ").prefix(Self.longestWords)) : ""
        let fixed = folders.first.map(Self.fixed) ?? []
        let named = folders.dropFirst().isEmpty ? Set(Self.words(of: folders.first ?? "")) : Set(spoken)
        let found = Self.programmes(programmes, named: named) + Self.networks(networks, named: named)
        pages = Array((found + fixed).prefix(Self.mostPages))
    }

    /// Words of three letters or more: years and numbers are in too many names.
    private static func words(of folder: String) -> [String] {
        folder.split { !$0.isLetter }.map { String($0) }.filter { $0.count > 2 }
    }

    private static func programmes(_ programmes: [Programme], named words: Set<String>) -> [Entry] {
        let scored = programmes.map { programme -> (programme: Programme, score: Int) in
            let names = ([programme.id.rawValue, programme.shortName.sv, programme.shortName.en] + programme.abbreviations)
                .flatMap { self.words(of: $0.lowercased()) }
            return (programme, words.intersection(names).count)
        }
        return scored.filter { $0.score > 0 }
            // The latest of one fund is meant more often than those before it.
            .sorted { ($0.score, $0.programme.periodLabel, $1.programme.id) > ($1.score, $1.programme.periodLabel, $0.programme.id) }
            .map { Entry(address: .programme($0.programme.id), title: $0.programme.name) }
    }

    private static func networks(_ networks: [Network], named words: Set<String>) -> [Entry] {
        networks.filter { words.contains($0.id.rawValue.lowercased()) }.map { Entry(address: .network($0.id), title: $0.name) }
    }

    /// Pages whose own folder is written nearly so, in either language.
    private static func fixed(_ folder: String) -> [Entry] {
        let allowed = folder.count < 4 ? 0 : folder.count < 8 ? 1 : 2
        return places.filter { place in
            guard case .word(let name) = place.segments.first else { return false }
            return [name.sv, name.en].contains { distance(from: folder, to: $0) <= allowed }
        }.map { Entry(address: $0, title: title(of: $0)) }
    }

    private static let places = [.calls(CallFilter())] + PublicPages.fixed

    private static func title(of address: SiteAddress) -> Localized {
        func words(_ text: (Strings) -> String) -> Localized { Localized(sv: text(.swedish), en: text(.english)) }
        return switch address {
        case .calendar: words(\.calendar.view)
        case .changes: words(\.changes.title)
        case .programmes: words(\.programmes.title)
        case .projects: words(\.project.list)
        case .networks: words(\.networks.title)
        case .partner: words(\.partner.title)
        case .strategy: words(\.strategy.title)
        case .ask: words(\.ask.title)
        case .calculator: words(\.money.title)
        case .glossary: words(\.glossary.title)
        case .api: words(\.api.title)
        case .about: words(\.about.title)
        case .accessibility: words(\.accessibility.title)
        case .personalData: words(\.personalData.title)
        case .status: words(\.status.title)
        default: words(\.calls.title)
        }
    }

    /// How many letters must be put in, taken away or changed (Levenshtein); long texts are never near.
    private static func distance(from one: String, to other: String) -> Int {
        let (one, other) = (Array(one.unicodeScalars.prefix(40)), Array(other.unicodeScalars))
        var row = Array(0...other.count)
        for (line, letter) in one.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for column in other.indices {
                let changed = diagonal + (letter == other[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(changed, row[column + 1] + 1, row[column] + 1)
            }
        }
        return row[other.count]
    }
}
