import Foundation
import Funding
import Testing

@testable import Casework

extension ObligationPlan {
    /// Where only the law says how long documents are kept.
    fileprivate init(_ ground: Ground, terms: GrantTerms) {
        self.init(ground, terms: terms, retention: Retention.Ground())
    }
}

struct ObligationPlanTests {
    private static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(daysSince1970: 0) }

    private static func terms(_ decision: DecisionTerms = DecisionTerms()) -> GrantTerms {
        GrantTerms(of: nil, on: day("2027-01-01"), decision: decision)
    }

    private static func due(
        _ kind: Obligation.Kind, _ ground: ObligationPlan.Ground, _ decision: DecisionTerms = DecisionTerms()
    ) -> [String] {
        ObligationPlan(ground, terms: terms(decision)).obligations.filter { $0.key.kind == kind }.map(\.due.iso)
    }

    private static let ground = ObligationPlan.Ground(
        approved: day("2026-12-01"), start: day("2027-01-01"), end: day("2028-06-30"))

    @Test(arguments: [
        (Obligation.Kind.publicity, ["2027-02-01"]), (.paymentClaim, ["2027-08-31", "2028-02-29", "2028-08-31"]),
        (.progressReport, ["2027-08-31", "2028-02-29"]), (.procurementFile, ["2028-06-30"]), (.finalReport, ["2028-09-30"]),
        (.closingReport, ["2028-12-31"]), (.keepDocuments, []), (.own, []),
    ])
    func `a grant of eighteen months without any rule gets our defaults`(kind: Obligation.Kind, days: [String]) {
        #expect(Self.due(kind, Self.ground) == days)
    }

    @Test(arguments: [
        (DecisionTerms(claimMonths: 12, claimWithinMonths: 1), ["2028-01-31", "2028-07-31"]),
        (DecisionTerms(claimMonths: 9, claimWithinMonths: 0), ["2027-09-30", "2028-06-30"]),
        (DecisionTerms(claimMonths: 60), ["2028-08-31"]),
    ])
    func `what the decision says goes before the defaults`(decision: DecisionTerms, days: [String]) {
        #expect(Self.due(.paymentClaim, Self.ground, decision) == days)
        let plan = ObligationPlan(Self.ground, terms: Self.terms(decision))
        #expect(plan.claimDays.map(\.iso) == days)
        let claims = plan.obligations.filter { $0.key.kind == .paymentClaim }
        #expect(claims.allSatisfy { $0.basis == (decision.claimWithinMonths == nil ? .standard : .decision) })
    }

    @Test func `reports of their own rhythm are independent of claims`() {
        let decision = DecisionTerms(claimMonths: 1, claimWithinMonths: 1, reportMonths: 6)
        #expect(Self.due(.paymentClaim, Self.ground, decision).count == 18)
        #expect(Self.due(.progressReport, Self.ground, decision) == ["2027-07-31", "2028-01-31"])
    }

    @Test func `a start on the last of January does not drift`() {
        let ground = ObligationPlan.Ground(
            approved: Self.day("2026-12-01"), start: Self.day("2027-01-31"), end: Self.day("2027-05-15"))
        let periods = ObligationPlan(ground, terms: Self.terms(DecisionTerms(claimMonths: 1, claimWithinMonths: 0))).obligations
            .filter { $0.key.kind == .paymentClaim }.map(\.triggeredOn.iso)
        #expect(periods == ["2027-02-27", "2027-03-30", "2027-04-29", "2027-05-15"])
    }

    @Test(
        arguments: [
            (nil, [], "2039-03-04", Obligation.Basis.law), (5, [], "2039-03-04", .law), (12, [], "2041-12-31", .decision),
            (12, [13], "2042-03-04", .municipality), (10, [11], "2040-03-04", .municipality), (15, [11], "2044-12-31", .decision),
        ] as [(Int?, [Int], String, Obligation.Basis)])
    func `documents are kept for the longest of the rules`(decided: Int?, plan: [Int], last: String, basis: Obligation.Basis) throws {
        var ground = Self.ground
        ground.finalPayment = Self.day("2029-03-04")
        let own = plan.map { RetentionRule(id: "plan", years: $0, scope: .granted, why: Localized(same: "x.")) }
        let terms = Self.terms(DecisionTerms(retentionYears: decided))
        let plan = ObligationPlan(
            ground, terms: terms, retention: Retention.Ground(term: terms.retentionYears, rules: RetentionRule.standard + own))
        let keep = try #require(plan.obligations.first { $0.key.kind == .keepDocuments })
        #expect(keep.due.iso == last && keep.basis == basis && keep.trigger == .finalPayment)
        #expect(plan.obligations.first { $0.key.kind == .closingReport }?.due.iso == "2029-06-04")
    }

    @Test func `nothing is owed without a grant, and only what can be known is`() {
        let unapproved = ObligationPlan(.init(start: Self.day("2027-01-01"), end: Self.day("2028-01-01")), terms: Self.terms())
        #expect(unapproved.obligations.isEmpty && unapproved.claimDays.isEmpty)
        #expect(ObligationPlan(.init(approved: Self.day("2027-01-01")), terms: Self.terms()).obligations.isEmpty)
        let started = ObligationPlan(.init(approved: Self.day("2027-01-01"), start: Self.day("2027-02-01")), terms: Self.terms())
        #expect(started.obligations.map(\.key.kind) == [.publicity])
        let backwards = ObligationPlan(
            .init(approved: Self.day("2027-01-01"), start: Self.day("2027-02-01"), end: Self.day("2027-01-01")), terms: Self.terms())
        #expect(!backwards.obligations.contains { $0.key.kind == .paymentClaim })
    }

    @Test func `what a case owes goes by its steps, and by the days that were entered before theirs`() throws {
        func ground(_ steps: [CaseStep], _ facts: GrantedProject = GrantedProject()) -> ObligationPlan.Ground {
            ObligationPlan.Ground(facts.days, thread: CaseThread(restoring: steps, decidedBy: []))
        }
        let day = Self.day
        let granted = [CaseStepKind.draft, .decision, .submission, .approval].map { CaseStep($0, on: day("2026-12-01")) }
        let running = granted + [CaseStep(.start, on: day("2027-02-01"))]
        #expect(ground(Array(granted.dropLast())).approved == nil)
        #expect(ground(running) == .init(approved: day("2026-12-01"), start: day("2027-02-01")))
        let facts = GrantedProject(start: day("2027-01-15"), end: day("2028-01-14"))
        #expect(ground(running, facts).start == facts.start && ground(running, facts).end == facts.end)
        let withdrawn = granted + [CaseStep(.withdrawal, on: day("2027-01-01"))]
        #expect(ground(withdrawn, facts).approved == nil)
        #expect(ground(withdrawn + [CaseStep(.archiving, on: day("2027-01-02"))], facts).approved == nil)
        #expect(ground(withdrawn + [CaseStep(.reopening, on: day("2027-02-01"))], facts).approved == nil)
    }

    @Test func `every obligation says why in both languages and what it goes by`() {
        var ground = Self.ground
        ground.finalPayment = Self.day("2029-03-04")
        let all = ObligationPlan(ground, terms: Self.terms(DecisionTerms(reportMonths: 1))).obligations
        #expect(Set(all.map(\.key.kind)) == Set(Obligation.Kind.allCases).subtracting([.own]))
        #expect(Set(all.map(\.key)).count == all.count)
        for obligation in all {
            #expect(!obligation.why.sv.isEmpty && !obligation.why.en.isEmpty && obligation.why.sv != obligation.why.en)
            #expect(obligation.basis != .person && (obligation.source == nil) == (obligation.basis != .law))
        }
    }

    @Test func `the periods of any project follow on each other from its first day to its last`() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<2_000 {
            let start = Day(daysSince1970: Int.random(in: 15_000...30_000, using: &generator))
            let end = start.adding(days: Int.random(in: 0...2_500, using: &generator))
            let decision = DecisionTerms(claimMonths: Int.random(in: 1...24, using: &generator), claimWithinMonths: 0)
            let plan = ObligationPlan(.init(approved: start, start: start, end: end), terms: Self.terms(decision))
            let claims = plan.obligations.filter { $0.key.kind == .paymentClaim }
            #expect(plan.claimDays == claims.map(\.due))
            #expect(claims.map(\.key.number) == Array(1...claims.count), "\(start)–\(end) \(decision)")
            #expect(claims.last?.triggeredOn == end && claims.map(\.triggeredOn) == Set(claims.map(\.triggeredOn)).sorted())
        }
    }

    /// Any moment of a Swedish day, also of those with 23 and 25 hours, is that day: the same obligations and the same days left.
    @Test func `no hour of the day and no change of the clocks moves a day`() {
        for day in ["2027-03-27", "2027-03-28", "2027-03-29", "2027-10-30", "2027-10-31", "2027-11-01", "2028-02-29"].map(Self.day) {
            let midnight = day.instant(hour: 0, in: .stockholm)
            let length = Int(day.adding(days: 1).instant(hour: 0, in: .stockholm).timeIntervalSince(midnight))
            #expect([82_800, 86_400, 90_000].contains(length))
            let ground = ObligationPlan.Ground(approved: day, start: day, end: day.adding(months: 7))
            let expected = ObligationPlan(ground, terms: Self.terms()).obligations
            for second in stride(from: 0, to: length, by: 1_799) {
                let today = Day(of: midnight + Double(second), in: .stockholm)
                #expect(today == day)
                let again = ObligationPlan(.init(approved: today, start: today, end: today.adding(months: 7)), terms: Self.terms())
                #expect(again.obligations == expected)
                for left in [31, 30, 8, 7, 2, 1, 0, -1, -7, -8] {
                    let due = day.adding(days: left)
                    #expect(ReminderMoment.latest(for: due, on: today) == ReminderMoment.latest(for: due, on: day))
                }
            }
        }
    }

    @Test(
        arguments: [
            (31, nil), (30, .before(30)), (8, .before(30)), (7, .before(7)), (2, .before(7)), (1, .before(1)), (0, .before(1)),
            (-1, .late(week: 0)), (-7, .late(week: 0)), (-8, .late(week: 1)), (-70, .late(week: 9)),
        ] as [(Int, ReminderMoment?)])
    func `somebody is reminded thirty, seven and one days before, and every week that it is late`(left: Int, moment: ReminderMoment?) {
        let today = Self.day("2027-03-01")
        #expect(ReminderMoment.latest(for: today.adding(days: left), on: today) == moment)
    }
}
