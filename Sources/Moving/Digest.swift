import CSodium
import Foundation

/// SHA-256 of bytes that come piece by piece.
struct Digest {
    private var state = crypto_hash_sha256_state()

    init() {
        crypto_hash_sha256_init(&state)
    }

    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress else { return }
        crypto_hash_sha256_update(&state, start.assumingMemoryBound(to: UInt8.self), UInt64(bytes.count))
    }

    mutating func add(_ bytes: some ContiguousBytes) {
        bytes.withUnsafeBytes { add($0) }
    }

    /// 64 hexadecimal digits, of what has come so far.
    var text: String {
        var copy = state
        var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
        crypto_hash_sha256_final(&copy, &digest)
        return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
