import Casework
import Funding

/// The council report and what is around it.
struct ReportWords: Sendable {
    let title: String
    let documentTitle: String
    let lead: String
    let from: String
    let through: String
    let dayHint: String
    let show: String
    let files: String
    let pdf: String
    let workbook: String
    let document: String
    let noPrinter: String
    let printBusy: String
    let printFailed: String
    let demonstration: String
    let contents: String
    let nothing: String
    let columns: String
    let caseFiles: String
    let csv: String
    /// Of what day a period is, and when it was made.
    let periodLine: @Sendable (String, String) -> String
    let madeOn: @Sendable (String) -> String
    let dayWrong: @Sendable (String) -> String
    let periodWrong: String

    let overviewNote: @Sendable (_ first: String, _ last: String, _ asOf: String) -> String
    let moneyNote: String
    let populationNote: @Sendable (_ count: String, _ asOf: String, _ source: String) -> String
    let noPopulation: String
    let yearsNote: String
    let aheadNote: @Sendable (_ year: Int) -> String
    let outstandingNote: String
    let goalsNote: @Sendable (_ strategy: String) -> String
    let riskNote: @Sendable (CaseRisk.Rule) -> String

    let hoursNote: String
    let effectsNote: String
    let new: String
    let underWay: String
    let ended: String
    let applied: String
    let won: String
    let rejected: String
    let withdrawn: String
    let allCases: String
    let hours: String
    let granted: String
    let ownCash: String
    let ownKind: String
    let perInhabitant: String
    let received: String
    let total: String
    let noGoal: String
    let cause: @Sendable (CaseRisk.Reason, Formatting) -> String
}
