/// Whether a requirement is met, in Kleene's three-valued logic.
public enum Verdict: String, Sendable, Hashable, Codable, CaseIterable {
    case met, notMet, unknown

    /// One `notMet` decides; otherwise any `unknown` leaves it open.
    public func and(_ other: Verdict) -> Verdict {
        if self == .notMet || other == .notMet { return .notMet }
        return self == .met && other == .met ? .met : .unknown
    }

    /// One `met` decides; otherwise any `unknown` leaves it open.
    public func or(_ other: Verdict) -> Verdict {
        if self == .met || other == .met { return .met }
        return self == .notMet && other == .notMet ? .notMet : .unknown
    }

    public var negated: Verdict {
        switch self {
        case .met: .notMet
        case .notMet: .met
        case .unknown: .unknown
        }
    }
}

extension Sequence where Element == Verdict {
    /// All of them together; `met` when there are none.
    public var conjunction: Verdict { reduce(.met) { $0.and($1) } }
}
