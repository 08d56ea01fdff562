import Funding
import TestSupport
import Testing

/// Regulation (EU) 2023/2831, Article 3(2), https://eur-lex.europa.eu/eli/reg/2023/2831/oj; periods by Regulation 1182/71, Article 3.
@Suite struct `De minimis aid` {
    private typealias Material = PlanMaterial

    private static let ceiling = Material.euros(300_000)

    private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

    private func record(_ aids: [(String, Int)]) throws -> DeMinimis {
        let read = try aids.map { DeMinimis.Aid(granted: try day($0.0), amount: Material.euros($0.1)) }
        return try #require(DeMinimis(aids: read, ceiling: Self.ceiling))
    }

    @Test func `is summed over the three years up to a day`() throws {
        let record = try record([("2025-05-01", 120_000), ("2023-06-15", 100_000), ("2027-01-10", 50_000)])
        #expect(record.aids.map(\.granted.iso) == ["2023-06-15", "2025-05-01", "2027-01-10"])
        #expect(record.total(on: try day("2023-06-14")) == Material.euros(0))
        #expect(record.total(on: try day("2026-01-01")) == Material.euros(220_000))
        #expect(record.total(on: try day("2027-01-10")) == Material.euros(170_000))
        #expect(record.room(on: try day("2027-01-10")) == Material.euros(130_000))
    }

    @Test(arguments: [
        ("2023-06-15", "2026-06-15", "2026-06-16"), ("2024-02-29", "2027-02-28", "2027-03-01"), ("2025-02-28", "2028-02-28", "2028-02-29"),
        ("2025-03-01", "2028-03-01", "2028-03-02"), ("2025-12-31", "2028-12-31", "2029-01-01"),
    ])
    func `counts until the same date three years later has passed`(granted: String, last: String, free: String) throws {
        let record = try record([(granted, 300_000)])
        #expect(record.room(on: try day(granted)) == Material.euros(0))
        #expect(record.room(on: try day(last)) == Material.euros(0))
        #expect(record.room(on: try day(free)) == Self.ceiling)
        #expect(record.firstDay(thatFits: Material.euros(1), from: try day(granted)) == (try day(free)))
    }

    @Test func `says from when an amount fits`() throws {
        let record = try record([("2024-03-01", 100_000), ("2025-03-01", 150_000)])
        let today = try day("2026-11-28")
        #expect(record.firstDay(thatFits: Material.euros(50_000), from: today) == today)
        #expect(record.firstDay(thatFits: Material.euros(50_001), from: today) == (try day("2027-03-02")))
        #expect(record.firstDay(thatFits: Material.euros(150_001), from: today) == (try day("2028-03-02")))
        #expect(record.firstDay(thatFits: Self.ceiling, from: today) == (try day("2028-03-02")))
        #expect(record.firstDay(thatFits: Material.euros(300_001), from: today) == nil)
        #expect(record.firstDay(thatFits: Material.kronor(1), from: today) == nil)
    }

    @Test func `leaves room for aid that is already decided for a later day`() throws {
        let record = try record([("2027-06-01", 200_000)])
        let today = try day("2026-11-28")
        #expect(record.total(on: today) == Material.euros(0))
        #expect(record.room(on: today) == Material.euros(100_000))
        #expect(record.firstDay(thatFits: Material.euros(100_001), from: today) == (try day("2030-06-02")))
    }

    @Test func `never goes above the ceiling when it is granted on the day that it fits`() throws {
        var numbers = SeededGenerator(seed: 3)
        for _ in 0..<200 {
            var aids: [DeMinimis.Aid] = []
            var from = try day("2023-01-01")
            for _ in 0..<12 {
                let amount = Material.euros(Int.random(in: 1...200_000, using: &numbers))
                let record = try #require(DeMinimis(aids: aids, ceiling: Self.ceiling))
                let granted = try #require(record.firstDay(thatFits: amount, from: from))
                #expect(granted == from || record.room(on: granted.adding(days: -1)).minorUnits < amount.minorUnits)
                aids.append(DeMinimis.Aid(granted: granted, amount: amount))
                from = granted.adding(days: Int.random(in: 0...200, using: &numbers))
            }
            let record = try #require(DeMinimis(aids: aids, ceiling: Self.ceiling))
            for aid in aids { #expect(record.total(on: aid.granted).minorUnits <= Self.ceiling.minorUnits) }
        }
    }

    @Test func `is not kept of amounts that cannot be right`() throws {
        let today = try day("2026-11-28")
        func record(_ amounts: [Money], _ ceiling: Money = Self.ceiling, years: Int = 3) -> DeMinimis? {
            DeMinimis(aids: amounts.map { DeMinimis.Aid(granted: today, amount: $0) }, ceiling: ceiling, years: years)
        }
        #expect(record([Material.euros(1)]) != nil)
        #expect(record([Material.kronor(1)]) == nil)
        #expect(record([Material.euros(-1)]) == nil)
        #expect(record([Money(minorUnits: .max, currency: .euro), Material.euros(1)]) == nil)
        #expect(record([], Material.euros(-1)) == nil)
        #expect(record([], years: 0) == nil && record([], years: 11) == nil)
    }
}
