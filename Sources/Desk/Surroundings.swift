public import Foundation

/// What a desk takes from the world around it, so that tests can give it another.
public struct Surroundings: Sendable {
    public var now: @Sendable () -> Date
    /// 32 unforeseeable bytes, for the secret part of a private link.
    public var makeSecret: @Sendable () -> [UInt8]

    public init(now: @escaping @Sendable () -> Date, makeSecret: @escaping @Sendable () -> [UInt8]) {
        self.now = now
        self.makeSecret = makeSecret
    }

    /// The real clock and libsodium's random bytes.
    public static let live = Surroundings(now: { Date() }, makeSecret: { Secret.random() })
}
