import Foundation

/// Where a webhook is sent: an address of the web without a user or a part behind `#`, over TLS unless its host is one of the network's own.
public struct WebhookAddress: Sendable, Hashable {
    public let text: String
    /// In lower case, without the brackets of an address of IPv6.
    public let host: String

    /// What is wrong with a typed address.
    public enum Problem: Error, Sendable, Hashable, CaseIterable {
        case empty, tooLong
        /// It is no address of the web, or has characters that must be written otherwise.
        case unreadable
        case notSecure
        /// It has a name or a password in it.
        case hasUser
        /// It has a part behind `#`, which is never sent.
        case hasFragment
        /// It leads to this machine or to a network that is not the internet.
        case ownNetwork
    }

    /// In bytes.
    public static let longest = 1_000

    public init(_ typed: String, hosts: OwnHosts) throws(Problem) {
        let text = typed.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !text.isEmpty else { throw .empty }
        guard text.utf8.count <= Self.longest else { throw .tooLong }
        // libcurl and Foundation must read the same host, so only what neither can read otherwise.
        let isPlain = text.utf8.allSatisfy { (33...126).contains($0) && !#""<>\^`{|}"#.utf8.contains($0) }
        guard isPlain, let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(), let found = parts.host,
            !found.isEmpty, text.lowercased().hasPrefix(scheme + "://")
        else { throw .unreadable }
        guard scheme == "https" || scheme == "http" else { throw .unreadable }
        guard parts.user == nil, parts.password == nil, !text.contains("@") else { throw .hasUser }
        guard !text.contains("#") else { throw .hasFragment }
        guard parts.port.map({ (1...65_535).contains($0) }) ?? true else { throw .unreadable }
        let host = found.lowercased().trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
        guard scheme == "https" || hosts.contains(host) else { throw .notSecure }
        guard hosts.contains(host) || !Self.isOwn(host) else { throw .ownNetwork }
        self.init(text: text, host: host)
    }

    init(text: String, host: String) {
        self.text = text
        self.host = host
    }

    /// What a name alone says. Where names lead is looked at when something is sent.
    private static func isOwn(_ host: String) -> Bool {
        if let address = InternetAddress(literal: host) { return !address.isPublic }
        let name = host.hasSuffix(".") ? String(host.dropLast()) : host
        return !name.contains(".") || [".localhost", ".local", ".internal", ".home.arpa"].contains { name.hasSuffix($0) }
    }
}
