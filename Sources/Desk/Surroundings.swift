public import Foundation

/// What a desk takes from the world around it, so that tests can give it another.
public struct Surroundings: Sendable {
    public var now: @Sendable () -> Date
    /// 32 unforeseeable bytes, for the secret part of a private link.
    public var makeSecret: @Sendable () -> [UInt8]
    /// The key of the links that letters hold.
    public var linkKey: @Sendable () throws -> LinkKey

    public init(
        now: @escaping @Sendable () -> Date, makeSecret: @escaping @Sendable () -> [UInt8],
        linkKey: @escaping @Sendable () throws -> LinkKey
    ) {
        self.now = now
        self.makeSecret = makeSecret
        self.linkKey = linkKey
    }

    /// The real clock, libsodium's random bytes, and the key of a file, which is made when it is first needed.
    public static func live(linkKeyFile: URL) -> Surroundings {
        Surroundings(now: { Date() }, makeSecret: { Secret.random() }, linkKey: { try LinkKey.kept(in: linkKeyFile) })
    }
}
