import CSodium
import Foundation

/// Secrets that must be read again, sealed with a key that lies outside the database: whoever reads the one without the other has nothing.
struct SealedSecret: Sendable {
    private let key: [UInt8]

    /// - Parameter purpose: what is sealed for one thing does not open for another.
    init(_ key: LinkKey, purpose: String) {
        self.key = key.secret(for: Array("sealed \(purpose)".utf8))
    }

    func seal(_ secret: [UInt8]) -> [UInt8] {
        let nonce = Array(Secret.random().prefix(Int(crypto_secretbox_noncebytes())))
        var sealed = [UInt8](repeating: 0, count: secret.count + Int(crypto_secretbox_macbytes()))
        crypto_secretbox_easy(&sealed, secret, UInt64(secret.count), nonce, key)
        return nonce + sealed
    }

    /// - Returns: `nil` for what was not sealed with this key.
    func open(_ sealed: [UInt8]) -> [UInt8]? {
        let (nonceLength, tagLength) = (Int(crypto_secretbox_noncebytes()), Int(crypto_secretbox_macbytes()))
        guard sealed.count > nonceLength + tagLength else { return nil }
        let content = Array(sealed.dropFirst(nonceLength))
        var secret = [UInt8](repeating: 0, count: content.count - tagLength)
        guard crypto_secretbox_open_easy(&secret, content, UInt64(content.count), Array(sealed.prefix(nonceLength)), key) == 0 else {
            return nil
        }
        return secret
    }
}
