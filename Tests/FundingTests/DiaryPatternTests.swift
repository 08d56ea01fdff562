import Funding
import Testing

@Suite struct DiaryPatternTests {
    @Test(arguments: [
        ("UTB-{year}-{number:4}", "UTB-2026-0017"), ("KS {year}/{number}", "KS 2026/17"), ("{number:1}:{year}", "17:2026"),
        ("Dnr {year}-{number:9}", "Dnr 2026-000000017"), ("{year}{number:2}", "202617"),
    ])
    func `a number is written as the municipality does`(pattern: String, text: String) throws {
        #expect(try DiaryPattern(pattern).text(year: 2026, number: 17) == text)
    }

    @Test func `a long number is not cut`() throws {
        #expect(try DiaryPattern("{year}-{number:2}").text(year: 2026, number: 12_345) == "2026-12345")
        #expect(DiaryPattern.standard.text(year: 2026, number: 1) == "UTB-2026-0001")
    }

    @Test(arguments: [
        "", "KS", "{year}", "{number}", "{year}-{number}-{number}", "{year}{year}{number}", "{year}-{number:0}", "{year}-{number:10}",
        "{year}-{number", "{year}-{nummer}", "{year}-{number}}", "{year}\n{number}", "{year}{number}" + String(repeating: "x", count: 30),
    ])
    func `what cannot number anything is refused`(pattern: String) {
        #expect(throws: DiaryPattern.Unusable.self) { try DiaryPattern(pattern) }
    }
}
