import Foundation
import Testing

@testable import Desk

struct TimeCodeTests {
    /// The test vectors of RFC 6238, appendix B, for SHA-1.
    @Test(arguments: [
        (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
        (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
    ])
    func `codes are those of the standard`(seconds: Int, code: String) {
        let secret = TimeCode(secret: Array("12345678901234567890".utf8))
        let step = TimeCode.step(at: Date(timeIntervalSince1970: Double(seconds)))
        #expect(secret.code(ofStep: step, digits: 8) == code)
        #expect(secret.code(ofStep: step) == String(code.suffix(6)))
    }

    @Test func `a clock may be half a minute off, and no more`() throws {
        let code = TimeCode(secret: Array("12345678901234567890".utf8))
        let now = Date(timeIntervalSince1970: 1_234_567_890)
        let step = TimeCode.step(at: now)
        for away in -3...3 {
            let typed = try #require(code.code(ofStep: step + away))
            #expect(code.step(of: typed, at: now) == (abs(away) <= 1 ? step + away : nil))
        }
        for typed in ["", "12345", "1234567", "abcdef"] { #expect(code.step(of: typed, at: now) == nil) }
    }

    /// The test vectors of RFC 4648, section 10, without their padding.
    @Test(arguments: [
        ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI"),
    ])
    func `bytes are written in base 32`(bytes: String, text: String) {
        #expect(Base32.text(of: Array(bytes.utf8)) == text)
    }

    @Test func `what is sealed opens with the same key for the same purpose, and not when a bit differs`() {
        let key = LinkKey(bytes: [UInt8](repeating: 7, count: 32))
        let seal = SealedSecret(key, purpose: "a")
        let sealed = seal.seal([1, 2, 3])
        #expect(seal.open(sealed) == [1, 2, 3])
        #expect(seal.seal([1, 2, 3]) != sealed)
        #expect(SealedSecret(key, purpose: "b").open(sealed) == nil)
        #expect(SealedSecret(LinkKey(bytes: [UInt8](repeating: 8, count: 32)), purpose: "a").open(sealed) == nil)
        for place in sealed.indices {
            var changed = sealed
            changed[place] ^= 1
            #expect(seal.open(changed) == nil)
        }
        for count in 0..<sealed.count { #expect(seal.open(Array(sealed.prefix(count))) == nil) }
    }
}
