import Funding

/// Judges one rule for one idea: met, not met or unknown, with the reason in words.
struct RuleEvaluation: Sendable {
    let circumstances: Circumstances

    /// What a requirement comes to, before the rule's source and notes are put to it.
    struct Finding {
        let verdict: Verdict
        let reason: Localized
        var question: Localized?
    }

    func verdict(on rule: Rule) -> RuleVerdict {
        let finding = finding(for: rule.requirement)
        return RuleVerdict(
            rule: rule.id, kind: rule.requirement.kind, verdict: finding.verdict, reason: finding.reason, question: finding.question,
            note: rule.note, conflict: rule.conflict, source: rule.source)
    }

    private func finding(for requirement: Requirement) -> Finding {
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
        case .partnership(let partnership): self.partnership(partnership)
        case .grant(let minimum, let maximum): grant(minimum: minimum, maximum: maximum)
        case .budget(let minimum, let maximum): budget(minimum: minimum, maximum: maximum)
        case .duration(let minimum, let maximum): duration(minimumMonths: minimum, maximumMonths: maximum)
        case .fundingRate(let rate):
            Finding(
                verdict: .met,
                reason: Localized(
                    sv: "Fonden betalar högst \(rate.percentText(.swedish)) av kostnaden.",
                    en: "The fund pays at most \(rate.percentText(.english)) of the cost."))
        case .ownContribution(let rate):
            Finding(
                verdict: .met,
                reason: Localized(
                    sv: "Ni står själva för minst \(rate.percentText(.swedish)).",
                    en: "You bring at least \(rate.percentText(.english)) yourselves."))
        case .costModel(let model): Finding(verdict: .met, reason: model.sentence)
        case .payment(let terms): Finding(verdict: .met, reason: terms.sentence)
        case .theme: theme
        case .registration(let system):
            Finding(
                verdict: .unknown,
                reason: Localized(sv: "Ansökan görs i \(system).", en: "You apply through \(system)."),
                question: Localized(sv: "Är ni registrerade i \(system)?", en: "Are you registered with \(system)?"))
        case .applicationLanguage(let languages):
            Finding(
                verdict: .met,
                reason: Localized(
                    sv: "Ansökan skrivs på: \(languages.joined(separator: ", ")).",
                    en: "Applications are written in: \(languages.joined(separator: ", "))."))
        case .other(let text):
            Finding(verdict: .unknown, reason: text, question: Localized(sv: "Stämmer det för er?", en: "Does this hold for you?"))
        }
    }

    // MARK: Who

    private func applicant(allowed: [ApplicantKind], excluded: [ApplicantKind]) -> Finding {
        let open =
            allowed.isEmpty
            ? Localized(sv: "Öppet för alla utom ", en: "Open to all but ") + .list(excluded.map(\.plural))
            : Localized(sv: "Öppet för ", en: "Open to ") + .list(allowed.map(\.plural))
        guard let kind = circumstances.idea.applicant else {
            return Finding(
                verdict: .unknown, reason: open + Localized(same: "."),
                question: Localized(sv: "Vem söker?", en: "Who is applying?"))
        }
        let you = Localized(sv: "; ni söker som \(kind.singular.sv).", en: "; you apply as \(articled(kind)).")
        switch Circumstances.mayApply(kind, allowed: allowed, excluded: excluded) {
        case .notMet where excluded.contains(kind):
            return Finding(
                verdict: .notMet, reason: Localized(sv: "Inte öppet för \(kind.plural.sv).", en: "Not open to \(kind.plural.en)."))
        case .met where kind == .farmer && !allowed.isEmpty && !allowed.contains(kind):
            return Finding(
                verdict: .met,
                reason: open + Localized(sv: "; ett lantbruk räknas här som företag.", en: "; a farm counts as a company here."))
        case .unknown:
            return Finding(
                verdict: .unknown, reason: open + Localized(same: "."),
                question: Localized(sv: "Vilket slags organisation är ni?", en: "What kind of organisation are you?"))
        case let verdict:
            return Finding(verdict: verdict, reason: open + you)
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
        let asked = Localized(sv: "Den som söker ska finnas i ", en: "The applicant must be based in ") + names(areas)
        guard let seat = circumstances.idea.seat ?? circumstances.idea.place else {
            return Finding(
                verdict: .unknown, reason: asked + Localized(same: "."),
                question: Localized(sv: "Var finns ni?", en: "Where are you based?"))
        }
        return Finding(
            verdict: circumstances.contains(areas, seat), reason: asked + yours(seat, areas: areas),
            question: circumstances.contains(areas, seat) == .unknown
                ? Localized(sv: "Var exakt finns ni?", en: "Where exactly are you based?") : nil)
    }

    private func place(within areas: [AreaCode], verb: Localized, question: Localized) -> Finding {
        let asked = verb + Localized(same: " ") + names(areas)
        guard let place = circumstances.idea.place ?? circumstances.idea.seat else {
            return Finding(verdict: .unknown, reason: asked + Localized(same: "."), question: question)
        }
        let verdict = circumstances.contains(areas, place)
        return Finding(verdict: verdict, reason: asked + yours(place, areas: areas), question: verdict == .unknown ? question : nil)
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

    // MARK: How long, what about

    private func duration(minimumMonths: Int?, maximumMonths: Int?) -> Finding {
        let reason =
            switch (minimumMonths, maximumMonths) {
            case (let minimum?, let maximum?) where minimum == maximum:
                Localized(sv: "Projektet ska vara \(minimum) månader långt.", en: "The project must last \(minimum) months.")
            case (let minimum?, let maximum?):
                Localized(
                    sv: "Projektet ska vara \(minimum)–\(maximum) månader långt.", en: "The project must last \(minimum)–\(maximum) months."
                )
            case (nil, let maximum?):
                Localized(sv: "Projektet får vara högst \(maximum) månader.", en: "The project may last at most \(maximum) months.")
            case (let minimum?, nil):
                Localized(sv: "Projektet ska vara minst \(minimum) månader.", en: "The project must last at least \(minimum) months.")
            case (nil, nil):
                Localized(sv: "Projektets längd är inte angiven.", en: "The project's length is not stated.")
            }
        return Finding(
            verdict: .unknown, reason: reason,
            question: Localized(sv: "Hur länge ska projektet pågå?", en: "How long will the project last?"))
    }

    /// Whether a text is about a theme is for a human to judge.
    private var theme: Finding {
        Finding(
            verdict: .unknown,
            reason: Localized(sv: "Projektet ska handla om programmets teman.", en: "The project must be about the programme's themes."),
            question: Localized(sv: "Handlar ert projekt om det?", en: "Is your project about that?"))
    }
}

extension Rate {
    /// "40 %" and "40%".
    func percentText(_ language: Language) -> String {
        let whole = partsPerTenThousand / 100
        let rest = partsPerTenThousand % 100
        let separator = language == .swedish ? "," : "."
        let decimals = rest == 0 ? "" : separator + (rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest))
        return "\(whole)\(decimals)" + (language == .swedish ? "\u{A0}%" : "%")
    }
}
