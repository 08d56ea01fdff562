public import Funding

extension IndexDocument {
    /// A call, found by its official text and by the editors' words in both languages.
    public init(_ call: Call) {
        var passages = [
            Passage(.title, .english, call.title), Passage(.keywords, .english, call.keywords.joined(separator: " · ")),
            Passage(.keywords, .swedish, call.swedishKeywords.joined(separator: " · ")),
            Passage(.context, .english, [call.callTitle, call.destination].compactMap(\.self).joined(separator: " · ")),
            Passage(.text, .english, call.text.plain),
        ]
        if let plainTitle = call.plainTitle {
            passages.append(Passage(.title, .swedish, plainTitle.sv))
            if plainTitle.en != call.title { passages.append(Passage(.title, .english, plainTitle.en)) }
        }
        if let summary = call.summary {
            passages += [Passage(.text, .swedish, summary.sv), Passage(.text, .english, summary.en)]
        }
        self.init(
            id: call.id.rawValue, programme: call.programme?.rawValue ?? "",
            dates: Dates(opens: call.opens, lastEntry: call.deadlines.entries.map(\.instant).max()), passages: passages)
    }

    /// A programme, found by its names, search words, typical projects and what it supports, in both languages.
    public init(_ programme: Programme) {
        var passages: [Passage] = []
        for language in Language.allCases {
            let names = [programme.name[language], programme.shortName[language]] + programme.abbreviations
            passages.append(Passage(.title, language, names.joined(separator: " · ")))
            let keywords = language == .swedish ? programme.keywords.sv : programme.keywords.en
            passages.append(Passage(.keywords, language, keywords.joined(separator: " · ")))
            passages.append(Passage(.context, language, programme.examples.map { $0[language] }.joined(separator: "\n")))
            passages.append(Passage(.text, language, programme.supports[language]))
            for action in programme.actions {
                passages += IndexDocument.passages(of: action, in: language)
            }
        }
        self.init(id: programme.id.rawValue, passages: passages)
    }

    /// An action of a programme; its id is `programme/action`.
    public init(_ action: Action, of programme: Programme) {
        self.init(
            id: programme.id.rawValue + "/" + action.id.rawValue,
            passages: Language.allCases.flatMap { IndexDocument.passages(of: action, in: $0) })
    }

    private static func passages(of action: Action, in language: Language) -> [Passage] {
        let keywords = language == .swedish ? action.keywords.sv : action.keywords.en
        return [
            Passage(.keywords, language, ([action.name[language]] + keywords).joined(separator: " · ")),
            Passage(.text, language, action.supports[language]),
        ]
    }
}
