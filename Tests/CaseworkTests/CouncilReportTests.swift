import Funding
import Testing

@testable import Casework

struct CouncilReportTests {
    private static func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

    private static func plan(_ currency: Currency = .krona, grant: Int, cash: Int, kind: Int, years: [Int] = [2026]) throws -> FinancingPlan
    {
        try FinancingPlan(
            currency: currency,
            years: years.map {
                FinancingPlan.Year(
                    year: $0, cost: grant + cash + kind, shares: [.grant: grant, .ownCash: cash, .ownKind: kind])
            })
    }

    private static func sent(_ on: String, _ plan: FinancingPlan) throws -> [CaseStep] {
        [
            CaseStep(.draft, on: try day(on)), CaseStep(.decision, on: try day(on), body: "board", outcome: .yes, financing: plan),
            CaseStep(.submission, on: try day(on)),
        ]
    }

    private static func report(_ cases: [ReportedCase], on today: String = "2026-12-31", population: Int? = nil) throws -> CouncilReport {
        CouncilReport(
            cases, in: ReportPeriod(yearOf: try day("2026-06-01")), on: try day(today), rule: CaseRisk.Rule(daysNeeded: 42),
            population: population.flatMap { CouncilReport.Population(count: $0, asOf: nil) })
    }

    @Test func `each case is counted where it was in the period`() throws {
        let plan = try Self.plan(grant: 60_00, cash: 30_00, kind: 10_00)
        let (sent, day) = (try Self.sent("2026-02-01", plan), Self.day)
        let cases = [
            // Opened later than the period: not in it.
            ReportedCase(id: 1, reference: "1", title: "", openedOn: try day("2027-01-01")),
            // Ended before it: not in it.
            ReportedCase(
                id: 2, reference: "2", title: "", openedOn: try day("2025-01-01"), steps: [CaseStep(.closing, on: try day("2025-12-31"))]),
            ReportedCase(
                id: 3, reference: "3", title: "", openedOn: try day("2025-05-01"),
                steps: sent + [CaseStep(.approval, on: try day("2026-05-01"), financing: plan)]),
            ReportedCase(
                id: 4, reference: "4", title: "", openedOn: try day("2026-01-01"),
                steps: sent + [
                    CaseStep(.rejection, on: try day("2026-06-01"), text: "x", rejection: .quality),
                    CaseStep(.archiving, on: try day("2026-07-01")),
                ]),
            // Refused after the period: with the funder in it.
            ReportedCase(
                id: 5, reference: "5", title: "", openedOn: try day("2026-01-02"),
                steps: sent + [CaseStep(.rejection, on: try day("2027-01-02"), text: "x", rejection: .quality)]),
            ReportedCase(
                id: 6, reference: "6", title: "", openedOn: try day("2026-01-03"),
                steps: [CaseStep(.closing, on: try day("2026-03-01")), CaseStep(.reopening, on: try day("2026-04-01"))]),
        ]
        let report = try Self.report(cases, on: "2027-03-01")
        #expect(report.rows.map(\.id) == [3, 4, 5, 6])
        #expect(report.new.map(\.id) == [4, 5, 6])
        #expect(report.underWay.map(\.id) == [3, 5, 6])
        #expect(report.ended.map(\.id) == [4])
        #expect(report.applied.map(\.id) == [3, 4, 5])
        #expect(report.won.map(\.id) == [3])
        #expect(report.rejected.map(\.id) == [4])
        #expect(report.rows[1].endedOn == (try day("2026-06-01")))
        #expect(report.rows[2].thread.stage == .submitted)
        #expect(report.withdrawn.isEmpty)
    }

    @Test func `kronor and euros are never one sum`() throws {
        let crowns = try Self.plan(grant: 60_00, cash: 30_00, kind: 10_00, years: [2026, 2027])
        let euros = try Self.plan(.euro, grant: 7_00, cash: 2_00, kind: 1_00)
        let cases = try [crowns, crowns, euros].enumerated().map { number, plan in
            ReportedCase(
                id: Int64(number), reference: "", title: "", openedOn: try Self.day("2026-01-01"),
                steps: try Self.sent("2026-02-01", plan) + [
                    CaseStep(.approval, on: try Self.day("2026-05-01"), financing: plan), CaseStep(.start, on: try Self.day("2026-05-02")),
                    CaseStep(.paymentClaim, on: try Self.day("2026-06-01"), amount: Money(minorUnits: 5_00, currency: plan.currency)),
                    CaseStep(.payment, on: try Self.day("2026-07-01"), amount: Money(minorUnits: 4_00, currency: plan.currency)),
                ])
        }
        let report = try Self.report(cases, population: 7)
        #expect(
            report.grantedByYear.rows.map { "\($0.currency.rawValue) \($0.year.year) \($0.year.cost) \($0.year.shares[.grant] ?? 0)" } == [
                "EUR 2026 1000 700", "SEK 2026 20000 12000", "SEK 2027 20000 12000",
            ])
        #expect(report.grantedByYear.total(in: .krona)?.cost == 400_00)
        #expect(report.received.amounts == [Money(minorUnits: 4_00, currency: .euro), Money(minorUnits: 8_00, currency: .krona)])
        // 240.00 / 7 = 34.2857…
        #expect(report.grantPerInhabitant == [Money(minorUnits: 1_00, currency: .euro), Money(minorUnits: 34_29, currency: .krona)])
        #expect(report.projects.count == 3 && report.ahead.rows.map(\.year.year) == [2026, 2026, 2027])
        #expect(report.ahead.rows.map(\.year.cash) == [9_00, 180_00, 180_00])
        #expect(report.rows[0].outstanding == Money(minorUnits: 116_00, currency: .krona))
        #expect(report.rows[0].claimed == Money(minorUnits: 5_00, currency: .krona))
    }

    @Test func `a grant that is paid in full leaves nothing to come`() throws {
        let plan = try Self.plan(grant: 60_00, cash: 0, kind: 0)
        let steps =
            try Self.sent("2026-02-01", plan) + [
                CaseStep(.approval, on: try Self.day("2026-05-01"), financing: plan), CaseStep(.start, on: try Self.day("2026-05-02")),
                CaseStep(.payment, on: try Self.day("2026-07-01"), amount: Money(minorUnits: 70_00, currency: .krona)),
            ]
        let report = try Self.report([ReportedCase(id: 1, reference: "", title: "", openedOn: try Self.day("2026-01-01"), steps: steps)])
        #expect(report.rows.first?.outstanding == Money(minorUnits: 0, currency: .krona))
        #expect(report.grantPerInhabitant.isEmpty)
    }

    private static let lights: [(String?, CaseStage, [CaseRisk.Reason])] = [
        ("2026-12-30", .draft, [CaseRisk.Reason.deadlinePassed(Day(daysSince1970: 20_817)), .decisionMissing]),
        ("2027-02-10", .draft, [.deadlineTooNear(days: 41, needed: 42), .decisionMissing]),
        ("2027-02-11", .decided, [.deadlineNear(days: 42, needed: 42)]),
        ("2027-03-12", .decided, [.deadlineNear(days: 71, needed: 42)]),
        ("2027-03-13", .decided, []),
        (nil, .submitted, []),
        ("2026-12-30", .submitted, []),
        (nil, .supplement, [.supplementAsked]),
    ]

    @Test(arguments: lights)
    func `a light follows the stated rule`(deadline: String?, stage: CaseStage, reasons: [CaseRisk.Reason]) throws {
        let (on, plan) = ("2026-12-30", try Self.plan(grant: 1, cash: 0, kind: 0))
        let steps: [CaseStep] =
            switch stage {
            case .draft: [CaseStep(.draft, on: try Self.day(on))]
            case .decided: [CaseStep(.decision, on: try Self.day(on), body: "board", outcome: .yes, financing: plan)]
            case .submitted: try Self.sent(on, plan)
            default: try Self.sent(on, plan) + [CaseStep(.supplementRequest, on: try Self.day(on), text: "x")]
            }
        let reported = ReportedCase(
            id: 1, reference: "", title: "", owner: "Åsa", deadline: try deadline.map(Self.day), openedOn: try Self.day(on), steps: steps)
        let row = try #require(try Self.report([reported]).rows.first)
        let expected = try reasons.map { if case .deadlinePassed = $0 { CaseRisk.Reason.deadlinePassed(try Self.day(on)) } else { $0 } }
        #expect(row.risk.reasons == expected)
        #expect(row.risk.light == (row.risk.reasons.map(\.light).max() ?? .green))
    }

    @Test(arguments: [(89, 0), (90, 1)]) func `silence is a risk from the ninetieth day`(days: Int, count: Int) throws {
        let opened = try Self.day("2026-12-31").adding(days: -days)
        let idle = ReportedCase(id: 1, reference: "", title: "", owner: "Åsa", openedOn: opened)
        let sent = ReportedCase(
            id: 2, reference: "", title: "", owner: "Åsa", openedOn: opened,
            steps: try Self.sent(opened.iso, Self.plan(grant: 1, cash: 0, kind: 0)))
        let report = try Self.report([idle, sent, ReportedCase(id: 3, reference: "", title: "", openedOn: try Self.day("2026-12-31"))])
        #expect(report.rows.first { $0.id == 1 }?.risk.reasons == (count == 0 ? [] : [.silent(days: days)]))
        #expect(report.rows.first { $0.id == 2 }?.risk.reasons == [])
        #expect(report.rows.first { $0.id == 3 }?.risk.reasons == [.nobodyHasIt])
        #expect(report.risks.map(\.risk.light) == report.risks.map(\.risk.light).sorted(by: >))
    }

    @Test func `each goal has the cases that serve it`() throws {
        let cases = [
            ReportedCase(
                id: 1, reference: "", title: "", goals: [GoalTie(goal: "growth", how: "Jobb"), GoalTie(goal: "integration", how: "Språk")],
                openedOn: try Self.day("2026-01-01")),
            ReportedCase(id: 2, reference: "", title: "", openedOn: try Self.day("2026-01-01")),
        ]
        let report = try Self.report(cases)
        #expect(report.rows(serving: "integration").map(\.how) == ["Språk"])
        #expect(report.withoutGoal.map(\.id) == [2])
    }

    @Test func `hours of the period are added up, and others left out`() throws {
        let steps = try [("2025-12-31", 1_00), ("2026-01-01", 6_50), ("2026-02-01", 2_25)].map {
            CaseStep(.note, on: try Self.day($0.0), text: "x", hours: $0.1)
        }
        let cases = [
            ReportedCase(id: 1, reference: "", title: "", openedOn: try Self.day("2025-12-01"), steps: steps),
            ReportedCase(id: 2, reference: "", title: "", openedOn: try Self.day("2025-12-01")),
        ]
        let report = try Self.report(cases)
        #expect(report.totalHours == 8_75 && report.hours.map(\.row.id) == [1])
    }

    @Test func `what is owed and late makes a light red`() throws {
        let (opened, since) = (try Self.day("2026-12-01"), try Self.day("2026-12-30"))
        for late in [nil, ReportedCase.Late(.paymentClaim, since: since)] {
            let reported = ReportedCase(id: 1, reference: "", title: "", owner: "Åsa", openedOn: opened, late: late)
            let risk = try #require(try Self.report([reported]).rows.first?.risk)
            #expect(risk.reasons == (late == nil ? [] : [.obligationLate(.paymentClaim, since: since)]))
            #expect(risk.light == (late == nil ? .green : .red))
        }
    }

    @Test func `a period ends no sooner than it begins`() throws {
        let (first, last) = (try Self.day("2026-01-01"), try Self.day("2026-01-02"))
        #expect(ReportPeriod(from: last, through: first) == nil)
        #expect(ReportPeriod(from: first, through: first)?.contains(first) == true)
    }
}
