import ArgumentParser
import Configuration
import Foundation
import Mail

/// Which mail server takes the program's messages, and whom they come from.
struct MailOptions: ParsableArguments {
    @Option(help: "The mail server: smtp://host:587 (STARTTLS) or smtps://host:465. Also UTBLICK_MAIL_SERVER. Default: no mail is sent.")
    var mailServer: String?

    @Option(help: "Whom mail comes from: 'Utblick <utblick@example.se>' or the address alone. Also UTBLICK_MAIL_FROM.")
    var mailFrom: String?

    @Option(help: "The user that signs in to the mail server. Also UTBLICK_MAIL_USER.")
    var mailUser: String?

    @Option(help: "A file with that user's password and nothing else, read at the start. Also UTBLICK_MAIL_PASSWORD_FILE.")
    var mailPasswordFile: String?

    @Option(
        help: """
            For smtp://: starttls, or none for mail in the clear. Also UTBLICK_MAIL_SECURITY. Default: starttls; none to this machine itself.
            """)
    var mailSecurity: String?

    @Option(
        help: "A file of certificates that the mail server's is to hold against. Also UTBLICK_MAIL_CA_FILE. Default: the machine's own.")
    var mailCaFile: String?

    /// The way out for mail and its sender; `nil` when no mail server is configured.
    ///
    /// - Throws: `ValidationError` naming the option that is wrong.
    func post() throws -> (transport: MailTransport, from: MailAddress)? {
        guard let server = chosen(mailServer, "server") else {
            if let other = others.first { throw ValidationError("--mail-server: there is no mail server, but there is \(other)") }
            return nil
        }
        let from = try sender()
        do {
            let configuration = try SMTPConfiguration(
                address: server, user: chosen(mailUser, "user"), passwordFile: chosen(mailPasswordFile, "password.file"),
                security: try security(), certificateFile: chosen(mailCaFile, "ca.file"))
            for warning in configuration.warnings { Terminal.error("Warning: \(warning)") }
            return (.smtp(configuration), from)
        } catch let problem as SMTPConfigurationProblem {
            throw ValidationError("\(problem.part.option): \(problem)")
        }
    }

    /// The options that mean nothing without a server, of those that are given here or in the environment.
    private var others: [String] {
        [
            (mailFrom, "from", "--mail-from"), (mailUser, "user", "--mail-user"),
            (mailPasswordFile, "password.file", "--mail-password-file"), (mailSecurity, "security", "--mail-security"),
            (mailCaFile, "ca.file", "--mail-ca-file"),
        ].filter { chosen($0.0, $0.1) != nil }.map(\.2)
    }

    private func sender() throws -> MailAddress {
        guard let text = chosen(mailFrom, "from") else {
            throw ValidationError("--mail-from: say whom mail comes from, 'Utblick <utblick@example.se>'")
        }
        switch MailAddress.reading(nameAndAddress: text) {
        case .success(let address): return address
        case .failure(let problem): throw ValidationError("--mail-from: not an address: \(problem)")
        }
    }

    private func security() throws -> SMTPConfiguration.Security? {
        guard let text = chosen(mailSecurity, "security") else { return nil }
        guard let security = SMTPConfiguration.Security(rawValue: text) else {
            throw ValidationError(
                "--mail-security: \(text) is not one of \(SMTPConfiguration.Security.allCases.map(\.rawValue).joined(separator: " "))")
        }
        return security
    }

    /// The option, else the environment's value; an empty one is none.
    private func chosen(_ option: String?, _ name: String) -> String? {
        let value = option ?? Place.environment.string(forKey: ConfigKey("utblick.mail.\(name)")) ?? ""
        return value.isEmpty ? nil : value
    }
}

extension SMTPConfigurationProblem.Part {
    /// The option that tells it.
    fileprivate var option: String {
        switch self {
        case .server: "--mail-server"
        case .user: "--mail-user"
        case .passwordFile: "--mail-password-file"
        case .security: "--mail-security"
        case .certificateFile: "--mail-ca-file"
        }
    }
}
