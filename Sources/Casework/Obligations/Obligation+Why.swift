import Funding

extension Localized {
    static func publicity(_ start: Day) -> Localized {
        Localized(
            sv:
                "EU-stödet ska synas: affisch eller skärm och en kort beskrivning på webbplatsen, inom en månad från starten \(start.words.sv).",
            en:
                "The EU support must be shown: a poster or screen and a short description on the website, within a month of the start on \(start.words.en)."
        )
    }

    static func claim(_ period: ClosedRange<Day>, _ months: Int) -> Localized {
        Localized(
            sv: "Ansökan om utbetalning för \(period.lowerBound.words.sv) till \(period.upperBound.words.sv), \(within(months).sv).",
            en: "Payment claim for \(period.lowerBound.words.en) to \(period.upperBound.words.en), \(within(months).en).")
    }

    static func report(_ period: ClosedRange<Day>, _ months: Int) -> Localized {
        Localized(
            sv: "Lägesrapport för \(period.lowerBound.words.sv) till \(period.upperBound.words.sv); en rapport för \(count(months).sv).",
            en: "Progress report for \(period.lowerBound.words.en) to \(period.upperBound.words.en); one report for \(count(months).en).")
    }

    static func reportWithClaim(_ end: Day) -> Localized {
        Localized(
            sv: "Lägesrapport tillsammans med ansökan om utbetalning för perioden till \(end.words.sv).",
            en: "Progress report together with the payment claim for the period to \(end.words.en).")
    }

    static func procurementFile(_ end: Day) -> Localized {
        Localized(
            sv: "Alla inköp ska vara dokumenterade, med upphandling, avtal och fakturor, när projektet slutar \(end.words.sv).",
            en: "All purchases must be documented, with procurement, contracts and invoices, when the project ends on \(end.words.en).")
    }

    static func finalReport(_ end: Day, _ months: Int) -> Localized {
        Localized(
            sv: "Slutrapport till finansiären, \(within(months).sv): projektet slutar \(end.words.sv).",
            en: "Final report to the funder, \(within(months).en): the project ends on \(end.words.en).")
    }

    static func closingReport(afterPayment day: Day) -> Localized {
        Localized(
            sv: "Avslutsrapport till nämnden med ekonomi, effekter och lärdomar, inom tre månader efter slutbetalningen \(day.words.sv).",
            en: "Closing report to the board with money, effects and lessons, within three months of the final payment on \(day.words.en).")
    }

    static func closingReport(afterEnd day: Day) -> Localized {
        Localized(
            sv: "Avslutsrapport till nämnden med ekonomi, effekter och lärdomar, inom sex månader efter slutet \(day.words.sv).",
            en: "Closing report to the board with money, effects and lessons, within six months of the end on \(day.words.en).")
    }

    static func keepDocuments(_ reason: Retention.Reason, paid: Day) -> Localized {
        let (last, why) = (reason.lastDay.words, reason.rule.why)
        return Localized(
            sv: "Handlingarna ska finnas kvar till och med \(last.sv), räknat efter slutbetalningen \(paid.words.sv). \(why.sv)",
            en: "The documents must be kept until \(last.en), counted after the final payment on \(paid.words.en). \(why.en)")
    }

    private static func within(_ months: Int) -> Localized {
        switch months {
        case 0: Localized(sv: "senast när perioden slutar", en: "by the end of the period")
        default: Localized(sv: "inom \(count(months).sv) efter slutet", en: "within \(count(months).en) of the end")
        }
    }

    private static func count(_ months: Int) -> Localized {
        months == 1
            ? Localized(sv: "en månad", en: "one month") : Localized(sv: "\(months)\u{A0}månader", en: "\(months)\u{A0}months")
    }
}
