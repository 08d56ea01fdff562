/// Why no plan can be worked out from what was told.
public enum FundingPlanProblem: Error, Sendable, Hashable {
    /// The cost is zero or less, or a part of it is less than zero.
    case notPositive
    /// The cost is larger than `ProjectCost.largest`.
    case tooLarge
    /// The staff's part or what is given in kind is larger than the whole cost.
    case partExceedsTotal
    /// The parts of the cost are in different currencies.
    case differentCurrencies
    /// The rules' amounts are in another currency, and no exchange rate is known.
    case noExchangeRate
    /// A sum does not fit.
    case overflow

    /// What to tell a person.
    public var message: Localized {
        switch self {
        case .notPositive: Localized(sv: "Skriv ett belopp som är större än noll.", en: "Write an amount larger than zero.")
        case .tooLarge:
            Localized(
                sv: "Beloppet är orimligt stort. Skriv projektets hela kostnad i hela kronor eller euro.",
                en: "The amount is too large to be right. Write the project’s whole cost in whole kronor or euros.")
        case .partExceedsTotal:
            Localized(
                sv: "Personalens del eller det ni bidrar med utan pengar kan inte vara större än hela kostnaden.",
                en: "The staff’s part or what you give in kind cannot be larger than the whole cost.")
        case .differentCurrencies:
            Localized(sv: "Skriv alla belopp i samma valuta.", en: "Write all amounts in the same currency.")
        case .noExchangeRate:
            Localized(
                sv: "Villkoren har belopp i en annan valuta, och det finns ingen växelkurs.",
                en: "The rules have amounts in another currency, and there is no exchange rate.")
        case .overflow:
            Localized(sv: "Beloppen är för stora för att räknas på.", en: "The amounts are too large to work with.")
        }
    }
}
