import Funding

/// Judges one rule for one idea: met, not met or unknown, with the reason in words.
struct RuleEvaluation: Sendable {
    let circumstances: Circumstances

    /// What a requirement comes to, before the rule's source and notes are put to it. The reason is put in words only when it is read.
    struct Finding {
        let verdict: Verdict
        let reason: () -> Localized
        let question: Localized?
        let topic: QuestionTopic?

        init(
            verdict: Verdict, reason: @autoclosure @escaping () -> Localized, question: Localized? = nil, about topic: QuestionTopic? = nil
        ) {
            self.verdict = verdict
            self.reason = reason
            self.question = question
            self.topic = topic
        }
    }

    /// - Parameter reference: what the person's own answer to the rule is kept under; `nil` where there is none.
    func verdict(on rule: Rule, as reference: RuleReference? = nil) -> RuleVerdict {
        let finding = finding(for: rule.requirement, as: reference)
        return RuleVerdict(
            rule: rule.id, kind: rule.requirement.kind, verdict: finding.verdict, reason: finding.reason(), question: finding.question,
            topic: finding.topic, note: rule.note, conflict: rule.conflict, source: rule.source)
    }

    /// The verdict alone, without its reason: many times faster.
    func bareVerdict(on rule: Rule, as reference: RuleReference?) -> Verdict {
        finding(for: rule.requirement, as: reference).verdict
    }

    private func finding(for requirement: Requirement, as reference: RuleReference?) -> Finding {
        switch requirement {
        case .applicantKind(let allowed, let excluded): applicant(allowed: allowed, excluded: excluded)
        case .seat(let areas): seat(within: areas)
        case .activity(let areas):
            place(
                within: areas, verb: Localized(sv: "Projektet ska genomföras i", en: "The project must take place in"),
                question: Localized(sv: "Var ska projektet genomföras?", en: "Where will the project take place?"))
        case .benefit(let areas):
            place(
                within: areas, verb: Localized(sv: "Nyttan ska hamna i", en: "The benefit must fall in"),
                question: Localized(sv: "Var finns de som projektet är till för?", en: "Where are the people the project is for?"))
        case .partnership(let partnership): self.partnership(partnership, as: reference)
        case .grant(let minimum, let maximum): grant(minimum: minimum, maximum: maximum)
        case .budget(let minimum, let maximum): budget(minimum: minimum, maximum: maximum)
        case .duration(let minimum, let maximum): duration(minimumMonths: minimum, maximumMonths: maximum)
        case .fundingRate(let rate):
            Finding(
                verdict: .met,
                reason: Localized(
                    sv: "Fonden betalar högst \(rate.words.sv) av kostnaden.",
                    en: "The fund pays at most \(rate.words.en) of the cost."))
        case .ownContribution(let rate):
            Finding(
                verdict: .met,
                reason: Localized(
                    sv: "Ni står själva för minst \(rate.words.sv).",
                    en: "You bring at least \(rate.words.en) yourselves."))
        case .costModel(let model): Finding(verdict: .met, reason: model.sentence)
        case .payment(let terms): Finding(verdict: .met, reason: terms.sentence)
        case .theme:
            judged(
                Localized(sv: "Projektet ska handla om programmets teman.", en: "The project must be about the programme's themes."),
                question: Localized(sv: "Handlar ert projekt om det?", en: "Is your project about that?"), as: reference)
        case .registration(let system):
            judged(
                Localized(sv: "Ansökan görs i \(system).", en: "You apply through \(system)."),
                question: Localized(sv: "Är ni registrerade i \(system)?", en: "Are you registered with \(system)?"), as: reference)
        case .applicationLanguage(let languages):
            Finding(
                verdict: .met,
                reason: Localized(
                    sv: "Ansökan skrivs på: \(languages.joined(separator: ", ")).",
                    en: "Applications are written in: \(languages.joined(separator: ", "))."))
        case .other(let text):
            judged(text, question: Localized(sv: "Stämmer det för er?", en: "Does this hold for you?"), as: reference)
        }
    }

    // MARK: Who

    private func applicant(allowed: [ApplicantKind], excluded: [ApplicantKind]) -> Finding {
        func open() -> Localized {
            allowed.isEmpty
                ? Localized(sv: "Öppet för alla utom ", en: "Open to all but ") + .list(excluded.map(\.plural))
                : Localized(sv: "Öppet för ", en: "Open to ") + .list(allowed.map(\.plural))
        }
        guard let kind = circumstances.idea.applicant else {
            return Finding(
                verdict: .unknown, reason: open() + Localized(same: "."),
                question: Localized(sv: "Vem söker?", en: "Who is applying?"), about: .applicant)
        }
        switch Circumstances.mayApply(kind, allowed: allowed, excluded: excluded) {
        case .notMet where excluded.contains(kind):
            return Finding(
                verdict: .notMet, reason: Localized(sv: "Inte öppet för \(kind.plural.sv).", en: "Not open to \(kind.plural.en)."))
        case .met where kind == .farmer && !allowed.isEmpty && !allowed.contains(kind):
            return Finding(
                verdict: .met,
                reason: open() + Localized(sv: "; ett lantbruk räknas här som företag.", en: "; a farm counts as a company here."))
        case .unknown:
            return Finding(
                verdict: .unknown, reason: open() + Localized(same: "."),
                question: Localized(sv: "Vilket slags organisation är ni?", en: "What kind of organisation are you?"), about: .applicant)
        case let verdict:
            return Finding(
                verdict: verdict,
                reason: open() + Localized(sv: "; ni söker som \(kind.singular.sv).", en: "; you apply as \(articled(kind))."))
        }
    }

    /// "a municipality", "an association", "another organisation".
    private func articled(_ kind: ApplicantKind) -> String {
        switch kind {
        case .association: "an " + kind.singular.en
        case .other: kind.singular.en
        default: "a " + kind.singular.en
        }
    }

    // MARK: Where

    private func seat(within areas: [AreaCode]) -> Finding {
        func asked() -> Localized { Localized(sv: "Den som söker ska finnas i ", en: "The applicant must be based in ") + names(areas) }
        guard let seat = circumstances.idea.seat ?? circumstances.idea.place else {
            return Finding(
                verdict: .unknown, reason: asked() + Localized(same: "."),
                question: Localized(sv: "Var finns ni?", en: "Where are you based?"), about: .place)
        }
        let verdict = circumstances.contains(areas, seat)
        return Finding(
            verdict: verdict, reason: asked() + yours(seat, areas: areas),
            question: verdict == .unknown ? Localized(sv: "Var exakt finns ni?", en: "Where exactly are you based?") : nil,
            about: verdict == .unknown ? .place : nil)
    }

    private func place(within areas: [AreaCode], verb: Localized, question: Localized) -> Finding {
        func asked() -> Localized { verb + Localized(same: " ") + names(areas) }
        guard let place = circumstances.idea.place ?? circumstances.idea.seat else {
            return Finding(verdict: .unknown, reason: asked() + Localized(same: "."), question: question, about: .place)
        }
        let verdict = circumstances.contains(areas, place)
        return Finding(
            verdict: verdict, reason: asked() + yours(place, areas: areas), question: verdict == .unknown ? question : nil,
            about: verdict == .unknown ? .place : nil)
    }

    private func yours(_ code: AreaCode, areas: [AreaCode]) -> Localized {
        let name = circumstances.name(of: code)
        switch circumstances.contains(areas, code) {
        case .met: return Localized(sv: "; dit hör \(name.sv).", en: "; \(name.en) belongs there.")
        case .notMet: return Localized(sv: "; dit hör inte \(name.sv).", en: "; \(name.en) does not belong there.")
        case .unknown:
            let out = areas.compactMap { circumstances.gazetteer.area($0) }.flatMap(\.excluded)
                .filter { circumstances.gazetteer.lineage(of: $0).contains(code) }
            guard !out.isEmpty else {
                return Localized(sv: "; en del av \(name.sv) hör dit.", en: "; a part of \(name.en) belongs there.")
            }
            return Localized(sv: "; dit hör \(name.sv) utom ", en: "; \(name.en) belongs there except ") + names(out)
                + Localized(same: ".")
        }
    }

    private func names(_ areas: [AreaCode]) -> Localized {
        .choice(areas.map(circumstances.name))
    }
}
