import CSodium
import Foundation

/// What sender and receiver of a webhook share, by the Standard Webhooks specification: 24 to 64 bytes, written `whsec_` and Base64.
public struct WebhookSecret: Sendable, Hashable {
    public let bytes: [UInt8]

    private static let prefix = "whsec_"

    /// `nil` for fewer than 24 bytes or more than 64.
    public init?(bytes: [UInt8]) {
        guard (24...64).contains(bytes.count) else { return nil }
        self.bytes = bytes
    }

    /// As it is shown, once, to whoever sets the receiver up.
    public var text: String { Self.prefix + Data(bytes).base64EncodedString() }

    /// HMAC-SHA-256 of some bytes with it.
    func code(of content: [UInt8]) -> [UInt8] {
        _ = Self.isReady
        var state = crypto_auth_hmacsha256_state()
        var code = [UInt8](repeating: 0, count: Int(crypto_auth_hmacsha256_bytes()))
        crypto_auth_hmacsha256_init(&state, bytes, bytes.count)
        crypto_auth_hmacsha256_update(&state, content, UInt64(content.count))
        crypto_auth_hmacsha256_final(&state, &code)
        return code
    }

    /// `sodium_init` answers 0 the first time and 1 after; it is safe to call from several threads.
    private static let isReady = sodium_init() >= 0
}

extension WebhookSecret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "a secret of a webhook" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
