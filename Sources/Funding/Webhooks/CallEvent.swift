public import Foundation

/// Something that happened to a call, as a webhook tells it.
public struct CallEvent: Sendable {
    public let kind: WatchEvent.Kind
    /// As it was when the event was noticed.
    public let call: Call
    /// The change that it tells of, without long texts; `nil` where only time has passed.
    public let change: CallChange?
    /// When it was seen to happen.
    public let happenedAt: Date
    /// The moment that the call's state is told for.
    public let noticedAt: Date

    public init(kind: WatchEvent.Kind, call: Call, change: CallChange?, noticedAt: Date) {
        self.kind = kind
        self.call = call
        self.change = change
        self.noticedAt = noticedAt
        happenedAt = change?.seenAt ?? kind.comesAt.map { min($0, noticedAt) } ?? noticedAt
    }
}

extension WatchEvent.Kind {
    /// When the day began that brought it; `nil` for what no day brings.
    fileprivate var comesAt: Date? {
        switch self {
        case .opened(let day): day.instant(hour: 0, in: .brussels)
        case .closes(let days, let deadline): Day(of: deadline, in: .brussels).adding(days: -days).instant(hour: 0, in: .brussels)
        default: nil
        }
    }
}
