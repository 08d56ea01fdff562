public import Foundation

/// When something that did not arrive is tried again: the schedule that the Standard Webhooks specification gives as its example, about three
/// days long, with chance in it so that what failed together is not tried together.
public enum WebhookBackoff {
    /// The waits after the first attempt, the second and so on, in seconds; after the last of them it is given up.
    static let schedule: [TimeInterval] = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400]
    /// How far chance moves a wait, each way.
    static let jitter = 0.15
    /// The longest wait that a receiver can ask for, in seconds.
    static let longestAsked: TimeInterval = 86_400
    /// The shortest and the longest rest of a receiver that fails, in seconds.
    static let (shortestRest, longestRest): (TimeInterval, TimeInterval) = (5, 900)

    /// - Parameters:
    ///   - attempt: how many have been made, from 1.
    ///   - chance: 0 to 1.
    ///   - asked: how long the receiver asks to wait (`Retry-After`), in seconds.
    /// - Returns: seconds; `nil` once it is given up.
    public static func wait(after attempt: Int, chance: Double, asked: TimeInterval? = nil) -> TimeInterval? {
        guard (1...schedule.count).contains(attempt) else { return nil }
        let wait = moved(schedule[attempt - 1], by: chance)
        return max(wait, min(asked ?? 0, longestAsked))
    }

    /// How long nothing at all is sent to a receiver that has failed so many times in a row.
    public static func rest(afterFailures failures: Int, chance: Double, asked: TimeInterval? = nil) -> TimeInterval {
        let rest = min(shortestRest * pow(2, Double(min(max(failures, 1), 20) - 1)), longestRest)
        return max(moved(rest, by: chance), min(asked ?? 0, longestAsked))
    }

    private static func moved(_ wait: TimeInterval, by chance: Double) -> TimeInterval {
        wait * (1 + jitter * (2 * min(max(chance, 0), 1) - 1))
    }
}
