public import Casework
public import Funding
import Storage

/// A day of a network that the desk must know of.
public struct NetworkDate: Sendable {
    public enum Kind: Sendable {
        case meeting(NetworkMeeting)
        /// The membership's last day.
        case ending
    }

    public let reading: ReadNetworks.Reading
    public let day: Day
    public let kind: Kind
    /// From 1: which of the network's meetings of that day it is.
    public let number: Int
}

extension ReadNetworks {
    /// The networks' meetings and the memberships that end, by day.
    public func agenda(from first: Day, through last: Day) async throws -> [NetworkDate] {
        try await list().flatMap { $0.dates(from: first, through: last) }.sorted { ($0.day, $0.number) < ($1.day, $1.number) }
    }
}

extension ReadNetworks.Reading {
    fileprivate func dates(from first: Day, through last: Day) -> [NetworkDate] {
        guard first <= last else { return [] }
        var counts: [Day: Int] = [:]
        var dates: [NetworkDate] = []
        for meeting in stored.record.meetings where (first...last).contains(meeting.day) {
            counts[meeting.day, default: 0] += 1
            dates.append(NetworkDate(reading: self, day: meeting.day, kind: .meeting(meeting), number: counts[meeting.day] ?? 1))
        }
        if let end = stored.record.memberUntil, (first...last).contains(end) {
            dates.append(NetworkDate(reading: self, day: end, kind: .ending, number: 0))
        }
        return dates
    }
}
