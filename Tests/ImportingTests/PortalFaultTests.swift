import Foundation
import Funding
import Testing

@testable import Importing

@Suite struct PortalFaultTests {
    private let good = HTTPAnswer.page(total: 1, [resultText("A-1")])

    @Test func `every passing fault is followed by another try`() async {
        let portal = ScriptedPortal([
            .success(.text(429, #"{"message":"Too many requests"}"#, headers: ["Retry-After": "7"])),
            .success(.text(503, "<html>Service Unavailable</html>")),
            .success(.text(200, #"{"totalResults":1,"results":[{"refe"#)),
            .failure(.connectionLost("reset")),
            .success(good),
        ])
        let run = await portal.run()
        #expect(run.error == nil)
        #expect(run.batches.flatMap(\.records).map(\.call.id) == ["a-1"])
        #expect(portal.pauses == [.seconds(7), .seconds(4), .seconds(8), .seconds(16)])
    }

    @Test func `a time-out and an HTML page with status 200 are tried again`() async {
        let portal = ScriptedPortal([.failure(.timedOut), .success(.text(200, " <!DOCTYPE html><p>Maintenance")), .success(good)])
        #expect(await portal.run().batches.flatMap(\.records).count == 1)
    }

    @Test func `the fifth failure stops the import, names the page and keeps what came before`() async throws {
        let first = HTTPAnswer.page(total: 150, (1...100).map { resultText("A-\($0)") })
        let html = Result<HTTPAnswer, HTTPFault>.success(.text(503, "<html>Service Unavailable</html>"))
        let portal = ScriptedPortal([.success(first)] + Array(repeating: html, count: 5) + [.success(good)])
        let run = await portal.run()
        #expect(run.batches.flatMap(\.records).count == 100)
        let error = try #require(run.error as? PortalError)
        #expect(error.description == "page 2 of open and forthcoming calls: HTML instead of JSON (503 Service Unavailable)")
        #expect(portal.requests.count == 6)
    }

    @Test func `nothing comes after a failure`() async throws {
        let portal = ScriptedPortal([.success(.text(403, #"{"error":"Unknown apiKey"}"#)), .success(good)])
        var iterator = portal.importer().batches(asOf: .testDay).makeAsyncIterator()
        await #expect(throws: PortalError.self) { _ = try await iterator.next() }
        #expect(try await iterator.next() == nil)
    }

    @Test(arguments: [
        (HTTPAnswer.text(403, "{}"), "403 Forbidden"),
        (.text(500, #"{"error":"Internal Server Error"}"#), "500 Internal Server Error"),
        (.text(404, "<html>"), "HTML instead of JSON (404 Not Found)"),
        (.text(200, #"{"message":"hello"}"#), "JSON that is not a list of results (200 OK)"),
        (.text(302, ""), "302 Found"),
    ])
    func `a fault that will not pass stops at once`(answer: HTTPAnswer, reason: String) async throws {
        let portal = ScriptedPortal([.success(answer), .success(good)])
        let error = try #require(await portal.run().error as? PortalError)
        #expect(error == PortalError(place: "page 1 of open and forthcoming calls", reason: reason))
        #expect(portal.requests.count == 1)
        #expect(portal.pauses.isEmpty)
    }

    @Test func `an answer beyond the limit is not tried again`() async throws {
        let portal = ScriptedPortal([.failure(.tooLarge(limit: 10))])
        let error = try #require(await portal.run().error as? PortalError)
        #expect(error.reason == "the answer was larger than 10 bytes")
        #expect(portal.requests.count == 1)
    }

    @Test func `waiting is capped`() {
        let patience = Patience()
        #expect(patience.delay(afterTry: 1, asked: .seconds(3_600)) == .seconds(60))
        #expect(patience.delay(afterTry: 40, asked: nil) == .seconds(60))
        #expect(patience.delay(afterTry: 2, asked: nil) == .seconds(4))
    }

    @Test(arguments: [
        ("3", Duration.seconds(3)), ("Mon, 10 Aug 2026 12:00:30 GMT", .seconds(30)), ("Mon, 10 Aug 2026 11:00:00 GMT", .zero),
        ("soon", nil),
        ("-4", nil), ("", nil),
    ])
    func `Retry-After is read in both its forms`(value: String, expected: Duration?) {
        #expect(Patience.retryAfter(value, now: .testDay) == expected)
    }

    @Test(arguments: [
        ("http://127.0.0.1:8790", true), ("http://localhost", true), ("http://[::1]:9", true), ("https://api.tech.ec.europa.eu", false),
        ("http://127.evil.example", false), ("http://192.168.1.1", false),
    ])
    func `this machine is known by its address`(text: String, expected: Bool) throws {
        #expect(try #require(URL(string: text)).isLoopback == expected)
    }
}
