import Funding

extension RuleEvaluation {
    func leads(of asked: Partnership) -> Localized {
        Localized(sv: "Leds av ", en: "Led by ") + .choice(asked.leadKinds.map(\.plural))
    }

    /// Whether only some kinds may lead and the applicant is not known to be one of them.
    func isLeadOpen(in asked: Partnership) -> Bool {
        guard !asked.leadKinds.isEmpty else { return false }
        return circumstances.idea.applicant.map { !asked.leadKinds.contains($0) } ?? true
    }

    /// What is asked of the kinds of partners beside their number; `nil` where nothing is, or where the person says that it holds.
    ///
    /// Open until it is known who applies. Then only the person can tell what their partners are.
    func kindsOfPartners(in asked: Partnership, as reference: RuleReference?) -> Finding? {
        let (isLeadOpen, kinds) = (isLeadOpen(in: asked), missingKinds(of: asked))
        guard isLeadOpen || kinds != nil else { return nil }
        func reason() -> Localized {
            let several = asked.minimumPartners > 1 ? text(of: asked) : Localized(same: "")
            let lead = isLeadOpen ? Localized(same: " ") + leads(of: asked) : Localized(same: "")
            guard isLeadOpen, circumstances.idea.applicant != nil else {
                return (several + lead + Localized(same: isLeadOpen ? "." : "") + (kinds ?? Localized(same: ""))).withoutLeadingSpace
            }
            let asPartner = Localized(sv: "; ni kan vara med som partner.", en: "; you can take part as a partner.")
            return (several + lead + asPartner + (kinds ?? Localized(same: ""))).withoutLeadingSpace
        }
        guard circumstances.idea.applicant != nil else {
            return Finding(
                verdict: .unknown, reason: reason(), question: Localized(sv: "Vem söker?", en: "Who is applying?"), about: .applicant)
        }
        switch reference.flatMap({ circumstances.idea.judgements[$0] }) {
        case true: return nil
        case false: return Finding(verdict: .notMet, reason: reason() + Localized(same: " ") + Self.said(false))
        case nil:
            return Finding(
                verdict: .unknown, reason: reason(), question: question(aboutLead: isLeadOpen, aboutKinds: kinds != nil),
                about: reference.map(QuestionTopic.judgement))
        }
    }

    private func question(aboutLead: Bool, aboutKinds: Bool) -> Localized {
        switch (aboutLead, aboutKinds) {
        case (true, true):
            Localized(
                sv: "Har ni en partner som kan leda, och en av det slag som krävs?",
                en: "Do you have a partner who can lead, and one of the kind asked for?")
        case (true, false): Localized(sv: "Har ni en partner som kan leda?", en: "Do you have a partner who can lead?")
        case (false, _): Localized(sv: "Har ni en sådan partner?", en: "Do you have such a partner?")
        }
    }

    /// " Ja, säger ni själva.", where that is why the kinds of partners are right.
    func saidOfKinds(in asked: Partnership, as reference: RuleReference?) -> Localized {
        let isAsked = isLeadOpen(in: asked) || missingKinds(of: asked) != nil
        guard isAsked, reference.flatMap({ circumstances.idea.judgements[$0] }) == true else { return Localized(same: "") }
        return Localized(sv: " Rätt slags partner: ", en: " The right kind of partners: ") + Self.said(true)
    }

    /// " En av parterna ska vara företag.", where the applicant is not known to be that.
    func missingKinds(of asked: Partnership) -> Localized? {
        guard !asked.requiredPartnerKinds.isEmpty else { return nil }
        if let kind = circumstances.idea.applicant, asked.requiredPartnerKinds.contains(kind) { return nil }
        let kinds = Localized.choice(asked.requiredPartnerKinds.map(\.singular))
        return Localized(sv: " En av parterna ska vara \(kinds.sv).", en: " One of the partners must be: \(kinds.en).")
    }
}

extension Localized {
    fileprivate var withoutLeadingSpace: Localized {
        Localized(sv: String(sv.drop { $0 == " " }), en: String(en.drop { $0 == " " }))
    }
}
