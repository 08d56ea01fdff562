import Funding

extension RuleEvaluation {
    /// The grant is a part of the budget, so only a budget below the smallest grant settles anything.
    func grant(minimum: Money?, maximum: Money?) -> Finding {
        func asked() -> Localized { range(minimum, maximum, noun: Localized(sv: "Bidraget", en: "The grant")) }
        // A grant need not cover the whole cost, so a largest grant refuses nobody.
        guard let minimum else { return Finding(verdict: .met, reason: asked()) }
        guard let budget = circumstances.idea.budget else {
            return Finding(verdict: .unknown, reason: asked(), question: Self.costQuestion, about: .budget)
        }
        switch position(of: budget, beside: minimum) {
        case nil: return Finding(verdict: .unknown, reason: asked() + told(budget) + Localized(same: "."))
        case .near: return Finding(verdict: .unknown, reason: asked() + told(budget) + Self.nearLimit + converted(minimum, beside: budget))
        case .below:
            return Finding(
                verdict: .notMet,
                reason: asked() + told(budget)
                    + Localized(sv: ", vilket är mindre än det minsta bidraget.", en: ", which is less than the smallest grant.")
                    + converted(minimum, beside: budget))
        case .above:
            return Finding(verdict: .met, reason: asked() + told(budget) + Localized(same: ".") + converted(minimum, beside: budget))
        }
    }

    func budget(minimum: Money?, maximum: Money?) -> Finding {
        func asked() -> Localized { range(minimum, maximum, noun: Localized(sv: "Projektets budget", en: "The project's budget")) }
        guard let budget = circumstances.idea.budget else {
            return Finding(verdict: .unknown, reason: asked(), question: Self.costQuestion, about: .budget)
        }
        let low = minimum.map { position(of: budget, beside: $0) }
        let high = maximum.map { position(of: budget, beside: $0) }
        func note() -> Localized {
            [minimum, maximum].compactMap(\.self).first.map { converted($0, beside: budget) } ?? Localized(same: "")
        }
        if low == .below {
            return Finding(
                verdict: .notMet,
                reason: asked() + told(budget) + Localized(sv: ", vilket är under det minsta.", en: ", which is below the least.") + note())
        }
        if high == .above, budget != maximum {
            return Finding(
                verdict: .notMet,
                reason: asked() + told(budget) + Localized(sv: ", vilket är över det högsta.", en: ", which is above the most.") + note())
        }
        if low == .near || high == .near {
            return Finding(verdict: .unknown, reason: asked() + told(budget) + Self.nearLimit + note())
        }
        let isCompared = low != .some(nil) && high != .some(nil)
        return Finding(
            verdict: isCompared ? .met : .unknown, reason: asked() + told(budget) + Localized(same: ".") + note())
    }

    private static let costQuestion = Localized(sv: "Vad kostar projektet ungefär?", en: "Roughly what does the project cost?")

    /// Begins with the space after the sentence before.
    private func told(_ budget: Money) -> Localized {
        Localized(sv: " Ert projekt kostar \(budget.words.sv)", en: " Your project costs \(budget.words.en)")
    }

    private func range(_ minimum: Money?, _ maximum: Money?, noun: Localized) -> Localized {
        switch (minimum, maximum) {
        case (let minimum?, let maximum?) where minimum == maximum:
            Localized(sv: "\(noun.sv) är \(minimum.words.sv).", en: "\(noun.en) is \(minimum.words.en).")
        case (let minimum?, let maximum?):
            Localized(
                sv: "\(noun.sv) är mellan \(minimum.words.sv) och \(maximum.words.sv).",
                en: "\(noun.en) is between \(minimum.words.en) and \(maximum.words.en).")
        case (nil, let maximum?):
            Localized(
                sv: "\(noun.sv) är högst \(maximum.words.sv).", en: "\(noun.en) is at most \(maximum.words.en).")
        case (let minimum?, nil):
            Localized(
                sv: "\(noun.sv) är minst \(minimum.words.sv).", en: "\(noun.en) is at least \(minimum.words.en).")
        case (nil, nil):
            Localized(sv: "\(noun.sv) är inte angivet.", en: "\(noun.en) is not stated.")
        }
    }

    // MARK: Comparing

    /// Where a budget lies beside a limit.
    private enum Position {
        case below
        /// At the limit or above.
        case above
        /// Too near a converted limit to tell: rates change until the day that counts.
        case near
    }

    /// `nil` across currencies without a rate.
    private func position(of budget: Money, beside limit: Money) -> Position? {
        guard budget.currency != limit.currency else { return budget.minorUnits < limit.minorUnits ? .below : .above }
        guard let limit = circumstances.exchangeRate?.converted(limit, to: budget.currency) else { return nil }
        let margin = limit.minorUnits / 100 * Self.marginPercent
        if abs(budget.minorUnits - limit.minorUnits) <= margin { return .near }
        return budget.minorUnits < limit.minorUnits ? .below : .above
    }

    /// A rate moves by about so much in a year.
    private static let marginPercent = 5

    private static let nearLimit = Localized(sv: ", vilket ligger nära gränsen.", en: ", which is near the limit.")

    /// " Omräknat med 11,03 kronor per euro (2026-11-27)."; nothing where nothing was converted.
    private func converted(_ limit: Money, beside budget: Money) -> Localized {
        guard budget.currency != limit.currency, let rate = circumstances.exchangeRate else { return Localized(same: "") }
        return Localized(
            sv: " Omräknat med \(rate.words.sv) kronor per euro (\(rate.day.iso)).",
            en: " Converted at \(rate.words.en) kronor per euro (\(rate.day.iso)).")
    }
}
