extension PaymentTerms {
    /// The terms as plain sentences.
    public var sentence: Localized {
        let sentences = [advanceSentence, claimSentence, paidSentence, keptSentence].compactMap(\.self)
        return Localized(sv: sentences.map(\.sv).joined(separator: " "), en: sentences.map(\.en).joined(separator: " "))
    }

    private var advanceSentence: Localized? {
        switch (advance, advanceMaximum) {
        case (nil, nil): nil
        case (let share?, nil) where share.partsPerTenThousand == 0:
            Localized(sv: "Inget förskott.", en: "No advance.")
        case (let share?, nil):
            Localized(sv: "Förskott: högst \(share.words.sv) av bidraget.", en: "Advance: at most \(share.words.en) of the grant.")
        case (nil, let most?):
            Localized(sv: "Förskott: högst \(most.words.sv).", en: "Advance: at most \(most.words.en).")
        case (let share?, let most?):
            Localized(
                sv: "Förskott: högst \(share.words.sv) av bidraget och högst \(most.words.sv).",
                en: "Advance: at most \(share.words.en) of the grant and at most \(most.words.en).")
        }
    }

    private var claimSentence: Localized? {
        let rhythm = monthsPerClaim.map { months -> Localized in
            switch (months.lowerBound, months.upperBound) {
            case (1, 1): Localized(sv: "Ni begär utbetalning varje månad", en: "You claim payment every month")
            case (let low, let high) where low == high:
                Localized(
                    sv: "Ni begär utbetalning för \(high) månader i taget", en: "You claim payment for \(high) months at a time")
            case (let low, let high):
                Localized(
                    sv: "Varje begäran om utbetalning gäller \(low)–\(high) månader", en: "Each payment claim covers \(low)–\(high) months")
            }
        }
        let within = claimedWithinMonths.map { months -> Localized in
            months == 1
                ? Localized(sv: "inom en månad efter periodens slut", en: "within a month of the end of the period")
                : Localized(sv: "inom \(months) månader efter periodens slut", en: "within \(months) months of the end of the period")
        }
        switch (rhythm, within) {
        case (nil, nil): return nil
        case (let rhythm?, nil): return rhythm + Localized(same: ".")
        case (nil, let within?):
            return Localized(sv: "Ni begär utbetalning ", en: "You claim payment ") + within + Localized(same: ".")
        case (let rhythm?, let within?): return rhythm + Localized(same: ", ") + within + Localized(same: ".")
        }
    }

    private var paidSentence: Localized? {
        paidWithinDays.map { days in
            Localized(sv: "Pengarna betalas inom \(days) dagar.", en: "The money is paid within \(days) days.")
        }
    }

    private var keptSentence: Localized? {
        keptUntilFinalReport.map { share in
            Localized(
                sv: "\(share.words.sv) av bidraget betalas när slutrapporten är godkänd.",
                en: "\(share.words.en) of the grant is paid once the final report is approved.")
        }
    }
}
