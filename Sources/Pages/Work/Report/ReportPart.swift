import Funding

/// A part of the council report, in its order.
enum ReportPart: String, CaseIterable {
    case overview, money, new, ended, applied, won, rejected, withdrawn, years, payments, hours, goals, effects, lasting, ahead, outstanding
    case risks, all

    /// What links lead to.
    var id: String { "part-" + rawValue }

    var title: Localized {
        switch self {
        case .overview: Localized(sv: "Översikt", en: "Overview")
        case .money: Localized(sv: "Pengar i korthet", en: "Money in short")
        case .new: Localized(sv: "Nya ärenden", en: "New cases")
        case .ended: Localized(sv: "Avslutade ärenden", en: "Ended cases")
        case .applied: Localized(sv: "Inskickade ansökningar", en: "Applications sent")
        case .won: Localized(sv: "Bifall", en: "Grants won")
        case .rejected: Localized(sv: "Avslag", en: "Rejections")
        case .withdrawn: Localized(sv: "Återtagna ansökningar", en: "Applications withdrawn")
        case .years: Localized(sv: "Beviljat per år", en: "Granted by year")
        case .payments: Localized(sv: "Utbetalningar", en: "Payments")
        case .hours: Localized(sv: "Egen arbetstid", en: "Own working time")
        case .goals: Localized(sv: "Mål", en: "Goals")
        case .effects: Localized(sv: "Effekter", en: "Effects")
        case .lasting: Localized(sv: "Det som blir kvar", en: "What stays")
        case .ahead: Localized(sv: "Projekten framåt", en: "Projects ahead")
        case .outstanding: Localized(sv: "Likviditet", en: "Liquidity")
        case .risks: Localized(sv: "Pågående och risker", en: "Under way and risks")
        case .all: Localized(sv: "Alla ärenden", en: "All cases")
        }
    }

    var columns: [ReportColumn] {
        switch self {
        case .overview: [.what, .count]
        case .money: [.what, .currency, .amount]
        case .new: [.reference, .title, .programme, .opened, .stage]
        case .ended: [.reference, .title, .programme, .ended, .stage]
        case .applied: [.reference, .title, .programme, .day, .stage]
        case .won: [.reference, .title, .day, .cost, .grant, .ownCash, .ownKind, .coFinanciers]
        case .rejected: [.reference, .title, .day, .reason, .explanation]
        case .withdrawn: [.reference, .title, .day, .explanation]
        case .years: [.currency, .year, .cost, .grant, .ownCash, .ownKind, .coFinanciers]
        case .payments: [.day, .reference, .title, .amount]
        case .goals: [.goal, .reference, .title, .stage, .how]
        case .hours: [.reference, .title, .stage, .hours]
        case .effects: [.goal, .reference, .title, .indicator, .unit, .target, .outcome]
        case .lasting: [.reference, .title, .stage, .explanation]
        case .ahead: [.currency, .year, .cost, .cash, .grant, .ownCash]
        case .outstanding: [.reference, .title, .grant, .claimed, .received, .outstanding]
        case .risks: [.light, .reference, .title, .stage, .deadline, .causes]
        case .all: [.reference, .diaryNumber, .title, .programme, .stage, .owner, .opened, .ended]
        }
    }
}
