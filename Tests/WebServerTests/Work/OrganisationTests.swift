import Casework
import Foundation
import Funding
import Storage
import Testing

@testable import Desk
@testable import WebServer

extension WorkTests {
    /// The register of organisations through the router that is served.
    struct OrganisationTests {
        /// Somebody who is signed in, with numbers that no other test has.
        private struct Room {
            let desk: StaffDesk
            let member: StaffMember
            let cookie: String
            let mark = String(UUID().uuidString.prefix(8))
            let pic = String((100_000_000...998_999_999).randomElement() ?? 123_456_789)

            init(role: StaffRole = .officer) async throws {
                desk = try await StaffDesk.make()
                let account = try await desk.addStaff([role])
                member = account.member
                cookie = try await desk.open(account)
            }

            func send(_ path: String, _ fields: [(String, String)]) async throws -> StaffDesk.Answer {
                try await desk.ask(
                    "/arbete/organisationer/" + path, form: [("formular", try await desk.formToken(cookie))] + fields, cookie: cookie)
            }

            func read(_ path: String) async throws -> StaffDesk.Answer { try await desk.ask("/arbete/" + path, cookie: cookie) }

            func add(_ name: String, _ more: [(String, String)] = [], key: [UInt8] = Secret.random()) async throws -> StaffDesk.Answer {
                let digits = key.prefix(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
                return try await send("nytt", [("organisation", name), ("nyckel", digits)] + more)
            }

            func number(_ answer: StaffDesk.Answer) throws -> String {
                try #require(answer.location?.split(separator: "/").last.map(String.init))
            }
        }

        @Test func `an organisation is added once, found by name and by number, and changed`() async throws {
            let room = try await Room()
            let key = Secret.random()
            let first = try await room.add("Ödeby \(room.mark)", [("pic", room.pic), ("partnerland", "se")], key: key)
            #expect(first.status == 303)
            #expect(try await room.add("Ödeby \(room.mark)", [("pic", room.pic)], key: key).location == first.location)
            for text in ["ödeby%20\(room.mark.lowercased())", room.pic] {
                let list = try await room.read("organisationer?sok=\(text)")
                #expect(list.text.contains("Ödeby \(room.mark)</a>") && list.text.matches(of: /<tr><th scope="row">/).count == 1, "\(text)")
            }
            let id = try room.number(first)
            let changed = try await room.send(id, [("organisation", "Ödeby stad \(room.mark)"), ("version", "1"), ("pic", room.pic)])
            #expect(changed.status == 303 && changed.location == "/arbete/organisationer/\(id)")
            let own = room.desk.desk.id
            let log = try await room.desk.desk.store.read { try AuditStore.latest(5, desk: own, about: "organisation:\(id)", on: $0) }
            #expect(log.map(\.action) == ["organisation.change", "organisation.add"])
            #expect(log[0].details.contains("name country") && !log[0].details.contains(room.mark))
        }

        @Test(arguments: [
            ("", [], "Organisation"), ("A", [("organisationsnummer", "811228-9874")], "personnummer"),
            ("A", [("organisationsnummer", "212000-0341")], "212000-0341"), ("A", [("pic", "12")], "12"), ("A", [("oid", "E1")], "E1"),
            ("A", [("lei", "529900T8BM49AURSDO56")], "529900T8BM49AURSDO56"), ("A", [("webb", "javascript:alert(1)")], "http"),
            ("A", [("partnerland", "Sverige")], "Sverige"), ("A 811228-9874", [], "personnummer"),
            ("A", [("anteckning", "ring 811228-9874")], "personnummer"),
        ])
        func `what is wrong is told, and nothing typed is lost`(
            name: String, fields: [(String, String)], words: String
        ) async throws {
            let room = try await Room()
            let answer = try await room.add(name, fields + [("momsnummer", "DE123456789")])
            #expect(answer.status == 422 && answer.text.contains("role=\"alert\""), "\(fields)")
            #expect(answer.text.contains(words) && answer.text.contains("DE123456789"), "\(fields)")
        }

        @Test func `a number that another organisation has leads to it`() async throws {
            let room = try await Room()
            let id = try room.number(try await room.add("Första \(room.mark)", [("pic", room.pic)]))
            let answer = try await room.add("Andra \(room.mark)", [("pic", room.pic)])
            #expect(answer.status == 422 && answer.text.contains("har redan Första \(room.mark)"))
            #expect(answer.text.contains("/arbete/organisationer/\(id)\"") && answer.text.contains("Andra \(room.mark)"))
        }

        @Test func `the second of two who change it sees both versions, and a removal waits for them`() async throws {
            let room = try await Room()
            let id = try room.number(try await room.add("Byn \(room.mark)"))
            _ = try await room.send(id, [("organisation", "Staden \(room.mark)"), ("version", "1")])
            let second = try await room.send(id, [("organisation", "Köpingen \(room.mark)"), ("version", "1")])
            #expect(second.status == 409 && second.text.contains("Staden \(room.mark)") && second.text.contains("Köpingen \(room.mark)"))
            #expect(try await room.send(id + "/ta-bort", [("version", "1")]).location == "/arbete/organisationer/\(id)")
            let third = try await room.send(id, [("organisation", "Köpingen \(room.mark)"), ("version", "2")])
            #expect(third.status == 303)
            #expect(try await room.send(id + "/ta-bort", [("version", "3")]).location == "/arbete/organisationer")
            #expect(try await room.read("organisationer/\(id)").status == 404)
        }

        @Test func `a partner request that names it gets its numbers, and the page tells where it occurs`() async throws {
            let room = try await Room()
            let name = "Gmina \(room.mark)"
            let id = try room.number(try await room.add(name, [("pic", room.pic), ("partnerland", "PL")]))
            let today = Day(of: room.desk.desk.surroundings.now(), in: .stockholm)
            let typed = PartnerRequest(
                direction: .incoming, day: today, organisation: PartnerOrganisation(name: " \(name.lowercased()) "), text: "Vill vara med")
            let kept = try await KeepPartnerRequests(room.desk.desk).add(
                typed, caseReference: "", by: room.member, formKey: Secret.random())
            guard case .done(let request) = kept else {
                Issue.record("\(kept)")
                return
            }
            let stored = try #require(try await BrowsePartnerRequests(room.desk.desk).reading(of: request, by: room.member))
            #expect(stored.request.organisation == PartnerOrganisation(name: name, country: "PL", pic: PIC(room.pic)))
            let content = CaseContent(title: "Fråga \(room.mark)", organisation: name)
            _ = try await OpenCase(room.desk.desk).open(content, by: room.member, formKey: Secret.random())
            let page = try await room.read("organisationer/\(id)").text
            #expect(page.contains("/arbete/partner/\(request)\"") && page.contains("Fråga \(room.mark)"))
            let form = try await room.read("partner/\(request)").text
            #expect(form.contains("/arbete/organisationer/\(id)\"") && form.contains("<option value=\"\(name)\""))
        }

        @Test func `a partner of a project is found by its number, and another desk's register is its own`() async throws {
            let room = try await Room(role: .coordinator)
            let name = "Partnern \(room.mark)"
            let id = try room.number(try await room.add(name, [("pic", room.pic)]))
            let opened = try await OpenCase(room.desk.desk).open(
                CaseContent(title: "Projekt \(room.mark)"), by: room.member, formKey: Secret.random())
            guard case .opened(let file) = opened else {
                Issue.record("\(opened)")
                return
            }
            let own = room.desk.desk.id
            let facts = GrantedProject(partners: [ProjectPartner(name: "Annat namn", number: room.pic)])
            try await room.desk.desk.store.write { connection in
                _ = try CaseProjectStore.set(facts, of: file, desk: own, from: 0, by: "staff:1", at: Date(), on: connection)
            }
            #expect(try await room.read("organisationer/\(id)").text.contains("/arbete/arenden/\(file)/projekt\""))
            let neighbour = try await StaffDesk.neighbour()
            let other = try await neighbour.open(neighbour.addStaff([.coordinator]))
            #expect(try await neighbour.ask("/arbete/organisationer/\(id)", cookie: other).status == 404)
        }
    }
}
