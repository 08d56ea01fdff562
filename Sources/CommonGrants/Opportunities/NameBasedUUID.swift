import Foundation

/// UUIDs made of a namespace and a name (RFC 9562, version 5): the same ones always, wherever they are made.
enum NameBasedUUID {
    /// The namespace of Utblick's calls and of what belongs to them: version 5 of the namespace of addresses and
    /// `https://utblick.example/common-grants`. It must never change: other systems keep the ids.
    static let calls = uuid(of: "https://utblick.example/common-grants", in: addresses)

    /// RFC 9562, 6.6: the namespace of URLs.
    static let addresses = UUID(
        uuid: (0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8))

    static func uuid(of name: String, in namespace: UUID) -> UUID {
        let digest = SHA1.digest(of: withUnsafeBytes(of: namespace.uuid) { Array($0) } + Array(name.utf8))
        var bytes = Array(digest.prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x50
        bytes[8] = bytes[8] & 0x3F | 0x80
        return UUID(
            uuid: (
                bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[6], bytes[7], bytes[8], bytes[9], bytes[10], bytes[11],
                bytes[12], bytes[13], bytes[14], bytes[15]
            ))
    }
}

extension UUID {
    /// As the protocol writes it: in small letters.
    var protocolText: String { uuidString.lowercased() }
}
