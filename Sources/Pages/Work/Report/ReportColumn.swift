import Exporting
import Funding

/// A column of a report or of a list of cases, with what stands in it.
enum ReportColumn: CaseIterable {
    case what, count, amount, reference, title, programme, stage, diaryNumber, owner, organisation, opened, changed, ended, deadline, day
    case reason, explanation, currency, year, cost, grant, ownCash, ownKind, coFinanciers, cash, claimed, received, outstanding, goal, how
    case hours, indicator, unit, target, outcome, light, causes, sheet, column, meaning

    func column(in language: Language) -> Sheet.Column {
        Sheet.Column(name[language], meaning[language], width: width, isFigure: isFigure)
    }

    private var isFigure: Bool {
        switch self {
        case .count, .amount, .cost, .grant, .ownCash, .ownKind, .coFinanciers, .cash, .claimed, .received, .outstanding, .hours, .target,
            .outcome:
            true
        default: false
        }
    }

    private var width: Int {
        switch self {
        case .title, .programme, .how, .explanation, .causes, .what, .indicator: 40
        case .meaning: 80
        case .currency, .year, .light, .count: 10
        default: 18
        }
    }
}

extension ReportColumn {
    var name: Localized {
        switch self {
        case .what: Localized(sv: "Vad", en: "What")
        case .count: Localized(sv: "Antal", en: "Number")
        case .amount: Localized(sv: "Belopp", en: "Amount")
        case .reference: Localized(sv: "Nummer", en: "Reference")
        case .title: Localized(sv: "Ärende", en: "Case")
        case .programme: Localized(sv: "Program", en: "Programme")
        case .stage: Localized(sv: "Läge", en: "Stage")
        case .diaryNumber: Localized(sv: "Diarienummer", en: "Diary number")
        case .owner: Localized(sv: "Handläggare", en: "Officer")
        case .organisation: Localized(sv: "Organisation", en: "Organisation")
        case .opened: Localized(sv: "Öppnat", en: "Opened")
        case .changed: Localized(sv: "Ändrat", en: "Changed")
        case .ended: Localized(sv: "Klart", en: "Ended")
        case .deadline: Localized(sv: "Sista ansökningsdag", en: "Deadline")
        case .day: Localized(sv: "Dag", en: "Day")
        case .reason: Localized(sv: "Skäl", en: "Reason")
        case .explanation: Localized(sv: "Förklaring", en: "Explanation")
        case .currency: Localized(sv: "Valuta", en: "Currency")
        case .year: Localized(sv: "År", en: "Year")
        case .cost: Localized(sv: "Kostnad", en: "Cost")
        case .grant: Localized(sv: "Stöd", en: "Grant")
        case .ownCash: Localized(sv: "Egna pengar", en: "Own cash")
        case .ownKind: Localized(sv: "Eget arbete", en: "Own in kind")
        case .coFinanciers: Localized(sv: "Medfinansiärer", en: "Co-financiers")
        case .cash: Localized(sv: "Att betala", en: "To be paid")
        case .claimed: Localized(sv: "Begärt", en: "Claimed")
        case .received: Localized(sv: "Utbetalt", en: "Paid out")
        case .outstanding: Localized(sv: "Återstår", en: "Still to come")
        case .goal: Localized(sv: "Mål", en: "Goal")
        case .how: Localized(sv: "Hur", en: "How")
        case .hours: Localized(sv: "Timmar", en: "Hours")
        case .indicator: Localized(sv: "Indikator", en: "Indicator")
        case .unit: Localized(sv: "Enhet", en: "Unit")
        case .target: Localized(sv: "Målvärde", en: "Target")
        case .outcome: Localized(sv: "Utfall", en: "Outcome")
        case .light: Localized(sv: "Ljus", en: "Light")
        case .causes: Localized(sv: "Varför", en: "Why")
        case .sheet: Localized(sv: "Blad", en: "Sheet")
        case .column: Localized(sv: "Kolumn", en: "Column")
        case .meaning: Localized(sv: "Betydelse", en: "Meaning")
        }
    }
}
