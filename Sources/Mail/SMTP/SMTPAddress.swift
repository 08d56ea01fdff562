import Foundation

/// A mail server's place: `smtp://host:587` or `smtps://host:465`.
struct SMTPAddress {
    let host: String
    let port: Int
    private let isTLS: Bool

    init(_ text: String) throws(SMTPConfigurationProblem) {
        guard let components = URLComponents(string: text), let scheme = components.scheme?.lowercased(),
            ["smtp", "smtps"].contains(scheme)
        else { throw SMTPConfigurationProblem(.server, "the mail server's address is not one; write smtp://host:587 or smtps://host:465") }
        guard components.user == nil, components.password == nil else {
            throw SMTPConfigurationProblem(
                .server, "a user or a password does not belong in the mail server's address; the password lies in a file")
        }
        guard ["", "/"].contains(components.path), components.query == nil, components.fragment == nil else {
            throw SMTPConfigurationProblem(.server, "the mail server's address ends after the port")
        }
        let name = (components.encodedHost ?? "").trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
        guard !name.isEmpty, HeaderText.kept(name, besides: ".-:_") == name else {
            throw SMTPConfigurationProblem(.server, "the mail server's address names no host")
        }
        isTLS = scheme == "smtps"
        host = name.lowercased()
        port = components.port ?? (isTLS ? 465 : 587)
        guard (1...65_535).contains(port) else { throw SMTPConfigurationProblem(.server, "the mail server's port is not one (1–65535)") }
    }

    /// Whether the server is on this machine.
    var isLoopback: Bool {
        if host == "localhost" || host == "::1" { return true }
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        return numbers.count == 4 && numbers.first == 127 && !numbers.contains(nil)
    }

    func security(chosen: SMTPConfiguration.Security?) throws(SMTPConfigurationProblem) -> SMTPConfiguration.Security {
        switch (isTLS, chosen) {
        case (true, nil), (true, .tls): return .tls
        case (true, _?): throw SMTPConfigurationProblem(.security, "smtps:// is TLS from the start; write smtp:// for anything else")
        case (false, .tls): throw SMTPConfigurationProblem(.security, "TLS from the start is written smtps://")
        case (false, let chosen?): return chosen
        case (false, nil): return isLoopback ? .none : .startTLS
        }
    }
}
