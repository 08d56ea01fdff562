import Foundation
import Testing

@testable import Webhooks

struct WebhookBackoffTests {
    private static let chances = [0, 0.25, 0.5, 0.75, 1]

    @Test func `waits grow, keep near their schedule and end after about three days`() throws {
        for (wait, next) in zip(WebhookBackoff.schedule, WebhookBackoff.schedule.dropFirst()) { #expect(wait < next) }
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<200 {
            var (total, attempt) = (0.0, 1)
            while let wait = WebhookBackoff.wait(after: attempt, chance: Double.random(in: 0...1, using: &generator)) {
                let planned = WebhookBackoff.schedule[attempt - 1]
                #expect(wait >= planned * 0.85 - 0.001 && wait <= planned * 1.15 + 0.001)
                (total, attempt) = (total + wait, attempt + 1)
            }
            #expect(attempt == 10 && total > 2.5 * 86_400 && total < 4 * 86_400)
        }
    }

    @Test func `no number of attempts and no chance leads outside the bounds`() {
        for attempt in [Int.min, -1, 0, 10, 11, .max] { #expect(WebhookBackoff.wait(after: attempt, chance: 0.5) == nil) }
        for chance in [-5, 7, .infinity] {
            let wait = WebhookBackoff.wait(after: 1, chance: chance) ?? 0
            #expect((4.2...5.8).contains(wait))
        }
        for failures in [Int.min, 0, 1, 5, 1_000, .max] {
            for chance in Self.chances {
                let rest = WebhookBackoff.rest(afterFailures: failures, chance: chance)
                #expect(rest >= WebhookBackoff.shortestRest * 0.85 && rest <= WebhookBackoff.longestRest * 1.15)
            }
        }
    }

    @Test func `a receiver may ask for a longer wait, and not for more than a day`() {
        #expect(WebhookBackoff.wait(after: 1, chance: 0.5, asked: 60) == 60)
        #expect(WebhookBackoff.wait(after: 3, chance: 0.5, asked: 60) == 1_800)
        #expect(WebhookBackoff.wait(after: 1, chance: 0.5, asked: 1e12) == 86_400)
        #expect(WebhookBackoff.wait(after: 1, chance: 0.5, asked: -9) == 5)
        #expect(WebhookBackoff.rest(afterFailures: 1, chance: 0.5, asked: 3_600) == 3_600)
    }

    @Test func `what failed together is not tried together`() {
        let waits = Set(Self.chances.compactMap { WebhookBackoff.wait(after: 4, chance: $0) })
        #expect(waits.count == Self.chances.count)
    }
}
