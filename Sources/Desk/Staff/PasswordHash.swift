import CSodium
import Foundation

/// Passwords as they are kept: Argon2id with libsodium's interactive limits (64 MiB, two passes), the salt and the limits in the text.
enum PasswordHash {
    /// There was not memory enough.
    struct NoMemory: Error {}

    private static let isReady = sodium_init() >= 0

    /// What is compared with where there is no account or no password, so that it takes as long.
    static let nobodys: String? = try? hash(of: Secret.text(of: Secret.random()))

    static func hash(of password: String) throws(NoMemory) -> String {
        guard isReady else { throw NoMemory() }
        let bytes = bytes(of: password)
        var text = [CChar](repeating: 0, count: Int(crypto_pwhash_strbytes()))
        let status = crypto_pwhash_str(
            &text, bytes, UInt64(bytes.count), UInt64(crypto_pwhash_opslimit_interactive()), crypto_pwhash_memlimit_interactive())
        guard status == 0 else { throw NoMemory() }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    static func isRight(_ password: String, for hash: String) -> Bool {
        guard isReady else { return false }
        let bytes = bytes(of: password)
        return crypto_pwhash_str_verify(hash, bytes, UInt64(bytes.count)) == 0
    }

    /// The same however a keyboard composes its letters; never none, so that there is an address to hand over.
    private static func bytes(of password: String) -> [CChar] {
        password.isEmpty ? [0] : password.precomposedStringWithCanonicalMapping.utf8.map { CChar(bitPattern: $0) }
    }
}
