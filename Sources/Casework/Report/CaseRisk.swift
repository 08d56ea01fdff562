public import Funding

/// How a case stands, as a traffic light, and why.
public struct CaseRisk: Sendable, Hashable {
    public enum Light: Int, Sendable, Hashable, Codable, CaseIterable, Comparable {
        case green, yellow, red

        public static func < (left: Light, right: Light) -> Bool { left.rawValue < right.rawValue }
    }

    /// Why a light is not green.
    public enum Reason: Sendable, Hashable {
        /// The application should have been in.
        case deadlinePassed(Day)
        /// It is to be in sooner than writing one takes.
        case deadlineTooNear(days: Int, needed: Int)
        /// It is to be in soon after.
        case deadlineNear(days: Int, needed: Int)
        /// Something that the grant obliges to should have been done; the one that has waited longest.
        case obligationLate(Obligation.Kind, since: Day)
        /// The application is being written, and nobody has decided that it may be sent.
        case decisionMissing
        /// The funder waits for more.
        case supplementAsked
        /// Nothing has been recorded for so many days.
        case silent(days: Int)
        case nobodyHasIt

        public var light: Light {
            switch self {
            case .deadlinePassed, .deadlineTooNear, .obligationLate: .red
            default: .yellow
            }
        }
    }

    /// The rule that lights go by.
    public struct Rule: Sendable, Hashable {
        /// How long an application takes here, in days.
        public let daysNeeded: Int
        /// So many days before that the light is yellow.
        public let margin: Int
        /// Silence for so many days is a risk, unless the application lies with the funder, who may take longer.
        public let silentDays: Int

        public init(daysNeeded: Int, margin: Int = 30, silentDays: Int = 90) {
            self.daysNeeded = daysNeeded
            self.margin = margin
            self.silentDays = silentDays
        }
    }

    /// The gravest first.
    public let reasons: [Reason]

    public var light: Light { reasons.first?.light ?? .green }

    /// The risk of a case on a day.
    /// - Parameter lastRecorded: the day of its latest step, or of its opening.
    init(of reported: ReportedCase, as thread: CaseThread, lastRecorded: Day, on day: Day, by rule: Rule) {
        guard !thread.stage.isEnded else {
            reasons = []
            return
        }
        var reasons: [Reason] = []
        if let deadline = reported.deadline, thread.stage.isBeforeSubmission {
            let days = day.days(until: deadline)
            switch days {
            case ..<0: reasons.append(.deadlinePassed(deadline))
            case ..<rule.daysNeeded: reasons.append(.deadlineTooNear(days: days, needed: rule.daysNeeded))
            case ..<(rule.daysNeeded + rule.margin): reasons.append(.deadlineNear(days: days, needed: rule.daysNeeded))
            default: break
            }
        }
        if let late = reported.late { reasons.append(.obligationLate(late.kind, since: late.since)) }
        if [.draft, .reviewed].contains(thread.stage), thread.decision?.outcome != .yes { reasons.append(.decisionMissing) }
        if thread.stage == .supplement { reasons.append(.supplementAsked) }
        let silence = lastRecorded.days(until: day)
        if thread.stage != .submitted, silence >= rule.silentDays { reasons.append(.silent(days: silence)) }
        if reported.owner == nil { reasons.append(.nobodyHasIt) }
        self.reasons = reasons
    }
}

extension CaseStage {
    /// Whether an application may still have to be in by a day.
    public var isBeforeSubmission: Bool { [.idea, .preparation].contains(phase) || self == .draft || self == .reviewed }
}
