import Foundation

/// Which mail server takes the messages, and how. It describes itself without user and password.
public struct SMTPConfiguration: Sendable {
    /// How the connection is kept from others' eyes.
    public enum Security: String, Sendable, CaseIterable {
        /// TLS from the first octet: the scheme `smtps`.
        case tls
        /// TLS after a first greeting; a server that does not offer it is not used.
        case startTLS = "starttls"
        /// Everything in the clear.
        case none
    }

    /// In ASCII; an IPv6 address without its brackets.
    public let host: String
    public let port: Int
    public let security: Security
    /// A file of certificates that the server's is to hold against, instead of the machine's own.
    public let certificateFile: String?
    /// The longest wait for a connection.
    public let connectTimeOut: Duration
    /// The longest that one message may take, connection included.
    public let timeOut: Duration
    /// How long a connection is kept open for the next message.
    public let idleTimeOut: Duration
    /// What is allowed and still unwise, in words for whoever starts the program.
    public let warnings: [String]
    let user: String?
    let password: String?

    /// - Parameters:
    ///   - address: `smtp://host:587` or `smtps://host:465`; those ports are also what is meant without one.
    ///   - passwordFile: a file with the password and nothing else; it is read here, once.
    ///   - security: without one: TLS for `smtps`, none to this machine itself, STARTTLS otherwise.
    /// - Throws: what was expected, and in which part.
    public init(
        address: String, user: String? = nil, passwordFile: String? = nil, security: Security? = nil, certificateFile: String? = nil,
        connectTimeOut: Duration = .seconds(15), timeOut: Duration = .seconds(60), idleTimeOut: Duration = .seconds(15)
    ) throws(SMTPConfigurationProblem) {
        let place = try SMTPAddress(address)
        (host, port) = (place.host, place.port)
        self.security = try place.security(chosen: security)
        (self.connectTimeOut, self.timeOut, self.idleTimeOut) = (connectTimeOut, timeOut, idleTimeOut)
        self.certificateFile = try Self.checked(certificateFile: certificateFile)
        let secret = try Self.secret(user: user, passwordFile: passwordFile)
        (self.user, password) = (user, secret?.password)
        var warnings = secret?.warnings ?? []
        if self.security == .none, !place.isLoopback {
            warnings.append("Mail to \(place.host) goes in the clear\(user == nil ? "" : ", and so does the password").")
        }
        self.warnings = warnings
    }

    private static func checked(certificateFile: String?) throws(SMTPConfigurationProblem) -> String? {
        guard let certificateFile else { return nil }
        guard FileManager.default.isReadableFile(atPath: certificateFile) else {
            throw SMTPConfigurationProblem(.certificateFile, "there is no readable file of certificates at \(certificateFile)")
        }
        return certificateFile
    }

    private static func secret(user: String?, passwordFile: String?) throws(SMTPConfigurationProblem) -> PasswordFile? {
        switch (user, passwordFile) {
        case (nil, nil): return nil
        case (let user?, let passwordFile?):
            guard !user.isEmpty, !user.utf8.contains(where: { $0 < 32 }) else {
                throw SMTPConfigurationProblem(.user, "the user is empty or has a control character")
            }
            return try PasswordFile(path: passwordFile)
        case (_?, nil): throw SMTPConfigurationProblem(.passwordFile, "there is a user but no file with the password")
        case (nil, _?): throw SMTPConfigurationProblem(.user, "there is a file with a password but no user")
        }
    }
}

extension SMTPConfiguration: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `mail.example.se:587 (starttls)`.
    public var description: String { "\(host):\(port) (\(security.rawValue))" }

    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["place": description]) }
}
