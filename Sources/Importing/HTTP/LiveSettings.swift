import Foundation

/// What holds for every request of a fetcher.
struct LiveSettings: Sendable {
    /// Who asks, see `HTTPFetcher.userAgent(contact:)`.
    let userAgent: String
    /// Seconds without a byte before the request is given up.
    let timeOut: TimeInterval
    /// Seconds that the whole answer may take.
    let longest: TimeInterval
    /// The largest answer that is read, in bytes.
    let maximumBody: Int
}
