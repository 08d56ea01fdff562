extension CallFieldChange.Field {
    /// The field in plain words, in lower case.
    public var name: Localized {
        switch self {
        case .deadlines: Localized(sv: "sista ansökningsdag", en: "deadline")
        case .opens: Localized(sv: "öppnar", en: "opens")
        case .statedStatus: Localized(sv: "källans status", en: "the source’s status")
        case .budget: Localized(sv: "budget", en: "budget")
        case .grant: Localized(sv: "bidragets storlek", en: "size of grant")
        case .title: Localized(sv: "titel", en: "title")
        case .identifier: Localized(sv: "beteckning", en: "identifier")
        case .programme: Localized(sv: "program", en: "programme")
        case .action: Localized(sv: "insats", en: "action")
        case .typeOfAction: Localized(sv: "typ av insats", en: "type of action")
        case .areas: Localized(sv: "område", en: "area")
        case .text: Localized(sv: "text", en: "text")
        case .conditions: Localized(sv: "villkor", en: "conditions")
        case .callIdentifier: Localized(sv: "utlysningens beteckning", en: "identifier of the call")
        case .callTitle: Localized(sv: "utlysningens namn", en: "name of the call")
        case .destination: Localized(sv: "inriktning", en: "destination")
        case .keywords: Localized(sv: "sökord", en: "keywords")
        case .link: Localized(sv: "länk", en: "link")
        }
    }

    /// Whether its values are long texts, of which only the difference is worth showing.
    public var isLong: Bool { self == .text || self == .conditions }
}

extension CallFieldChange.Value {
    /// What is said where a call has no value.
    public static let absent = Localized(sv: "uppgift saknas", en: "not stated")

    /// The value as one line.
    public var words: Localized {
        switch self {
        case .words(let text): Localized(same: text)
        case .list(let items): Localized(same: items.joined(separator: ", "))
        case .day(let day): day.words
        case .deadlines(let deadlines): .list(deadlines.map { $0.stageAndWords(among: deadlines) })
        case .budget(let budget):
            budget.total.words
                + (budget.sharedWith.isEmpty
                    ? Localized(same: "") : Localized(sv: " (delas med flera utlysningar)", en: " (shared with other calls)"))
        case .grant(let grant): grant.words
        case .status(.forthcoming): Localized(sv: "kommande", en: "forthcoming")
        case .status(.open): Localized(sv: "öppen", en: "open")
        case .status(.closed): Localized(sv: "stängd", en: "closed")
        case .text(let text): Localized(sv: "\(text.blocks.count) stycken", en: "\(text.blocks.count) paragraphs")
        }
    }
}

extension Deadline {
    /// With what it is for, where there are several.
    fileprivate func stageAndWords(among deadlines: [Deadline]) -> Localized {
        deadlines.count > 1 ? stage.name + Localized(same: ": ") + words : words
    }
}

extension Call.GrantRange {
    /// "100 000 euro till 250 000 euro, 8 bidrag".
    public var words: Localized {
        let range: Localized? =
            switch (minimum?.words, maximum?.words) {
            case (nil, nil): nil
            case (let low?, nil): Localized(sv: "minst ", en: "at least ") + low
            case (nil, let high?): Localized(sv: "högst ", en: "at most ") + high
            case (let low?, let high?) where low == high: low
            case (let low?, let high?): low + Localized(sv: " till ", en: " to ") + high
            }
        let number = expectedGrants.map { Localized(sv: "\($0) bidrag", en: $0 == 1 ? "1 grant" : "\($0) grants") }
        let parts = [range, number].compactMap { $0 }
        return Localized(sv: parts.map(\.sv).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
    }
}

extension CallChange.Kind {
    /// What happened, as a sentence.
    public var sentence: Localized {
        switch self {
        case .appeared: Localized(sv: "Vi såg utlysningen för första gången.", en: "We saw the call for the first time.")
        case .changed: Localized(sv: "Källan har ändrat utlysningen.", en: "The source has changed the call.")
        case .withdrawn: Localized(sv: "Källan visar inte längre utlysningen.", en: "The source no longer shows the call.")
        case .returned: Localized(sv: "Källan visar utlysningen igen.", en: "The source shows the call again.")
        }
    }
}
