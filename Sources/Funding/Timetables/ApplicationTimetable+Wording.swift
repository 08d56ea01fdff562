extension ApplicationTimetable {
    /// Whether there is time, in one or two sentences: "Beslut behövs vid kommunstyrelsens möte 27 januari 2027 – hinner."
    public var sentence: Localized {
        guard let decision else { return preparationSentence }
        let whose =
            decision.isConditional
            ? Localized(sv: "Om kommunen söker: beslut", en: "If the municipality applies: a decision")
            : Localized(sv: "Beslut", en: "A decision")
        return whose + need(of: decision)
            + (decision.isAssumed
                ? Localized(sv: " Mötesdagarna är antagna.", en: " The days of meetings are assumed.") : Localized(same: ""))
    }

    /// " behövs vid kommunstyrelsens möte 27 januari 2027, underlag senast 6 januari 2027 – hinner."
    private func need(of decision: Decision) -> Localized {
        if prospect == .unknown, let known = decision.knownThrough {
            return Localized(
                sv: " behövs. Mötesdagar är kända till och med \(known.words.sv); därefter vet vi inte.",
                en: " is needed. Meetings are known up to \(known.words.en); after that we do not know.")
        }
        guard let meeting = decision.meeting, let papersDue = decision.papersDue else {
            return Localized(
                sv: " behövs, men inget känt möte ger ett beslut i tid för ", en: " is needed, but no known meeting decides in time for ")
                + lastDay.words + verdict
        }
        let needed =
            Localized(sv: " behövs vid ", en: " is needed at ") + decision.meetingName + Localized(sv: " ", en: " on ") + meeting.words
        return prospect == .tooLate
            ? needed + Localized(sv: ", men underlaget skulle ha lämnats ", en: ", but its papers were due ") + papersDue.words + verdict
            : needed + Localized(sv: ", underlag senast ", en: ", papers by ") + papersDue.words + verdict
    }

    private var preparationSentence: Localized {
        // A date that is known by its month alone may lie behind without anybody knowing.
        guard daysLeft >= 0 else {
            return Localized(sv: "Sista dagen kan redan ha passerat", en: "The last day may have passed already") + verdict
        }
        let weeks = max(1, (daysNeeded + 6) / 7)
        return Localized(
            sv: "Räkna med omkring \(weeks) \(weeks == 1 ? "vecka" : "veckor") till ansökan; "
                + "\(daysLeft) \(daysLeft == 1 ? "dag" : "dagar") är kvar",
            en: "Allow about \(weeks) \(weeks == 1 ? "week" : "weeks") for the application; "
                + "\(daysLeft) \(daysLeft == 1 ? "day is" : "days are") left") + verdict
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
