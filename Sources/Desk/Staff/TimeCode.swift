import COpenSSL
import Foundation

/// Codes of six digits that change every 30 seconds, after RFC 6238 with HMAC-SHA-1, which every program for such codes knows.
struct TimeCode: Sendable {
    /// In seconds.
    static let period = 30
    static let digits = 6
    /// As RFC 4226 recommends.
    static let secretLength = 20

    let secret: [UInt8]

    /// Which step a moment lies in.
    static func step(at now: Date) -> Int { Int((now.timeIntervalSince1970 / Double(period)).rounded(.down)) }

    /// - Returns: `nil` where the digest cannot be worked out.
    func code(ofStep step: Int, digits: Int = Self.digits) -> String? {
        let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * $0)) }
        var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        var length: UInt32 = 0
        guard HMAC(EVP_sha1(), secret, Int32(clamping: secret.count), counter, counter.count, &digest, &length) != nil, length == 20 else {
            return nil
        }
        // The last four bits say where the four bytes begin (RFC 4226, 5.3).
        let offset = Int(digest[19] & 0x0F)
        let number = digest[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let text = String(Int(number) % (0..<digits).reduce(1) { product, _ in product * 10 })
        return String(repeating: "0", count: digits - text.count) + text
    }

    /// The step whose code was typed: this one or a neighbour, for clocks that differ; `nil` for a wrong code.
    func step(of typed: String, at now: Date) -> Int? {
        let present = Self.step(at: now)
        return [present, present - 1, present + 1].first { step in
            code(ofStep: step).map { Secret.isSame(Array($0.utf8), Array(typed.utf8)) } ?? false
        }
    }
}

/// Base 32 of RFC 4648 without padding, as programs for codes read secrets.
enum Base32 {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")

    static func text(of bytes: [UInt8]) -> String {
        var text = ""
        var (buffer, bits) = (0, 0)
        for byte in bytes {
            (buffer, bits) = ((buffer << 8 | Int(byte)) & 0xFFF, bits + 8)
            while bits >= 5 {
                bits -= 5
                text.append(letters[buffer >> bits & 31])
            }
        }
        if bits > 0 { text.append(letters[buffer << (5 - bits) & 31]) }
        return text
    }
}
