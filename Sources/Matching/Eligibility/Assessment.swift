import Funding

/// Every rule's verdict for one way of applying, and what they come to together.
struct Assessment: Sendable {
    let rules: [RuleVerdict]

    /// The rules that decide, in Kleene's logic; those that only inform play no part.
    var verdict: Verdict { rules.filter(\.decides).map(\.verdict).conjunction }

    /// Judges an idea by the rules of a programme under an action, and by the dates.
    init(of programme: Programme, under action: Action?, call: Call?, in circumstances: Circumstances, at moment: Moment) {
        let evaluation = RuleEvaluation(circumstances: circumstances)
        var found = programme.rules(under: action)
            .filter { $0.validity.contains(circumstances.day) }
            .map(evaluation.verdict(on:))
        found.append(Self.period(of: programme, on: circumstances.day))
        if let call { found.append(Self.deadline(of: call, at: moment)) }
        rules = found.sorted { Self.rank($0) < Self.rank($1) }
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

    private static func period(of programme: Programme, on day: Day) -> RuleVerdict {
        let name = programme.shortName
        let (verdict, reason): (Verdict, Localized) =
            switch programme.state(on: day) {
            case .running:
                (
                    .met,
                    Localized(sv: "\(name.sv) pågår (\(programme.periodLabel)).", en: "\(name.en) is running (\(programme.periodLabel)).")
                )
            case .coming:
                (.unknown, Localized(sv: "\(name.sv) har inte börjat än.", en: "\(name.en) has not begun yet."))
            case .fullyCommitted:
                (
                    .notMet,
                    Localized(
                        sv: "Alla pengar i \(name.sv) \(programme.periodLabel) är fördelade.",
                        en: "All money of \(name.en) \(programme.periodLabel) is committed.")
                )
            case .closed:
                (
                    .notMet,
                    Localized(
                        sv: "\(name.sv) \(programme.periodLabel) är stängt för ansökningar.",
                        en: "\(name.en) \(programme.periodLabel) is closed for applications.")
                )
            }
        return RuleVerdict(rule: "period", kind: .period, verdict: verdict, reason: reason, source: programme.fullyCommitted?.source)
    }

    private static func deadline(of call: Call, at moment: Moment) -> RuleVerdict {
        let (verdict, reason): (Verdict, Localized)
        switch (call.state(at: moment.instant), call.nextDeadline(after: moment.instant)) {
        case (.open, let next?):
            let days = moment.day.days(until: next.day)
            (verdict, reason) = (
                .met,
                Localized(
                    sv: "Sista ansökningsdag \(next.day.iso), om \(days) \(days == 1 ? "dag" : "dagar").",
                    en: "Deadline \(next.day.iso), in \(days) \(days == 1 ? "day" : "days").")
            )
        case (.coming, _):
            let opens = call.opens.map(\.iso) ?? ""
            (verdict, reason) = (.met, Localized(sv: "Öppnar \(opens).", en: "Opens \(opens)."))
        case (.closed, _):
            (verdict, reason) = (.notMet, Localized(sv: "Sista ansökningsdag har passerat.", en: "The deadline has passed."))
        default:
            (verdict, reason) = (
                .unknown, Localized(sv: "Källan anger ingen sista dag.", en: "The source gives no deadline.")
            )
        }
        return RuleVerdict(rule: "deadline", kind: .deadline, verdict: verdict, reason: reason, source: call.source)
    }
}
