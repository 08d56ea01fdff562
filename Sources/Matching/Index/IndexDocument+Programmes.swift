public import Funding

extension IndexDocument {
    /// Every programme, found by its names, search words, typical projects and what it supports, in both languages; one that shares another's
    /// ideas also by that one's search words, typical projects and ideas.
    public static func profiles(of programmes: [Programme]) -> [IndexDocument] {
        let byID = Dictionary(programmes.map { ($0.id, $0) }) { first, _ in first }
        return programmes.map { IndexDocument($0, sharing: $0.sharesIdeasOf.flatMap { byID[$0] }) }
    }

    /// Every text that tells what a programme is or what its money is for, as a document of its own: names, search words, typical projects,
    /// ideas in applicants' words, and what the programme and its actions support.
    public static func passages(of programmes: [Programme]) -> [IndexDocument] {
        programmes.flatMap { programme in
            let texts = [programme.supports] + programme.actions.map(\.supports) + programme.examples + programme.ideas
            return (namesAndSearchWords(of: programme) + texts).enumerated().map { number, text in
                IndexDocument(
                    id: "\(programme.id)/\(number)", programme: programme.id.rawValue,
                    passages: Language.allCases.map { Passage(.text, $0, text[$0]) })
            }
        }
    }

    private static func namesAndSearchWords(of programme: Programme) -> [Localized] {
        let abbreviations = programme.abbreviations.joined(separator: " · ")
        let names = [programme.name, programme.shortName, Localized(same: abbreviations)]
        return [
            Localized(sv: names.map(\.sv).joined(separator: " · "), en: names.map(\.en).joined(separator: " · ")),
            Localized(sv: programme.keywords.sv.joined(separator: " · "), en: programme.keywords.en.joined(separator: " · ")),
        ]
    }

    private init(_ programme: Programme, sharing lender: Programme?) {
        var passages: [Passage] = []
        for language in Language.allCases {
            let names = [programme.name[language], programme.shortName[language]] + programme.abbreviations
            passages.append(Passage(.title, language, names.joined(separator: " · ")))
            for source in [programme, lender].compactMap(\.self) {
                let keywords = language == .swedish ? source.keywords.sv : source.keywords.en
                passages.append(Passage(.keywords, language, keywords.joined(separator: " · ")))
                let projects = (source.examples + source.ideas).map { $0[language] }
                passages.append(Passage(.context, language, projects.joined(separator: "\n")))
            }
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
