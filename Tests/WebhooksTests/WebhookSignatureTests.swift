import Foundation
import Testing

@testable import Webhooks

struct WebhookSignatureTests {
    /// The example of the specification's own libraries.
    @Test func `the specification's example is signed as its libraries sign it`() throws {
        let message = try #require(WebhookMessage(id: "msg_p5jXN8AQM9LWM0D4loKWxJek", body: Array(#"{"test": 2432232314}"#.utf8)))
        let moment = Date(timeIntervalSince1970: 1_614_265_330)
        let secret = try #require(Self.secret("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
        #expect(message.signatures(by: [secret], at: moment) == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
        #expect(secret.text == "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" && !"\(secret)".contains("Mf"))
    }

    /// RFC 4231's cases 4, with a key of 25 bytes, and 7, whose key of 131 bytes is longer than a secret may be.
    @Test func `the code is HMAC-SHA-256`() throws {
        let key = Array(UInt8(1)...25)
        let code = try #require(WebhookSecret(bytes: key)).code(of: [UInt8](repeating: 0xcd, count: 50))
        #expect(
            code.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
                == "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b")
        #expect(WebhookSecret(bytes: [UInt8](repeating: 0xaa, count: 131)) == nil)
    }

    @Test func `while a secret is changed both sign, and the attempt's second is in the signature`() throws {
        let message = try #require(WebhookMessage(id: "msg_a", body: Array("{}".utf8)))
        let secrets = [UInt8(1), 2].compactMap { WebhookSecret(bytes: [UInt8](repeating: $0, count: 32)) }
        let moment = Date(timeIntervalSince1970: 1_800_000_000.9)
        let both = message.signatures(by: secrets, at: moment).split(separator: " ")
        #expect(both.count == 2 && both.allSatisfy { $0.hasPrefix("v1,") } && both[0] != both[1])
        #expect(message.signatures(by: secrets, at: moment + 1) != message.signatures(by: secrets, at: moment))
        let headers = Dictionary(uniqueKeysWithValues: message.headers(signedBy: secrets, at: moment).map { ($0.name, $0.value) })
        #expect(headers["webhook-id"] == "msg_a" && headers["webhook-timestamp"] == "1800000000")
        #expect(headers["webhook-signature"] == both.joined(separator: " "))
    }

    @Test(arguments: ["", "AAAA", String(repeating: "A", count: 92)])
    func `what is no secret is none`(text: String) throws {
        _ = try #require(Data(base64Encoded: text))
        #expect(Self.secret(text) == nil)
    }

    /// What a receiver makes of the Base64 behind `whsec_`.
    private static func secret(_ text: String) -> WebhookSecret? { Data(base64Encoded: text).flatMap { WebhookSecret(bytes: Array($0)) } }

    @Test(arguments: ["", "a.b", "a b", "å", "a\n", String(repeating: "a", count: 101)])
    func `an id holds nothing that could be read as another part of what is signed`(id: String) {
        #expect(WebhookMessage(id: id, body: []) == nil)
    }
}
