import Foundation
import Funding
import Testing

@testable import Importing

@Suite struct PortalRequestTests {
    @Test func `the form is exactly as the portal wants it`() throws {
        let body = MultipartBody(parts: [("query", #"{"a":1}"#), ("languages", #"["en"]"#)])
        #expect(body.contentType == "multipart/form-data; boundary=utblick-form-part")
        let expected = [
            "--utblick-form-part", #"Content-Disposition: form-data; name="query"; filename="blob""#, "Content-Type: application/json", "",
            #"{"a":1}"#, "--utblick-form-part", #"Content-Disposition: form-data; name="languages"; filename="blob""#,
            "Content-Type: application/json", "", #"["en"]"#, "--utblick-form-part--", "",
        ]
        #expect(String(decoding: body.data, as: UTF8.self) == expected.joined(separator: "\r\n"))
    }

    @Test func `a boundary that occurs in a value grows`() {
        #expect(MultipartBody(parts: [("query", "utblick-form-part")]).boundary == "utblick-form-partx")
    }

    @Test func `a search asks for open and forthcoming calls first, then for those closed lately`() async throws {
        let portal = ScriptedPortal([])
        _ = await portal.run()
        let requests = portal.requests
        try #require(requests.count == 2)
        #expect(requests[0].method == "POST")
        #expect(
            requests[0].address.absoluteString
                == "http://127.0.0.1:1/search-api/prod/rest/search?apiKey=SEDIA&text=***&pageSize=100&pageNumber=1")
        let first = String(decoding: requests[0].body, as: UTF8.self)
        let types = #"{"terms":{"type":["1","2","8"]}}"#
        #expect(first.contains(#"{"bool":{"must":[\#(types),{"terms":{"status":["31094501","31094502"]}}]}}"#))
        #expect(first.contains(#"{"field":"startDate","order":"DESC"}"#))
        #expect(!first.contains("displayFields"))
        let range = #"{"range":{"deadlineDate":{"gte":"2025-07-06T00:00:00.000+0000"}}}"#
        let second = String(decoding: requests[1].body, as: UTF8.self)
        #expect(second.contains(#"{"bool":{"must":[\#(types),{"terms":{"status":["31094503"]}},\#(range)]}}"#))
    }

    @Test func `more than the portal can give is asked for programme by programme`() async throws {
        let portal = ScriptedPortal { request in
            let body = String(decoding: request.body, as: UTF8.self)
            if request.address.path().hasSuffix("/facet") {
                let values = #"[{"rawValue":"99","value":"New  %26 Odd (NEW )"}]"#
                return .text(200, #"{"facets":[{"name":"frameworkProgramme","values":\#(values)}]}"#)
            }
            let isClosed = body.contains("31094503")
            if !body.contains("frameworkProgramme") { return .page(total: isClosed ? 0 : 12_000, [resultText("A-1")]) }
            if body.contains(#"["99"]"#) { return .page(total: 1, [resultText("N-1", more: ["frameworkProgramme": ["99"]])]) }
            return body.contains("43108390") ? .page(total: 1, [resultText("A-1")]) : .page(total: 0, [])
        }
        let run = await portal.run()
        #expect(run.error == nil)
        let records = run.batches.flatMap(\.records)
        #expect(Set(records.map(\.call.id)) == ["a-1", "n-1"])
        #expect(records.first { $0.call.id == "n-1" }?.programmeName == "New & Odd (NEW)")
        #expect(run.batches.contains { $0.name == "page 1 of programme 43108390, open and forthcoming calls" })
        let messages = run.batches.flatMap(\.diagnostics).map(\.message)
        #expect(messages.contains("The portal gives a programme that Utblick does not know: 99 (New & Odd (NEW))"))
    }

    @Test func `a programme too large is split by type and status, and what still does not fit is told`() async {
        let portal = ScriptedPortal { request in
            let body = String(decoding: request.body, as: UTF8.self)
            if request.address.path().hasSuffix("/facet") { return .text(500, "{}") }
            let isLarge = !body.contains("31094503") && (!body.contains("frameworkProgramme") || body.contains("43108390"))
            return .page(total: isLarge ? 12_000 : 0, [])
        }
        let run = await portal.run()
        #expect(run.error == nil)
        let messages = run.batches.flatMap(\.diagnostics).map(\.message)
        let name = "programme 43108390, open and forthcoming calls, type 1, status 31094501"
        #expect(messages.contains("12000 results for \(name), of which the portal gives only the first 10000"))
        #expect(messages.contains { $0.hasPrefix("The portal's own labels could not be fetched") })
    }

    @Test func `what one split has too many of makes up for nothing that another lacks`() async throws {
        let other = try #require(FrameworkProgramme.table.map(\.code).first { $0 != "43108390" })
        let portal = ScriptedPortal { request in
            let body = String(decoding: request.body, as: UTF8.self)
            if request.address.path().hasSuffix("/facet") { return .text(500, "{}") }
            guard body.contains("frameworkProgramme") else { return .page(total: 10_001, []) }
            let isClosed = body.contains("31094503")
            // Of the open ones a result is in no part, and among the closed one has come meanwhile.
            if body.contains("43108390") { return .page(total: 9_999, []) }
            return .page(total: body.contains(other) ? (isClosed ? 3 : 1) : 0, [])
        }
        let run = await portal.run()
        #expect(run.error == nil && !run.batches.allSatisfy(\.isWhole))
        let messages = run.batches.flatMap(\.diagnostics).map(\.message)
        #expect(messages.contains { $0.hasPrefix("1 results that the portal counts were in none") }, "\(messages)")
    }

    @Test func `a server that ignores the query is found out`() async throws {
        let strays = [
            resultText("A-1"), resultText("OLD-1", status: "31094503"), resultText("TENDER-1", type: "0"),
            resultText("SV-1", more: ["language": ["sv"]]),
        ]
        let portal = ScriptedPortal([.success(.page(total: 4, strays)), .success(.page(total: 4, strays))])
        let run = await portal.run()
        #expect(run.batches.flatMap(\.records).map(\.call.id) == ["a-1", "old-1"])
        #expect(run.batches.flatMap(\.diagnostics).filter { $0.message.contains("were not asked for") }.count == 2)

        let endless = ScriptedPortal([.success(.page(total: 600_000, strays))])
        let error = try #require(await endless.run().error as? PortalError)
        #expect(error.reason == "the portal ignored the query and gave 600000 results")
    }

    @Test func `results that are announced and do not come are told`() async {
        let portal = ScriptedPortal([.success(.page(total: 5, [resultText("A-1")])), .success(.page(total: 5, []))])
        let run = await portal.run()
        #expect(run.batches.flatMap(\.records).count == 1)
        let message = "The portal announced 5 results for open and forthcoming calls and gave 1"
        #expect(run.batches.flatMap(\.diagnostics).contains(ImportDiagnostic(reference: nil, severity: .warning, message: message)))
    }
}
