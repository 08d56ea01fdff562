/// Words of the field with what they mean.
public struct Glossary: Sendable {
    /// One word, in both languages.
    public struct Term: Sendable, Hashable, Identifiable {
        public typealias ID = Identifier<Term>

        /// Used in addresses.
        public let id: ID
        public let name: Localized
        /// As it stands in running text, in small letters: with its endings, and other words for the same.
        public let forms: Forms
        /// One to three sentences.
        public let explanation: Localized
        public let source: Source

        public init(id: ID, name: Localized, forms: Forms, explanation: Localized, source: Source) {
            self.id = id
            self.name = name
            self.forms = forms
            self.explanation = explanation
            self.source = source
        }
    }

    /// What is looked for in texts of each language.
    public struct Forms: Sendable, Hashable {
        public let sv: [String]
        public let en: [String]

        public init(sv: [String], en: [String]) {
            self.sv = sv
            self.en = en
        }

        public subscript(language: Language) -> [String] { language == .swedish ? sv : en }
    }

    /// No words.
    public static let none = Glossary([])

    public let terms: [Term]
    /// By the first word of a form: the other words of each form, the longest first.
    private let swedish: [String: [Ending]]
    private let english: [String: [Ending]]

    private struct Ending: Sendable {
        let words: [String]
        let term: Term.ID
    }

    public init(_ terms: [Term]) {
        self.terms = terms
        swedish = Self.endings(of: terms, in: .swedish)
        english = Self.endings(of: terms, in: .english)
    }

    /// The first term that stands in a text, and where; those in `known` are passed over.
    public func first(in text: String, _ language: Language, besides known: Set<Term.ID>) -> (term: Term.ID, range: Range<String.Index>)? {
        let table = language == .swedish ? swedish : english
        guard !table.isEmpty else { return nil }
        let words = Self.words(of: text)
        for (place, word) in words.enumerated() {
            for ending in table[text[word].lowercased()] ?? [] where !known.contains(ending.term) {
                let following = words[(place + 1)...].prefix(ending.words.count)
                guard following.count == ending.words.count, zip(following, ending.words).allSatisfy({ text[$0].lowercased() == $1 }) else {
                    continue
                }
                return (ending.term, word.lowerBound..<(following.last?.upperBound ?? word.upperBound))
            }
        }
        return nil
    }

    private static func endings(of terms: [Term], in language: Language) -> [String: [Ending]] {
        var table: [String: [Ending]] = [:]
        for term in terms {
            for form in term.forms[language] {
                let words = self.words(of: form).map { form[$0].lowercased() }
                guard let first = words.first else { continue }
                table[first, default: []].append(Ending(words: Array(words.dropFirst()), term: term.id))
            }
        }
        return table.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }

    /// Letters and digits in a row, with hyphens and plus signs within or after them.
    private static func words(of text: String) -> [Range<String.Index>] {
        var words: [Range<String.Index>] = []
        var start: String.Index?
        for index in text.indices {
            let character = text[index]
            let isWord = character.isLetter || character.isNumber || (start != nil && (character == "-" || character == "+"))
            if isWord, start == nil { start = index }
            if !isWord, let begin = start {
                words.append(begin..<index)
                start = nil
            }
        }
        if let begin = start { words.append(begin..<text.endIndex) }
        return words
    }
}
