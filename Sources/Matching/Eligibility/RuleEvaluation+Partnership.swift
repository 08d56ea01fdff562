import Funding

extension RuleEvaluation {
    /// Whether those who apply are enough, from enough countries, and what would make them so.
    ///
    /// A partner added never worsens the verdict: every count here only grows with it.
    func partnership(_ asked: Partnership, as reference: RuleReference?) -> Finding {
        let gap = gap(in: asked)
        let kinds = kindsOfPartners(in: asked, as: reference)
        if gap.isClosed || !asked.isForSeveral {
            return kinds ?? Finding(verdict: .met, reason: enough(for: asked, gap: gap) + saidOfKinds(in: asked, as: reference))
        }
        if let kinds, kinds.verdict == .notMet { return kinds }
        return missing(gap, in: asked, kinds: kinds)
    }

    // Without a seat the applicant is taken to be in Sweden: Utblick's desks are Swedish municipalities.
    private var home: AreaCode { circumstances.homeCountry ?? "SE" }

    private func gap(in asked: Partnership) -> PartnershipGap {
        let idea = circumstances.idea
        return PartnershipGap(
            in: asked, home: home, partners: idea.partnerCountries, count: idea.partnerCount, gazetteer: circumstances.gazetteer)
    }

    private func enough(for asked: Partnership, gap: PartnershipGap) -> Localized {
        let partners = circumstances.idea.partnerCountries
        guard !partners.isEmpty, asked.isForSeveral else { return Self.alone }
        return text(of: asked) + Localized(same: " ") + told(partners) + Localized(same: ".")
            + presumed(gap.surplus, partners: partners, in: asked)
    }

    /// What is taken for granted where only some of the partners' countries count.
    private func presumed(_ surplus: Int, partners: [AreaCode], in asked: Partnership) -> Localized {
        let eligible = circumstances.gazetteer.countries(of: asked.among)
        guard surplus > 0, !asked.among.isEmpty, partners.contains(where: { !eligible.contains($0) }) else { return Localized(same: "") }
        let counted = Localized.choice(partners.filter(eligible.contains).map(circumstances.name))
        return Localized(
            sv: " Det förutsätter att tillräckligt många av dem finns i \(counted.sv).",
            en: " This takes for granted that enough of them are in \(counted.en).")
    }

    /// What is to be said while partners or countries are missing.
    ///
    /// - Parameter kinds: what is open about the kinds of partners.
    private func missing(_ gap: PartnershipGap, in asked: Partnership, kinds: Finding?) -> Finding {
        let idea = circumstances.idea
        func reason() -> Localized { text(of: asked) + remedy(gap, in: asked, home: home) }
        if let count = idea.partnerCount, count > 0, idea.partnerCountries.isEmpty {
            return missing(gap, besides: count, in: asked, kinds: kinds)
        }
        // Countries were told, their partners were not counted: two partners may come from one country.
        if gap.countries == 0, idea.partnerCount == nil {
            return Finding(
                verdict: .unknown, reason: reason(), question: Localized(sv: "Hur många partner är ni?", en: "How many partners are you?"),
                about: .partnerCount)
        }
        guard !idea.partnerCountries.isEmpty || idea.partnerCount == 0 else {
            return Finding(verdict: .unknown, reason: reason(), question: Self.countriesQuestion, about: .partnerCountries)
        }
        return Finding(verdict: .notMet, reason: reason())
    }

    /// Partners were counted and their countries not told: at best, each is where it is needed.
    private func missing(_ gap: PartnershipGap, besides count: Int, in asked: Partnership, kinds: Finding?) -> Finding {
        let partners = Localized(sv: "\(count) partner", en: count == 1 ? "1 partner" : "\(count) partners")
        guard count >= gap.partners else {
            let more = gap.partners - count
            return Finding(
                verdict: .notMet,
                reason: text(of: asked)
                    + Localized(
                        sv: " Med \(partners.sv): nej. Det behövs \(more) till.", en: " With \(partners.en): no. \(more) more needed."))
        }
        let reason = Localized(sv: " Ni har \(partners.sv).", en: " You have \(partners.en).")
        if gap.countries == 0, asked.among.isEmpty { return kinds ?? Finding(verdict: .met, reason: text(of: asked) + reason) }
        return Finding(
            verdict: .unknown, reason: text(of: asked) + reason + Localized(sv: " Från vilka länder?", en: " From which countries?"),
            question: Self.countriesQuestion, about: .partnerCountries)
    }

    private static let countriesQuestion = Localized(
        sv: "Vilka länder har ni partner i?", en: "Which countries do you have partners in?")

    private static let alone = Localized(sv: "Ni kan söka ensamma.", en: "You can apply alone.")

    func text(of asked: Partnership) -> Localized {
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
            } else if gap.countries == 0, let count = circumstances.idea.partnerCount {
                Localized(sv: "Med \(count) partner: nej.", en: count == 1 ? "With 1 partner: no." : "With \(count) partners: no.")
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
        if isLeadOpen(in: asked) {
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
}

extension Partnership {
    /// Whether it asks for anybody beside the applicant; who may lead is another matter.
    fileprivate var isForSeveral: Bool { minimumPartners > 1 || minimumCountries > 1 }
}
