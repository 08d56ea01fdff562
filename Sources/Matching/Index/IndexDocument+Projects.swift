public import Funding

extension IndexDocument {
    /// A funded project, found by its title, its acronym, what it is to achieve and the topic that it was granted under.
    public init(
        project id: FundedProject.ID, acronym: String?, title: TextVersions, objective: TextVersions, topicIdentifier: String?
    ) {
        var passages = Self.passages(title, in: .title) + Self.passages(objective, in: .text)
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
}
