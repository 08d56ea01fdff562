public import Funding
public import Language

extension IndexDocument {
    /// A funded project, found by its title, its acronym, what it is to achieve and the topic that it was granted under.
    ///
    /// - Parameter words: translates what is in Swedish alone, so that an English text finds it too.
    public init(
        project id: FundedProject.ID, acronym: String?, title: TextVersions, objective: TextVersions, topicIdentifier: String?,
        words: WordAnalysis
    ) {
        var passages = Self.passages(title, in: .title) + Self.passages(objective, in: .text)
        passages += [(title, Field.title), (objective, .text)].compactMap { text, field in
            Self.translation(of: text, by: words).map { Passage(field, .english, $0) }
        }
        let joined = ([acronym].compactMap(\.self) + title.versions.map(\.text)).flatMap(Self.wordsWrittenTogether)
        if !joined.isEmpty { passages.append(Passage(.keywords, .english, joined.joined(separator: " · "))) }
        if let acronym { passages.append(Passage(.keywords, .english, acronym)) }
        if let topicIdentifier { passages.append(Passage(.context, .english, topicIdentifier)) }
        self.init(id: id.rawValue, passages: passages)
    }

    /// What there is in Swedish and English. A text in neither is read as English, so that names and borrowed words in it are found.
    private static func passages(_ text: TextVersions, in field: Field) -> [Passage] {
        let known = text.versions.compactMap { version in
            version.language.flatMap(Language.init(rawValue:)).map { Passage(field, $0, version.text) }
        }
        return known.isEmpty ? text.versions.prefix(1).map { Passage(field, .english, $0.text) } : known
    }

    /// What the beginning of a text says, word by word; `nil` where it is not in Swedish alone.
    private static func translation(of text: TextVersions, by words: WordAnalysis) -> String? {
        let languages = text.versions.map(\.language)
        guard languages.contains("sv"), !languages.contains("en"), let swedish = text[.swedish] else { return nil }
        let concepts = words.concepts(of: String(swedish.prefix(longestTranslation)), in: .swedish)
        let english = concepts.compactMap { concept in
            concept.alternatives.filter(\.term.isEnglish).max { $0.weight < $1.weight }?.shown
        }
        return english.isEmpty ? nil : english.joined(separator: " ")
    }

    /// In characters; reading concepts takes far longer than noting words.
    private static let longestTranslation = 400

    /// The words of a name that is written in one, such as "BalticPFASResolve": Baltic, PFAS, Resolve.
    static func wordsWrittenTogether(in text: String) -> [String] {
        text.split { !$0.isLetter }.flatMap { name -> [String] in
            var words: [String] = []
            var word = ""
            let letters = Array(name)
            for (place, letter) in letters.enumerated() {
                let follows = place > 0 && letter.isUppercase
                let isNext = place + 1 < letters.count && letters[place + 1].isLowercase
                if follows, letters[place - 1].isLowercase || isNext {
                    words.append(word)
                    word = ""
                }
                word.append(letter)
            }
            words.append(word)
            return words.count > 1 ? words.filter { $0.count >= Self.shortestPart } : []
        }
    }

    private static let shortestPart = 3
}
