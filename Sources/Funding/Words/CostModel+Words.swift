extension CostModel {
    /// The model as a plain sentence.
    public var sentence: Localized {
        switch self {
        case .actualCosts:
            Localized(sv: "Ni redovisar faktiska kostnader.", en: "You report actual costs.")
        case .flatRate(let flatRate): flatRate.sentence
        case .unitCost(.hour(let hours)):
            Localized(
                sv: "En arbetstimme är årslönen delad med \(hours) timmar.",
                en: "An hour of work is the year’s pay divided by \(hours) hours.")
        case .unitCost(.amount(let money, let unit)):
            Localized(sv: "Ett fast belopp, \(money.words.sv), per \(unit.sv).", en: "A fixed amount, \(money.words.en), per \(unit.en).")
        case .lumpSum(.choice(let amounts)):
            Localized(sv: "Bidraget är en klumpsumma: ", en: "The grant is a lump sum: ") + .choice(amounts.map(\.words))
                + Localized(same: ".")
        case .lumpSum(.range(let minimum, let maximum)):
            Localized(
                sv: "Bidraget är en klumpsumma mellan \(minimum.words.sv) och \(maximum.words.sv).",
                en: "The grant is a lump sum between \(minimum.words.en) and \(maximum.words.en).")
        case .lumpSum(.agreed):
            Localized(
                sv: "Bidraget kan vara en klumpsumma som bestäms av projektets budget.",
                en: "The grant may be a lump sum agreed from the project’s budget.")
        }
    }
}

extension CostModel.FlatRate {
    /// The flat rate as a plain sentence.
    public var sentence: Localized {
        let base =
            switch base {
            case .staff: Localized(sv: "personalkostnaderna", en: "the staff costs")
            case .direct: Localized(sv: "de direkta kostnaderna", en: "the direct costs")
            }
        let covered =
            switch covers {
            case .allOther: Localized(sv: "alla andra kostnader", en: "all other costs")
            case .indirect: Localized(sv: "indirekta kostnader", en: "indirect costs")
            }
        return Localized(
            sv: "Ett schablonpåslag på \(rate.words.sv) av \(base.sv) täcker \(covered.sv).",
            en: "A flat rate of \(rate.words.en) of \(base.en) covers \(covered.en).")
    }
}
