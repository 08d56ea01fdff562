public import Foundation

/// The limits of signing in. Times are in seconds.
public struct SignInRules: Sendable {
    /// A session that is not used ends.
    public var idle: TimeInterval = 2 * 3_600
    /// A session ends however busy it is.
    public var longest: TimeInterval = 12 * 3_600
    /// How long an invitation can be used.
    public var invitation: TimeInterval = 48 * 3_600
    /// A place that an account has signed in from is known for so long.
    public var knownPlace: TimeInterval = 30 * 86_400

    /// Whether whoever signs in with a password must have a second factor.
    public var demandsSecondFactor = false

    /// How long signing in waits for what it goes on with.
    static let pending: TimeInterval = 10 * 60
    /// How many codes may be tried before signing in begins anew.
    static let mostCodes = 5

    /// Failures of one account from one place.
    var pair = Limit(free: 5, first: 30, longest: 15 * 60)
    /// Failures from one place, whatever the account: a municipality's staff may share one.
    var place = Limit(free: 30, first: 60, longest: 15 * 60)
    /// Failures of one account from everywhere; places that are known are not held up by it, so that nobody can keep somebody out.
    var account = Limit(free: 20, first: 60, longest: 5 * 60)

    public init() {}

    /// How many may fail, and how long one must wait then.
    struct Limit: Sendable {
        /// So many may fail without a wait.
        let free: Int
        /// The first wait, which doubles with each further failure.
        let first: TimeInterval
        let longest: TimeInterval
        /// After so long without an attempt it is counted anew.
        static let forgotten: TimeInterval = 3_600

        /// What one must wait after so many failures; `nil` for nothing.
        func wait(after failures: Int) -> TimeInterval? {
            guard failures >= free else { return nil }
            return min(longest, first * pow(2, Double(min(failures - free, 20))))
        }
    }
}
