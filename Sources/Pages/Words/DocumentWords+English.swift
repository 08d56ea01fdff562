extension DocumentWords {
    static let english = DocumentWords(
        title: "Documents",
        none: "No document is attached yet.",
        missing: "This is missing from the case:",
        name: "Name",
        role: "What it is",
        step: "Belongs to",
        added: "Attached",
        wholeCase: "The whole case",
        correctedStep: "A step that has been corrected",
        replaces: "Replaces",
        replacesHint: "The old version is kept.",
        newDocument: "None, it is a new document",
        replaced: "replaced",
        file: "File",
        attach: "Attach a document",
        attachButton: "Attach",
        keeping: "Keeping",
        notEnded: "How long the case must be kept is counted from the final payment, or from the end where there was no grant.",
        noRule: "No rule says how long the case must be kept. It is not disposed of until the municipality’s plan says so.",
        package: "Get the archive package",
        packageHint: """
            The package is a ZIP file with all documents, what has happened in the case, and checksums. Verify it with \
            utblick archive verify.
            """,
        disposal: "Disposal",
        disposalHint: """
            The time has passed. When two people have agreed, the documents and the case’s texts are removed for good. What \
            remains is numbers, dates, checksums and who agreed.
            """,
        tooEarly: "The case cannot be disposed of yet.",
        agreeFirst: "Agree to disposal",
        agreeSecond: "Agree and dispose of it for good",
        withdraw: "Stop the disposal",
        disposedOf: "The case has been disposed of. This is what remains known of it.",
        agreedBy: "Agreed by",
        references: "Numbers",
        hadToBeKept: "Had to be kept through",
        digests: "The documents’ checksums (SHA-256)",
        notChosen: "File: choose a file.",
        empty: "File: the file is empty.",
        active: "File: web pages, SVG drawings, macros and programs are not accepted. Save it as PDF and try again.",
        unknownKind: """
            File: we do not recognise the file. PDF, OpenDocument, Word, Excel, PowerPoint, PNG, JPEG, text, CSV, e-mail \
            (.eml) and ZIP are accepted.
            """,
        identityNumber: "File: the name holds a personal identity number. Rename the file and try again.",
        overtaken: "The step or document that you chose has been corrected or replaced. Choose again.",
        alreadyDisposed: "The case has been disposed of and takes nothing more.",
        goesOn: "The archive package is made when the case has ended.",
        notArchived: "Only archived cases are disposed of.",
        sameAgain: "You have agreed already. Another person must, too.",
        gone: { "Document \($0), disposed of" },
        replacesNumber: { "replaces \($0)" },
        fileHint: {
            """
            At most \($0). PDF, OpenDocument, Word, Excel, PowerPoint, PNG, JPEG, text, CSV, e-mail or ZIP. A document that \
            is attached cannot be removed, only replaced by a new version.
            """
        },
        keptThrough: { "The case must be kept through \($0)." },
        countedFrom: { "Counted from \($0)." },
        tooLarge: { "File: the file is larger than \($0) and was not accepted." },
        damaged: { "The archive package cannot be made: document \($0) is damaged or gone. Get it back from a backup." },
        mustBeKept: { "The case must be kept through \($0)." },
        agreed: { "\($0) agreed to the disposal \($1). One more must agree." },
        archive: .english)
}

extension ArchiveWords {
    static let english = ArchiveWords(
        lead: "What the package holds:",
        madeAt: "The package was made",
        desk: "Municipality",
        stage: "Stage",
        checksum: "Checksum (SHA-256)",
        step: "Belongs to step",
        correctedBy: "Corrected by step",
        corrects: "Corrects step",
        parts: "Cases that were merged into it, with packages of their own",
        verify: "The file manifest.json has the same for machines. SHA256SUMS has the checksums of all files.",
        by: "By")
}
