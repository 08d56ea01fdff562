import Funding

extension RuleEvaluation {
    /// Whether those who apply are enough, from enough countries, and what would make them so.
    ///
    /// A partner added never worsens the verdict: every count here only grows with it.
    func partnership(_ asked: Partnership) -> Finding {
        let requirement = text(of: asked)
        let idea = circumstances.idea
        guard asked.minimumPartners > 1 || asked.minimumCountries > 1 || !asked.requiredPartnerKinds.isEmpty else {
            return lead(of: asked) ?? Finding(verdict: .met, reason: Localized(sv: "Ni kan söka ensamma.", en: "You can apply alone."))
        }
        guard asked.minimumCountries > 1 || !idea.partnerCountries.isEmpty else {
            return Finding(
                verdict: .unknown, reason: requirement + Localized(sv: " Ensamma kan ni inte söka.", en: " You cannot apply alone."),
                question: Localized(sv: "Hur många partner är ni?", en: "How many partners are you?"))
        }
        guard !idea.partnerCountries.isEmpty else {
            return Finding(
                verdict: .unknown, reason: requirement + Localized(sv: " Ensamma kan ni inte söka.", en: " You cannot apply alone."),
                question: Localized(
                    sv: "Vilka länder har ni partner i?", en: "Which countries do you have partners in?"))
        }
        // Without a seat the applicant is taken to be in Sweden: Utblick's desks are Swedish municipalities.
        let home = circumstances.homeCountry ?? "SE"
        let all = [home] + idea.partnerCountries
        let counted = asked.among.isEmpty ? all : all.filter { code in asked.among.contains { isWithin($0, code) } }
        let countries = Set(counted)
        let missingCountries = max(0, asked.minimumCountries - countries.count)
        let missingPartners = max(0, asked.minimumPartners - counted.count)
        let memberStates = countries.filter { circumstances.gazetteer.contains("eu27", $0) == .met }.count
        let missingMemberStates = max(0, asked.minimumMemberStates - memberStates)
        let named = Localized.list(idea.partnerCountries.map(circumstances.name))
        if missingCountries == 0, missingPartners == 0, missingMemberStates == 0 {
            if let open = lead(of: asked) ?? partnerKinds(of: asked) { return open }
            return Finding(
                verdict: .met,
                reason: requirement + Localized(sv: " Ni har partner i \(named.sv).", en: " You have partners in \(named.en)."))
        }
        // Countries were told, their partners were not counted: two partners may come from one country.
        if missingCountries == 0, missingMemberStates == 0 {
            return Finding(
                verdict: .unknown,
                reason: requirement + Localized(sv: " Ni har partner i \(named.sv).", en: " You have partners in \(named.en)."),
                question: Localized(sv: "Hur många partner är ni?", en: "How many partners are you?"))
        }
        return Finding(
            verdict: .notMet,
            reason: requirement
                + missing(
                    countries: missingCountries, memberStates: missingMemberStates, partners: missingPartners, asked: asked,
                    have: countries, named: named))
    }

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

    /// A question where only some kinds may lead and the applicant is none of them.
    private func lead(of asked: Partnership) -> Finding? {
        guard !asked.leadKinds.isEmpty, let kind = circumstances.idea.applicant, !asked.leadKinds.contains(kind) else { return nil }
        return Finding(
            verdict: .unknown,
            reason: text(of: asked) + Localized(sv: " Leds av ", en: " Led by ") + .choice(asked.leadKinds.map(\.plural))
                + Localized(sv: "; ni kan vara med som partner.", en: "; you can take part as a partner."),
            question: Localized(sv: "Har ni en partner som kan leda?", en: "Do you have a partner who can lead?"))
    }

    /// A question where one of the partners must be of a kind that the applicant is not.
    private func partnerKinds(of asked: Partnership) -> Finding? {
        guard !asked.requiredPartnerKinds.isEmpty else { return nil }
        if let kind = circumstances.idea.applicant, asked.requiredPartnerKinds.contains(kind) { return nil }
        let kinds = Localized.choice(asked.requiredPartnerKinds.map(\.singular))
        return Finding(
            verdict: .unknown,
            reason: text(of: asked)
                + Localized(sv: " En av parterna ska vara \(kinds.sv).", en: " One of the partners must be: \(kinds.en)."),
            question: Localized(sv: "Har ni en sådan partner?", en: "Do you have such a partner?"))
    }

    private func missing(
        countries: Int, memberStates: Int, partners: Int, asked: Partnership, have: Set<AreaCode>, named: Localized
    ) -> Localized {
        let others = asked.among.filter { !have.contains($0) && circumstances.gazetteer.area($0)?.level == .country }
        let places = max(countries, memberStates)
        let from =
            memberStates > countries
            ? Localized(
                sv: places == 1 ? "ett EU-land till" : "\(places) EU-länder till",
                en: places == 1 ? "one more EU member state" : "\(places) more EU member states")
            : others.isEmpty
                ? Localized(
                    sv: places == 1 ? "ett land till" : "\(places) länder till",
                    en: places == 1 ? "one more country" : "\(places) more countries")
                : Localized.choice(others.map(circumstances.name))
        let count = max(places, partners)
        let missing = Localized(sv: count == 1 ? "en partner" : "\(count) partner", en: count == 1 ? "one partner" : "\(count) partners")
        return Localized(
            sv: " Ni har partner i \(named.sv); det saknas \(missing.sv) från \(from.sv).",
            en: " You have partners in \(named.en); \(missing.en) from \(from.en) would be needed.")
    }

    private func isWithin(_ area: AreaCode, _ country: AreaCode) -> Bool {
        circumstances.gazetteer.overlaps(area, country)
    }
}
