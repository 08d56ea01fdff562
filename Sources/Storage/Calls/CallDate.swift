public import Funding

/// A day on which a call opens or has a deadline.
public struct CallDate: Sendable, Hashable {
    /// What happens on the day.
    public enum Event: Sendable, Hashable {
        case opening(Day)
        case deadline(Deadline)
    }

    public let call: Call.ID
    public let event: Event

    /// By the deadline's own clock.
    public var day: Day {
        switch event {
        case .opening(let day): day
        case .deadline(let deadline): deadline.day
        }
    }
}
