import Casework
import Funding

@testable import Pages

/// Council reports in the states that the page shows.
enum PreviewReport {
    private static let today = Day(of: Preview.now, in: .stockholm)
    private static let rule = CaseRisk.Rule(daysNeeded: 42)

    private static let decision = CaseStep(
        .decision, on: today.adding(days: -200), diaryNumber: "KS/2026:186", body: "board", outcome: .yes, financing: PreviewCases.financing
    )

    private static let euros = try? FinancingPlan(
        currency: .euro, years: [.init(year: 2026, cost: 1_000_00, shares: [.grant: 800_00, .ownCash: 150_00, .ownKind: 50_00])])

    private static let cases = [
        ReportedCase(
            id: 1, reference: "UTB-2026-0001", title: "En våtmark vid <ån>", programme: "life", deadline: today.adding(days: 20),
            openedOn: today.adding(days: -100), steps: [CaseStep(.draft, on: today.adding(days: -95))]),
        ReportedCase(
            id: 2, reference: "UTB-2026-0002", title: "BalticPFASResolve", diaryNumber: "KS/2026:7", owner: "Åsa Öberg", programme: "cerv",
            goals: [GoalTie(goal: "growth", how: "Rent vatten.")], openedOn: today.adding(days: -250),
            steps: [
                decision, CaseStep(.draft, on: today.adding(days: -199)), CaseStep(.submission, on: today.adding(days: -190)),
                CaseStep(.approval, on: today.adding(days: -90), financing: PreviewCases.financing),
                CaseStep(.start, on: today.adding(days: -80), hours: 6_50),
                CaseStep(.paymentClaim, on: today.adding(days: -40), amount: Money(minorUnits: 20_000_00, currency: .krona)),
                CaseStep(.payment, on: today.adding(days: -10), amount: Money(minorUnits: 12_345_67, currency: .krona)),
            ],
            indicators: [
                ProjectIndicator(name: "Möten", unit: "möten", target: 4_00),
                ProjectIndicator(name: "Våtmark", unit: "hektar", target: 12_50, outcome: 3_25, goal: "growth"),
            ], afterwards: "Dammen sköts av <byalaget>.",
            late: ReportedCase.Late(.publicity, since: today.adding(days: -50))),
        ReportedCase(
            id: 3, reference: "UTB-2026-0003", title: "=Skolor; \"utan\" gränser, 2", owner: "Bo", openedOn: today.adding(days: -240),
            steps: [
                decision, CaseStep(.draft, on: today.adding(days: -199)), CaseStep(.submission, on: today.adding(days: -190)),
                CaseStep(.rejection, on: today.adding(days: -50), text: "För få partner.", rejection: .partnership),
            ], isDemonstration: true),
        ReportedCase(
            id: 4, reference: "UTB-2026-0004", title: "Ungas röster", owner: "Bo", openedOn: today.adding(days: -230),
            steps: [
                decision, CaseStep(.draft, on: today.adding(days: -199)), CaseStep(.submission, on: today.adding(days: -190)),
                CaseStep(.approval, on: today.adding(days: -30), financing: euros),
                CaseStep(.withdrawal, on: today.adding(days: -20), text: "Partnern drog sig ur."),
            ]),
    ]

    static let report = CouncilReport(
        cases, in: ReportPeriod(yearOf: today), on: today, rule: rule,
        population: CouncilReport.Population(count: 34_261, asOf: PartialDate("2024-03-31")))

    private static let nothing = CouncilReport([], in: ReportPeriod(yearOf: today), on: today, rule: rule)

    /// Two of the cases have been granted money; one of those was withdrawn, and an example counts for nothing.
    static let strategyFigures = StrategyFigures(cases, on: today)

    static func sheets(_ report: CouncilReport, in language: Language) -> CouncilReportSheets {
        CouncilReportSheets(
            report: report, language: language, municipality: PreviewPages.context(language).municipality,
            programmeNames: ["life": Localized(same: "LIFE")], caseAddress: { "/arbete/arenden/\($0)" })
    }

    static let model = CouncilReportPage.Model(query: ReportQuery(), sheets: sheets(report, in: .swedish), canPrint: true)
    static let empty = CouncilReportPage.Model(
        query: ReportQuery(from: "2026-01-01"), sheets: sheets(nothing, in: .swedish), canPrint: false, printProblem: .busy)
    static let wrong = CouncilReportPage.Model(
        query: ReportQuery(from: "igår <b>"), sheets: nil, problem: .fromWrong("igår <b>"), canPrint: true)
}
