import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Who sends a request, as far as can be told: what a trusted proxy says, or whoever holds the connection.
public struct ClientAddress: Sendable {
    /// The header in which the proxy in front writes the address; `nil` where nothing stands in front, or nothing is known of it.
    let header: HTTPField.Name?

    /// - Parameter header: such as `X-Forwarded-For`; `nil` where the server is reached directly.
    /// - Returns: `nil` where that is not a header's name.
    public init?(header: String?) {
        guard let header else {
            self.header = nil
            return
        }
        guard let name = HTTPField.Name(header) else { return nil }
        self.header = name
    }

    /// Whoever holds the connection.
    public static let ofConnection = ClientAddress(name: nil)

    private init(name: HTTPField.Name?) {
        header = name
    }

    /// The request with the address as a field of its own; what somebody wrote there from outside is gone.
    func stamp(_ request: Request, from channel: any Channel) -> Request {
        var head = request.head
        head.headerFields[.utblickClient] = address(of: request, from: channel)
        return Request(head: head, body: request.body)
    }

    /// The address; of IPv6 the network alone, since each household has a network of its own. `nil` for a proxy that nothing is known of: all the
    /// world would have its address.
    private func address(of request: Request, from channel: any Channel) -> String? {
        if let header {
            // The last is what the proxy itself saw; those before are what it was told.
            let told = request.headers[values: header].last?.split(separator: ",").last
            return told.flatMap { Self.network(of: $0.trimmingCharacters(in: .whitespaces)) }
        }
        guard let address = channel.remoteAddress?.ipAddress, !Self.isLoopback(address) else { return nil }
        return Self.network(of: address)
    }

    private static func isLoopback(_ address: String) -> Bool {
        address.hasPrefix("127.") || address == "::1" || address.hasPrefix("::ffff:127.")
    }

    /// - Returns: `nil` for what is no address.
    static func network(of text: String) -> String? {
        let plain = text.hasPrefix("[") ? String(text.dropFirst().prefix { $0 != "]" }) : text
        if let address = try? SocketAddress(ipAddress: plain, port: 0) {
            guard case .v6(let address) = address else { return plain }
            let bytes = withUnsafeBytes(of: address.address.sin6_addr) { Array($0) }
            // An IPv4 address in the clothes of IPv6.
            if bytes.prefix(10).allSatisfy({ $0 == 0 }), bytes[10] == 0xFF, bytes[11] == 0xFF {
                return bytes.suffix(4).map { String($0) }.joined(separator: ".")
            }
            return bytes.prefix(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "/64"
        }
        // With a port.
        guard let colon = plain.lastIndex(of: ":"), plain.filter({ $0 == ":" }).count == 1 else { return nil }
        return network(of: String(plain[..<colon]))
    }
}

extension HTTPField.Name {
    /// The name is a literal of letters and hyphens, so that the fallback is never taken.
    fileprivate static let utblickClient = HTTPField.Name("Utblick-Client") ?? .server
}

extension Request {
    /// Where it comes from; `nil` where that cannot be told.
    var clientAddress: String? { headers[.utblickClient] }
}
