import COpenSSL

/// SHA-1 (FIPS 180-4). It guards nothing here; version 5 of UUIDs is made with it.
enum SHA1 {
    /// 20 bytes.
    static func digest(of message: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        var length: UInt32 = 0
        let isMade = EVP_Digest(message, message.count, &digest, &length, EVP_sha1(), nil) == 1
        // Without it every call would get an id that no other system knows, and keep it there.
        precondition(isMade && length == 20, "libcrypto has no SHA-1")
        return Array(digest.prefix(20))
    }
}
