import Funding
import Testing

@testable import Casework

struct RetentionTests {
    private static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(daysSince1970: 0) }

    private static func rule(
        _ id: RetentionRule.ID, _ years: Int, _ scope: RetentionRule.Scope, programmes: Set<Programme.ID> = [], yearEnd: Bool = false
    ) -> RetentionRule {
        RetentionRule(id: id, years: years, isFromYearEnd: yearEnd, scope: scope, programmes: programmes, why: Localized(same: ""))
    }

    private static func thread(_ steps: [(CaseStepKind, String)]) -> CaseThread {
        CaseThread(restoring: steps.map { CaseStep($0.0, on: day($0.1)) }, decidedBy: [])
    }

    private static let granted = thread([
        (.draft, "2027-01-01"), (.decision, "2027-01-02"), (.submission, "2027-01-03"), (.approval, "2027-01-04"), (.start, "2027-02-01"),
        (.finalReport, "2029-05-01"), (.finalPayment, "2029-06-30"), (.closingReport, "2029-09-01"), (.archiving, "2029-10-01"),
    ])
    private static let refused = thread([
        (.draft, "2027-01-01"), (.decision, "2027-01-02"), (.submission, "2027-01-03"), (.rejection, "2028-02-29"),
    ])

    @Test func `of all rules the longest counts, from the final payment on`() {
        let retention = Retention(of: Self.granted, Retention.Ground(programme: "life", rules: RetentionRule.standard))
        #expect(retention.end == Self.day("2029-06-30") && retention.lastDay == Self.day("2039-06-30"))
        #expect(retention.reasons.map(\.rule.id) == ["state-aid", "bookkeeping"])
        #expect(retention.reasons.last?.lastDay == Self.day("2036-12-31"))
        #expect(!retention.hasPassed(on: Self.day("2039-06-30")) && retention.hasPassed(on: Self.day("2039-07-01")))
    }

    @Test func `what the decision says counts beside the law, for a grant alone`() {
        let ground = Retention.Ground(term: GrantTerms.Term(12, .decision))
        let granted = Retention(of: Self.granted, ground)
        #expect(granted.lastDay == Self.day("2041-12-31") && granted.reasons.first?.basis == .decision && granted.reasons.count == 3)
        #expect(Retention(of: Self.refused, ground).reasons.isEmpty)
    }

    @Test func `a programme's own rule counts for its cases alone`() {
        let rules = RetentionRule.standard + [Self.rule("life", 15, .granted, programmes: ["life"])]
        #expect(Retention(of: Self.granted, Retention.Ground(programme: "life", rules: rules)).lastDay == Self.day("2044-06-30"))
        #expect(Retention(of: Self.granted, Retention.Ground(programme: "cerv", rules: rules)).lastDay == Self.day("2039-06-30"))
        #expect(Retention(of: Self.granted, Retention.Ground(rules: rules)).lastDay == Self.day("2039-06-30"))
    }

    @Test func `without a grant only the municipality's plan holds, and without a plan nothing may go`() {
        #expect(Retention(of: Self.refused, Retention.Ground(rules: RetentionRule.standard)).lastDay == nil)
        #expect(!Retention(of: Self.refused, Retention.Ground(rules: RetentionRule.standard)).hasPassed(on: Self.day("2199-01-01")))
        let plan = [Self.rule("plan", 5, .notGranted), Self.rule("projects", 20, .granted), Self.rule("any", 2, .all)]
        // The day after the last of February, which 2033 has no 29th of.
        #expect(Retention(of: Self.refused, Retention.Ground(rules: plan)).lastDay == Self.day("2033-03-01"))
        #expect(Retention(of: Self.granted, Retention.Ground(rules: plan)).lastDay == Self.day("2049-06-30"))
    }

    @Test func `while a case goes on there is no last day`() {
        let open = Self.thread([(.fundCheck, "2020-01-01"), (.preStudy, "2020-01-02")])
        #expect(Retention(of: open, Retention.Ground(rules: [Self.rule("any", 0, .all)])).lastDay == nil)
        let again = Self.thread([(.fundCheck, "2020-01-01"), (.closing, "2020-02-01"), (.reopening, "2020-03-01")])
        #expect(Retention(of: again, Retention.Ground(rules: [Self.rule("any", 0, .all)])).lastDay == nil)
    }
}
