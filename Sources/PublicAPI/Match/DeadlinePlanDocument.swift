import Funding

/// Time left against time needed, as `docs/match-json.md` describes it.
struct DeadlinePlanDocument: Encodable {
    let sentence: String
    let next: TimetablePart
    let later: TimetablePart?

    struct TimetablePart: Encodable {
        let deadline: Deadline
        let prospect: ApplicationTimetable.Prospect
        let daysLeft: Int
        let daysNeeded: Int
        let decision: DecisionPart?
        let steps: [StepPart]
    }

    struct DecisionPart: Encodable {
        let meeting: String?
        let papersDue: String?
        let isAssumed: Bool
        let isConditional: Bool
    }

    struct StepPart: Encodable {
        let step: ApplicationTimetable.Step.Kind
        let from: String
        let through: String
    }

    init(_ plan: DeadlinePlan, in language: Language) {
        sentence = plan.sentence[language]
        next = TimetablePart(plan.next)
        later = plan.later.map(TimetablePart.init)
    }
}

extension DeadlinePlanDocument.TimetablePart {
    init(_ timetable: ApplicationTimetable) {
        self.init(
            deadline: timetable.deadline, prospect: timetable.prospect, daysLeft: timetable.daysLeft, daysNeeded: timetable.daysNeeded,
            decision: timetable.decision.map {
                DeadlinePlanDocument.DecisionPart(
                    meeting: $0.meeting?.iso, papersDue: $0.papersDue?.iso, isAssumed: $0.isAssumed, isConditional: $0.isConditional)
            },
            steps: timetable.steps.map {
                DeadlinePlanDocument.StepPart(step: $0.kind, from: $0.from.iso, through: $0.through.iso)
            })
    }
}
