public import Foundation

/// The way to one deadline, planned back from it: the last day to begin each step, and whether there is time.
public struct ApplicationTimetable: Sendable, Hashable {
    /// How the time left compares with the time needed.
    public enum Prospect: String, Sendable, Hashable, Codable, CaseIterable {
        /// All steps can take the time they usually take.
        case inTime
        /// The last step has not passed its latest end, but less time is left than the steps usually take.
        case tight
        case tooLate
        /// The deciding body's meetings are not known as far as the deadline.
        case unknown
    }

    /// One thing to do, with the last days to begin and to end it.
    public struct Step: Sendable, Hashable {
        public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
            case partnerSearch, application, decision, submission
        }

        public let kind: Kind
        public let from: Day
        public let through: Day

        init(_ kind: Kind, from: Day, through: Day) {
            self.kind = kind
            self.from = from
            self.through = through
        }
    }

    /// A decision that the municipality needs before it applies.
    public struct Decision: Sendable, Hashable {
        /// As it follows "at": "kommunstyrelsens möte".
        public let meetingName: Localized
        /// The last meeting that is early enough; `nil` where none is known.
        public let meeting: Day?
        /// The day by which the papers for it must be in.
        public let papersDue: Day?
        /// The last meeting that is known at all.
        public let knownThrough: Day?
        /// Whether the day is assumed from an earlier pattern.
        public let isAssumed: Bool
        /// Whether the decision is needed only if the municipality itself applies, which nobody has told.
        public let isConditional: Bool
        public let source: Source
    }

    /// What the applicant still has to do before the deadline.
    public struct Needs: Sendable, Hashable {
        public let partners: Bool
        /// Who must decide first; `nil` where nobody must.
        public let decision: DecisionCalendar?
        /// Whether `decision` is needed only if the municipality applies, which is not known.
        public let decisionIsConditional: Bool

        public init(partners: Bool, decision: DecisionCalendar?, decisionIsConditional: Bool = false) {
            self.partners = partners
            self.decision = decision
            self.decisionIsConditional = decisionIsConditional
        }
    }

    public let deadline: Deadline
    /// The Swedish calendar date.
    public let today: Day
    /// In the order that they are done.
    public let steps: [Step]
    public let decision: Decision?
    public let prospect: Prospect
    public let preparation: PreparationTimes

    /// The last day that is sure to be early enough for handing in, in Sweden.
    public var lastDay: Day { Self.lastSureDay(of: deadline) }
    /// Whole days from today to the deadline; negative when it has passed.
    public var daysLeft: Int { today.days(until: lastDay) }
    /// Whole days from the beginning of the first step to the deadline.
    public var daysNeeded: Int { (steps.first?.from ?? lastDay).days(until: lastDay) }

    public init(to deadline: Deadline, needing needs: Needs, preparation: PreparationTimes, at moment: Date) {
        let today = Day(of: moment, in: .stockholm)
        let end = Self.lastSureDay(of: deadline)
        let meeting = needs.decision?.lastMeeting(decidingBy: end)
        let papersDue = meeting.flatMap { needs.decision?.papersDue(for: $0) }
        let written = papersDue ?? end
        let writing = deadline.stage == .stage(1) ? preparation.firstStageDays : preparation.applicationDays
        var steps = [Step(.application, from: written.adding(days: -writing), through: written)]
        if needs.partners, let begin = steps.first?.from {
            steps.insert(Step(.partnerSearch, from: begin.adding(days: -preparation.partnerSearchDays), through: begin), at: 0)
        }
        if let meeting, let papersDue { steps.append(Step(.decision, from: papersDue, through: meeting)) }
        steps.append(Step(.submission, from: end, through: end))
        self.deadline = deadline
        self.today = today
        self.steps = steps
        self.preparation = preparation
        decision = needs.decision.map { calendar in
            Decision(
                meetingName: calendar.meetingName, meeting: meeting, papersDue: papersDue, knownThrough: calendar.meetings.last,
                isAssumed: calendar.isAssumed, isConditional: needs.decisionIsConditional, source: calendar.source)
        }
        let begin = steps.first?.from ?? end
        let isLate = deadline.instant <= moment || needs.decision != nil && papersDue.map { $0 < today } ?? true
        let usual: Prospect = isLate ? .tooLate : today <= begin ? .inTime : .tight
        // A meeting that nobody has entered yet may leave more time.
        let mayCome = deadline.instant > moment && needs.decision?.mayMeet(after: today, decidingBy: end) ?? false
        prospect = usual != .inTime && mayCome ? .unknown : usual
    }

    /// A deadline known by its month alone may fall on the month's first day; one abroad may fall on the day before in Sweden.
    private static func lastSureDay(of deadline: Deadline) -> Day {
        let day = Day(of: deadline.instant, in: .stockholm)
        guard deadline.precision == .month || deadline.precision == .preliminary else { return min(day, deadline.day) }
        return Day(year: deadline.day.year, month: deadline.day.month, day: 1) ?? day
    }
}

extension ApplicationTimetable.Prospect: Comparable {
    /// The better prospect first.
    public static func < (left: Self, right: Self) -> Bool {
        let order: [Self] = [.inTime, .tight, .unknown, .tooLate]
        return order.firstIndex(of: left) ?? 0 < order.firstIndex(of: right) ?? 0
    }
}
