public import Storage

/// Whether each document that a database tells of has its file.
public struct DocumentCheck: Sendable, Hashable {
    /// How many are told of.
    public let count: Int
    /// Those whose file is not there.
    public let missing: [KeptDocument]
    /// Those whose file has another size or other content.
    public let damaged: [KeptDocument]

    /// Whether each has its file.
    public var isWhole: Bool { missing.isEmpty && damaged.isEmpty }

    /// - Parameter content: the size and the SHA-256 of the file at a path from the folder of documents; `nil` where there is none.
    init(_ documents: [KeptDocument], content: (String) throws -> (size: Int, digest: String)?) rethrows {
        var (missing, damaged): ([KeptDocument], [KeptDocument]) = ([], [])
        for document in documents {
            guard let found = try content(document.path) else {
                missing.append(document)
                continue
            }
            if found.size != document.size || found.digest != document.digest { damaged.append(document) }
        }
        (count, self.missing, self.damaged) = (documents.count, missing, damaged)
    }

    /// Holds a backup's files against the documents that its database tells of.
    init(_ documents: [KeptDocument], parts: [BackupManifest.Part]) {
        let found = Dictionary(parts.map { ($0.name, ($0.size, $0.sha256)) }) { first, _ in first }
        self.init(documents) { found["\(BackupName.documents)/\($0)"] }
    }
}
