import Funding
import Testing

@Suite struct `A period` {
    @Test func `overlaps another just when a day lies in both`() throws {
        let start = try #require(Day(iso: "2026-01-01"))
        let ends: [Day?] = [nil] + (0..<5).map { start.adding(days: $0) }
        let periods = ends.flatMap { from in ends.map { Period(from: from, through: $0) } }
            .filter { period in
                guard let from = period.from, let through = period.through else { return true }
                return from <= through
            }
        let days = (-3..<9).map { start.adding(days: $0) }
        for one in periods {
            for other in periods {
                #expect(one.overlaps(other) == days.contains { one.contains($0) && other.contains($0) })
                #expect(one.overlaps(other) == other.overlaps(one))
            }
        }
    }
}
