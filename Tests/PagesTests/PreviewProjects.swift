import Casework
import Foundation
import Funding

@testable import Pages

/// Projects and obligations in the states that pages show.
enum PreviewProjects {
    private static let today = Day(of: Preview.now, in: .stockholm)

    private static func row(
        _ id: Int64, _ kind: Obligation.Kind, in days: Int, basis: Obligation.Basis = .standard, source: String? = nil,
        done: ObligationFulfilment? = nil
    ) -> ObligationRow {
        ObligationRow(
            id: id, caseID: 1, reference: "UTB-2026-0001", caseTitle: "En våtmark vid <ån>", owner: id == 4 ? nil : "Åsa Öberg",
            obligation: Obligation(
                Obligation.Key(kind), due: today.adding(days: days),
                why: Localized(sv: "För att <detta> sägs.", en: "Because <this> is said."), trigger: .end, on: today, basis: basis,
                source: source),
            fulfilment: done, fulfilledBy: done == nil ? nil : "Bo", created: Preview.now - 9_000, changed: Preview.now - 900, changes: 2)
    }

    static let rows = [
        row(1, .paymentClaim, in: -9, basis: .uncertainProgramme, source: "https://example.eu/rule"), row(2, .finalReport, in: -1),
        row(3, .closingReport, in: 0, basis: .programme, source: "https://example.eu/rule"), row(4, .publicity, in: 1),
        row(5, .procurementFile, in: 40, basis: .decision), row(6, .own, in: 41, basis: .person),
        row(7, .progressReport, in: 50, done: ObligationFulfilment(on: today, by: "staff:4", note: "Per <telefon>")),
        row(
            8, .keepDocuments, in: 3_000, basis: .law, source: "https://example.eu/law",
            done: ObligationFulfilment(on: today, by: "staff:4", step: 9)),
    ]

    static let project: GrantedProject = {
        var lead = ProjectPartner(name: "Flens <kommun>", number: "212000-0332", role: .lead, country: "SE", budget: 90_000_00)
        lead.budget = 90_000_50
        return GrantedProject(
            start: today, end: today.adding(months: 18), accountCode: "4711", partners: [lead, ProjectPartner(name: "Byalaget")],
            budget: try? ProjectBudget(
                currency: .krona,
                years: [.init(year: 2027, costs: [.staff: 90_000_00, .travel: 10_000_00]), .init(year: 2028, costs: [.other: 50_000_50])]),
            indicators: [ProjectIndicator(name: "Våtmark", unit: "hektar", target: 12_50, outcome: 3_00, goal: "growth")],
            afterwards: "Våtmarken.", publicity: [.poster, .website], terms: DecisionTerms(claimMonths: 3, retentionYears: 10))
    }()

    private static func model(
        _ project: GrantedProject, isGranted: Bool = true, financing: FinancingPlan? = PreviewCases.financing, obligations: [ObligationRow],
        problems: [ProjectInputProblem] = [], overtaken: [CaseProjectPage.Difference] = []
    ) -> CaseProjectPage.Model {
        CaseProjectPage.Model(
            id: 1, reference: "UTB-2026-0001", caseTitle: "En våtmark vid <ån>", isGranted: isGranted,
            form: ProjectForm(project, version: 3), budget: ProjectBudgetForm(project, financing: financing, version: 3),
            financing: financing,
            obligations: obligations, formKey: "key", problems: problems, own: ("Ring <Bo>", "2027-01-01"), overtaken: overtaken)
    }

    static func page(problems: [ProjectInputProblem] = []) -> CaseProjectPage.Model {
        model(project, obligations: rows, problems: problems)
    }

    static let empty = model(GrantedProject(), financing: nil, obligations: [])
    static let notGranted = model(GrantedProject(), isGranted: false, obligations: [])

    static let overtaken: CaseProjectPage.Model = {
        var theirs = project
        theirs.end = nil
        theirs.partners[1].name = "Ett annat <lag>"
        return model(project, obligations: rows, overtaken: CaseProjectPage.Difference.all(theirs: theirs, yours: project))
    }()

    static let problems: [ProjectInputProblem] = [
        .endBeforeStart, .empty(.ownText), .tooLong(.afterwards, limit: 10_000), .identityNumber(.partners), .dayWrong(.start, "igår"),
        .dayWrong(.ownDay, "sen"), .amountWrong(.indicators, "många"), .yearWrong("nästa"), .unnamed(.partners), .numberWrong("7"),
        .countryWrong("Sverige"), .severalLeads, .unknownGoal, .termOutOfRange, .noFinancing, .budget(.otherCurrency(.euro), .krona),
        .budget(.doesNotAddUp(year: 2027, difference: 100_00), .krona), .budget(.doesNotAddUp(year: 2028, difference: -100_00), .krona),
        .budget(.yearTwice(2027), .krona), .budget(.yearOutOfRange(1999), .krona), .budget(.belowZero(year: 2027), .krona),
        .budget(.tooLarge, .krona), .identityNumber(.note),
    ]

    static let list = ObligationListPage.Model(
        query: ObligationQuery(state: .late, isMine: true, kind: .paymentClaim), rows: rows, isCut: true,
        calendar: "https://utblick.example.se/arbete/kalender/abc.ics", hasMail: true)
    static let emptyList = ObligationListPage.Model(query: ObligationQuery(), rows: [], isCut: false, calendar: nil, hasMail: false)

    static let liquidity: LiquidityPage.Model = {
        func flow(_ currency: Currency) -> ProjectFlow? {
            let plan = try? FinancingPlan(
                currency: currency, years: [.init(year: 2027, cost: 120_000_00, shares: [.grant: 60_000_00, .ownCash: 60_000_00])])
            guard let plan, let start = Day(year: 2027, month: 3, day: 1), let end = Day(year: 2027, month: 8, day: 31) else { return nil }
            return ProjectFlow(
                financing: plan, from: start, through: end, steps: [], openClaims: [end], paidWithinDays: nil, on: start)
        }
        let flows = [flow(.krona), flow(.euro)].compactMap(\.self)
        return LiquidityPage.Model(
            courses: [.krona, .euro].compactMap { DeskLiquidity(of: flows, in: $0) }, counted: 2, leftOut: [PreviewCases.rows[2]])
    }()
}
