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
        guard let least = comparable(minimum, to: budget) else {
            return Finding(verdict: .unknown, reason: asked() + told(budget) + Localized(same: "."))
        }
        if budget.minorUnits < least {
            return Finding(
                verdict: .notMet,
                reason: asked() + told(budget)
                    + Localized(sv: ", vilket är mindre än det minsta bidraget.", en: ", which is less than the smallest grant."))
        }
        return Finding(verdict: .met, reason: asked() + told(budget) + Localized(same: "."))
    }

    func budget(minimum: Money?, maximum: Money?) -> Finding {
        func asked() -> Localized { range(minimum, maximum, noun: Localized(sv: "Projektets budget", en: "The project's budget")) }
        guard let budget = circumstances.idea.budget else {
            return Finding(verdict: .unknown, reason: asked(), question: Self.costQuestion, about: .budget)
        }
        if let minimum, let least = comparable(minimum, to: budget), budget.minorUnits < least {
            return Finding(
                verdict: .notMet,
                reason: asked() + told(budget) + Localized(sv: ", vilket är under det minsta.", en: ", which is below the least."))
        }
        if let maximum, let most = comparable(maximum, to: budget), budget.minorUnits > most {
            return Finding(
                verdict: .notMet,
                reason: asked() + told(budget) + Localized(sv: ", vilket är över det högsta.", en: ", which is above the most."))
        }
        let isComparable = [minimum, maximum].compactMap(\.self).allSatisfy { comparable($0, to: budget) != nil }
        return Finding(verdict: isComparable ? .met : .unknown, reason: asked() + told(budget) + Localized(same: "."))
    }

    private static let costQuestion = Localized(sv: "Vad kostar projektet ungefär?", en: "Roughly what does the project cost?")

    /// Begins with the space after the sentence before.
    private func told(_ budget: Money) -> Localized {
        Localized(sv: " Ert projekt kostar \(budget.plainText(.swedish))", en: " Your project costs \(budget.plainText(.english))")
    }

    private func range(_ minimum: Money?, _ maximum: Money?, noun: Localized) -> Localized {
        switch (minimum, maximum) {
        case (let minimum?, let maximum?) where minimum == maximum:
            Localized(sv: "\(noun.sv) är \(minimum.plainText(.swedish)).", en: "\(noun.en) is \(minimum.plainText(.english)).")
        case (let minimum?, let maximum?):
            Localized(
                sv: "\(noun.sv) är mellan \(minimum.plainText(.swedish)) och \(maximum.plainText(.swedish)).",
                en: "\(noun.en) is between \(minimum.plainText(.english)) and \(maximum.plainText(.english)).")
        case (nil, let maximum?):
            Localized(
                sv: "\(noun.sv) är högst \(maximum.plainText(.swedish)).", en: "\(noun.en) is at most \(maximum.plainText(.english)).")
        case (let minimum?, nil):
            Localized(
                sv: "\(noun.sv) är minst \(minimum.plainText(.swedish)).", en: "\(noun.en) is at least \(minimum.plainText(.english)).")
        case (nil, nil):
            Localized(sv: "\(noun.sv) är inte angivet.", en: "\(noun.en) is not stated.")
        }
    }

    /// An amount in minor units, to compare with another of the same currency; `nil` across currencies, for want of a dated rate.
    private func comparable(_ amount: Money, to other: Money) -> Int? {
        amount.currency == other.currency ? amount.minorUnits : nil
    }
}

extension Money {
    /// "200 000 euro" and "EUR 200,000"; fractions dropped.
    func plainText(_ language: Language) -> String {
        let digits = String(abs(wholeUnits))
        var grouped = ""
        for (position, digit) in digits.enumerated() {
            if position > 0, (digits.count - position) % 3 == 0 { grouped += language == .swedish ? "\u{A0}" : "," }
            grouped.append(digit)
        }
        let sign = wholeUnits < 0 ? "−" : ""
        switch (language, currency) {
        case (.swedish, .euro): return sign + grouped + "\u{A0}euro"
        case (.swedish, .krona): return sign + grouped + "\u{A0}kr"
        case (.english, _): return currency.rawValue + "\u{A0}" + sign + grouped
        }
    }
}
