import Casework
import Foundation
import Funding
import HTTPTypes
import Mail
import Pages
import Storage
import Synchronization
import Testing

@testable import Desk
@testable import WebServer

extension WorkTests {
    /// What leaves the served desk about obligations: letters, calendars and files.
    struct ReminderTests {
        @Test func `a reminder goes once to the case's owner, with an address that leads to its project`() async throws {
            let desk = try await StaffDesk.make()
            let account = try await desk.addStaff([.coordinator])
            let content = CaseContent(title: "En våtmark & en å")
            let opened = try await OpenCase(desk.desk).open(content, by: account.member, formKey: Array(UUID().uuidString.utf8))
            guard case .opened(let id) = opened else {
                Issue.record("\(opened)")
                return
            }
            let keeping = KeepObligations(desk.desk)
            _ = try await keeping.add(
                "Ring revisorn", due: desk.site.today.adding(days: 3), to: id, by: account.member, formKey: Array(UUID().uuidString.utf8))
            let sent = Mutex<[MailMessage]>([])
            let transport = MailTransport { message throws(MailFault) in sent.withLock { $0.append(message) } }
            let from = try #require(MailAddress("utblick@example.se"))
            let post = LetterPost<ObligationLetter>.reminders(transport: transport, from: from, site: desk.site)
            for _ in 0..<2 { _ = try await RemindOfObligations(desk.desk, post: post).run() }
            let letters = sent.withLock { $0.filter { $0.to.address == account.email } }
            let letter = try #require(letters.first)
            #expect(letters.count == 1 && letter.subject == "Eget åtagande – En våtmark & en å")
            #expect(letter.text.contains("Ring revisorn") && letter.html?.contains("En våtmark &amp; en å") == true)
            let page = try #require(letter.text.split(separator: "\n").first { $0.hasSuffix("/arbete/arenden/\(id)/projekt") })
            #expect(page.hasPrefix("https://utblick.example.se/"))
            let answer = try await desk.ask(
                WorkAddress.project(id).path(in: .swedish), cookie: try await desk.open(account))
            #expect(answer.status == 200)
        }

        @Test func `a calendar is read without a session, is kept by nobody between, and is another desk's nowhere`() async throws {
            let desk = try await StaffDesk.make()
            let account = try await desk.addStaff([.officer])
            try await StaffCalendar(desk.desk).renew(for: account.member)
            let token = try #require(try await StaffCalendar(desk.desk).token(of: account.member))
            let path = WorkAddress.calendarFile(token: token).path(in: .english)
            let answer = try await desk.ask(path)
            #expect(answer.status == 200 && answer.text.hasPrefix("BEGIN:VCALENDAR") && answer.setCookie == nil)
            #expect(answer.headers[.contentType]?.hasPrefix("text/calendar") == true)
            #expect(answer.headers[.cacheControl]?.hasPrefix("private") == true)
            #expect(try await StaffDesk.neighbour().ask(path).status == 404)
            #expect(path.holdsSecret, "no log has it")
        }

        @Test func `the file of obligations is taken out by those who may, and kept nowhere`() async throws {
            let desk = try await StaffDesk.make()
            let path = WorkAddress.obligationsFile(ObligationQuery()).path(in: .swedish)
            let answer = try await desk.ask(path, cookie: desk.open(desk.addStaff([.economist])))
            #expect(answer.status == 200 && answer.text.contains("case;title;owner;kind;"))
            #expect(answer.headers[.cacheControl] == "no-store")
            #expect(try await desk.ask(path, cookie: desk.open(desk.addStaff([.reader]))).status == 403)
        }
    }
}
