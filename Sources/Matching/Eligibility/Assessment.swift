import Funding

/// Every rule's verdict for one way of applying, and what they come to together.
struct Assessment: Sendable {
    let rules: [RuleVerdict]

    /// The rules that decide, in Kleene's logic; those that only inform play no part.
    let verdict: Verdict

    /// Judges an idea by the rules of a programme under an action, and for a call by what it states itself and its dates; by those
    /// alone where no programme is known.
    ///
    /// - Parameter action: its number among the programme's.
    init(
        of programme: ProgrammeOutline?, underAction action: Int?, call: Call?, given standing: inout StandingVerdicts, at moment: Moment
    ) {
        var found = standing.verdicts(of: programme, underAction: action, isOfCall: call != nil)
        if let call {
            found = CallVerdicts(of: call, in: standing.circumstances).verdicts(inheriting: found)
            found.append(Self.deadline(of: call, at: moment))
        }
        self.init(of: found)
    }

    /// - Parameter verdicts: in any order.
    init(of verdicts: [RuleVerdict]) {
        rules = verdicts.sorted { Self.rank($0) < Self.rank($1) }
        var verdict = Verdict.met
        for rule in rules where rule.decides { verdict = verdict.and(rule.verdict) }
        self.verdict = verdict
    }

    /// What no call changes: the rules of a programme under an action, and its period.
    static func standingVerdicts(
        of programme: ProgrammeOutline?, underAction action: Int?, areInherited: Bool, in circumstances: Circumstances
    ) -> [RuleVerdict] {
        guard let programme else { return [unknownProgramme] }
        var verdicts: [RuleVerdict] = []
        for standing in programme.rules(underAction: action) where standing.rule.validity.contains(circumstances.day) {
            let verdict = standing.verdict(in: circumstances)
            verdicts.append(areInherited ? verdict.inherited : verdict)
        }
        // What nobody has written a rule for must not pass for what anybody may apply for.
        if !verdicts.contains(where: \.decides) { verdicts.append(withoutRules) }
        verdicts.append(period(of: programme, on: circumstances.day))
        if programme.programme.isIncomplete { verdicts.append(incomplete) }
        return verdicts
    }

    /// What stops an application comes first, then what is open, then what is met, then what only informs.
    private static func rank(_ verdict: RuleVerdict) -> Int {
        guard verdict.decides else { return 3 }
        switch verdict.verdict {
        case .notMet: return 0
        case .unknown: return 1
        case .met: return 2
        }
    }

    private static let unknownProgramme = RuleVerdict(
        rule: "programme", kind: .other, verdict: .unknown,
        reason: Localized(
            sv: "Vi känner inte till villkoren i det här programmet.", en: "We do not know the conditions of this programme."),
        question: Localized(
            sv: "Vad säger utlysningens egna villkor?", en: "What do the call's own conditions say?"), source: nil)

    /// A rule that could not be read must not pass for one that nobody has to meet.
    private static let incomplete = RuleVerdict(
        rule: "incomplete", kind: .other, verdict: .unknown,
        reason: Localized(
            sv: "Alla villkor i programmet kunde inte läsas in. Fråga samordnaren innan ni söker.",
            en: "Not all conditions of the programme could be read. Ask the coordinator before you apply."), source: nil)

    private static let withoutRules = RuleVerdict(
        rule: "conditions", kind: .other, verdict: .unknown,
        reason: Localized(
            sv: "Vi har inga villkor för det här sättet att söka. Läs villkoren där ansökan görs.",
            en: "We have no conditions for this way of applying. Read the conditions where the application is made."), source: nil)

    private static func period(of outline: ProgrammeOutline, on day: Day) -> RuleVerdict {
        let programme = outline.programme
        let name = programme.shortName
        let state = programme.state(on: day)
        let reason =
            switch state {
            case .running:
                Localized(sv: "\(name.sv) pågår (\(programme.periodLabel)).", en: "\(name.en) is running (\(programme.periodLabel)).")
            case .coming: Localized(sv: "\(name.sv) har inte börjat än.", en: "\(name.en) has not begun yet.")
            case .fullyCommitted:
                Localized(
                    sv: "Alla pengar i \(name.sv) \(programme.periodLabel) är fördelade.",
                    en: "All money of \(name.en) \(programme.periodLabel) is committed.") + successor(of: outline)
            case .closed:
                Localized(
                    sv: "\(name.sv) \(programme.periodLabel) tar inte längre emot ansökningar.",
                    en: "\(name.en) \(programme.periodLabel) no longer takes applications.") + successor(of: outline)
            }
        return RuleVerdict(rule: "period", kind: .period, verdict: state.verdict, reason: reason, source: programme.fullyCommitted?.source)
    }

    /// " I stället: Horisont Europa 2021–2027." Nothing where no programme succeeds it.
    private static func successor(of outline: ProgrammeOutline) -> Localized {
        guard !outline.successorNames.isEmpty else { return Localized(same: "") }
        return Localized(sv: " I stället: ", en: " Instead: ") + .choice(outline.successorNames) + Localized(same: ".")
    }

    private static func deadline(of call: Call, at moment: Moment) -> RuleVerdict {
        let state = call.state(at: moment.instant)
        let reason =
            switch state {
            case .open: call.nextDeadline(after: moment.instant).map { time(until: $0, from: moment.day) } ?? noDeadline
            case .coming: Localized(sv: "Öppnar \(call.opens?.iso ?? "").", en: "Opens \(call.opens?.iso ?? "").")
            case .closed: Localized(sv: "Sista ansökningsdag har passerat.", en: "The deadline has passed.")
            case .undated: noDeadline
            case .withdrawn: Localized(sv: "Källan har dragit in utlysningen.", en: "The source has withdrawn the call.")
            }
        return RuleVerdict(rule: "deadline", kind: .deadline, verdict: state.verdict, reason: reason, source: call.source)
    }

    private static let noDeadline = Localized(sv: "Källan anger ingen sista dag.", en: "The source gives no deadline.")

    /// "Sista ansökningsdag 2027-04-14, om 142 dagar." A date that is not firm says so.
    private static func time(until deadline: Deadline, from day: Day) -> Localized {
        let days = day.days(until: deadline.day)
        let left =
            switch days {
            case ...0: Localized(sv: "i dag", en: "today")
            case 1: Localized(sv: "i morgon", en: "tomorrow")
            default: Localized(sv: "om \(days) dagar", en: "in \(days) days")
            }
        switch deadline.precision {
        case .exact, .day:
            return Localized(sv: "Sista ansökningsdag \(deadline.day.iso), \(left.sv).", en: "Deadline \(deadline.day.iso), \(left.en).")
        case .month, .preliminary:
            let month = deadline.day.iso.dropLast(3)
            return Localized(sv: "Sista ansökningsdag \(month), preliminärt.", en: "Deadline \(month), preliminary.")
        }
    }
}
