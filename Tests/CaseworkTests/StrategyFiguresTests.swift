import Casework
import Funding
import Testing

struct StrategyFiguresTests {
    private static let today = Day(year: 2026, month: 11, day: 29)

    private static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

    private static func plan(_ whole: Int, _ currency: Currency = .krona) throws -> FinancingPlan {
        let year = FinancingPlan.Year(year: 2026, cost: whole * 100, shares: [.grant: whole * 60, .ownCash: whole * 40])
        return try FinancingPlan(currency: currency, years: [year])
    }

    private static func reported(
        _ id: Int64, goals: [String], isDemonstration: Bool = false, _ steps: CaseStep..., measures: ProjectIndicator...
    ) throws -> ReportedCase {
        ReportedCase(
            id: id, reference: "C-\(id)", title: "Projekt \(id)", programme: "life", goals: goals.map { GoalTie(goal: .init($0), how: "") },
            openedOn: try day("2024-02-01"), steps: [CaseStep(.draft, on: try day("2024-02-02"))] + steps, indicators: measures,
            isDemonstration: isDemonstration)
    }

    private static func figures(_ cases: [ReportedCase]) throws -> StrategyFigures {
        StrategyFigures(cases, on: try #require(today))
    }

    @Test func `a project counts for each goal that it serves, and once in all`() throws {
        let people = ProjectIndicator(name: "Deltagare", unit: "personer", target: 300_00, outcome: 120_00)
        let figures = try Self.figures([
            Self.reported(
                1, goals: ["growth", "integration"], CaseStep(.submission, on: Self.day("2025-03-01")),
                CaseStep(.approval, on: Self.day("2025-06-01"), financing: Self.plan(1_000)), measures: people),
            Self.reported(
                2, goals: ["growth"], CaseStep(.submission, on: Self.day("2026-03-01")),
                CaseStep(.approval, on: Self.day("2026-04-01"), financing: Self.plan(500, .euro))),
        ])
        let (growth, integration) = (figures.part(of: "growth"), figures.part(of: "integration"))
        #expect(figures.all.running == 2 && growth.running == 2 && integration.running == 1)
        #expect(figures.all.grants.amounts == [Money(whole: 300, .euro), Money(whole: 600, .krona)])
        #expect(integration.grants.amounts == [Money(whole: 600, .krona)])
        #expect(integration.effects == [.init(programme: "life", indicator: people)])
        #expect(figures.all.years.map(\.year) == [2026, 2025] && figures.all.years.map(\.granted) == [1, 1])
        #expect(figures.part(of: "nothing").isEmpty)
    }

    @Test func `what waits, was refused or withdrawn is no project`() throws {
        let submission = CaseStep(.submission, on: try Self.day("2026-03-01"))
        let approval = CaseStep(.approval, on: try Self.day("2026-05-01"), financing: try Self.plan(1_000))
        let figures = try Self.figures([
            Self.reported(1, goals: [], submission),
            Self.reported(2, goals: [], submission, CaseStep(.rejection, on: Self.day("2026-05-01"), rejection: .quality)),
            Self.reported(3, goals: [], submission, approval, CaseStep(.withdrawal, on: Self.day("2026-06-01"))),
            Self.reported(
                4, goals: [], submission, approval, CaseStep(.agreement, on: Self.day("2026-05-02")),
                CaseStep(.start, on: Self.day("2026-05-03")),
                CaseStep(.finalReport, on: Self.day("2026-09-01")), CaseStep(.finalPayment, on: Self.day("2026-10-01")),
                CaseStep(.closingReport, on: Self.day("2026-10-02")), CaseStep(.archiving, on: Self.day("2026-10-03"))),
        ])
        #expect([figures.all.waiting, figures.all.running, figures.all.finished] == [1, 0, 1])
        #expect(figures.all.years.map { [$0.applied, $0.granted, $0.rejected] } == [[4, 2, 1]])
    }

    @Test func `what is measured for one goal stands under no other, and a project that is granted anew counts again`() throws {
        let (own, any) = (ProjectIndicator(name: "Arbeten", goal: "growth"), ProjectIndicator(name: "Möten"))
        let plan = try Self.plan(1_000)
        let figures = try Self.figures([
            Self.reported(
                1, goals: ["growth", "integration"], CaseStep(.submission, on: Self.day("2025-03-01")),
                CaseStep(.withdrawal, on: Self.day("2025-04-01")), CaseStep(.reopening, on: Self.day("2025-05-01")),
                CaseStep(.draft, on: Self.day("2025-05-02")), CaseStep(.submission, on: Self.day("2025-06-01")),
                CaseStep(.approval, on: Self.day("2025-09-01"), financing: plan), measures: own, any)
        ])
        #expect(figures.part(of: "growth").effects.map(\.indicator) == [own, any])
        #expect(figures.part(of: "integration").effects.map(\.indicator) == [any])
        #expect(figures.all.running == 1 && figures.all.effects.count == 2)
    }

    @Test func `examples and what comes later count for nothing`() throws {
        let figures = try Self.figures([
            Self.reported(1, goals: ["growth"], isDemonstration: true, CaseStep(.submission, on: Self.day("2026-03-01"))),
            Self.reported(2, goals: ["growth"], CaseStep(.submission, on: Self.day("2026-12-24"))),
        ])
        #expect(figures.all.isEmpty && figures.part(of: "growth").isEmpty)
        #expect(figures.asOf == Self.today)
    }
}
