/// All areas that Utblick knows, and how they lie in each other.
public struct Gazetteer: Sendable {
    /// The version of the NUTS classification that the codes are of.
    public let nutsVersion: Int
    public let areas: [AreaCode: Area]
    private let codesByName: [String: [AreaCode]]
    private let codesByKey: [String: [AreaCode]]
    /// The first words of all names and keys: few phrases of a text begin with one.
    private let firstWords: Set<Substring>
    private(set) var countriesOfProgrammeAreas: [AreaCode: [AreaCode]] = [:]

    /// A later area replaces an earlier one of the same code.
    public init(nutsVersion: Int, areas: [Area]) {
        self.nutsVersion = nutsVersion
        self.areas = Dictionary(areas.map { ($0.code, $0) }) { $1 }
        var names: [String: [AreaCode]] = [:]
        var keys: [String: [AreaCode]] = [:]
        for area in areas {
            for name in Set([area.code.rawValue, area.name.sv, area.name.en] + area.alsoCalled + Gazetteer.nationalCode(of: area)) {
                names[name.lowercased(), default: []].append(area.code)
                keys[Gazetteer.key(name), default: []].append(area.code)
            }
        }
        codesByName = names
        codesByKey = keys
        firstWords = Set((Array(names.keys) + Array(keys.keys)).compactMap { $0.split(whereSeparator: \.isWhitespace).first })
        countriesOfProgrammeAreas = countriesOfAllProgrammeAreas()
    }

    public func area(_ code: AreaCode) -> Area? { areas[code] }

    /// The area that somebody means by a name or code; the larger one when several share it, a municipality before all.
    ///
    /// A name written in full goes first: "Uppsala län" is the county, "Uppsala" the municipality.
    public func area(named text: String) -> Area? {
        codes(named: text).compactMap { areas[$0] }.min { Gazetteer.preference($0.level) < Gazetteer.preference($1.level) }
    }

    /// Whether somebody may mean an area by a name or code.
    public func hasArea(named text: String) -> Bool { !codes(named: text).isEmpty }

    private func codes(named text: String) -> [AreaCode] {
        // Most names are one word, and a text's every capital is asked for. All spaces beyond ASCII begin with 0xC2, 0xE1, 0xE2 or 0xE3.
        if text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0xC2 && $0 < 0xE1 }) {
            let name = text.lowercased()
            return codesByName[name] ?? codesByKey[name.trimmingSuffix("s")] ?? []
        }
        let words = text.lowercased().split(whereSeparator: \.isWhitespace)
        guard let first = words.first, firstWords.contains(first) || firstWords.contains(first.dropLast()) else { return [] }
        let name = words.joined(separator: " ")
        return codesByName[name] ?? codesByKey[Gazetteer.key(text)] ?? []
    }

    /// The area and everything it lies in, innermost first.
    public func lineage(of code: AreaCode) -> [AreaCode] {
        var line: [AreaCode] = []
        var next: AreaCode? = code
        // A parent that leads back to itself would be an error in the catalogue; the bound keeps it from hanging a request.
        while let current = next, line.count < 8 {
            line.append(current)
            next = areas[current]?.parent
        }
        return line
    }

    /// The country that an area lies in.
    public func country(of code: AreaCode) -> AreaCode? {
        lineage(of: code).first { areas[$0]?.level == .country }
    }

    /// Whether `inner` lies within `outer`: met when all of it does, not met when none of it does, unknown when a part does.
    public func contains(_ outer: AreaCode, _ inner: AreaCode) -> Verdict {
        let inside = lineage(of: inner)
        guard let area = areas[outer], area.level == .programmeArea else {
            if inside.contains(outer) { return .met }
            return lineage(of: outer).contains(inner) ? .unknown : .notMet
        }
        if area.excluded.contains(where: inside.contains) { return .notMet }
        let whole = area.members.map { contains($0, inner) }.reduce(Verdict.notMet) { $0.or($1) }
        let cut = area.excluded.contains { lineage(of: $0).contains(inner) }
        return whole == .met && cut ? .unknown : whole
    }

    /// Whether the two share any ground.
    public func overlaps(_ one: AreaCode, _ other: AreaCode) -> Bool {
        contains(one, other) != .notMet || contains(other, one) != .notMet
    }

    /// Swedish municipalities are also known by the four digits alone.
    private static func nationalCode(of area: Area) -> [String] {
        area.level == .municipality && area.code.rawValue.hasPrefix("SE-") ? [String(area.code.rawValue.dropFirst(3))] : []
    }

    private static func preference(_ level: Area.Level) -> Int {
        switch level {
        case .municipality: 0
        case .nuts3: 1
        case .country: 2
        case .locality: 3
        case .nuts2: 4
        case .nuts1: 5
        case .programmeArea: 6
        }
    }

    /// Lower case, without "kommun", "län" and the genitive that goes with them; å, ä and ö are letters of their own and stay.
    private static func key(_ name: String) -> String {
        var words = name.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        if words.count > 1, let last = words.last, ["kommun", "stad", "län", "municipality", "county"].contains(last) {
            words.removeLast()
            if let final = words.last, final.hasSuffix("s"), last != "municipality", last != "county" {
                words[words.count - 1] = String(final.dropLast())
            }
        }
        // "Borås kommun" and "Borås" must meet: the genitive s and a name's own s cannot be told apart, so neither is kept.
        return words.joined(separator: " ").trimmingSuffix("s")
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) && count > 3 ? String(dropLast(suffix.count)) : self
    }
}
