import Foundation
import HTTPTypes
import Hummingbird
import Synchronization

/// How many requests to the interfaces for programs are answered in a minute, from one address. Addresses are held in memory for that
/// minute, and stored nowhere.
final class RateLimiter: Sendable {
    private struct Minute {
        var number = 0
        var byAddress: [String: Int] = [:]
    }

    /// Addresses that are told apart in one minute; those beyond share one count, so that nobody can fill the memory.
    private static let mostAddresses = 50_000

    /// 0 for no limit.
    let perMinute: Int
    private let minute = Mutex(Minute())

    /// - Parameter perMinute: 0 for no limit.
    init(perMinute: Int = SiteConfiguration.usualAPIRequestsPerMinute) {
        self.perMinute = perMinute
    }

    /// What is left to an address, this request counted.
    struct Share: Sendable {
        /// In a minute; `nil` where nothing is counted.
        fileprivate let limit: Int?
        fileprivate let remaining: Int
        fileprivate let secondsLeft: Int
        let isExceeded: Bool

        /// As draft-ietf-httpapi-ratelimit-headers-10 writes them.
        func write(into headers: inout HTTPFields) {
            guard let limit else { return }
            headers[.rateLimitPolicy] = "\"address\";q=\(limit);w=60"
            headers[.rateLimit] = "\"address\";r=\(remaining);t=\(secondsLeft)"
        }

        var fault: APIFault {
            APIFault(
                kind: .tooManyRequests, detail: "\(limit ?? 0) requests a minute are answered. Try again in \(secondsLeft) seconds.",
                headers: [.retryAfter: String(secondsLeft)])
        }
    }

    /// - Parameter address: `nil` where it is not known; then nothing is counted.
    func count(_ address: String?, at now: Date) -> Share {
        guard perMinute > 0, let address else { return Share(limit: nil, remaining: 0, secondsLeft: 0, isExceeded: false) }
        let seconds = Int(min(1e12, max(0, now.timeIntervalSince1970)))
        let count = minute.withLock { minute in
            if minute.number != seconds / 60 { minute = Minute(number: seconds / 60) }
            let isKnown = minute.byAddress[address] != nil || minute.byAddress.count < Self.mostAddresses
            minute.byAddress[isKnown ? address : "", default: 0] += 1
            return minute.byAddress[isKnown ? address : "", default: 0]
        }
        return Share(
            limit: perMinute, remaining: max(0, perMinute - count), secondsLeft: 60 - seconds % 60, isExceeded: count > perMinute)
    }
}
