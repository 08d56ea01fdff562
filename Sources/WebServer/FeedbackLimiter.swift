import Foundation
import Synchronization

/// How many answers are taken in an hour: from one address, and in all. Addresses are held in memory for that hour, and stored nowhere.
final class FeedbackLimiter: Sendable {
    private struct Hour {
        var number = 0
        var all = 0
        var byAddress: [String: Int] = [:]
    }

    private static let mostOfAddress = 30
    private static let mostOfAll = 1_000

    private let hour = Mutex(Hour())

    /// - Parameter address: `nil` where it is not known.
    func admits(_ address: String?, at now: Date) -> Bool {
        let number = Int(min(1e9, max(0, now.timeIntervalSince1970 / 3_600)))
        return hour.withLock { hour in
            if hour.number != number { hour = Hour(number: number) }
            guard hour.all < Self.mostOfAll, hour.byAddress[address ?? "", default: 0] < Self.mostOfAddress || address == nil else {
                return false
            }
            hour.all += 1
            if let address { hour.byAddress[address, default: 0] += 1 }
            return true
        }
    }
}
