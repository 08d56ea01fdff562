import Foundation
import HTTPTypes
import Hummingbird
import Testing

@testable import WebServer

@Suite("How many requests a minute are answered")
struct RateLimiterTests {
    private static let now = Date(timeIntervalSince1970: 1_800_000_015)

    @Test func `an address has its own share, and a new one each minute`() {
        let limiter = RateLimiter(perMinute: 2)
        #expect([1, 2, 3].map { _ in limiter.count("a", at: Self.now).isExceeded } == [false, false, true])
        #expect(!limiter.count("b", at: Self.now).isExceeded)
        #expect(!limiter.count("a", at: Self.now + 60).isExceeded)
        #expect(!limiter.count(nil, at: Self.now).isExceeded)
    }

    @Test func `what is left is told`() {
        let limiter = RateLimiter(perMinute: 2)
        var headers: HTTPFields = [:]
        limiter.count("a", at: Self.now).write(into: &headers)
        #expect(headers[.rateLimitPolicy] == "\"address\";q=2;w=60" && headers[.rateLimit] == "\"address\";r=1;t=45")
        var none: HTTPFields = [:]
        RateLimiter(perMinute: 0).count("a", at: Self.now).write(into: &none)
        #expect(none.isEmpty)
    }

    @Test func `addresses beyond those that are told apart share one count`() {
        let limiter = RateLimiter(perMinute: 1_000)
        for number in 0..<50_000 { _ = limiter.count("address-\(number)", at: Self.now) }
        #expect((0..<1_001).map { limiter.count("more-\($0)", at: Self.now).isExceeded }.last == true)
        #expect(!limiter.count("address-1", at: Self.now).isExceeded)
    }

    @Test func `the next request is refused with when to come back`() async throws {
        let desk = try await StaffDesk.make(rates: RateLimiter(perMinute: 2))
        var last: StaffDesk.Answer?
        for _ in 0...2 { last = try await desk.ask("/api/v1/api-info", from: "192.0.2.77") }
        #expect(last?.status == 429 && last?.headers[.contentType] == "application/problem+json")
        #expect(last?.headers[.retryAfter].flatMap { Int($0) }.map { (1...60).contains($0) } == true)
        #expect(try await desk.ask("/api/v1/api-info", from: "192.0.2.78").status == 200)
    }
}
