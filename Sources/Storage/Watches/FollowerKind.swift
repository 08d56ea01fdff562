import SQLCore

/// For whom what happens to calls is gathered. Each desk keeps marks for each of what has been looked at.
public enum FollowerKind: Sendable, Hashable, CaseIterable {
    /// Those who get letters.
    case people
    /// Systems, by their webhooks.
    case programs

    /// Changes that have been held against what they follow.
    var evaluated: SQL { self == .people ? "watch_evaluated" : "webhook_evaluated" }
    /// The last day that has been looked at.
    var calendar: SQL { self == .people ? "watch_calendar" : "webhook_calendar" }
    /// Calls with other words that have not been looked at.
    var reworded: SQL { self == .people ? "watch_reworded" : "webhook_reworded" }
    /// Whether a desk has any.
    var isAtDesk: SQL {
        self == .people
            ? "EXISTS (SELECT 1 FROM watch WHERE watch.desk = desk.id AND watch.state = 'active')"
            : "EXISTS (SELECT 1 FROM webhook WHERE webhook.desk = desk.id AND webhook.state = 'on')"
    }
}
