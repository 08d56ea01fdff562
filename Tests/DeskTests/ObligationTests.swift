import Casework
import Catalogue
import Foundation
import Funding
import Mail
import Storage
import Synchronization
import Testing

@testable import Desk

/// From a granted case to its obligations, reminders, calendar and money.
@Suite(.serialized) struct ObligationTests {
    /// With a clock that no other test moves.
    private static let opening = Task { try await TestDesk() }
    private static let keys = Mutex(UInt8(100))

    private static func key() -> [UInt8] {
        keys.withLock { key in
            key &+= 1
            return [key, 7, 7]
        }
    }

    /// A granted case of somebody of their own.
    private struct Granted {
        let test: TestDesk
        let member: StaffMember
        let email: String
        let id: CaseFile.ID

        init(programme: Programme.ID? = nil) async throws {
            test = try await ObligationTests.opening.value
            email = UUID().uuidString.lowercased() + "@example.se"
            member = try await ManageStaff(test.desk, actor: "test").add(name: "Åsa", email: email, roles: [.coordinator]).member
            let content = CaseContent(title: "Våtmark", programme: programme)
            guard case .opened(let id) = try await OpenCase(test.desk).open(content, by: member, formKey: ObligationTests.key()) else {
                throw CocoaError(.coderValueNotFound)
            }
            self.id = id
            let plan = try FinancingPlan(
                currency: .krona, years: [.init(year: 2027, cost: 120_000, shares: [.grant: 60_000, .ownCash: 60_000])])
            let body = try #require(test.desk.catalogue.municipality.decidingBodies.last).id
            try await record(.draft)
            try await record(.decision, body: body, outcome: .yes, financing: plan)
            try await record(.submission)
            try await record(.approval, financing: plan)
        }

        var today: Day { Day(of: test.now, in: .stockholm) }

        func record(
            _ kind: CaseStepKind, text: String = "Så", body: DecidingBody.ID? = nil, outcome: CaseStep.Outcome? = nil,
            financing: FinancingPlan? = nil, amount: Int? = nil
        ) async throws {
            let step = CaseStep(
                kind, on: today, text: text, body: body, outcome: outcome, financing: financing,
                amount: amount.map { Money(minorUnits: $0, currency: .krona) })
            let outcome = try await RecordStep(test.desk).record(step, in: id, by: member, formKey: ObligationTests.key())
            #expect(outcome == .recorded)
        }

        func change(from version: Int, _ change: (inout GrantedProject) -> Void) async throws -> ChangeProject.Outcome {
            var facts = try await project().facts
            change(&facts)
            return try await ChangeProject(test.desk).change(id, from: version, to: facts, by: member)
        }

        func project() async throws -> StoredProject {
            try #require(try await ReadProject(test.desk).reading(of: id, by: member)).project
        }

        func owed() async throws -> [ObligationBook.Entry] {
            try await BrowseObligations(test.desk).obligations(of: id).map(\.entry)
        }

        func open(_ kind: Obligation.Kind) async throws -> [StoredObligation] {
            try await BrowseObligations(test.desk).obligations(of: id).filter {
                $0.entry.obligation.key.kind == kind && $0.entry.fulfilment == nil
            }
        }
    }

    @Test func `obligations come with the project's days, follow them, and are done by steps and by hand`() async throws {
        let granted = try await Granted()
        #expect(try await granted.owed().isEmpty)
        let (start, end) = (granted.today, granted.today.adding(months: 12))
        #expect(
            try await granted.change(from: 0) {
                $0.start = start
                $0.end = end.adding(days: -1)
            } == .changed)
        #expect(try await granted.open(.paymentClaim).count == 2)
        #expect(try await granted.open(.finalReport).map(\.entry.obligation.basis) == [.standard])

        try await granted.record(.start)
        try await granted.record(.paymentClaim, amount: 100)
        let claims = try await granted.owed().filter { $0.obligation.key.kind == .paymentClaim }
        #expect(claims.map { $0.fulfilment?.step != nil } == [true, false])

        let report = try #require(try await granted.open(.progressReport).first)
        let keeping = KeepObligations(granted.test.desk)
        #expect(try await keeping.fulfil(report.id, note: "Per telefon", by: granted.member) == .done)
        #expect(try await keeping.fulfil(report.id, note: "811228-9874", by: granted.member) == .wrong([.identityNumber(.note)]))
        #expect(try await granted.change(from: 1) { $0.end = end.adding(months: 6).adding(days: -1) } == .changed)
        #expect(try await granted.open(.paymentClaim).count == 2)
        let kept = try await granted.owed().first { $0.obligation.key == report.entry.obligation.key }
        #expect(kept?.obligation == report.entry.obligation && kept?.fulfilment?.note == "Per telefon")
        #expect(try await keeping.reopen(report.id, by: granted.member) == .done)
        #expect(try await granted.open(.progressReport).first?.id == report.id)
    }

    @Test func `a programme's own rhythm and source stand behind its claims`() async throws {
        let granted = try await Granted(programme: "esf_plus_2021_2027")
        let start = granted.today
        _ = try await granted.change(from: 0) {
            $0.start = start
            $0.end = start.adding(months: 6).adding(days: -1)
        }
        let claims = try await granted.open(.paymentClaim).map(\.entry.obligation)
        #expect(claims.count == 6 && claims.allSatisfy { $0.basis == .programme && $0.source?.hasPrefix("https://") == true })
        #expect(claims.first?.due == start.adding(months: 3).adding(days: -1))
    }

    @Test func `a project is refused what does not hold, and nobody overwrites what they have not seen`() async throws {
        let granted = try await Granted()
        let day = granted.today
        #expect(
            try await granted.change(from: 0) {
                $0.start = day
                $0.end = day.adding(days: -1)
                $0.partners = [
                    ProjectPartner(name: " ", number: "7", country: "Sverige"), ProjectPartner(name: "A", number: "811228-9874"),
                ]
                $0.terms.claimMonths = 0
                $0.indicators = [ProjectIndicator(name: "Antal", goal: "nothing")]
            }
                == .refused([
                    .endBeforeStart, .unnamed(.partners), .numberWrong("7"), .identityNumber(.partners), .countryWrong("SVERIGE"),
                    .unknownGoal, .termOutOfRange,
                ]))
        let budget = try ProjectBudget(currency: .krona, years: [.init(year: 2027, costs: [.staff: 119_000])])
        #expect(
            try await granted.change(from: 0) { $0.budget = budget }
                == .refused([.budget(.doesNotAddUp(year: 2027, difference: 1_000))]))
        #expect(try await granted.change(from: 0) { $0.accountCode = " 4711 " } == .changed)
        #expect(try await granted.project().facts.accountCode == "4711")
        let overtaken = try await granted.change(from: 0) { $0.accountCode = "4712" }
        guard case .overtaken(let now) = overtaken else {
            Issue.record("\(overtaken)")
            return
        }
        #expect(now.facts.accountCode == "4711" && now.version == 1)
        // The same form sent twice.
        #expect(try await granted.change(from: 0) { $0.accountCode = "4711" } == .changed)
    }

    @Test func `a case that is not granted is no project, and a withdrawn one owes nothing more`() async throws {
        let granted = try await Granted()
        let (content, start) = (CaseContent(title: "Idé"), granted.today)
        guard case .opened(let idea) = try await OpenCase(granted.test.desk).open(content, by: granted.member, formKey: Self.key()) else {
            Issue.record("not opened")
            return
        }
        let change = ChangeProject(granted.test.desk)
        #expect(try await change.change(idea, from: 0, to: GrantedProject(start: start), by: granted.member) == .notGranted)
        #expect(try await change.change(-1, from: 0, to: GrantedProject(start: start), by: granted.member) == .missing)
        _ = try await granted.change(from: 0) { $0.start = start }
        let keeping = KeepObligations(granted.test.desk)
        #expect(try await keeping.add("Ring Bo", due: start, to: granted.id, by: granted.member, formKey: Self.key()) == .done)
        #expect(try await granted.owed().map(\.obligation.key.kind) == [.own, .publicity])
        try await granted.record(.withdrawal)
        #expect(try await granted.owed().map(\.obligation.key.kind) == [.own])
        // Nothing comes back when the case goes to the archive.
        try await granted.record(.archiving)
        #expect(try await granted.owed().map(\.obligation.key.kind) == [.own])
    }

    @Test func `the owner is reminded once of each moment, by letters that wait while there is no server`() async throws {
        let granted = try await Granted()
        let (test, keeping) = (granted.test, KeepObligations(granted.test.desk))
        let due = granted.today.adding(days: 8)
        #expect(try await keeping.add("Ring Bo", due: due, to: granted.id, by: granted.member, formKey: Self.key()) == .done)
        let box = Mailbox()
        func remind() async throws -> Int {
            _ = try await RemindOfObligations(test.desk, post: box.post).run()
            return box.take(granted.email)
        }
        #expect(try await remind() == 1)
        #expect(try await remind() == 0)
        test.wait(days: 1)
        box.fault.withLock { $0 = .unavailable("gone") }
        #expect(try await RemindOfObligations(test.desk, post: box.post).run().fault != nil)
        box.fault.withLock { $0 = nil }
        // The letter that met the fault waits a minute; those behind it were not tried.
        let atOnce = try await remind()
        test.wait(seconds: 90)
        let later = try await remind()
        #expect(atOnce + later == 1)
        // Both nodes at once.
        test.wait(days: 6)
        async let first = RemindOfObligations(test.desk, post: box.post).run()
        async let second = RemindOfObligations(test.desk, post: box.post).run()
        _ = try await (first, second)
        #expect(box.take(granted.email) == 1)
        let own = try #require(try await granted.open(.own).first)
        #expect(try await keeping.fulfil(own.id, note: "", by: granted.member) == .done)
        test.wait(days: 30)
        #expect(try await remind() == 0)
    }

    @Test func `a calendar's address is one's own, changes when asked for, and leads nowhere once one has left`() async throws {
        let granted = try await Granted()
        let calendar = StaffCalendar(granted.test.desk)
        #expect(try await calendar.token(of: granted.member) == nil)
        try await calendar.renew(for: granted.member)
        let token = try #require(try await calendar.token(of: granted.member))
        let start = granted.today
        _ = try await granted.change(from: 0) { $0.start = start }
        #expect(try await calendar.content(token: token)?.obligations.map(\.obligation.entry.obligation.key.kind) == [.publicity])
        try await calendar.renew(for: granted.member)
        #expect(try await calendar.content(token: token) == nil)
        let second = try #require(try await calendar.token(of: granted.member))
        #expect(second != token && second.count == 64)
        #expect(try await calendar.content(token: second) != nil)
        for wrong in ["", "x", String(repeating: "0", count: 64), second.uppercased() + "0"] {
            #expect(try await calendar.content(token: wrong) == nil)
        }
        let (id, number) = (granted.test.desk.id, granted.member.number)
        try await granted.test.desk.store.write { try StaffStore.remove(number, desk: id, at: .start, on: $0) }
        #expect(try await calendar.content(token: second) == nil)
    }

    @Test func `liquidity counts a project once its days are known`() async throws {
        let granted = try await Granted()
        let show = ShowLiquidity(granted.test.desk)
        let before = try await show.answer()
        #expect(before.leftOut.contains { $0.id == granted.id })
        let start = granted.today
        _ = try await granted.change(from: 0) {
            $0.start = start
            $0.end = start.adding(months: 6)
        }
        let after = try await show.answer()
        #expect(after.counted == before.counted + 1 && !after.leftOut.contains { $0.id == granted.id })
        let kronor = try #require(after.courses.first { $0.currency == .krona })
        let earlier = before.courses.first { $0.currency == .krona }?.points.last?.balance.minorUnits ?? 0
        #expect(kronor.points.last?.balance.minorUnits == earlier + 60_000 - 120_000)
    }

    /// A mail server that keeps what it gets.
    private final class Mailbox: Sendable {
        let sent = Mutex<[MailMessage]>([])
        let fault = Mutex<MailFault?>(nil)

        var post: LetterPost<ObligationLetter> {
            let transport = MailTransport { message throws(MailFault) in
                if let fault = self.fault.withLock({ $0 }) { throw fault }
                self.sent.withLock { $0.append(message) }
            }
            let from = MailAddress("utblick@kommun.example.se")
            return LetterPost<ObligationLetter>(transport: transport, from: from ?? Self.fallback) { letter in
                WrittenMessage(subject: "\(letter.obligations.count)", text: "", html: "")
            }
        }

        private static var fallback: MailAddress {
            guard let address = MailAddress("a@example.se") else { preconditionFailure("a plain address is one") }
            return address
        }

        func take(_ email: String) -> Int {
            sent.withLock { sent in
                let count = sent.count { $0.to.address == email }
                sent.removeAll { $0.to.address == email }
                return count
            }
        }
    }
}
