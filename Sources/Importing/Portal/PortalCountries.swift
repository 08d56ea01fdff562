import Funding

/// "Participation is limited to legal entities established in Member States, Norway and Iceland."
struct PortalCountries {
    let areas: [AreaCode]

    /// `nil` unless every place in the sentence's list is known, and the sentence says nothing but that and why.
    ///
    /// - Parameter associated: the area that "Associated Countries" stands for.
    init?(_ sentence: String, associated: AreaCode?) {
        guard sentence.contains("limited to legal entities established in"),
            let match = sentence.wholeMatch(of: Self.limit), Self.isReason(match.output.why)
        else { return nil }
        let places = match.output.places
            .replacing(Self.listLead, with: "")
            .replacing("Bosnia and Herzegovina", with: "Bosnia-Herzegovina")
        var areas: [AreaCode] = []
        for place in places.split(separator: Self.separator) {
            guard let code = Self.code(of: place, associated: associated) else { return nil }
            if !areas.contains(code) { areas.append(code) }
        }
        // That area holds the member states too.
        self.areas = areas.filter { $0 != "eu27" || !areas.contains { $0 == associated } }
    }

    // Compiled once, not for each sentence. A literal's pattern never changes, and its first use compiles it atomically.
    private nonisolated(unsafe) static let limit =
        #/(?<why>.*?)participation(?: in this topic)? is limited to legal entities established in (?<places>.+?)\.?/#.ignoresCase()
    private nonisolated(unsafe) static let listLead = #/\bthe following (?:additional )?associated countries ?: ?/#.ignoresCase()
    private nonisolated(unsafe) static let separator = #/, and | and |, /#
    private nonisolated(unsafe) static let article = #/^(?:the|eu) /#

    /// A reason, not a condition: "for proposals under topics identified as …" would be one.
    private static func isReason(_ words: Substring) -> Bool {
        guard !words.isEmpty else { return true }
        let reasons = ["In order to ", "To ", "For this reason,", "In accordance with Article 22"]
        return reasons.contains { words.hasPrefix($0) } && !words.contains("proposals") && !words.contains(" if ")
    }

    private static func code(of place: Substring, associated: AreaCode?) -> AreaCode? {
        let name = place.lowercased().replacing("-", with: " ").replacing(article, with: "")
        switch name {
        case "member states": return "eu27"
        case "associated countries", "countries associated to horizon europe", "associated countries to horizon europe":
            return associated
        default: return countries[name]
        }
    }

    /// Codes as in the catalogue's areas, by the names that the portal uses: the countries of `horizon_associated` outside the EU
    /// and the EEA. Codes: ISO 3166; names: the List of Participating Countries in Horizon Europe.
    static let countries: [String: AreaCode] = [
        "albania": "AL", "armenia": "AM", "bosnia herzegovina": "BA", "canada": "CA", "faroe islands": "FO", "georgia": "GE",
        "iceland": "IS", "israel": "IL", "kosovo": "XK", "liechtenstein": "LI", "moldova": "MD", "montenegro": "ME",
        "new zealand": "NZ", "north macedonia": "MK", "norway": "NO", "republic of korea": "KR", "south korea": "KR",
        "serbia": "RS", "switzerland": "CH", "tunisia": "TN", "türkiye": "TR", "turkey": "TR", "ukraine": "UA",
        "united kingdom": "UK",
    ]
}
