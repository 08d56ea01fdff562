import Foundation
import Testing

@testable import Importing

struct HostGateTests {
    private func address(_ text: String) throws -> URL { try #require(URL(string: text)) }

    /// When each of `count` askers, all at once, was let through, in seconds.
    private func turns(_ count: Int, through gate: HostGate, to addresses: [URL]) async throws -> [Double] {
        let start = ContinuousClock.now
        return try await withThrowingTaskGroup(of: Double.self) { group in
            for number in 0..<count {
                group.addTask {
                    try await gate.waitForTurn(to: addresses[number % addresses.count])
                    return start.duration(to: .now) / .seconds(1)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }.sorted()
        }
    }

    @Test func `requests to one host are kept apart, whoever makes them and however the host is written`() async throws {
        let gate = HostGate(interval: .milliseconds(80))
        let turns = try await turns(
            5, through: gate, to: [address("https://example.eu/a"), address("https://EXAMPLE.eu/b"), address("http://example.eu:8080/c")])
        // A task that waits for its thread tells the time late, and the next may not.
        #expect(zip(turns, 0...).allSatisfy { $0 >= Double($1) * 0.08 }, "\(turns)")
    }

    @Test func `another host need not wait, and this machine never does`() async throws {
        let gate = HostGate(interval: .seconds(600))
        let turns = try await turns(2, through: gate, to: [address("https://one.example/"), address("https://two.example/")])
        #expect(turns.allSatisfy { $0 < 300 })
        let near = try await self.turns(
            30, through: gate, to: [address("http://127.0.0.1:8790/"), address("http://localhost/"), address("http://[::1]/")])
        #expect(near.allSatisfy { $0 < 300 })
    }

    @Test func `whoever waits can be cancelled`() async throws {
        let gate = HostGate(interval: .seconds(600))
        let host = try address("https://example.eu/")
        try await gate.waitForTurn(to: host)
        let waiting = Task { try await gate.waitForTurn(to: host) }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
    }

    @Test func `every live fetcher goes through the gate, and says cancelled when it is`() async throws {
        let gate = HostGate(interval: .seconds(600))
        let host = try address("http://host.invalid/")
        try await gate.waitForTurn(to: host)
        let asking = Task { try await HTTPFetcher.live(gate: gate).answer(HTTPRequest(address: host)) }
        asking.cancel()
        await #expect(throws: HTTPFault.cancelled) { try await asking.value }
    }

    @Test func `a fetcher of files waits at the same gate`() async throws {
        let gate = HostGate(interval: .seconds(600))
        let host = try address("http://host.invalid/file.csv")
        try await gate.waitForTurn(to: host)
        let asking = Task {
            try await FileFetcher.live(userAgent: HTTPFetcher.userAgent(contact: nil), gate: gate).withFile(from: host) { _ in }
        }
        asking.cancel()
        await #expect(throws: CancellationError.self) { try await asking.value }
    }

    @Test(arguments: [
        (nil, "Utblick/1.0 (EU funding desk)"), ("", "Utblick/1.0 (EU funding desk)"),
        ("https://www.katrineholm.se", "Utblick/1.0 (EU funding desk; +https://www.katrineholm.se)"),
        ("eu@example.se\r\nCookie: a=b", "Utblick/1.0 (EU funding desk; +eu@example.seCookie:a=b)"),
        ("åäö)", "Utblick/1.0 (EU funding desk)"),
    ])
    func `the user agent names where to turn, and holds nothing that breaks a header`(contact: String?, expected: String) {
        #expect(HTTPFetcher.userAgent(contact: contact) == expected)
    }
}
