import Casework
import Foundation
import Funding
import Pages
import Storage
import Testing

@testable import Desk
@testable import WebServer

extension WorkTests {
    /// Signing in and out, by the router that is served.
    struct SignInTests {
        private static func form(_ account: StaffAccount, _ password: String = StaffDesk.password) -> [(String, String)] {
            [("epost", account.email ?? ""), ("losenord", password)]
        }

        @Test(arguments: [
            ("", "/arbete"), ("/arbete/konto", "/arbete/konto"), ("/en/work/account", "/arbete/konto"),
            ("https://evil.example/arbete", "/arbete"), ("//evil.example/arbete", "/arbete"), ("/\\evil.example", "/arbete"),
            ("/arbete/../../evil", "/arbete"), ("/traffar", "/arbete"), ("javascript:alert(1)", "/arbete"), ("/arbete/logga-ut", "/arbete"),
            ("/arbete/logga-in?till=%2F%2Fevil.example", "/arbete"), ("\r\nLocation: https://evil.example", "/arbete"),
            ("/arbete/konto\r\nX: y", "/arbete"), ("/arbete@evil.example", "/arbete"), ("arbete", "/arbete"),
        ])
        func `signing in leads to own pages only`(back: String, expected: String) async throws {
            let desk = try await StaffDesk.make()
            let account = try await Self.account.value
            let encoded = back.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
            let answer = try await desk.ask("/arbete/logga-in?till=" + encoded, form: Self.form(account))
            #expect(answer.status == 303 && answer.location == expected)
            let cookie = try #require(answer.token)
            // Whoever is signed in is led on by the page, too.
            let again = try await desk.ask("/arbete/logga-in?till=" + encoded, cookie: cookie)
            #expect(again.status == 303 && again.location == expected)
        }

        private static let account = Task { try await StaffDesk.make().addStaff(hasPassword: true) }

        @Test(arguments: [
            ("https://utblick.example.se", "__Host-utblick-katrineholm=", "; Path=/; HttpOnly; SameSite=Lax; Secure"),
            ("http://127.0.0.1:8080", "utblick-katrineholm=", "; Path=/; HttpOnly; SameSite=Lax"),
        ])
        func `the cookie is the host's own, and no script's`(origin: String, name: String, attributes: String) async throws {
            let desk = try await StaffDesk.make(origin: origin)
            let answer = try await desk.ask("/arbete/logga-in", form: Self.form(try await Self.account.value))
            let cookie = try #require(answer.setCookie)
            #expect(cookie.hasPrefix(name) && cookie.hasSuffix(attributes))
            #expect(answer.token?.count == 64 && cookie.count == name.count + 64 + attributes.count)
            #expect(try await desk.ask("/arbete", cookie: answer.token).status == 200)
        }

        @Test func `a session is one desk's`() async throws {
            let (home, other) = (try await StaffDesk.make(), try await StaffDesk.neighbour())
            let cookie = try await home.open(home.addStaff())
            #expect(try await home.ask("/arbete", cookie: cookie).status == 200)
            let answer = try await other.ask("/arbete", cookie: cookie)
            #expect(answer.status == 303 && answer.location == "/flen/arbete/logga-in")
            // Nor does an account of one sign in at the other.
            #expect(try await other.ask("/arbete/logga-in", form: Self.form(try await Self.account.value)).status == 422)
        }

        @Test func `a wrong password and an unknown account are answered alike`() async throws {
            let desk = try await StaffDesk.make()
            let account = try await Self.account.value
            let closed = try await desk.addStaff(hasPassword: true)
            try await ManageStaff(desk.desk, actor: "command").change(closed.email ?? "", .init(isClosed: true))
            let invited = try await desk.addStaff()
            var answers: Set<String> = []
            var times: [Duration] = []
            for form in [
                Self.form(account, "fel"), Self.form(closed), Self.form(invited, ""), [("epost", "ingen@example.se"), ("losenord", "fel")],
            ] {
                let began = ContinuousClock.now
                let answer = try await desk.ask("/arbete/logga-in", form: form, from: "192.0.2.\(times.count)")
                times.append(began.duration(to: .now))
                #expect(answer.status == 422 && answer.setCookie == nil)
                answers.insert(answer.text.replacing(form[0].1, with: "…"))
            }
            #expect(answers.count == 1)
            // Each has hashed: without that an answer comes in a few milliseconds.
            #expect(times.allSatisfy { $0 > .milliseconds(20) }, "\(times)")
        }

        @Test func `another site signs nobody in`() async throws {
            let desk = try await StaffDesk.make()
            let form = Self.form(try await Self.account.value)
            for headers in [["Origin": "https://evil.example"], ["Sec-Fetch-Site": "cross-site"], ["Origin": "null"]] {
                let answer = try await desk.ask("/arbete/logga-in", form: form, headers: headers)
                #expect(answer.status == 403 && answer.setCookie == nil)
            }
        }

        @Test func `whoever fails waits, longer each time, and is let in after that`() async throws {
            let desk = try await StaffDesk.make()
            let account = try await desk.addStaff(hasPassword: true)
            func signIn(_ password: String, from address: String = "192.0.2.77") async throws -> Int {
                try await desk.ask("/arbete/logga-in", form: Self.form(account, password), from: address).status
            }
            for _ in 0..<5 { #expect(try await signIn("fel") == 422) }
            // Even the right one is not tried now, and a wait is not lengthened by asking.
            for _ in 0..<9 { #expect(try await signIn(StaffDesk.password) == 429) }
            // Elsewhere the account is as it was.
            #expect(try await signIn(StaffDesk.password, from: "192.0.2.78") == 303)
            desk.wait(seconds: 29)
            #expect(try await signIn("fel") == 429)
            desk.wait(seconds: 1)
            #expect(try await signIn("fel") == 422)
            desk.wait(seconds: 59)
            #expect(try await signIn(StaffDesk.password) == 429)
            desk.wait(seconds: 1)
            #expect(try await signIn(StaffDesk.password) == 303)
            // Success forgives.
            #expect(try await signIn("fel") == 422)
            #expect(try await desk.audit(about: account).filter { $0.action == "session.refused" }.count == 2)
        }

        @Test func `nobody can keep somebody out of the places that they work from`() async throws {
            let desk = try await StaffDesk.make()
            let account = try await desk.addStaff(hasPassword: true)
            func signIn(_ password: String, from address: String?) async throws -> Int {
                try await desk.ask("/arbete/logga-in", form: Self.form(account, password), from: address).status
            }
            #expect(try await signIn(StaffDesk.password, from: "198.51.100.1") == 303)
            // Many addresses, few attempts each: the account as a whole is held up for the unknown among them.
            for number in 0..<20 { #expect(try await signIn("fel", from: "203.0.113.\(number)") == 422) }
            #expect(try await signIn("fel", from: "203.0.113.99") == 429)
            #expect(try await signIn(StaffDesk.password, from: "198.51.100.1") == 303)
            // And for these no longer than five minutes, however many try.
            for _ in 0..<8 {
                desk.wait(seconds: 300)
                #expect(try await signIn("fel", from: "203.0.113.98") != 303)
            }
            desk.wait(seconds: 300)
            #expect(try await signIn(StaffDesk.password, from: "203.0.113.97") == 303)
        }

        @Test func `many attempts at once are counted one by one`() async throws {
            let desk = try await StaffDesk.make()
            let account = try await desk.addStaff(hasPassword: true)
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<24 {
                    group.addTask { try await desk.ask("/arbete/logga-in", form: Self.form(account, "fel"), from: "192.0.2.99").status }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.filter { $0 == 422 }.count == 5 && statuses.filter { $0 == 429 }.count == 19)
        }

        @Test func `sessions end by themselves: unused after two hours, used after twelve`() async throws {
            let desk = try await StaffDesk.make()
            let account = try await desk.addStaff()
            let (used, unused) = (try await desk.open(account), try await desk.open(account))
            func isOpen(_ cookie: String) async throws -> Bool { try await desk.ask("/arbete", cookie: cookie).status == 200 }
            for _ in 0..<11 {
                desk.wait(seconds: 3_600)
                #expect(try await isOpen(used))
            }
            #expect(try await !isOpen(unused))
            desk.wait(seconds: 3_590)
            #expect(try await isOpen(used))
            desk.wait(seconds: 10)
            #expect(try await !isOpen(used))
            #expect(try await PurgeSignIns(desk.desk).purge() >= 2)
        }

        @Test func `signing out ends the session, not only the cookie`() async throws {
            let desk = try await StaffDesk.make()
            let cookie = try await desk.open(desk.addStaff())
            let answer = try await desk.ask("/arbete/logga-ut", form: [("formular", desk.formToken(cookie))], cookie: cookie)
            #expect(answer.status == 303 && answer.location == "/arbete/utloggad")
            #expect(answer.setCookie?.contains("utblick-katrineholm=;") == true && answer.setCookie?.hasSuffix("Max-Age=0") == true)
            #expect(try await desk.ask("/arbete", cookie: cookie).status == 303)
        }

        @Test func `other roles, a closed account and another password end what was open`() async throws {
            let desk = try await StaffDesk.make()
            let staff = ManageStaff(desk.desk, actor: "command")
            let account = try await desk.addStaff([.reader])
            let changes: [@Sendable () async throws -> Void] = [
                { try await staff.change(account.email ?? "", .init(roles: [.head])) },
                { try await staff.change(account.email ?? "", .init(isClosed: true)) },
                { try await staff.setPassword(StaffDesk.password, of: account.email ?? "") },
                { try await staff.remove(account.email ?? "") },
            ]
            for change in changes {
                let cookie = try await desk.open(account)
                try await change()
                #expect(try await desk.ask("/arbete", cookie: cookie).status == 303)
                try? await staff.change(account.email ?? "", .init(isClosed: false))
            }
            // Another name is no surprise to anybody.
            let other = try await desk.addStaff()
            let cookie = try await desk.open(other)
            try await staff.change(other.email ?? "", .init(name: "Bo Ek"))
            #expect(try await desk.ask("/arbete", cookie: cookie).text.contains("Bo Ek"))
        }

        @Test func `whoever changes their password goes on with another token, and all others end`() async throws {
            let desk = try await StaffDesk.make()
            let account = try await desk.addStaff(hasPassword: true)
            let (cookie, other) = (try await desk.open(account), try await desk.open(account))
            func change(_ present: String, _ new: String, _ repeated: String? = nil) async throws -> StaffDesk.Answer {
                let form = [
                    ("losenord", present), ("nytt-losenord", new), ("upprepat-losenord", repeated ?? new),
                    ("formular", try await desk.formToken(cookie)),
                ]
                return try await desk.ask("/arbete/konto/losenord", form: form, cookie: cookie)
            }
            #expect(try await change("fel", "fyra hus och en kvarn").status == 422)
            #expect(try await change(StaffDesk.password, "fyra hus och en kvarn", "fyra hus och en bro").status == 422)
            #expect(try await change(StaffDesk.password, "kort").status == 422)
            let answer = try await change(StaffDesk.password, "fyra hus och en kvarn")
            #expect(answer.status == 200 && answer.text.contains("Lösenordet är bytt"))
            let token = try #require(answer.token)
            #expect(try await desk.ask("/arbete", cookie: token).status == 200)
            for ended in [cookie, other] { #expect(try await desk.ask("/arbete", cookie: ended).status == 303) }
            #expect(try await desk.ask("/arbete/logga-in", form: Self.form(account)).status == 422)
            #expect(try await desk.ask("/arbete/logga-in", form: Self.form(account, "fyra hus och en kvarn")).status == 303)
        }

        @Test func `an invitation lets its person choose a password once`() async throws {
            let desk = try await StaffDesk.make()
            let account = try await desk.addStaff()
            let token = try await ManageStaff(desk.desk, actor: "command").invite(String(account.id))
            let path = "/arbete/valkommen/" + token
            #expect(try await desk.ask(path).text.contains("Åsa Öberg"))
            let short = try await desk.ask(path, form: [("nytt-losenord", "kort"), ("upprepat-losenord", "kort")])
            #expect(short.status == 422 && short.setCookie == nil)
            let form = [("nytt-losenord", "fyra hus och en kvarn"), ("upprepat-losenord", "fyra hus och en kvarn")]
            let other = try await StaffDesk.neighbour()
            #expect(try await other.ask(path, form: form).status == 404)
            let answer = try await desk.ask(path, form: form)
            #expect(answer.status == 303)
            #expect(try await desk.ask("/arbete", cookie: answer.token).status == 200)
            #expect(try await desk.ask(path).status == 404)
            #expect(try await desk.ask(path, form: form).status == 404)
            let late = try await ManageStaff(desk.desk, actor: "command").invite(String(account.id))
            desk.wait(seconds: 48 * 3_600)
            #expect(try await desk.ask("/arbete/valkommen/" + late).status == 404)
            #expect(try await desk.ask("/arbete/valkommen/" + late, form: form).status == 404)
        }

        @Test func `the log tells of it by numbers, and holds no address and no name`() async throws {
            let desk = try await StaffDesk.make()
            let account = try await desk.addStaff(hasPassword: true)
            let answer = try await desk.ask("/arbete/logga-in", form: Self.form(account))
            let cookie = try #require(answer.token)
            _ = try await desk.ask("/arbete/logga-ut", form: [("formular", desk.formToken(cookie))], cookie: cookie)
            let entries = try await desk.audit(about: account)
            #expect(entries.map(\.action) == ["session.end", "session.begin", "account.changed", "account.changed"])
            #expect(entries.map(\.actor) == [account.member.actor, account.member.actor, "command", "command"])
            let id = desk.desk.id
            let text = try await desk.desk.store.read { "\(try AuditStore.latest(9_999, desk: id, on: $0))" }
            #expect(!text.contains("example.se") && !text.contains("Öberg") && !text.contains(cookie))
        }
    }
}
