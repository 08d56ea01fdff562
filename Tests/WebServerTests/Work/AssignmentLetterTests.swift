import Casework
import Foundation
import Funding
import Mail
import SQLCore
import Storage
import Testing

@testable import Desk
@testable import WebServer

extension WorkTests {
    /// Cases that have been given to somebody, on their way by mail.
    struct AssignmentLetterTests {
        private static func key() -> [UInt8] { Array(UUID().uuidString.utf8) }

        /// A case of Kim's, who may give it to Lo.
        private struct Given {
            let desk: StaffDesk
            let kim: StaffAccount
            let lo: StaffAccount
            let id: CaseFile.ID
            let box: Mailbox

            init(isExample: Bool = false) async throws {
                desk = try await StaffDesk.make()
                (kim, lo) = (try await desk.addStaff([.coordinator]), try await desk.addStaff([.officer]))
                var content = CaseContent(title: "Våtmark <vid> ån")
                content.contact = CaseContact(name: "Eva Ek", email: "eva.ek@example.se")
                let opened = try await OpenCase(desk.desk, isDemonstration: isExample).open(
                    content, by: kim.member, formKey: AssignmentLetterTests.key())
                guard case .opened(let id) = opened else { throw CocoaError(.coderValueNotFound) }
                self.id = id
                box = try Mailbox()
            }

            func give(to account: StaffAccount?, note: String = "", by giver: StaffAccount, key: [UInt8] = key()) async throws {
                let outcome = try await ChangeCase(desk.desk).assign(
                    id, to: account?.id, note: note, by: giver.member, formKey: key)
                #expect(outcome == .changed)
            }

            func send(after wait: TimeInterval = 0) async throws {
                let later = desk.desk.standing(at: desk.desk.surroundings.now() + wait)
                let post = LetterPost.assignments(transport: box.transport, from: box.from, site: desk.site)
                _ = try await SendAssignments(later, post: post).run()
            }
        }

        @Test func `whoever is given a case is told once, with the note and the way to the case, and nothing of whoever asked`()
            async throws
        {
            let given = try await Given()
            let key = Self.key()
            for _ in 0..<2 { try await given.give(to: given.lo, note: "Ring skolan & Eva.", by: given.kim, key: key) }
            for _ in 0..<2 { try await given.send() }
            let letter = try #require(given.box.letters(to: given.lo.email).first)
            #expect(given.box.letters(to: given.lo.email).count == 1 && given.box.letters(to: given.kim.email).isEmpty)
            #expect(letter.subject.hasPrefix("Du har fått ärendet ") && !letter.subject.contains("Våtmark"))
            for text in ["Åsa Öberg har gett dig ett ärende.", "Ring skolan & Eva.", "/arbete/arenden/\(given.id)\n", "/arbete/konto\n"] {
                #expect(letter.text.contains(text), "\(text)")
            }
            let html = try #require(letter.html)
            #expect(html.contains("Våtmark &lt;vid&gt; ån") && html.contains("Ring skolan &amp; Eva."))
            for part in [letter.subject, letter.text, html] { #expect(!part.contains("Eva Ek") && !part.contains("eva.ek")) }
        }

        @Test func `a correction of the note is what goes`() async throws {
            let given = try await Given()
            try await given.give(to: given.lo, note: "Ring skolan.", by: given.kim)
            let step = CaseStep(.note, on: Day(of: given.desk.desk.surroundings.now(), in: .stockholm), text: "Ring biblioteket.")
            _ = try await RecordStep(given.desk.desk).record(
                step, correcting: 1, in: given.id, by: given.kim.member, formKey: Self.key())
            try await given.send()
            let letter = try #require(given.box.letters(to: given.lo.email).first)
            #expect(letter.text.contains("Ring biblioteket.") && !letter.text.contains("Ring skolan."))
        }

        @Test func `nobody is told of what they took themselves, of an example, or of a case that has gone on`() async throws {
            let given = try await Given()
            try await given.give(to: given.lo, by: given.lo)
            try await given.give(to: nil, by: given.kim)
            try await given.give(to: given.lo, by: given.kim)
            try await given.give(to: given.kim, by: given.lo)
            try await given.give(to: given.lo, by: given.kim)
            try await given.give(to: nil, by: given.kim)
            try await given.send()
            #expect(given.box.letters(to: given.lo.email).isEmpty && given.box.letters(to: given.kim.email).isEmpty)
            let example = try await Given(isExample: true)
            try await example.give(to: example.lo, by: example.kim)
            try await example.send()
            #expect(example.box.letters(to: example.lo.email).isEmpty)
        }

        @Test func `what was claimed before the case went on is not sent after`() async throws {
            let given = try await Given()
            try await given.give(to: given.lo, by: given.kim)
            given.box.answer(.unavailable("gone"))
            try await given.send()
            given.box.answer(nil)
            #expect(given.box.letters(to: given.lo.email).isEmpty)
            try await given.desk.desk.store.write { [desk = given.desk.desk.id, id = given.id, kim = given.kim.id] connection in
                try CaseStore.assign(id, of: desk, to: kim, at: .now, on: connection)
            }
            try await given.send(after: 120)
            #expect(given.box.letters(to: given.lo.email).isEmpty)
        }

        @Test func `a letter waits for a mail server, but not for a week`() async throws {
            let (given, late) = (try await Given(), try await Given())
            try await given.give(to: given.lo, by: given.kim)
            given.box.answer(.unavailable("gone"))
            try await given.send()
            given.box.answer(nil)
            try await given.send()
            #expect(given.box.letters(to: given.lo.email).isEmpty, "it is not tried again at once")
            try await given.send(after: 120)
            #expect(given.box.letters(to: given.lo.email).count == 1)
            try await late.give(to: late.lo, by: late.kim)
            try await late.send(after: 7 * 86_400)
            #expect(late.box.letters(to: late.lo.email).isEmpty)
        }

        @Test func `the letters are turned off and on again on one's own page, and a closed account gets none`() async throws {
            let given = try await Given()
            let cookie = try await given.desk.open(given.lo)
            func choose(_ sent: String) async throws -> StaffDesk.Answer {
                let token = try await given.desk.formToken(cookie)
                return try await given.desk.ask("/arbete/konto/brev", form: [("formular", token), ("skickas", sent)], cookie: cookie)
            }
            let off = try await choose("")
            #expect(off.status == 200 && off.text.contains("Slå på breven"))
            try await given.give(to: given.lo, by: given.kim)
            try await given.send()
            #expect(given.box.letters(to: given.lo.email).isEmpty)
            let on = try await choose("1")
            #expect(on.text.contains("Stäng av breven"))
            let lo = given.lo.member.actor
            let log = try await given.desk.audit(about: given.lo).filter { $0.action == "account.changed" && $0.actor == lo }
            #expect(log.map(\.details) == [#"{"what":"letters on"}"#, #"{"what":"letters off"}"#])
            try await given.give(to: nil, by: given.kim)
            try await given.give(to: given.lo, by: given.kim)
            try await ManageStaff(given.desk.desk, actor: "test").change(String(given.lo.id), .init(isClosed: true))
            try await given.send()
            #expect(given.box.letters(to: given.lo.email).isEmpty)
        }
    }
}
