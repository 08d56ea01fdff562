/// When the municipality's deciding body meets, so that an application can be planned back from its deadline.
public struct DecisionCalendar: Sendable, Hashable {
    /// Whose meetings they are, as it follows "at": "kommunstyrelsens möte", "the executive board's meeting".
    public let meetingName: Localized
    /// In order, each once.
    public let meetings: [Day]
    /// Days before a meeting by which the papers must be in.
    public let papersDueDays: Int
    /// Days after a meeting until its minutes are confirmed and the decision can be shown.
    public let confirmationDays: Int
    public let source: Source

    public init(meetingName: Localized, meetings: [Day], papersDueDays: Int, confirmationDays: Int, source: Source) {
        self.meetingName = meetingName
        self.meetings = Set(meetings).sorted()
        self.papersDueDays = papersDueDays
        self.confirmationDays = confirmationDays
        self.source = source
    }

    /// Whether the days are assumed from an earlier pattern rather than decided.
    public var isAssumed: Bool { source.confidence == .low }

    /// The last meeting whose decision can be shown on `day`; `nil` where none is known.
    public func lastMeeting(decidingBy day: Day) -> Day? {
        meetings.last { $0.adding(days: confirmationDays) <= day }
    }

    /// Whether a meeting later than those that are known could still be prepared from `today` and decide by `day`.
    public func mayMeet(after today: Day, decidingBy day: Day) -> Bool {
        let earliest = max(today.adding(days: papersDueDays), meetings.last?.adding(days: 1) ?? today)
        return earliest.adding(days: confirmationDays) <= day
    }

    /// The day by which a meeting's papers must be in.
    public func papersDue(for meeting: Day) -> Day { meeting.adding(days: -papersDueDays) }
}
