import Language
import Pages

extension [UnknownWord] {
    /// What a page says of these words. A word that nothing is like is mostly a name: it is told only where little was found.
    ///
    /// - Parameter address: where the same is asked with another word in an unknown one's place.
    func notes(tellingAll: Bool, address: (UnknownWord, String) -> SiteAddress?) -> [UnknownWordNote] {
        filter { tellingAll || !$0.nearest.isEmpty }.map { unknown in
            UnknownWordNote(
                word: unknown.word,
                proposals: unknown.nearest.map { UnknownWordNote.Proposal(word: $0, address: address(unknown, $0)) })
        }
    }
}
