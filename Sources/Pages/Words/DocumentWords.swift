/// What is attached to cases, how long they are kept, and how they go.
struct DocumentWords: Sendable {
    let title: String
    let none: String
    let missing: String
    let name: String
    let role: String
    let step: String
    let added: String
    let wholeCase: String
    let correctedStep: String
    let replaces: String
    let replacesHint: String
    let newDocument: String
    let replaced: String
    let file: String
    let attach: String
    let attachButton: String
    let keeping: String
    let notEnded: String
    let noRule: String
    let package: String
    let packageHint: String
    let disposal: String
    let disposalHint: String
    let tooEarly: String
    let agreeFirst: String
    let agreeSecond: String
    let withdraw: String
    let disposedOf: String
    let agreedBy: String
    let references: String
    let hadToBeKept: String
    let digests: String
    let notChosen: String
    let empty: String
    let active: String
    let unknownKind: String
    let identityNumber: String
    let overtaken: String
    let alreadyDisposed: String
    let goesOn: String
    let notArchived: String
    let sameAgain: String
    let gone: @Sendable (Int) -> String
    let replacesNumber: @Sendable (Int) -> String
    let fileHint: @Sendable (String) -> String
    let keptThrough: @Sendable (String) -> String
    let countedFrom: @Sendable (String) -> String
    let tooLarge: @Sendable (String) -> String
    let damaged: @Sendable (String) -> String
    let mustBeKept: @Sendable (String) -> String
    let agreed: @Sendable (String, String) -> String
    let archive: ArchiveWords
}

/// The page that a package for the archive holds.
struct ArchiveWords: Sendable {
    let lead: String
    let madeAt: String
    let desk: String
    let stage: String
    let checksum: String
    let step: String
    let correctedBy: String
    let corrects: String
    let parts: String
    let verify: String
    let by: String
}
