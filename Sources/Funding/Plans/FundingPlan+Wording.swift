/// What the steps of a plan are called.
extension Localized {
    static let fundShare = Localized(sv: "Fondens andel", en: "The fund’s share")
    static let ownShare = Localized(sv: "Er andel", en: "Your share")
    static let ownCash = Localized(sv: "Av er andel i pengar", en: "Of your share, in money")
    static let ownContribution = Localized(sv: "Egen insats, minst", en: "Own contribution, at least")
    static let largestGrant = Localized(sv: "Största bidraget", en: "The largest grant")
    static let smallestGrant = Localized(sv: "Minsta bidraget", en: "The smallest grant")
    static let conversion = Localized(sv: "Omräknat belopp", en: "Converted amount")
    static let otherCostsAtFlatRate = Localized(sv: "Andra kostnader enligt schablon", en: "Other costs at a flat rate")
    static let indirectCostsAtFlatRate = Localized(sv: "Indirekta kostnader enligt schablon", en: "Indirect costs at a flat rate")
    static let indirectCostsWithin = Localized(
        sv: "Varav indirekta kostnader enligt schablon, högst", en: "Of which indirect costs at a flat rate, at most")
    static let mostOfCost = Localized(sv: "Fonden betalar högst", en: "The fund pays at most")
    static let lumpSum = Localized(sv: "Största klumpsumman som ryms", en: "The largest lump sum that fits")
    static let smallestLumpSum = Localized(sv: "Minsta klumpsumman", en: "The smallest lump sum")
}

/// What the remarks of a plan say.
extension Localized {
    static let ownContributionLimits = Localized(
        sv: "Kravet på egen insats ger en lägre andel än fondens högsta; den lägre är använd.",
        en: "The own contribution asked for leaves less than the fund’s largest share; the lower one is used.")
    static let belowSmallestGrant = Localized(
        sv: "Bidraget blir mindre än det minsta som fonden ger.", en: "The grant comes out below the smallest that the fund gives.")
    static let lumpSumByContent = Localized(
        sv: "Klumpsumman beror på vad projektet innehåller. Här står den största som ryms i kostnaden.",
        en: "The lump sum depends on what the project holds. The one shown is the largest that fits the cost.")
    static let noLumpSumFits = Localized(
        sv: "Den minsta klumpsumman är större än vad fonden kan betala av kostnaden.",
        en: "Even the smallest lump sum is larger than what the fund can pay of the cost.")
    static let noShareBesideLumpSum = Localized(
        sv: "Källan säger inte hur stor del av kostnaden som klumpsumman får täcka.",
        en: "The source does not say how much of the cost the lump sum may cover.")
    static let tellStaff = Localized(
        sv: "Skriv hur mycket av kostnaden som är personal, så räknas schablonen ut.",
        en: "Tell how much of the cost is staff, and the flat rate is worked out.")
    static let moreInKindThanOwnShare = Localized(
        sv: "Det ni bidrar med utan pengar är mer än er andel. Fråga fonden hur mycket av det som räknas.",
        en: "What you give in kind is more than your share. Ask the fund how much of it counts.")

    static func highestRate(_ rate: Rate) -> Localized {
        Localized(
            sv: "Flera andelar är angivna; den högsta, \(rate.words.sv), är använd.",
            en: "Several shares are stated; the highest, \(rate.words.en), is used.")
    }

    static func converted(at rate: ExchangeRate) -> Localized {
        Localized(
            sv: "Omräknat med kursen \(rate.words.sv) kronor per euro den \(rate.day.iso).",
            en: "Converted at \(rate.words.en) kronor per euro on \(rate.day.iso).")
    }

    static func onlyPartCounts(_ eligible: Localized) -> Localized {
        Localized(
            sv: "Med schablonen räknas \(eligible.sv) som kostnad. Fråga fonden om resten kan räknas.",
            en: "At the flat rate, \(eligible.en) counts as cost. Ask the fund whether the rest can count.")
    }

    static func notCompared(_ money: Money) -> Localized {
        Localized(
            sv: "Gränsen \(money.words.sv) är inte jämförd: det finns ingen växelkurs.",
            en: "The limit \(money.words.en) has not been compared: there is no exchange rate.")
    }

    static func aboveLargestBudget(_ money: Money) -> Localized {
        Localized(
            sv: "Projektet kostar mer än den största budgeten, \(money.words.sv).",
            en: "The project costs more than the largest budget, \(money.words.en).")
    }

    static func belowSmallestBudget(_ money: Money) -> Localized {
        Localized(
            sv: "Projektet kostar mindre än den minsta budgeten, \(money.words.sv).",
            en: "The project costs less than the smallest budget, \(money.words.en).")
    }
}
