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
    /// Answers on their way to those who have asked. One after the other: all letters of the shared desk go through whoever sends first.
    struct AnswerLetterTests {
        private static func key() -> [UInt8] { Array(UUID().uuidString.utf8) }

        /// A question of somebody of their own, with its case.
        private struct Asked {
            let desk: StaffDesk
            let member: StaffMember
            let email = UUID().uuidString.lowercased() + "@example.se"
            let reference: String
            let id: CaseFile.ID

            init(in language: Language = .swedish) async throws {
                desk = try await StaffDesk.make()
                member = try await desk.addStaff([.coordinator]).member
                let draft = InquiryDraft(message: "Kan vi få stöd till en våtmark?", name: "Eva", email: email)
                let reference = try await SubmitInquiry(desk.desk).submit(draft, language: language, idea: nil, matches: []).reference
                let cases = try await BrowseCases(desk.desk).page(BrowseCases.Query(text: reference)).cases
                id = try #require(cases.first { $0.reference == reference }).id
                self.reference = reference
            }

            func answer(_ text: String) async throws {
                #expect(try await AnswerInquiry(desk.desk).answer(id, text, by: member, formKey: AnswerLetterTests.key()) == .answered)
            }

            /// The letters that came to whoever asked.
            /// - Parameter wait: how many seconds from now they are sent.
            func letters(through box: Mailbox, after wait: TimeInterval = 0) async throws -> [MailMessage] {
                let later = desk.desk.standing(at: desk.desk.surroundings.now() + wait)
                _ = try await SendAnswers(later, post: .answers(transport: box.transport, from: box.from, site: desk.site)).run()
                return box.letters(to: email)
            }
        }

        @Test(arguments: [(Language.swedish, "Svar på din fråga"), (.english, "Answer to your question")])
        func `an answer goes once to whoever asked, in the language of the question`(language: Language, subject: String) async throws {
            let (asked, box) = (try await Asked(in: language), try Mailbox())
            try await asked.answer("Ja, LIFE & <LOVA>.\n\nHör av dig.")
            for _ in 0..<2 { _ = try await asked.letters(through: box) }
            let letters = try await asked.letters(through: box)
            let letter = try #require(letters.first)
            #expect(letters.count == 1 && letter.subject.hasPrefix(subject) && letter.subject.contains(asked.reference))
            #expect(letter.text.contains("Ja, LIFE & <LOVA>.\n\nHör av dig.") && letter.language == language.rawValue)
            #expect(letter.html?.contains("<p>Ja, LIFE &amp; &lt;LOVA&gt;.</p>") == true)
            // A second answer is a letter of its own, and goes to whoever asked, whoever is the case's contact now.
            try await asked.desk.desk.store.write { [id = asked.id] connection in
                _ = try connection.execute("UPDATE case_file SET contact_email = 'annan@example.se' WHERE id = \(id)")
            }
            try await asked.answer("Glöm inte LOVA.")
            #expect(try await asked.letters(through: box).map { $0.text.contains("Glöm inte") } == [false, true])
            #expect(Set(box.sent.map(\.messageID)).count == box.sent.count)
        }

        @Test func `an answer waits for a server that is gone, and goes nowhere when the address has been erased`() async throws {
            let (asked, erased, box) = (try await Asked(), try await Asked(), try Mailbox())
            try await asked.answer("Ja.")
            box.answer(.unavailable("gone"))
            #expect(try await asked.letters(through: box).isEmpty)
            box.answer(nil)
            #expect(try await asked.letters(through: box).isEmpty, "it is not tried again at once")
            #expect(try await asked.letters(through: box, after: 120).count == 1)
            try await erased.answer("Nej.")
            _ = try await HandlePersonalData(erased.desk.desk, actor: "test").erase(email: erased.email)
            #expect(try await erased.letters(through: box).isEmpty)
            #expect(box.sent.allSatisfy { !$0.text.contains("Nej.") })
        }

        @Test func `an answer that nobody could send for a week is not sent any more`() async throws {
            let (asked, box) = (try await Asked(), try Mailbox())
            try await asked.answer("Ja.")
            #expect(try await asked.letters(through: box, after: 7 * 86_400).isEmpty)
            #expect(try await asked.letters(through: box).isEmpty)
        }
    }
}
