import Foundation
import Testing

@testable import Desk

/// Tokens that were signed by another library, right and wrong in each way; `identity_tokens.json` names what is wrong.
struct IdentityTokenTests {
    private struct Material: Decodable {
        let keys: [WebKey]
        let tokens: [String: [[String]]]
    }

    private static let material: Material? = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "identity_tokens.json")
        return try? JSONDecoder().decode(Material.self, from: Data(contentsOf: file))
    }()

    private static func read(_ text: String) throws(IdentityToken.Fault) -> IdentityToken {
        try IdentityToken(
            text, keys: material?.keys ?? [], issuer: "https://id.example.se", clientID: "utblick", nonce: "nonce-1",
            at: Date(timeIntervalSince1970: 1_800_000_000))
    }

    @Test func `a right token is believed, whichever way it was signed`() throws {
        let good = try #require(Self.material?.tokens["good"])
        #expect(good.count == 5)
        for pair in good {
            let token = try Self.read(pair[1])
            #expect(token.subject == "7" && token.words("roles") == ["EU", "X"] && token.isEmailVerified, "\(pair[0])")
        }
    }

    @Test(arguments: [
        IdentityToken.Fault.signature, .algorithm, .unknownKey, .issuer, .audience, .expired, .nonce, .malformed,
    ])
    func `a wrong token is not believed`(fault: IdentityToken.Fault) throws {
        let wrong = try #require(Self.material?.tokens["\(fault)"])
        #expect(!wrong.isEmpty)
        for pair in wrong {
            #expect(throws: fault, "\(pair[0])") { try Self.read(pair[1]) }
        }
    }

    @Test func `a token is not believed when any of its characters differs`() throws {
        let good = try #require(Self.material?.tokens["good"]?.first?.last)
        let bytes = Array(good.utf8)
        for place in stride(from: 0, to: bytes.count - 1, by: 7) {
            var changed = bytes
            changed[place] = changed[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            #expect(throws: IdentityToken.Fault.self) { try Self.read(String(decoding: changed, as: UTF8.self)) }
        }
    }

    /// The example of RFC 7636, appendix B.
    @Test func `a challenge is that of the standard`() {
        #expect(
            OpenIDProvider.challenge(of: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk") == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
    }
}
