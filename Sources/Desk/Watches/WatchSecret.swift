/// The secrets of a watch's private addresses. Each is worked out of the one before, and none leads back: whoever has the address of the feeds
/// cannot change anything, and whoever has the database has neither address.
struct WatchSecret: Sendable {
    /// In the address of the page that changes and stops the watch.
    let page: [UInt8]

    /// In the addresses of the feeds, which people give to programs and services of others.
    var reading: [UInt8] { Secret.digest(of: page, key: Self.readingKey) }

    /// What is stored of both.
    var digest: [UInt8] { Self.digest(ofReading: reading) }

    static func digest(ofReading secret: [UInt8]) -> [UInt8] { Secret.digest(of: secret) }

    /// Keeps the step apart from every other use of the digest; it is no secret.
    private static let readingKey = Array("utblick: feeds of a watch".utf8)
}
