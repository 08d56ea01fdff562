import Foundation
import Funding
import Storage
import Testing

struct ExchangeRateStoreTests {
    private static let source = Source(
        address: "https://www.ecb.europa.eu", kind: .official, confidence: .high, checked: PartialDate(Day(daysSince1970: 20_000)))

    private func rate(_ text: String, on day: String) throws -> ExchangeRate {
        let day = try #require(Day(iso: day))
        return try #require(ExchangeRate(text, on: day, source: Self.source))
    }

    @Test(arguments: TestDatabase.available)
    func `the rate of a day is that day's, or the last before it`(kind: TestDatabase) async throws {
        let rates = [try rate("10.9485", on: "2026-11-27"), try rate("10.95", on: "2026-11-24")]
        try await kind.withStore { store in
            let changed = try await store.write { try ExchangeRateStore.upsert(rates, at: .noon, on: $0) }
            #expect(changed == 2)
            for (day, expected) in [("2026-11-23", nil), ("2026-11-24", rates[1]), ("2026-11-26", rates[1]), ("2027-01-01", rates[0])] {
                let day = try #require(Day(iso: day))
                let found = try await store.read { try ExchangeRateStore.latest(on: day, on: $0) }
                #expect(found == expected)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a day's new rate takes the old one's place, and the same again is no change`(kind: TestDatabase) async throws {
        let (first, second) = (try rate("10.9485", on: "2026-11-27"), try rate("11.00", on: "2026-11-27"))
        try await kind.withStore { store in
            for (rate, changed) in [(first, 1), (first, 0), (second, 1)] {
                let found = try await store.write { try ExchangeRateStore.upsert([rate], at: .noon, on: $0) }
                #expect(found == changed)
            }
            let found = try await store.read { try ExchangeRateStore.latest(on: second.day, on: $0) }
            #expect(found == second)
        }
    }
}
