import Funding
import Testing

@testable import Casework

struct CaseThreadTests {
    private static let bodies = [
        DecidingBody(id: "committee", name: Localized(same: "committee")),
        DecidingBody(id: "board", name: Localized(same: "board"), whenYearsExceed: 3),
    ]

    static func day(_ number: Int) -> Day { Day(daysSince1970: 20_786 + number) }
    private static let today = day(900)

    static func financing(years: Int = 2) throws -> FinancingPlan {
        try FinancingPlan(
            currency: .euro,
            years: (0..<years).map { FinancingPlan.Year(year: 2027 + $0, cost: 100, shares: [.grant: 60, .ownCash: 30, .ownKind: 10]) })
    }

    private static func decision(
        _ outcome: CaseStep.Outcome = .yes, by body: DecidingBody.ID = "committee", on number: Int = 5, years: Int = 2
    ) throws -> CaseStep {
        CaseStep(.decision, on: day(number), body: body, outcome: outcome, financing: try financing(years: years))
    }

    /// A step of a kind with everything that it needs.
    private static func step(_ kind: CaseStepKind, on number: Int = 10) throws -> CaseStep {
        CaseStep(
            kind, on: day(number), text: "why", body: kind == .decision ? "committee" : nil, outcome: kind == .decision ? .yes : nil,
            financing: kind == .decision || kind == .approval ? try financing() : nil, rejection: kind == .rejection ? .quality : nil,
            amount: Money(minorUnits: 1, currency: .euro))
    }

    private static func thread(_ kinds: [CaseStepKind]) throws -> CaseThread {
        var thread = CaseThread(decidedBy: bodies)
        for kind in kinds { try thread.add(try step(kind), on: today) }
        return thread
    }

    @Test func `a whole life, from the question to the shredder`() throws {
        let life: [(CaseStepKind, CaseStage)] = [
            (.fundCheck, .fundCheck), (.preStudy, .preStudy), (.decision, .decided), (.draft, .draft), (.review, .reviewed),
            (.submission, .submitted), (.supplementRequest, .supplement), (.supplement, .submitted), (.approval, .approved),
            (.agreement, .agreed), (.start, .running), (.progressReport, .running), (.paymentClaim, .running), (.payment, .running),
            (.amendment, .running), (.note, .running), (.finalReport, .finalReport), (.finalPayment, .finalPayment),
            (.closingReport, .closingReport), (.archiving, .archived), (.disposal, .disposed),
        ]
        var thread = CaseThread(decidedBy: Self.bodies)
        for (kind, stage) in life {
            #expect(thread.possibleSteps.contains(kind))
            try thread.add(try Self.step(kind), on: Self.today)
            #expect(thread.stage == stage)
        }
        #expect(thread.possibleSteps.isEmpty)
        #expect(thread.steps.map(\.kind) == life.map(\.0))
    }

    /// What may follow where, written out once more, so that a slip in the table shows.
    private static let possible: [(CaseStage, Set<CaseStepKind>)] = [
        (.inquiry, [.fundCheck, .preStudy, .decision, .draft, .closing, .note]),
        (.fundCheck, [.preStudy, .decision, .draft, .closing, .note]),
        (.preStudy, [.decision, .draft, .closing, .note]),
        (.decided, [.decision, .draft, .closing, .note]),
        (.draft, [.decision, .review, .submission, .closing, .note]),
        (.reviewed, [.decision, .draft, .submission, .closing, .note]),
        (.submitted, [.supplementRequest, .approval, .rejection, .withdrawal, .note]),
        (.supplement, [.supplementRequest, .supplement, .approval, .rejection, .withdrawal, .note]),
        (.approved, [.agreement, .start, .withdrawal, .note]),
        (.rejected, [.archiving, .reopening, .note]),
        (.withdrawn, [.archiving, .reopening, .note]),
        (.agreed, [.agreement, .amendment, .payment, .start, .note]),
        (.running, [.agreement, .progressReport, .paymentClaim, .payment, .amendment, .finalReport, .note]),
        (.finalReport, [.progressReport, .paymentClaim, .payment, .finalPayment, .note]),
        (.finalPayment, [.closingReport, .note]),
        (.closingReport, [.archiving, .note]),
        (.archived, [.disposal, .note]),
        (.disposed, []),
        (.closed, [.archiving, .reopening, .note]),
    ]

    @Test(arguments: possible)
    func `from each stage there are those steps and no others`(stage: CaseStage, steps: Set<CaseStepKind>) {
        #expect(Set(stage.possibleSteps) == steps)
    }

    @Test func `the table has every stage, and each can be reached`() {
        #expect(Self.possible.map(\.0) == CaseStage.allCases)
        var reached: Set<CaseStage> = [.inquiry]
        while true {
            let next = reached.union(reached.flatMap { stage in CaseStepKind.allCases.compactMap { stage.after($0) } })
            if next == reached { break }
            reached = next
        }
        #expect(reached == Set(CaseStage.allCases))
    }

    @Test func `no application goes out without a decision`() throws {
        var thread = try Self.thread([.fundCheck, .draft])
        #expect(!thread.possibleSteps.contains(.submission))
        #expect(throws: CaseThread.Refusal.undecided) { try thread.add(try Self.step(.submission), on: Self.today) }
        try thread.add(try Self.decision(), on: Self.today)
        #expect(thread.stage == .draft && thread.possibleSteps.contains(.submission))
        try thread.add(try Self.step(.submission), on: Self.today)
        #expect(thread.stage == .submitted)
    }

    @Test(arguments: [CaseStep.Outcome.no, .postponed])
    func `a decision against it stops it, and a later one for it lets it go`(outcome: CaseStep.Outcome) throws {
        var thread = try Self.thread([.draft])
        try thread.add(CaseStep(.decision, on: Self.day(4), body: "committee", outcome: outcome), on: Self.today)
        #expect(throws: CaseThread.Refusal.decidedAgainst(outcome)) { try thread.add(try Self.step(.submission), on: Self.today) }
        try thread.add(try Self.decision(on: 6), on: Self.today)
        try thread.add(try Self.step(.submission), on: Self.today)
    }

    @Test func `a decision to apply says who pays what each year, and was there before the application`() throws {
        var thread = try Self.thread([.draft])
        let bare = CaseStep(.decision, on: Self.day(4), body: "committee", outcome: .yes)
        #expect(throws: CaseThread.Refusal.lacks(.financing)) { try thread.add(bare, on: Self.today) }
        try thread.add(try Self.decision(on: 20), on: Self.today)
        #expect(throws: CaseThread.Refusal.beforeDecision(Self.day(20))) {
            try thread.add(try Self.step(.submission, on: 19), on: Self.today)
        }
        try thread.add(try Self.step(.submission, on: 20), on: Self.today)
    }

    @Test func `long projects go to the greater body`() throws {
        var thread = try Self.thread([.draft])
        #expect(throws: CaseThread.Refusal.bodyTooSmall("board")) { try thread.add(try Self.decision(years: 4), on: Self.today) }
        #expect(throws: CaseThread.Refusal.unknownBody) { try thread.add(try Self.decision(by: "king"), on: Self.today) }
        try thread.add(try Self.decision(by: "board", years: 4), on: Self.today)
        try thread.add(try Self.decision(by: "board", years: 1), on: Self.today)
    }

    @Test func `a decision from before a case was taken up again counts no more`() throws {
        var thread = try Self.thread([.draft, .decision, .submission, .rejection, .reopening, .draft])
        #expect(throws: CaseThread.Refusal.undecided) { try thread.add(try Self.step(.submission), on: Self.today) }
    }

    @Test(arguments: [
        (CaseStepKind.rejection, CaseStep.Part.rejection), (.closing, .text), (.withdrawal, .text), (.supplementRequest, .text),
        (.note, .text), (.amendment, .text), (.paymentClaim, .amount), (.payment, .amount), (.finalPayment, .amount),
        (.approval, .financing), (.decision, .body),
    ])
    func `a step that lacks what it is for is refused`(kind: CaseStepKind, part: CaseStep.Part) throws {
        let stage = try #require(CaseStage.allCases.first { $0.after(kind) != nil })
        #expect(stage.after(kind) != nil)
        #expect(CaseStep(kind, on: Self.day(0)).missing.first == part)
        #expect(try Self.step(kind).missing.isEmpty)
    }

    @Test func `a rejection needs its reason in words too`() {
        #expect(CaseStep(.rejection, on: Self.day(0), text: " \n", rejection: .quality).missing == [.text])
    }

    @Test func `nothing happens in the future`() throws {
        var thread = CaseThread(decidedBy: Self.bodies)
        #expect(throws: CaseThread.Refusal.inFuture) { try thread.add(try Self.step(.fundCheck, on: 901), on: Self.today) }
        #expect(thread.steps.isEmpty && thread.stage == .inquiry)
    }

    @Test func `a correction stands in the step's place, and must fit what came after`() throws {
        var thread = try Self.thread([.draft, .decision, .submission])
        let before = thread
        #expect(throws: CaseThread.Refusal.beforeDecision(Self.day(11))) {
            try thread.correct(1, with: try Self.decision(on: 11), on: Self.today)
        }
        #expect(throws: CaseThread.Refusal.decidedAgainst(.no)) { try thread.correct(1, with: try Self.decision(.no), on: Self.today) }
        #expect(throws: CaseThread.Refusal.nothingToCorrect) { try thread.correct(0, with: try Self.decision(), on: Self.today) }
        #expect(throws: CaseThread.Refusal.nothingToCorrect) { try thread.correct(3, with: try Self.decision(), on: Self.today) }
        #expect(thread == before)
        try thread.correct(1, with: try Self.decision(on: 9), on: Self.today)
        #expect(thread.decision?.day == Self.day(9) && thread.stage == .submitted)
    }
}
