extension ApplicationTimetable {
    /// Whether there is time, in one or two sentences: "Beslut behövs vid kommunstyrelsens möte 27 januari 2027 – hinner."
    public var sentence: Localized {
        guard let decision else { return preparationSentence }
        let whose =
            decision.isConditional
            ? Localized(sv: "Om kommunen söker: beslut", en: "If the municipality applies: a decision")
            : Localized(sv: "Beslut", en: "A decision")
        guard let meeting = decision.meeting, let papersDue = decision.papersDue else { return unknownMeeting(whose, decision) }
        let assumed =
            decision.isAssumed
            ? Localized(sv: " Mötesdagen är antagen.", en: " The day of the meeting is assumed.")
            : Localized(same: "")
        let needed =
            whose + Localized(sv: " behövs vid ", en: " is needed at ") + decision.meetingName
            + Localized(same: " ") + meeting.words
        switch prospect {
        case .inTime, .tight:
            return needed + Localized(sv: ", underlag senast ", en: ", papers by ") + papersDue.words + verdict + assumed
        case .tooLate:
            return needed + Localized(sv: ", men underlaget skulle ha lämnats ", en: ", but its papers were due ") + papersDue.words
                + verdict + assumed
        case .unknown: return unknownMeeting(whose, decision)
        }
    }

    private func unknownMeeting(_ whose: Localized, _ decision: Decision) -> Localized {
        guard prospect == .unknown, let known = decision.knownThrough else {
            return whose + Localized(sv: " behövs, men inget möte hålls före ", en: " is needed, but no meeting is held before ")
                + lastDay.words
                + verdict
        }
        return whose
            + Localized(
                sv: " behövs. Mötesdagar är kända till och med \(known.words.sv); därefter vet vi inte.",
                en: " is needed. Meetings are known up to \(known.words.en); after that we do not know.")
    }

    private var preparationSentence: Localized {
        let weeks = max(1, (daysNeeded + 6) / 7)
        return Localized(
            sv: "Räkna med omkring \(weeks) veckor till ansökan; \(daysLeft) dagar är kvar",
            en: "Allow about \(weeks) weeks for the application; \(daysLeft) days are left") + verdict
    }

    /// " – hinner."
    private var verdict: Localized {
        switch prospect {
        case .inTime: Localized(sv: " – hinner.", en: " – there is time.")
        case .tight: Localized(sv: " – knappt om tid.", en: " – time is short.")
        case .tooLate: Localized(sv: " – hinner inte.", en: " – too late.")
        case .unknown: Localized(same: ".")
        }
    }
}

extension ApplicationTimetable.Step.Kind {
    /// The step in words.
    public var name: Localized {
        switch self {
        case .partnerSearch: Localized(sv: "Sök partner", en: "Find partners")
        case .application: Localized(sv: "Skriv ansökan och budget", en: "Write the application and its budget")
        case .decision: Localized(sv: "Beslut i kommunen", en: "Decision in the municipality")
        case .submission: Localized(sv: "Lämna in", en: "Hand in")
        }
    }
}
