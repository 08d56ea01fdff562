import Storage

/// A backup that is whole as it was made.
public struct VerifiedBackup: Sendable, Hashable {
    public let manifest: BackupManifest
    /// Whether each document of the database is in it; `nil` where an older version did not write down what the database tells of.
    public let documents: DocumentCheck?

    init(_ manifest: BackupManifest, documents: [KeptDocument]?) {
        self.manifest = manifest
        self.documents = documents.map { DocumentCheck($0, parts: manifest.parts) }
    }
}
