/// What is wrong with how a mail server is told, and in which part. The words hold no password.
public struct SMTPConfigurationProblem: Error, Sendable, Hashable, CustomStringConvertible {
    /// What the configuration is made of.
    public enum Part: Sendable, Hashable {
        case server, user, passwordFile, security, certificateFile
    }

    public let part: Part
    /// What was expected.
    public let reason: String

    init(_ part: Part, _ reason: String) {
        self.part = part
        self.reason = reason
    }

    public var description: String { reason }
}
