public import Foundation

/// The key that the secrets of private links are worked out of, so that a letter can hold a link of which the database knows only a digest.
/// It lies in a file outside the database: whoever reads the one without the other cannot make a link.
public struct LinkKey: Sendable {
    private let bytes: [UInt8]

    /// - Parameter bytes: 32 unforeseeable ones.
    public init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// A file of that name holds something else than a key.
    public struct Unusable: Error, CustomStringConvertible {
        let path: String
        public var description: String { "\(path) is not a key for private links: it must hold 64 hexadecimal digits" }
    }

    /// Reads the key of a file; makes it, for this user alone, where there is none.
    public static func kept(in file: URL) throws -> LinkKey {
        if let key = try reading(file) { return key }
        // As a whole or not at all, and never over another's: two processes that start at once end with the same key.
        let draft = file.appendingPathExtension(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: draft) }
        guard
            FileManager.default.createFile(
                atPath: draft.path, contents: Data(Secret.text(of: Secret.random()).utf8), attributes: [.posixPermissions: 0o600])
        else { throw CocoaError(.fileWriteUnknown) }
        try? FileManager.default.linkItem(at: draft, to: file)
        guard let key = try reading(file) else { throw Unusable(path: file.path) }
        return key
    }

    private static func reading(_ file: URL) throws -> LinkKey? {
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        guard let bytes = Secret.bytes(of: text) else { throw Unusable(path: file.path) }
        return LinkKey(bytes: bytes)
    }

    /// The secret of the link that belongs to a seed.
    func secret(for seed: [UInt8]) -> [UInt8] { Secret.digest(of: seed, key: bytes) }
}

extension LinkKey: CustomStringConvertible, CustomReflectable {
    public var description: String { "a key for private links" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
