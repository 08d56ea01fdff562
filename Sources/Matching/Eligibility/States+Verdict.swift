import Funding

extension Programme.State {
    /// Whether a programme in this state can be applied to.
    var verdict: Verdict {
        switch self {
        case .running: .met
        case .coming: .unknown
        case .fullyCommitted, .closed: .notMet
        }
    }
}

extension Call.State {
    /// Whether a call in this state can be applied to, now or later.
    var verdict: Verdict {
        switch self {
        case .open, .coming: .met
        case .closed, .withdrawn: .notMet
        case .undated: .unknown
        }
    }
}
