import Casework
import Foundation
import Funding
import HTTPTypes
import Hummingbird
import Pages
import Testing

@testable import Desk
@testable import WebServer

extension WorkTests {
    /// The table of the staff's routes, walked through the router that is served.
    struct WorkRoutesTests {
        @Test(arguments: EveryWorkAddress.allCases, Language.allCases)
        func `without a session nobody gets past the entrance`(kind: EveryWorkAddress, language: Language) async throws {
            let desk = try await StaffDesk.make()
            let path = kind.example.path(in: language)
            #expect(EveryWorkAddress(kind.example) == kind)
            let signIn = WorkAddress.signIn(back: nil).path(in: language)
            for cookie in [nil, String(repeating: "0", count: 64), "x", ""] {
                let read = try await desk.ask(path, cookie: cookie)
                let sent = try await desk.ask(path, form: [("a", "b")], cookie: cookie)
                if kind.isEntrance {
                    #expect([200, 303, 404].contains(read.status) && [303, 404, 405, 422].contains(sent.status), "\(path)")
                    #expect(read.setCookie == nil && sent.setCookie == nil)
                    continue
                }
                #expect(read.status == 303 && read.text.isEmpty)
                // What can only be sent leads to the first page, which asks who it is.
                #expect(read.location?.hasPrefix(signIn) == true || read.location == WorkAddress.start.path(in: language))
                #expect(sent.status == 405 || sent.status == 303 && sent.location == signIn, "\(path): \(sent.status)")
                #expect(read.setCookie == nil && sent.setCookie == nil)
            }
        }

        @Test(arguments: StaffRole.allCases)
        func `a role gets what it is for, and a page in plain words for all else`(role: StaffRole) async throws {
            let desk = try await StaffDesk.make()
            let account = try await desk.addStaff([role])
            let routes = WorkRoutes(site: desk.site)
            for kind in EveryWorkAddress.allCases {
                let address = kind.example
                let request = Request(
                    head: HTTPRequest(method: .get, scheme: "https", authority: "x", path: "/"), body: RequestBody(buffer: ByteBuffer()))
                if case .staff(let action, _)? = routes.reading(address, request, in: .swedish) {
                    let answer = try await desk.ask(address.path(in: .swedish), cookie: desk.open(account))
                    #expect((answer.status == 403) == !(action.map(Set([role]).allow) ?? true), "\(role) reads \(kind)")
                }
                if case .upload(let action, _)? = routes.sending(address, request, in: .swedish) {
                    let cookie = try await desk.open(account)
                    let token = try await desk.formToken(cookie)
                    let answer = try await desk.send(
                        address.path(in: .swedish), fields: [("formular", token)], fileName: "a.txt", pieces: [[65]], cookie: cookie)
                    #expect((answer.status == 403) == !Set([role]).allow(action), "\(role) sends \(kind)")
                }
                if case .staff(let action, _)? = routes.sending(address, request, in: .swedish) {
                    let cookie = try await desk.open(account)
                    let form = [("formular", try await desk.formToken(cookie))]
                    let answer = try await desk.ask(address.path(in: .swedish), form: form, cookie: cookie)
                    #expect((answer.status == 403) == !(action.map(Set([role]).allow) ?? true), "\(role) sends \(kind)")
                }
            }
        }

        @Test(arguments: StaffRole.allCases, StaffAction.allCases)
        func `the door opens for exactly the actions of a role`(role: StaffRole, action: StaffAction) async throws {
            let desk = try await StaffDesk.make()
            let cookie = try await desk.open(desk.addStaff([role]))
            var head = HTTPRequest(method: .get, scheme: "https", authority: "utblick.example.se", path: "/arbete")
            head.headerFields[.cookie] = "__Host-utblick-\(desk.desk.id)=\(cookie)"
            let admission = try await StaffRequest.admit(
                Request(head: head, body: RequestBody(buffer: ByteBuffer())), to: .start, needing: action, in: .swedish,
                at: WorkSite(site: desk.site))
            switch admission {
            case .admitted(let request): #expect(role.actions.contains(action) && request.member.roles == [role])
            case .refused(let response): #expect(!role.actions.contains(action) && response.status == .forbidden)
            }
        }

        @Test func `a form is taken only from a page of the same session`() async throws {
            let desk = try await StaffDesk.make()
            let account = try await desk.addStaff()
            let (cookie, other) = (try await desk.open(account), try await desk.open(account))
            let token = try await desk.formToken(cookie)
            let path = WorkAddress.otherSessions.path(in: .swedish)
            func status(_ token: String?, _ headers: [String: String] = [:]) async throws -> Int {
                try await desk.ask(path, form: token.map { [("formular", $0)] } ?? [], cookie: cookie, headers: headers).status
            }
            #expect(try await status(nil) == 403)
            #expect(try await status("") == 403)
            #expect(try await status(desk.formToken(other)) == 403)
            #expect(try await status(String(token.dropLast()) + (token.last == "0" ? "1" : "0")) == 403)
            #expect(try await status(String(repeating: "0", count: 128)) == 403)
            #expect(try await status(token, ["Sec-Fetch-Site": "cross-site"]) == 403)
            #expect(try await status(token, ["Sec-Fetch-Site": "same-site"]) == 403)
            #expect(try await status(token, ["Origin": "https://evil.example"]) == 403)
            #expect(try await status(token, ["Origin": "null"]) == 403)
            // Nothing of that has ended the other session.
            #expect(try await StaffSessions(desk.desk).session(token: other) != nil)
            #expect(try await status(token, ["Origin": "https://utblick.example.se", "Sec-Fetch-Site": "same-origin"]) == 200)
            #expect(try await StaffSessions(desk.desk).session(token: other) == nil)
            // In the address it counts for nothing.
            #expect(try await desk.ask(path + "?formular=" + token, form: [], cookie: cookie).status == 403)
        }

        @Test func `pages are kept by nobody and never compressed, and each answer masks its token anew`() async throws {
            let desk = try await StaffDesk.make()
            let cookie = try await desk.open(desk.addStaff())
            var tokens: Set<String> = []
            for path in ["/arbete", "/arbete/konto", "/en/work", "/arbete/logga-in"] {
                let answer = try await desk.ask(path, cookie: path.hasSuffix("in") ? nil : cookie, headers: ["Accept-Encoding": "gzip"])
                #expect(answer.status == 200 && answer.headers[.cacheControl] == "no-store" && answer.headers[.contentEncoding] == nil)
                #expect(answer.headers[.contentSecurityPolicy]?.contains("default-src 'self'") == true)
                #expect(answer.setCookie == nil)
                for match in answer.text.matches(of: /name="(?:formular|form-token)" value="([0-9a-f]{128})"/) {
                    tokens.insert(String(match.1))
                }
                // Every form that is sent holds one, but at the entrance.
                let forms = answer.text.matches(of: /<form [^>]*method="post"/).count
                #expect(path.hasSuffix("in") || answer.text.matches(of: /[0-9a-f]{128}/).count == forms)
            }
            #expect(tokens.count == 3)
        }

        @Test func `a page that is not there and a method that it has not are told apart from refusals`() async throws {
            let desk = try await StaffDesk.make()
            let cookie = try await desk.open(desk.addStaff())
            #expect(try await desk.ask("/arbete/finns-inte", cookie: cookie).status == 404)
            #expect(try await desk.ask("/arbete/logga-in/x/y", cookie: cookie).status == 404)
            #expect(try await desk.ask("/arbete/konto", form: [], cookie: cookie).status == 405)
            #expect(try await desk.ask("/arbete", cookie: cookie, method: .head).status == 200)
            #expect(try await desk.ask("/work", cookie: cookie).status == 404)
        }
    }
}
