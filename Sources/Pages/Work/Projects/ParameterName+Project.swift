import Casework

extension ParameterName {
    enum PartnerCell { case name, number, role, country, budget }
    enum IndicatorCell { case name, unit, target, outcome, goal }

    static let projectFolder = ParameterName("projekt", "project")
    static let budgetFolder = ParameterName("budget", "budget")
    static let obligationsFolder = ParameterName("ataganden", "obligations")
    static let obligationsFile = ParameterName("ataganden.csv", "obligations.csv")
    static let doneFolder = ParameterName("klart", "done")
    static let reopenFolder = ParameterName("oppna", "reopen")
    static let liquidityFolder = ParameterName("likviditet", "liquidity")
    static let staffCalendarFolder = ParameterName("kalender", "calendar")

    static let projectStart = ParameterName("projektstart", "project-start")
    static let projectEnd = ParameterName("projektslut", "project-end")
    static let accountCode = ParameterName("projektkod", "project-code")
    static let afterwards = ParameterName("efterat", "afterwards")
    static let ownText = ParameterName("atagande", "obligation")
    static let ownDay = ParameterName("senast", "by")
    static let fulfilmentNote = ParameterName("kommentar", "comment")

    static func publicity(_ duty: PublicityDuty) -> ParameterName {
        ParameterName("synlighet-\(duty.rawValue)", "visibility-\(duty.rawValue)")
    }

    static func term(_ term: ProjectForm.Term) -> ParameterName { ParameterName("villkor-\(term.rawValue)", "term-\(term.rawValue)") }

    static func cost(_ kind: ProjectBudget.CostKind, _ number: Int) -> ParameterName {
        ParameterName("\(kind.rawValue)-\(number)", "\(kind.rawValue)-\(number)")
    }

    static func partner(_ cell: PartnerCell, _ number: Int) -> ParameterName {
        ParameterName("partner-\(cell)-\(number)", "partner-\(cell)-\(number)")
    }

    static func indicator(_ cell: IndicatorCell, _ number: Int) -> ParameterName {
        ParameterName("indikator-\(cell)-\(number)", "indicator-\(cell)-\(number)")
    }
}
