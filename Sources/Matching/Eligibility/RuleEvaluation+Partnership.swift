import Funding

extension RuleEvaluation {
    /// Whether those who apply are enough, from enough countries, and what would make them so.
    ///
    /// A partner added never worsens the verdict: every count here only grows with it.
    func partnership(_ asked: Partnership) -> Finding {
        let partners = circumstances.idea.partnerCountries
        // Without a seat the applicant is taken to be in Sweden: Utblick's desks are Swedish municipalities.
        let home = circumstances.homeCountry ?? "SE"
        let gap = PartnershipGap(in: asked, home: home, partners: partners, gazetteer: circumstances.gazetteer)
        if gap.isClosed || !asked.isForSeveral {
            let now =
                partners.isEmpty || !asked.isForSeveral
                ? Self.alone : text(of: asked) + Localized(same: " ") + told(partners) + Localized(same: ".")
            return lead(of: asked) ?? partnerKinds(of: asked) ?? Finding(verdict: .met, reason: now)
        }
        let reason = text(of: asked) + remedy(gap, in: asked, home: home)
        // Countries were told, their partners were not counted: two partners may come from one country.
        if gap.countries == 0 {
            return Finding(
                verdict: .unknown, reason: reason, question: Localized(sv: "Hur många partner är ni?", en: "How many partners are you?"))
        }
        guard !partners.isEmpty else {
            return Finding(
                verdict: .unknown, reason: reason,
                question: Localized(sv: "Vilka länder har ni partner i?", en: "Which countries do you have partners in?"))
        }
        return Finding(verdict: .notMet, reason: reason)
    }

    private static let alone = Localized(sv: "Ni kan söka ensamma.", en: "You can apply alone.")

    private func text(of asked: Partnership) -> Localized {
        var sv = "Minst \(asked.minimumPartners) parter"
        var en = "At least \(asked.minimumPartners) partners"
        if asked.minimumCountries > 1 {
            sv += " från minst \(asked.minimumCountries) länder"
            en += " from at least \(asked.minimumCountries) countries"
        }
        if asked.minimumMemberStates > 1 {
            sv += ", varav minst \(asked.minimumMemberStates) EU-länder"
            en += ", at least \(asked.minimumMemberStates) of them EU member states"
        }
        if !asked.among.isEmpty, asked.among.count <= 12 {
            let names = Localized.list(asked.among.map(circumstances.name))
            sv += " (\(names.sv))"
            en += " (\(names.en))"
        }
        return Localized(sv: sv + ", ni själva inräknade.", en: en + ", yourselves included.")
    }

    private func told(_ partners: [AreaCode]) -> Localized {
        Localized(sv: "Ni har partner i ", en: "You have partners in ") + .list(partners.map(circumstances.name))
    }

    // MARK: What would be enough

    /// " Ni ensamma: nej. Med en partner från Finland, Estland eller Lettland: ja." Kinds of partners that are asked for are told before it.
    private func remedy(_ gap: PartnershipGap, in asked: Partnership, home: AreaCode) -> Localized {
        let partners = circumstances.idea.partnerCountries
        let now =
            if partners.isEmpty {
                Localized(sv: "Ni ensamma: nej.", en: "You alone: no.")
            } else if gap.countries == 0 {
                told(partners) + Localized(sv: "; hur många de är vet vi inte.", en: "; how many they are we do not know.")
            } else if partners == [home] {
                Localized(sv: "Med partner bara i ", en: "With partners only in ") + circumstances.name(of: home)
                    + Localized(sv: ": nej.", en: ": no.")
            } else {
                Localized(sv: "Med partner i ", en: "With partners in ") + .list(partners.map(circumstances.name))
                    + Localized(sv: ": nej.", en: ": no.")
            }
        let (kinds, conditions) = kindsAsked(in: asked)
        let additions = gap.additions(beside: !partners.isEmpty, name: circumstances.name)
        return kinds + Localized(same: " ") + now + Localized(sv: " Med ", en: " With ") + additions + conditions
            + Localized(sv: ": ja.", en: ": yes.")
    }

    /// What kinds of partners are asked for that the applicant is not known to be, as sentences and as conditions of the additions.
    private func kindsAsked(in asked: Partnership) -> (sentences: Localized, conditions: Localized) {
        var sentences = Localized(same: "")
        var conditions: [Localized] = []
        if lead(of: asked) != nil {
            sentences = sentences + Localized(same: " ") + leads(of: asked) + Localized(same: ".")
            conditions.append(Localized(sv: "en sådan part leder", en: "such a partner leads"))
        }
        if let kinds = missingKinds(of: asked) {
            sentences = sentences + kinds
            conditions.append(Localized(sv: "minst en är en sådan part", en: "at least one is such a partner"))
        }
        guard !conditions.isEmpty else { return (sentences, Localized(same: "")) }
        return (sentences, Localized(sv: ", om ", en: ", if ") + .list(conditions))
    }

    // MARK: Kinds of partners

    private func leads(of asked: Partnership) -> Localized {
        Localized(sv: "Leds av ", en: "Led by ") + .choice(asked.leadKinds.map(\.plural))
    }

    /// A question where only some kinds may lead and the applicant is not known to be one of them.
    private func lead(of asked: Partnership) -> Finding? {
        guard !asked.leadKinds.isEmpty else { return nil }
        let requirement = asked.minimumPartners > 1 ? text(of: asked) + Localized(same: " ") + leads(of: asked) : leads(of: asked)
        guard let kind = circumstances.idea.applicant else {
            return Finding(
                verdict: .unknown, reason: requirement + Localized(same: "."),
                question: Localized(sv: "Vem söker?", en: "Who is applying?"))
        }
        guard !asked.leadKinds.contains(kind) else { return nil }
        return Finding(
            verdict: .unknown,
            reason: requirement + Localized(sv: "; ni kan vara med som partner.", en: "; you can take part as a partner."),
            question: Localized(sv: "Har ni en partner som kan leda?", en: "Do you have a partner who can lead?"))
    }

    /// A question where one of the partners must be of a kind that the applicant is not.
    private func partnerKinds(of asked: Partnership) -> Finding? {
        missingKinds(of: asked).map { kinds in
            Finding(
                verdict: .unknown, reason: text(of: asked) + kinds,
                question: Localized(sv: "Har ni en sådan partner?", en: "Do you have such a partner?"))
        }
    }

    /// " En av parterna ska vara företag.", where the applicant is not known to be that.
    private func missingKinds(of asked: Partnership) -> Localized? {
        guard !asked.requiredPartnerKinds.isEmpty else { return nil }
        if let kind = circumstances.idea.applicant, asked.requiredPartnerKinds.contains(kind) { return nil }
        let kinds = Localized.choice(asked.requiredPartnerKinds.map(\.singular))
        return Localized(sv: " En av parterna ska vara \(kinds.sv).", en: " One of the partners must be: \(kinds.en).")
    }
}

extension Partnership {
    /// Whether it asks for anybody beside the applicant; who may lead is another matter.
    fileprivate var isForSeveral: Bool { minimumPartners > 1 || minimumCountries > 1 }
}
