public import Casework
public import Foundation

/// How the staff of a desk sign in with another provider. It describes itself without the secret.
public struct OpenIDSettings: Sendable {
    /// What the provider calls itself; its own description lies under it.
    public let issuer: String
    public let clientID: String
    let clientSecret: String?
    /// Where the provider tells of roles: a claim, or parts of one with points between, such as `realm_access.roles`.
    let rolesClaim: String
    /// Which of its words is which role here.
    let roles: [String: StaffRole]
    /// Whether one may sign in with a password, too.
    public let allowsPasswords: Bool

    public init(
        issuer: String, clientID: String, clientSecret: String?, rolesClaim: String, roles: [String: StaffRole], allowsPasswords: Bool
    ) {
        self.issuer = issuer
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.rolesClaim = rolesClaim
        self.roles = roles
        self.allowsPasswords = allowsPasswords
    }

    /// What is wrong with a file of settings.
    public struct Unusable: Error, CustomStringConvertible {
        public let description: String
    }

    private struct Document: Decodable {
        let issuer: String
        let clientID: String
        let clientSecretFile: String?
        let rolesClaim: String?
        let roles: [String: StaffRole]
        let allowsPasswords: Bool?

        enum CodingKeys: String, CodingKey {
            case issuer
            case clientID = "client_id"
            case clientSecretFile = "client_secret_file"
            case rolesClaim = "roles_claim"
            case roles
            case allowsPasswords = "passwords"
        }
    }

    /// Reads a file of settings: a JSON object with one for each desk, by its id. Secrets lie in files of their own.
    /// - Throws: `Unusable`.
    public static func reading(_ file: URL) throws(Unusable) -> [String: OpenIDSettings] {
        do {
            return try JSONDecoder().decode([String: Document].self, from: Data(contentsOf: file)).mapValues { document in
                guard let address = URL(string: document.issuer), let host = address.host,
                    address.scheme == "https" || address.scheme == "http" && ["127.0.0.1", "localhost"].contains(host)
                else { throw Unusable(description: "\(file.path): issuer \(document.issuer) is no https address") }
                let secret = try document.clientSecretFile.map { path in
                    let secretFile = URL(filePath: path, relativeTo: file.deletingLastPathComponent())
                    return String(decoding: try Data(contentsOf: secretFile), as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
                }
                return OpenIDSettings(
                    issuer: document.issuer, clientID: document.clientID, clientSecret: secret,
                    rolesClaim: document.rolesClaim ?? "roles", roles: document.roles, allowsPasswords: document.allowsPasswords ?? true)
            }
        } catch let unusable as Unusable {
            throw unusable
        } catch let error as DecodingError {
            throw Unusable(description: "\(file.path): \(error)")
        } catch {
            throw Unusable(description: "\(file.path), or a file of a secret that it names, cannot be read")
        }
    }
}

extension OpenIDSettings: CustomStringConvertible, CustomReflectable {
    public var description: String { "signing in at \(issuer)" }
    public var customMirror: Mirror { Mirror(self, children: ["issuer": issuer]) }
}
