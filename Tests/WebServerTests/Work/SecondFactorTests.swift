import Casework
import Foundation
import Funding
import Pages
import SQLCore
import Storage
import Testing

@testable import Desk
@testable import WebServer

extension WorkTests {
    /// The second factor, by the router that is served.
    @Suite(.serialized)
    struct SecondFactorTests {
        /// Somebody with a second factor, who is signed in.
        private struct Holder {
            let desk: StaffDesk
            let account: StaffAccount
            let cookie: String
            let secret: [UInt8]
            let recoveryCodes: [String]

            /// The code of now, or of so many steps later.
            func code(after steps: Int = 0) -> String {
                TimeCode(secret: secret).code(ofStep: TimeCode.step(at: desk.desk.surroundings.now()) + steps) ?? ""
            }

            /// The page that asks for a code, after the right password; what goes along with the code.
            func pending(from address: String? = nil) async throws -> String {
                let answer = try await desk.ask(
                    "/arbete/logga-in?till=%2Farbete%2Fkonto", form: [("epost", account.email ?? ""), ("losenord", StaffDesk.password)],
                    from: address)
                #expect(answer.status == 200 && answer.setCookie == nil && answer.text.contains("autocomplete=\"one-time-code\""))
                let found = try #require(answer.text.firstMatch(of: /name="paborjad" value="([0-9a-f]{64})"/))
                return String(found.1)
            }

            func enter(_ code: String, _ pending: String, from address: String? = nil) async throws -> StaffDesk.Answer {
                try await desk.ask(
                    "/arbete/logga-in/kod?till=%2Farbete%2Fkonto", form: [("kod", code), ("paborjad", pending)], from: address)
            }
        }

        private static let path = "/arbete/konto/tvasteg"

        private static func bytes(ofBase32 text: String) -> [UInt8] {
            let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
            let values = text.compactMap { letters.firstIndex(of: $0) }
            var (bytes, buffer, bits) = ([UInt8](), 0, 0)
            for value in values {
                (buffer, bits) = ((buffer << 5 | value) & 0xFFFF, bits + 5)
                if bits >= 8 {
                    bits -= 8
                    bytes.append(UInt8(truncatingIfNeeded: buffer >> bits))
                }
            }
            return bytes
        }

        private static func offer(_ desk: StaffDesk, _ cookie: String) async throws -> (secret: [UInt8], sealed: String) {
            let page = try await desk.ask(path, cookie: cookie).text
            let secret = try #require(page.firstMatch(of: /<span class="code">([A-Z2-7-]+)</)).1
            let sealed = try #require(page.firstMatch(of: /name="nyckel" value="([0-9a-f]+)"/)).1
            return (bytes(ofBase32: String(secret)), String(sealed))
        }

        private static func setUp(
            _ desk: StaffDesk, _ cookie: String, _ sealed: String, code: String, password: String = StaffDesk.password
        ) async throws -> StaffDesk.Answer {
            let form = [("nyckel", sealed), ("kod", code), ("losenord", password), ("formular", try await desk.formToken(cookie))]
            return try await desk.ask(path, form: form, cookie: cookie)
        }

        private static func holder() async throws -> Holder {
            let desk = try await StaffDesk.make()
            let account = try await desk.addStaff(hasPassword: true)
            let cookie = try await desk.open(account)
            let (secret, sealed) = try await offer(desk, cookie)
            let now = desk.desk.surroundings.now()
            let code = try #require(TimeCode(secret: secret).code(ofStep: TimeCode.step(at: now)))
            let answer = try await setUp(desk, cookie, sealed, code: code)
            #expect(answer.status == 200)
            let codes = answer.text.matches(of: /<span class="code">([a-z2-7]{4}(?:-[a-z2-7]{4}){3})</).map { String($0.1) }
            #expect(Set(codes).count == 10)
            desk.wait(seconds: 60)
            return Holder(desk: desk, account: account, cookie: cookie, secret: secret, recoveryCodes: codes)
        }

        @Test func `it is set up with the password and a code, and not otherwise`() async throws {
            let desk = try await StaffDesk.make()
            let account = try await desk.addStaff(hasPassword: true)
            let (cookie, other) = (try await desk.open(account), try await desk.open(account))
            let (secret, sealed) = try await Self.offer(desk, cookie)
            #expect(secret.count == 20)
            let step = TimeCode.step(at: desk.desk.surroundings.now())
            let code = try #require(TimeCode(secret: secret).code(ofStep: step))
            #expect(try await Self.setUp(desk, cookie, sealed, code: code, password: "fel").status == 422)
            let wrong = try await Self.setUp(desk, cookie, sealed, code: code == "000000" ? "000001" : "000000")
            // The same secret is shown again: the telephone may have it already.
            #expect(
                wrong.status == 422
                    && Self.bytes(ofBase32: String(wrong.text.firstMatch(of: /<span class="code">([A-Z2-7-]+)</)?.1 ?? "")) == secret)
            // Another session's offer is none of this one's.
            #expect(try await Self.setUp(desk, other, sealed, code: code).status == 422)
            #expect(try await Self.setUp(desk, cookie, "", code: code).status == 422)
            #expect(try await Self.setUp(desk, cookie, sealed, code: code).status == 200)
            #expect(try await desk.ask("/arbete", cookie: cookie).status == 200)
            #expect(try await desk.ask("/arbete", cookie: other).status == 303)
            // The database holds neither the secret nor a recovery code in the clear.
            let stored = try await desk.desk.store.read { connection in
                "\(try connection.rows("SELECT totp_secret FROM staff_account WHERE totp_secret IS NOT NULL").map(\.cells))"
            }
            #expect(!stored.contains("\(secret.prefix(8).map { "\($0)" }.joined(separator: ", "))"))
        }

        @Test func `signing in asks for a code, which opens once`() async throws {
            let holder = try await Self.holder()
            let pending = try await holder.pending()
            #expect(try await holder.enter("000000", pending).status == 422)
            let code = holder.code()
            let answer = try await holder.enter(code.prefix(3) + " " + code.suffix(3), pending)
            #expect(answer.status == 303 && answer.location == "/arbete/konto")
            #expect(try await holder.desk.ask("/arbete", cookie: answer.token).status == 200)
            // What went along is used up; and the code is, for whoever has seen it.
            #expect(try await holder.enter(holder.code(after: 1), pending).location?.hasPrefix("/arbete/logga-in") == true)
            let again = try await holder.pending()
            #expect(try await holder.enter(code, again).status == 422)
            #expect(try await holder.enter(holder.code(after: 1), again).status == 303)
            #expect(try await holder.enter(holder.code(after: 1), try await holder.pending()).status == 422)
        }

        @Test func `a recovery code opens once`() async throws {
            let holder = try await Self.holder()
            let code = holder.recoveryCodes[3]
            let answer = try await holder.enter(code.uppercased().replacing("-", with: " "), try await holder.pending())
            #expect(answer.status == 303)
            #expect(try await holder.desk.ask("/arbete/konto", cookie: answer.token).text.contains("9 sparade koder"))
            #expect(try await holder.enter(code, try await holder.pending()).status == 422)
            // Another's is none of this account's.
            let other = try await Self.holder()
            #expect(try await other.enter(holder.recoveryCodes[4], try await other.pending()).status == 422)
        }

        @Test func `codes cannot be tried through`() async throws {
            let holder = try await Self.holder()
            let pending = try await holder.pending(from: "192.0.2.50")
            for _ in 0..<5 { #expect(try await holder.enter("000000", pending, from: "192.0.2.50").status == 422) }
            // Five are the most, and the account waits besides.
            #expect(try await holder.enter(holder.code(), pending, from: "192.0.2.50").status == 303)
            #expect(
                try await holder.desk.ask(
                    "/arbete/logga-in", form: [("epost", holder.account.email ?? ""), ("losenord", StaffDesk.password)], from: "192.0.2.50"
                ).status == 429)
            // Elsewhere they can go on at once.
            #expect(try await holder.enter(holder.code(), try await holder.pending(from: "192.0.2.51"), from: "192.0.2.51").status == 303)
        }

        @Test func `what has begun ends after ten minutes, and with another password`() async throws {
            let holder = try await Self.holder()
            let late = try await holder.pending()
            holder.desk.wait(seconds: 600)
            #expect(try await holder.enter(holder.code(), late).token == nil)
            let former = try await holder.pending()
            try await ManageStaff(holder.desk.desk, actor: "command").setPassword("fyra hus och en kvarn", of: holder.account.email ?? "")
            #expect(try await holder.enter(holder.code(), former).token == nil)
        }

        @Test func `it is turned off with the password alone, by its owner or by command`() async throws {
            let holder = try await Self.holder()
            func remove(_ password: String) async throws -> Int {
                let form = [("nuvarande-losenord", password), ("formular", try await holder.desk.formToken(holder.cookie))]
                return try await holder.desk.ask("/arbete/konto/tvasteg-av", form: form, cookie: holder.cookie).status
            }
            #expect(try await remove("fel") == 422)
            _ = try await holder.pending()
            #expect(try await remove(StaffDesk.password) == 200)
            let form = [("epost", holder.account.email ?? ""), ("losenord", StaffDesk.password)]
            #expect(try await holder.desk.ask("/arbete/logga-in", form: form).status == 303)
            let other = try await Self.holder()
            try await ManageStaff(other.desk.desk, actor: "command").change(other.account.email ?? "", .init(losesSecondFactor: true))
            let again = [("epost", other.account.email ?? ""), ("losenord", StaffDesk.password)]
            #expect(try await other.desk.ask("/arbete/logga-in", form: again).status == 303)
        }

        @Test func `where it is demanded nobody gets anywhere before it is set up`() async throws {
            var rules = SignInRules()
            rules.demandsSecondFactor = true
            let desk = try await StaffDesk.make(rules: rules)
            let account = try await desk.addStaff([.coordinator], hasPassword: true)
            let cookie = try await desk.open(account)
            for kind in EveryWorkAddress.allCases where !kind.isEntrance && ![.secondFactor, .signOut].contains(kind) {
                let path = kind.example.path(in: .swedish)
                let read = try await desk.ask(path, cookie: cookie)
                #expect(read.status == 303 && [Self.path, "/arbete"].contains(read.location), "\(path)")
                let sent = try await desk.ask(path, form: [("formular", try await desk.formToken(cookie))], cookie: cookie)
                #expect(sent.status == 405 || sent.location == Self.path, "\(path)")
            }
            let (secret, sealed) = try await Self.offer(desk, cookie)
            let code = try #require(TimeCode(secret: secret).code(ofStep: TimeCode.step(at: desk.desk.surroundings.now())))
            #expect(try await Self.setUp(desk, cookie, sealed, code: code).status == 200)
            #expect(try await desk.ask("/arbete", cookie: cookie).status == 200)
        }
    }
}
