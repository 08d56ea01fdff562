import Funding

/// A rule in words: "Minst 3 parter från minst 2 länder: Finland, Estland, Lettland".
struct RequirementWording: Sendable {
    let context: PageContext

    private var format: Formatting { context.format }
    private var isSwedish: Bool { context.language == .swedish }

    func text(_ requirement: Requirement) -> String {
        switch requirement {
        case .applicantKind(let allowed, let excluded): kinds(allowed, excluded)
        case .seat(let areas): pick("Den sökande ska finnas i ", "The applicant must be based in ") + places(areas)
        case .activity(let areas): pick("Projektet ska genomföras i ", "The project must take place in ") + places(areas)
        case .benefit(let areas): pick("Nyttan ska hamna i ", "The benefit must fall in ") + places(areas)
        case .partnership(let partnership): text(partnership)
        case .grant(let low, let high): amounts(low, high)
        case .budget(let low, let high): amounts(low, high)
        case .duration(let low, let high): months(low, high)
        case .fundingRate(let rate): pick("Högst ", "At most ") + format.percent(rate)
        case .ownContribution(let rate): pick("Minst ", "At least ") + format.percent(rate)
        case .costModel(let model): model.sentence[context.language]
        case .payment(let terms): terms.sentence[context.language]
        case .theme(let themes): list(themes.map { $0.name[context.language] }).capitalisedFirst
        case .registration(let system): system
        case .applicationLanguage(let codes): list(codes.map(languageName)).capitalisedFirst
        case .other(let text): text[context.language]
        }
    }

    /// What a partnership asks for, in one sentence.
    func text(_ partnership: Partnership) -> String {
        var parts: [String] = []
        if partnership.minimumPartners > 1 {
            parts.append(
                pick(
                    "minst \(partnership.minimumPartners) parter, du inräknad",
                    "at least \(partnership.minimumPartners) partners, you included"))
        }
        if partnership.minimumCountries > 1 {
            parts.append(
                pick("från minst \(partnership.minimumCountries) länder", "from at least \(partnership.minimumCountries) countries"))
        }
        if partnership.minimumMemberStates > 0 {
            let number = partnership.minimumMemberStates
            parts.append(
                pick(
                    "varav minst \(number) EU-\(number == 1 ? "land" : "länder")",
                    "of which at least \(number) EU member \(number == 1 ? "state" : "states")"))
        }
        if !partnership.among.isEmpty { parts.append(pick("bland ", "among ") + places(partnership.among)) }
        if !partnership.leadKinds.isEmpty {
            parts.append(pick("ledande part ska vara ", "the lead must be ") + choice(partnership.leadKinds))
        }
        if !partnership.requiredPartnerKinds.isEmpty {
            parts.append(pick("minst en part ska vara ", "at least one partner must be ") + choice(partnership.requiredPartnerKinds))
        }
        let sentence = parts.isEmpty ? pick("du kan söka själv", "you may apply alone") : parts.joined(separator: ", ")
        return sentence.prefix(1).uppercased() + sentence.dropFirst()
    }

    /// Names of areas with commas between them.
    func places(_ codes: [AreaCode]) -> String {
        list(codes.map { context.name(of: $0) })
    }

    func languageName(_ code: String) -> String {
        switch code {
        case "sv": pick("svenska", "Swedish")
        case "en": pick("engelska", "English")
        case "fi": pick("finska", "Finnish")
        case "de": pick("tyska", "German")
        case "fr": pick("franska", "French")
        default: code
        }
    }

    private func kinds(_ allowed: [ApplicantKind], _ excluded: [ApplicantKind]) -> String {
        let who = allowed.isEmpty ? pick("Alla slags organisationer", "Any kind of organisation") : sentence(allowed)
        guard !excluded.isEmpty else { return who }
        return who + pick(", men inte ", ", but not ") + choice(excluded)
    }

    private func sentence(_ kinds: [ApplicantKind]) -> String {
        let names = list(kinds.map { $0.name[context.language] })
        return names.prefix(1).uppercased() + names.dropFirst()
    }

    private func choice(_ kinds: [ApplicantKind]) -> String {
        list(kinds.map { $0.name[context.language] }, last: pick(" eller ", " or "))
    }

    private func list(_ names: [String], last: String = ", ") -> String {
        guard let final = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + last + final
    }

    private func amounts(_ low: Money?, _ high: Money?) -> String {
        let text = format.range(low.map(format.money), high.map(format.money)) ?? "–"
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    private func months(_ low: Int?, _ high: Int?) -> String {
        let text = format.range(low.map { String($0) }, high.map { String($0) }) ?? "–"
        let one = (high ?? low) == 1
        return text.prefix(1).uppercased() + text.dropFirst() + Formatting.space
            + (one ? pick("månad", "month") : pick("månader", "months"))
    }

    private func pick(_ swedish: String, _ english: String) -> String { isSwedish ? swedish : english }
}
