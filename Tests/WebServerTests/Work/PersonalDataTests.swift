import Casework
import Foundation
import Funding
import HTTPTypes
import Storage
import Testing

@testable import Desk
@testable import WebServer

extension WorkTests {
    /// What is kept about a person, looked for, handed out and taken away through the router that is served.
    struct PersonalDataTests {
        /// A desk with a case whose contact is somebody of their own.
        private struct Room {
            let desk: StaffDesk
            let cookie: String
            let id: CaseFile.ID
            /// Letters that nothing else in the log has.
            let mark = String((0..<12).map { _ in "bdfghjkmqvxz".randomElement() ?? "x" })
            let email: String
            let name: String

            init(role: StaffRole = .registrar) async throws {
                desk = try await StaffDesk.make()
                cookie = try await desk.open(desk.addStaff([role]))
                name = "Örjan Ström\(mark)"
                email = "Orjan.\(UUID().uuidString.prefix(8))@example.se"
                let content = CaseContent(title: "Damm", contact: CaseContact(name: name, email: email, telephone: "0150-1"))
                let opener = try await desk.addStaff([.coordinator]).member
                guard case .opened(let id) = try await OpenCase(desk.desk).open(content, by: opener, formKey: Secret.random()) else {
                    throw CocoaError(.coderInvalidValue)
                }
                self.id = id
            }

            func send(_ path: String = "", _ fields: [(String, String)]) async throws -> StaffDesk.Answer {
                try await desk.ask(
                    "/arbete/personuppgifter" + path, form: [("formular", try await desk.formToken(cookie))] + fields, cookie: cookie)
            }

            var log: [AuditEntry] {
                get async throws {
                    let own = desk.desk.id
                    return try await desk.desk.store.read { try AuditStore.latest(5, desk: own, about: "person", on: $0) }
                }
            }
        }

        @Test func `a person is found by address and by name, and the log does not say whom`() async throws {
            let room = try await Room()
            let byAddress = try await room.send("", [("person", "  \(room.email.uppercased()) ")])
            #expect(byAddress.status == 200 && byAddress.text.contains(room.name) && byAddress.text.contains("0150-1"))
            #expect(byAddress.text.contains("/arbete/arenden/\(room.id)\""))
            let byName = try await room.send("", [("person", "ström\(room.mark) örjan")])
            #expect(byName.status == 200 && byName.text.contains(room.email.lowercased()) && byName.text.contains("Visa allt om"))
            #expect(try await room.send("", [("person", "Ingen Alls\(room.mark)")]).text.contains("Ingen med det namnet"))
            let log = try await room.log
            #expect(log.prefix(3).map(\.action) == ["person.search", "person.search", "person.read"])
            for entry in log {
                #expect(!entry.details.lowercased().contains(room.email.lowercased()) && !entry.details.lowercased().contains(room.mark))
            }
        }

        @Test(arguments: [("", "Skriv en e-postadress"), ("   ", "Skriv en e-postadress"), ("811228-9874", "Personnummer sparas inte")])
        func `what nobody can be found by is told in words`(typed: String, words: String) async throws {
            let answer = try await Room().send("", [("person", typed)])
            #expect(answer.status == 422 && answer.text.contains("role=\"alert\"") && answer.text.contains(words))
        }

        @Test func `the extract is a file of all that is kept`() async throws {
            let room = try await Room()
            let answer = try await room.send("/utdrag", [("person", room.email)])
            #expect(answer.status == 200 && answer.headers[.contentType] == "application/json")
            #expect(answer.headers[.contentDisposition]?.hasPrefix("attachment; filename=\"registerutdrag-") == true)
            #expect(answer.headers[.cacheControl] == "no-store")
            let extract = try #require(try JSONSerialization.jsonObject(with: Data(answer.bytes)) as? [String: Any])
            let cases = try #require(extract["contactOfCases"] as? [[String: Any]])
            #expect(cases.count == 1 && cases[0]["name"] as? String == room.name)
            #expect(try await room.log.first?.action == "person.extract")
            #expect(try await room.send("/utdrag", [("person", "")]).status == 422)
        }

        @Test func `nothing is erased before somebody has said why and that they are sure`() async throws {
            let room = try await Room()
            for fields in [[], [("grund", "objection")], [("sakert", "1")], [("grund", "nonsense"), ("sakert", "1")]] {
                let answer = try await room.send("/radera", [("person", room.email)] + fields)
                #expect(answer.status == 422 && answer.text.contains("role=\"alert\"") && answer.text.contains(room.name), "\(fields)")
            }
            let erased = try await room.send("/radera", [("person", room.email), ("grund", "objection"), ("sakert", "1")])
            #expect(erased.status == 200 && erased.text.contains("Uppgifterna är raderade") && !erased.text.contains(room.name))
            let entry = try #require(try await room.log.first)
            #expect(entry.action == "person.erase" && entry.details.contains("objection") && entry.details.contains("\(room.id)"))
            #expect(!entry.details.lowercased().contains(room.email.lowercased()))
            #expect(try await room.send("", [("person", room.email)]).text.contains("Inget är sparat om den adressen"))
            #expect(try await room.desk.ask("/arbete/arenden/\(room.id)", cookie: room.cookie).status == 200, "the case stays")
            // The same form sent again finds nothing, and says so.
            let again = try await room.send("/radera", [("person", room.email), ("grund", "objection"), ("sakert", "1")])
            #expect(again.status == 200 && again.text.contains("Inget är sparat"))
        }

        @Test(arguments: [StaffRole.officer, .economist, .head, .reader])
        func `others are not led there and do not get in`(role: StaffRole) async throws {
            let room = try await Room(role: role)
            #expect(try await room.send("", [("person", room.email)]).status == 403)
            #expect(try await room.send("/utdrag", [("person", room.email)]).status == 403)
            #expect(try await room.desk.ask("/arbete/personuppgifter", cookie: room.cookie).status == 403)
            #expect(try await !room.desk.ask("/arbete", cookie: room.cookie).text.contains("/arbete/personuppgifter"))
        }

        @Test func `no address is read from the address of the page`() async throws {
            let room = try await Room()
            let page = try await room.desk.ask("/arbete/personuppgifter?person=\(room.email)", cookie: room.cookie)
            #expect(page.status == 200 && !page.text.contains(room.email) && !page.text.contains(room.name))
            #expect(try await room.desk.ask("/arbete/logg", cookie: room.cookie).text.contains("/arbete/personuppgifter\""))
        }
    }
}
