import COpenSSL
import Foundation

/// A public key of a provider (RFC 7517), of the kinds that sign tokens here.
struct WebKey: Decodable, Sendable {
    /// Smaller ones are no keys any more, in bytes.
    private static let leastModulus = 256

    let kind: String
    let id: String?
    let use: String?
    let algorithm: String?
    private let curve: String?
    private let modulus: String?
    private let exponent: String?
    private let x: String?
    private let y: String?

    enum CodingKeys: String, CodingKey {
        case kind = "kty"
        case id = "kid"
        case use
        case algorithm = "alg"
        case curve = "crv"
        case modulus = "n"
        case exponent = "e"
        case x, y
    }

    /// Whether a text was signed with this key, in the way that the token says: RS256 or ES256, each with keys of its own kind only.
    func hasSigned(_ text: [UInt8], by algorithm: String, signature: [UInt8]) -> Bool {
        guard use == nil || use == "sig", self.algorithm == nil || self.algorithm == algorithm else { return false }
        switch (algorithm, kind) {
        case ("RS256", "RSA"):
            guard let n = modulus.flatMap(Base64URL.bytes), let e = exponent.flatMap(Base64URL.bytes), n.count >= Self.leastModulus,
                n.count <= 1_024, (1...8).contains(e.count),
                let key = utblick_rsa_key(n, Int32(clamping: n.count), e, Int32(clamping: e.count))
            else { return false }
            defer { EVP_PKEY_free(key) }
            return utblick_verify(key, signature, signature.count, text, text.count) == 1
        case ("ES256", "EC"):
            guard curve == "P-256", let x = x.flatMap(Base64URL.bytes), let y = y.flatMap(Base64URL.bytes), x.count == 32, y.count == 32,
                signature.count == 64, let key = utblick_p256_key([4] + x + y)
            else { return false }
            defer { EVP_PKEY_free(key) }
            return utblick_verify_p256(key, signature, text, text.count) == 1
        default: return false
        }
    }
}

/// Base 64 for addresses, without padding (RFC 4648, section 5).
enum Base64URL {
    static func text(of bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// - Returns: `nil` for anything else.
    static func bytes(_ text: String) -> [UInt8]? {
        guard text.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "=") }) else { return nil }
        let plain = text.replacing("-", with: "+").replacing("_", with: "/")
        return Data(base64Encoded: plain + String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4)).map { Array($0) }
    }
}
