public import Funding
public import Language

extension Matcher {
    /// The words of an idea that neither the dictionaries nor the collection know, each once, with what may have been meant.
    ///
    /// None in a neighbour's language, of which most words are unknown. Places that the gazetteer knows are known.
    public func unknownWords(of idea: Idea) -> [UnknownWord] {
        guard idea.neighbourLanguage == nil else { return [] }
        return words.unknownWords(of: idea.text, in: idea.language, spelling: spelling).filter { gazetteer.area(named: $0.word) == nil }
    }

    /// The words of a search that are unknown in both languages, with what may have been meant in `language`, or else in the other.
    public func unknownWords(ofSearch text: String, in language: Language) -> [UnknownWord] {
        let unknown = words.unknownWords(of: text, in: language, spelling: spelling)
        guard !unknown.isEmpty else { return [] }
        let elsewhere = words.unknownWords(of: text, in: language.other, spelling: spelling)
        return unknown.compactMap { unknown in
            guard let other = elsewhere.first(where: { $0.word == unknown.word }), gazetteer.area(named: unknown.word) == nil else {
                return nil
            }
            return unknown.nearest.isEmpty ? other : unknown
        }
    }
}
