import Foundation
import Funding
import Testing

@testable import CommonGrants

struct NameBasedUUIDTests {
    /// FIPS 180-4's examples; the long ones fill two blocks and more.
    @Test(
        arguments: [
            ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"), ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
            ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983e441c3bd26ebaae4aa1f95129e5e54670f1"),
            (String(repeating: "a", count: 1_000), "291e9a6c66994949b57ba5e650361e98fc36b1ba"),
        ])
    func `SHA-1 is as its standard has it`(message: String, digest: String) {
        let hex = SHA1.digest(of: Array(message.utf8)).map { byte in
            let text = String(byte, radix: 16)
            return text.count == 1 ? "0" + text : text
        }
        #expect(hex.joined() == digest)
    }

    /// RFC 9562, A.4.
    @Test func `a name has the same UUID everywhere`() throws {
        let domains = try #require(UUID(uuidString: "6ba7b810-9dad-11d1-80b4-00c04fd430c8"))
        #expect(NameBasedUUID.uuid(of: "www.example.com", in: domains).protocolText == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
    }

    /// Other systems keep the ids: whoever changes them makes every call a new one to them.
    @Test func `a call's id never changes`() {
        #expect(NameBasedUUID.calls.protocolText == "c5e23c72-c8c4-5089-b201-2bfa6c90cb04")
        #expect(SampleCalls.call("horizon-cl2-2027-01").opportunityID.protocolText == "0a0f51ac-cca0-5b41-ba1a-f25a690d8596")
    }
}
