import Funding

extension RuleEvaluation {
    func duration(minimumMonths: Int?, maximumMonths: Int?) -> Finding {
        func asked() -> Localized { Self.lengths(minimumMonths, maximumMonths) }
        guard minimumMonths != nil || maximumMonths != nil, let months = circumstances.idea.months else {
            return Finding(
                verdict: .unknown, reason: asked(),
                question: Localized(sv: "Hur länge ska projektet pågå?", en: "How long will the project last?"),
                about: .months)
        }
        let isLongEnough = minimumMonths.map { months >= $0 } ?? true
        let isShortEnough = maximumMonths.map { months <= $0 } ?? true
        let length = Localized(sv: months == 1 ? "1 månad" : "\(months) månader", en: months == 1 ? "1 month" : "\(months) months")
        let compared =
            if !isLongEnough {
                Localized(sv: " Ert är för kort: \(length.sv).", en: " Yours is too short: \(length.en).")
            } else if !isShortEnough {
                Localized(sv: " Ert är för långt: \(length.sv).", en: " Yours is too long: \(length.en).")
            } else {
                Localized(sv: " Ert är \(length.sv).", en: " Yours lasts \(length.en).")
            }
        return Finding(verdict: isLongEnough && isShortEnough ? .met : .notMet, reason: asked() + compared)
    }

    private static func lengths(_ minimumMonths: Int?, _ maximumMonths: Int?) -> Localized {
        switch (minimumMonths, maximumMonths) {
        case (let minimum?, let maximum?) where minimum == maximum:
            Localized(sv: "Projektet ska vara \(minimum) månader långt.", en: "The project must last \(minimum) months.")
        case (let minimum?, let maximum?):
            Localized(
                sv: "Projektet ska vara \(minimum)–\(maximum) månader långt.", en: "The project must last \(minimum)–\(maximum) months.")
        case (nil, let maximum?):
            Localized(sv: "Projektet får vara högst \(maximum) månader.", en: "The project may last at most \(maximum) months.")
        case (let minimum?, nil):
            Localized(sv: "Projektet ska vara minst \(minimum) månader.", en: "The project must last at least \(minimum) months.")
        case (nil, nil):
            Localized(sv: "Projektets längd är inte angiven.", en: "The project's length is not stated.")
        }
    }
}
