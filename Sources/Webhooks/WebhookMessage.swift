public import Foundation

/// What one webhook is sent, the same however often it is tried.
public struct WebhookMessage: Sendable, Hashable {
    /// What tells it from every other; letters, digits, `_` and `-` alone, since a full stop would let other words be read into the signature.
    public let id: String
    /// JSON in UTF-8.
    public let body: [UInt8]

    /// `nil` where the id has other characters, or none.
    public init?(id: String, body: [UInt8]) {
        let isPlain = id.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        guard isPlain, (1...100).contains(id.utf8.count) else { return nil }
        self.id = id
        self.body = body
    }

    /// The header `webhook-signature` of an attempt: a signature for each secret, `v1,<Base64>`, with spaces between.
    /// - Parameter moment: when the attempt is made, which the receiver holds against its clock.
    public func signatures(by secrets: [WebhookSecret], at moment: Date) -> String {
        let content = Array("\(id).\(Self.seconds(moment)).".utf8) + body
        return secrets.map { "v1," + Data($0.code(of: content)).base64EncodedString() }.joined(separator: " ")
    }

    /// What an attempt says besides its body, by the specification's names.
    public func headers(signedBy secrets: [WebhookSecret], at moment: Date) -> [(name: String, value: String)] {
        [
            ("webhook-id", id), ("webhook-timestamp", String(Self.seconds(moment))),
            ("webhook-signature", signatures(by: secrets, at: moment)), ("content-type", "application/json"),
        ]
    }

    private static func seconds(_ moment: Date) -> Int64 { Int64(moment.timeIntervalSince1970.rounded(.down)) }
}
