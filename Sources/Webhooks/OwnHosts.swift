/// Hosts of one's own network that webhooks may be sent to all the same, over plain HTTP too.
public struct OwnHosts: Sendable, Hashable {
    private let names: Set<String>

    public static let none = OwnHosts([])

    /// - Parameter names: names or addresses, without ports; an address of IPv6 with its brackets or without.
    public init(_ names: some Sequence<String>) {
        self.names = Set(names.map(Self.bare))
    }

    /// Whether a text is a host's name or address and nothing besides: an address with a port would never be met, and let nothing in.
    public static func isHost(_ text: String) -> Bool {
        let name = bare(text)
        guard !name.isEmpty, !name.contains(where: { $0.isWhitespace || "/@[]".contains($0) }) else { return false }
        return !name.contains(":") || InternetAddress(literal: name)?.bytes.count == 16
    }

    func contains(_ host: String) -> Bool { names.contains(host) }

    /// As `WebhookAddress.host` has it: in lower case, without the brackets of an address of IPv6.
    private static func bare(_ name: String) -> String {
        let isBracketed = name.hasPrefix("[") && name.hasSuffix("]")
        return (isBracketed ? String(name.dropFirst().dropLast()) : name).lowercased()
    }
}
