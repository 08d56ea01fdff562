public import Foundation
public import Storage

/// What a backup holds; the last file in it, so that a backup without one is no whole one.
public struct BackupManifest: Codable, Sendable, Hashable {
    /// The kinds of database; each has a form of its own in the backup.
    public enum Kind: String, Codable, Sendable, Hashable, CaseIterable {
        /// A database file.
        case sqlite
        /// A dump in the custom format of `pg_dump`.
        case postgres
    }

    /// A file of the backup.
    public struct Part: Codable, Sendable, Hashable {
        public let name: String
        /// In bytes.
        public let size: Int
        /// In hexadecimal digits.
        public let sha256: String
    }

    static let currentFormat = 1

    /// The form of the backup itself.
    public let format: Int
    /// The version of the program that made it.
    public let program: String
    public let createdAt: Date
    public let database: Kind
    /// PostgreSQL's schema that the tables lie in.
    public let schema: String?
    /// The migrations that the database has been through.
    public let migrations: [Int]
    /// How many rows each table has.
    public let rows: [String: Int]
    /// What documents the database tells of, for a database that cannot be asked in the backup; `nil` in those of older versions.
    public let documents: [KeptDocument]?
    public internal(set) var parts: [Part]

    static func reading(_ data: Data) throws -> BackupManifest {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return try decoder.decode(BackupManifest.self, from: data)
    }

    func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .iso8601
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self)
    }
}

/// The names in a backup.
enum BackupName {
    static let manifest = "manifest.json"
    static let linkKey = "link.key"
    static let documents = "documents"

    static func database(_ kind: BackupManifest.Kind) -> String {
        switch kind {
        case .sqlite: "database.sqlite"
        case .postgres: "database.dump"
        }
    }

    /// Whether a backup may hold a file of that name: nothing that leads out of the folder it is unpacked in.
    static func isAllowed(_ name: String) -> Bool {
        if ([manifest, linkKey] + BackupManifest.Kind.allCases.map(database)).contains(name) { return true }
        let steps = name.split(separator: "/", omittingEmptySubsequences: false)
        return steps.count > 1 && steps[0] == documents && !steps.contains { ["", ".", ".."].contains($0) } && !name.utf8.contains(0)
    }
}
