import Funding

/// The verdicts on a call's rules: those that it inherits, and what its own conditions state in their place or beside them.
struct CallVerdicts {
    private let call: Call
    private let circumstances: Circumstances

    init(of call: Call, in circumstances: Circumstances) {
        self.call = call
        self.circumstances = circumstances
    }

    func verdicts(inheriting inherited: [RuleVerdict]) -> [RuleVerdict] {
        guard let conditions = call.conditionsStated else { return inherited }
        var verdicts = inherited.filter { !call.replaces($0.rule, of: $0.kind) }
        for rule in call.ownRules { verdicts.append(verdict(on: rule, stating: conditions, beside: verdicts)) }
        for unread in conditions.unread {
            // A remark asks for nothing by itself: it goes with the rule that it is about.
            if unread.isRemark, let place = verdicts.firstIndex(where: { unread.subject.isSpoken(ofBy: $0.rule, $0.kind) }) {
                verdicts[place] = verdicts[place].noting(.saidByCall(unread.text))
            } else {
                verdicts.append(question(on: unread))
            }
        }
        return verdicts
    }

    /// What the call states is a least: a kind of applicant that it names, or countries that it lets in besides, are for a person.
    ///
    /// - Parameter others: where one of them fails for the same reason, it is not told twice.
    private func verdict(
        on rule: Rule, stating conditions: CallConditions, beside others: [RuleVerdict]
    ) -> RuleVerdict {
        let found = RuleEvaluation(circumstances: circumstances).verdict(on: rule)
        switch rule.requirement {
        case .seat where found.verdict == .notMet && conditions.unread(on: .countries) != nil: return found.leftOpen
        case .partnership:
            guard let consortium = conditions.consortium, !consortium.isWhole else { return found }
            if found.verdict == .notMet, !others.contains(where: { $0.reason == found.reason }) { return found }
            return question(rule.id, kind: .partnership, .saidByCall(consortium.sentence))
        default: return found
        }
    }

    private func question(on unread: CallConditions.Unread) -> RuleVerdict {
        let reason = unread.subject.name + Localized(same: ". ") + .saidByCall(unread.text)
        return question(Rule.ID("call_\(unread.subject.rawValue)"), kind: .other, reason, asks: !unread.isRemark)
    }

    private func question(_ rule: Rule.ID, kind: Requirement.Kind, _ reason: Localized, asks: Bool = true) -> RuleVerdict {
        RuleVerdict(
            rule: rule, kind: kind, verdict: .unknown, reason: reason, question: asks ? Self.doesItHold : nil, source: call.source)
    }

    private static let doesItHold = Localized(sv: "Stämmer det för er?", en: "Does this hold for you?")
}

extension RuleVerdict {
    /// The same verdict, taken over from the programme or action.
    var inherited: RuleVerdict { changed(isInherited: true) }

    /// The same rule, which nobody can tell has failed.
    fileprivate var leftOpen: RuleVerdict { changed(verdict: .unknown) }

    fileprivate func noting(_ more: Localized) -> RuleVerdict {
        changed(note: note.map { $0 + Localized(same: " ") + more } ?? more)
    }

    private func changed(verdict: Verdict? = nil, isInherited: Bool? = nil, note: Localized? = nil) -> RuleVerdict {
        RuleVerdict(
            rule: rule, kind: kind, verdict: verdict ?? self.verdict, reason: reason, question: question, topic: topic,
            isInherited: isInherited ?? self.isInherited, note: note ?? self.note, conflict: conflict, source: source)
    }
}
