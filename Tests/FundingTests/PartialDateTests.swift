import Funding
import Testing

@Suite struct `A partial date` {
    @Test(arguments: [
        ("2022", "2022-01-01", "2022-12-31"), ("2024-02", "2024-02-01", "2024-02-29"), ("2023-02", "2023-02-01", "2023-02-28"),
        ("2026-11-22", "2026-11-22", "2026-11-22"),
    ])
    func `spans the days that it can mean`(text: String, first: String, last: String) throws {
        let date = try #require(PartialDate(text))
        #expect(date.firstDay.iso == first)
        #expect(date.lastDay.iso == last)
        #expect(date.iso == text)
    }

    @Test(arguments: ["", "22", "2022-13", "2022-1", "2022-02-30", "2022-02-01-01", "1899", "3000", "2022-", "2022-+1", "spring 2022"])
    func `is not made of anything else`(text: String) {
        #expect(PartialDate(text) == nil)
    }

    @Test func `stands in order of its first day, the shorter span first`() throws {
        let dates = ["2022", "2022-02", "2022-01", "2022-01-01", "2021-12-31"].compactMap { PartialDate($0) }
        #expect(dates.sorted().map(\.iso) == ["2021-12-31", "2022-01-01", "2022-01", "2022", "2022-02"])
    }
}
