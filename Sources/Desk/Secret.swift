import CSodium

/// Secrets for private links: random bytes to give away, a digest to keep.
enum Secret {
    /// `sodium_init` answers 0 the first time and 1 after; it is safe to call from several threads.
    private static let isReady = sodium_init() >= 0

    /// 32 random bytes.
    static func random() -> [UInt8] {
        guard isReady else { return SystemRandomNumberGenerator.bytes(32) }
        var bytes = [UInt8](repeating: 0, count: 32)
        randombytes_buf(&bytes, bytes.count)
        return bytes
    }

    /// The 32-byte BLAKE2b digest that is stored instead of the secret; with a key, one that nobody can work out without it.
    static func digest(of secret: [UInt8], key: [UInt8] = []) -> [UInt8] {
        _ = isReady
        var digest = [UInt8](repeating: 0, count: 32)
        crypto_generichash(&digest, digest.count, secret, UInt64(secret.count), key, key.count)
        return digest
    }

    /// Letters and digits for an address.
    static func text(of secret: [UInt8]) -> String {
        secret.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }

    /// The bytes of a secret in an address; `nil` for anything else.
    static func bytes(of text: String) -> [UInt8]? {
        text.utf8.count == 64 ? anyBytes(of: text) : nil
    }

    /// Whether two texts are the same, in a time that tells nothing of where they differ.
    static func isSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        one.count == other.count && sodium_memcmp(one, other, one.count) == 0
    }

    /// The bytes that hexadecimal digits stand for; `nil` for anything else.
    static func anyBytes(of text: String) -> [UInt8]? {
        let digits = Array(text.utf8)
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for position in stride(from: 0, to: digits.count, by: 2) {
            guard let byte = UInt8(String(decoding: digits[position...(position + 1)], as: UTF8.self), radix: 16) else { return nil }
            bytes.append(byte)
        }
        return bytes
    }
}

extension SystemRandomNumberGenerator {
    fileprivate static func bytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}
