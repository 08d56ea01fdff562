import CSodium
import Foundation

/// Something that somebody did or looked at, as the log of a desk keeps it. It names people and cases by their numbers and holds nothing that must
/// be purged.
public struct AuditRecord: Sendable, Hashable {
    /// Who: `staff:3`, `command` for whoever has the server's command line, `system` for what Utblick does by itself.
    public let actor: String
    /// What, as `case.read`, `case.step`, `session.begin`.
    public let action: String
    /// To what: `case:45`.
    public let subject: String
    /// What changed, in words of the program.
    public let details: [String: String]

    public init(actor: String, action: String, subject: String, details: [String: String] = [:]) {
        self.actor = actor
        self.action = action
        self.subject = subject
        self.details = details
    }
}

/// A record in its place in the chain: each holds the digest of the one before, so that none can be changed, taken out or put in between without
/// all that follow being written anew.
public struct AuditEntry: Sendable, Hashable {
    /// From 1, without gaps.
    public let number: Int
    /// As stored: the moment's very text is part of what is digested.
    public let moment: String
    public let actor: String
    public let action: String
    public let subject: String
    /// The details as JSON, as stored.
    public let details: String
    /// The same; none where the JSON is not what this program writes.
    public var namedDetails: [String: String] { (try? JSONDecoder().decode([String: String].self, from: Data(details.utf8))) ?? [:] }
    /// The SHA-256 digest of everything above, the desk, and the digest before.
    public let digest: [UInt8]

    public init(
        number: Int, moment: String, actor: String, action: String, subject: String, details: String, digest: [UInt8]
    ) {
        self.number = number
        self.moment = moment
        self.actor = actor
        self.action = action
        self.subject = subject
        self.details = details
        self.digest = digest
    }

    /// What the digest must be after the one before.
    public func expectedDigest(desk: String, after previous: [UInt8]) -> [UInt8] {
        Self.digest(
            of: [desk, String(number), moment, actor, action, subject, details], after: previous)
    }

    /// Each part goes in with its length before it, so that no two lists of parts are digested alike.
    public static func digest(of parts: [String], after previous: [UInt8]) -> [UInt8] {
        var content: [UInt8] = previous
        for part in parts {
            let bytes = Array(part.utf8)
            content += Array("\(bytes.count):".utf8) + bytes
        }
        var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
        crypto_hash_sha256(&digest, content, UInt64(content.count))
        return digest
    }

    /// What the first entry follows on.
    public static let beginning = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
}
