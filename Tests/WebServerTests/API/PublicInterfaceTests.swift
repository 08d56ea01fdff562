import Funding
import HTTPTypes
import Hummingbird
import JSON
import Pages
import PublicAPI
import Testing

@testable import WebServer

/// The interface for programs, asked without a network.
@Suite("The interface for programs")
struct PublicInterfaceTests {
    private static func json(_ answer: StaffDesk.Answer) throws -> JSONValue { try JSONReader.value(of: answer.bytes) }

    @Test func `what is routed is what is described, and the other way round`() async throws {
        let desk = try await StaffDesk.make()
        let api = PublicInterface(answers: PublicAnswers(site: desk.site, kept: KeptAnswers()), requestsPerMinute: 0)
        let routed = Set(api.routes.all.map { "\($0.method.rawValue.lowercased()) \($0.path)" })
        let document = try Self.json(try await desk.ask("/api/v1/openapi.json"))
        let paths = try #require(document["paths"]?.members)
        let described = paths.flatMap { path, methods in
            (methods.members ?? [:]).keys.map { "\($0) \(PublicOperation.folder)\(path)" }
        }
        #expect(routed == Set(described))
        #expect(described.count == PublicOperation.allCases.count)
        #expect(document["servers"]?[0]?["url"] == "https://utblick.example.se/api/v1")
    }

    @Test(
        arguments: [
            ("/api/v1/calls?limit=0", 400, "invalid-parameter", "limit"), ("/api/v1/calls?cursor=%ff", 400, "malformed-address", nil),
            ("/api/v1/calls?x=1", 400, "invalid-parameter", "x"), ("/api/v1/calls/no-such", 404, "not-found", nil),
            ("/api/v1/calls/%00", 404, "not-found", nil), ("/api/v1/nothing", 404, "not-found", nil),
            ("/api/v2/calls", 404, "not-found", nil),
            ("/api/", 404, "not-found", nil), ("/api/v1/changes?since=yesterday", 400, "invalid-parameter", "since"),
            ("/api/v1/calls?page=1000001", 400, "invalid-parameter", "page"),
            ("/api/v1/calls?page=1&sort=id", 422, "conflicting-parameters", "page"),
            ("/api/v1/calls?cursor=a&page=2", 422, "conflicting-parameters", "page"),
        ] as [(String, Int, String, String?)])
    func `what is wrong is told as a problem`(path: String, status: Int, kind: String, parameter: String?) async throws {
        let answer = try await StaffDesk.make().ask(path)
        let problem = try Self.json(answer)
        #expect(answer.status == status)
        #expect(answer.headers[.contentType] == "application/problem+json")
        #expect(problem["type"]?.string == "https://utblick.example.se/api#\(kind)")
        #expect(problem["status"]?.wholeNumber == status)
        #expect(problem["errors"]?[0]?["parameter"]?.string == parameter)
        #expect(problem["instance"]?.string == String(path.prefix { $0 != "?" }))
    }

    @Test func `a problem names its address with the desk's folder`() async throws {
        let problem = try Self.json(try await StaffDesk.neighbour().ask("/api/v1/nothing"))
        #expect(problem["instance"] == "/flen/api/v1/nothing" && problem["type"] == "https://utblick.example.se/flen/api#not-found")
    }

    @Test func `a problem lists no more than somebody can use`() async throws {
        let desk = try await StaffDesk.make()
        let query = (0..<200).map { "x\($0)=1" }.joined(separator: "&")
        #expect(try Self.json(try await desk.ask("/api/v1/calls?" + query))["errors"]?.elements?.count == 50)
        let partners = (0..<50).map { "\"Xqzzytorp \($0)\"" }.joined(separator: ",")
        let idea = "{\"text\":\"Våtmark\",\"place\":\"Xqzzytorp\",\"partners\":[\(partners)]}"
        let answer = try await desk.send("/api/v1/matches", text: idea)
        #expect(try answer.status == 422 && Self.json(answer)["errors"]?.elements?.count == 50)
    }

    @Test func `every kind of problem that may come is shown, and described where it leads`() async throws {
        let desk = try await StaffDesk.make()
        let document = try Self.json(try await desk.ask("/api/v1/openapi.json"))
        let page = try await desk.ask("/api").text
        var shown: Set<String> = []
        for (name, answer) in try #require(document["components"]?["responses"]?.members) {
            let examples = try #require(answer["content"]?["application/problem+json"]?["examples"]?.members)
            #expect(!examples.isEmpty)
            for (slug, example) in examples {
                shown.insert(slug)
                #expect("Problem\(example["value"]?["status"]?.wholeNumber ?? 0)" == name)
                #expect(example["value"]?["type"] == .string("https://utblick.example.se/api#\(slug)"))
            }
        }
        // Those of a whole folder are no operation's.
        let folders: Set<APIFault.Kind> = [.methodNotAllowed, .notAcceptable, .foreignOrigin]
        #expect(shown == Set(APIFault.Kind.allCases.filter { !folders.contains($0) }.map(\.slug)))
        for kind in APIFault.Kind.allCases { #expect(page.contains("id=\"\(kind.slug)\"")) }
    }

    @Test func `calls are narrowed and sorted by the words that their page knows`() async throws {
        let document = try Self.json(try await StaffDesk.make().ask("/api/v1/openapi.json"))
        let parameters = try #require(document["paths"]?["/calls"]?["get"]?["parameters"]?.elements)
        func words(_ name: String) -> JSONValue? { parameters.first { $0["name"]?.string == name }?["schema"]?["enum"] }
        #expect(words("status") == .strings(Pages.CallFilter.Status.allCases.map(\.rawValue)))
        #expect(words("sort") == .strings(Pages.CallFilter.Sort.allCases.map(\.rawValue) + ["id"]))
    }

    @Test(arguments: ["PUT", "DELETE", "PATCH", "TRACE", "BREW"])
    func `other methods are refused with those that are allowed`(name: String) async throws {
        let method = try #require(HTTPRequest.Method(rawValue: name))
        let desk = try await StaffDesk.make()
        let answer = try await desk.send("/api/v1/calls", text: "{}", method: method)
        #expect(answer.status == 405 && answer.headers[.allow] == "GET, HEAD, OPTIONS")
        #expect(answer.headers[.contentType] == "application/problem+json")
        let match = try await desk.ask("/api/v1/matches", method: method)
        #expect(match.status == 405 && match.headers[.allow] == "OPTIONS, POST")
    }

    @Test func `pages of other sites may ask, and are told so beforehand`() async throws {
        let desk = try await StaffDesk.make()
        let asked = try await desk.ask("/api/v1/matches", method: .options)
        #expect(asked.status == 204 && asked.headers[.accessControlAllowOrigin] == "*")
        #expect(asked.headers[.accessControlAllowMethods] == "OPTIONS, POST")
        #expect(asked.headers[.accessControlAllowHeaders]?.contains("Content-Type") == true)
        let read = try await desk.ask("/api/v1/api-info")
        #expect(read.headers[.accessControlAllowOrigin] == "*")
        #expect(try await desk.ask("/api/v1/nothing", method: .options).status == 404)
    }

    @Test func `an answer that is known is not sent again`() async throws {
        let desk = try await StaffDesk.make()
        let first = try await desk.ask("/api/v1/programmes?limit=3")
        let tag = try #require(first.headers[.eTag])
        #expect(first.status == 200 && !first.bytes.isEmpty)
        let second = try await desk.ask("/api/v1/programmes?limit=3", headers: ["If-None-Match": tag])
        #expect(second.status == 304 && second.bytes.isEmpty && second.headers[.eTag] == tag)
        let head = try await desk.ask("/api/v1/programmes?limit=3", method: .head)
        #expect(head.status == 200 && head.bytes.isEmpty && head.headers[.eTag] == tag)
    }

    @Test func `a chain of requests goes on in the answer`() async throws {
        let desk = try await StaffDesk.make()
        let id = "4bf92f3577b34da6a3ce929d0e0e4736"
        let told = try await desk.ask(
            "/api/v1/api-info", headers: ["Traceparent": "00-\(id)-00f067aa0ba902b7-01", "X-Correlation-ID": "a-1"])
        let next = try #require(told.headers[.traceParent])
        let parts = next.split(separator: "-")
        #expect(parts.count == 4 && parts[1] == id && parts[2] != "00f067aa0ba902b7" && parts[3] == "01")
        #expect(told.headers[.correlation] == "a-1")
        for wrong in ["00-\(id)-0000000000000000-01", "ff-\(id)-00f067aa0ba902b7-01", "x", ""] {
            let answer = try await desk.ask("/api/v1/api-info", headers: ["Traceparent": wrong])
            let new = try #require(answer.headers[.traceParent])
            #expect(new.wholeMatch(of: /00-[0-9a-f]{32}-[0-9a-f]{16}-00/) != nil && !new.contains(id))
        }
    }

    @Test func `a page follows another until all are told`() async throws {
        let desk = try await StaffDesk.make()
        let all = try Self.json(try await desk.ask("/api/v1/rules?limit=100"))
        let total = try #require(all["total"]?.wholeNumber)
        #expect(total > 100)
        var told: Set<JSONValue> = []
        var path: String? = "/api/v1/rules?limit=100"
        while let next = path {
            let page = try Self.json(try await desk.ask(next))
            told.formUnion(page["items"]?.elements ?? [])
            path = page["next"]?.string?.replacing("https://utblick.example.se", with: "")
        }
        #expect(told.count == total)
    }

    @Test func `beyond the last page there is nothing, and the total is told`() async throws {
        let desk = try await StaffDesk.make()
        for list in ["calls", "programmes", "projects"] {
            let answer = try await desk.ask("/api/v1/\(list)?page=1000000&limit=100")
            let page = try Self.json(answer)
            #expect(answer.status == 200 && page["items"] == [] && page["next"] == nil && page["total"] != nil)
        }
    }

    @Test func `all projects of an organisation are told, however many`() async throws {
        let desk = try await StaffDesk.make()
        let pic = try #require(PIC("912345678"))
        let projects = (0..<230).map { number in
            FundedProject(
                id: Identifier("cordis-many-\(number)"), origin: .cordis, identifier: "many-\(number)",
                title: TextVersions([TextVersions.Version(language: "en", text: "Project \(number)")]),
                participations: [Participation(organisation: Organisation(name: "Many University", pic: pic), role: .lead)],
                source: Source(
                    address: "https://example.org/", title: nil, kind: .official, confidence: .high,
                    checked: PartialDate(Day(daysSince1970: 20_786))))
        }
        try await desk.add(projects)
        var told: [String] = []
        var path: String? = "/api/v1/projects?organisation=pic:912345678&limit=100"
        while let next = path {
            let page = try Self.json(try await desk.ask(next))
            #expect(page["total"] == 230)
            told += (page["items"]?.elements ?? []).compactMap { $0["id"]?.string }
            path = page["next"]?.string?.replacing("https://utblick.example.se", with: "")
        }
        #expect(told.count == 230 && Set(told) == Set(projects.map(\.id.rawValue)))
    }

    @Test(arguments: [
        ("{\"text\":\"x\",", "malformed-body", 400), ("[]", "invalid-body", 422),
        ("{\"text\":\"Våtmark\",\"place\":\"Xqzzytorp\"}", "invalid-body", 422),
        ("{\"text\":\"Våtmark\",\"budget\":{\"amount\":-1,\"currency\":\"SEK\"}}", "invalid-body", 422), ("", "malformed-body", 400),
        ("{\"text\":\"🙂\"}", "invalid-body", 422), (String(repeating: "[", count: 5_000), "malformed-body", 400),
        ("{\"text\":\"" + String(repeating: "a", count: 300_000) + "\"}", "content-too-large", 413),
    ])
    func `an idea that cannot be read is told why`(body: String, kind: String, status: Int) async throws {
        let answer = try await StaffDesk.make().send("/api/v1/matches", text: body)
        #expect(answer.status == status)
        #expect(try Self.json(answer)["type"]?.string?.hasSuffix("#" + kind) == true)
        if status == 422 { #expect(try Self.json(answer)["errors"]?[0]?["pointer"]?.string != nil) }
    }

    @Test(arguments: [
        "text/plain", "application/x-www-form-urlencoded", "application/problem+json", "application/vnd.api+json", "application/json5", nil,
    ])
    func `another media type is refused`(type: String?) async throws {
        let answer = try await StaffDesk.make().send("/api/v1/matches", text: "{}", type: type)
        #expect(answer.status == 415 && answer.headers[.accept] == "application/json")
    }

    @Test(arguments: ["application/json", "Application/JSON; charset=utf-8", " application/json ;v=\"1;2\""])
    func `JSON is taken, whatever its type says besides`(type: String) async throws {
        #expect(try await StaffDesk.make().send("/api/v1/matches", text: "{\"text\":\"Våtmark\"}", type: type).status == 200)
    }

    @Test func `each desk's folder is in its addresses`() async throws {
        let desk = try await StaffDesk.neighbour()
        let found = try Self.json(try await desk.ask("/api/v1/programmes?limit=1"))
        #expect(found["next"]?.string?.hasPrefix("https://utblick.example.se/flen/api/v1/programmes?") == true)
        #expect(found["items"]?[0]?["pages"]?["sv"]?.string?.hasPrefix("https://utblick.example.se/flen/program/") == true)
    }
}
