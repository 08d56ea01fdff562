public import Foundation

/// What a desk takes from the world around it, so that tests can give it another.
public struct Surroundings: Sendable {
    public var now: @Sendable () -> Date
    /// 32 unforeseeable bytes, for the secret part of a private link.
    public var makeSecret: @Sendable () -> [UInt8]
    /// The key of the links that letters hold.
    public var linkKey: @Sendable () throws -> LinkKey
    /// What `now` goes by, to be kept in step with the database's server; `nil` where a test sets the time.
    let clock: ServerClock?
    /// Where documents lie.
    public let documents: DocumentFolder

    public init(
        now: @escaping @Sendable () -> Date, makeSecret: @escaping @Sendable () -> [UInt8],
        linkKey: @escaping @Sendable () throws -> LinkKey, clock: ServerClock? = nil, documents: DocumentFolder = .nowhere
    ) {
        self.now = now
        self.makeSecret = makeSecret
        self.linkKey = linkKey
        self.clock = clock
        self.documents = documents
    }

    /// The database server's clock, libsodium's random bytes, and the key of a file, which is made when it is first needed.
    public static func live(linkKeyFile: URL, documents: DocumentFolder) -> Surroundings {
        let clock = ServerClock()
        return Surroundings(
            now: { clock.now }, makeSecret: { Secret.random() }, linkKey: { try LinkKey.kept(in: linkKeyFile) }, clock: clock,
            documents: documents)
    }
}
