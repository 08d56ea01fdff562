import Testing

@testable import Desk

struct ImpersonalTextTests {
    @Test(arguments: [
        ("row 7: anna.berg@example.se is no date", "row 7: … is no date"), ("(anna@example.se)", "(…)"),
        ("19811218-9876 in column 3", "… in column 3"), ("call 070-123 45 67", "call …"), ("+46 150 570 07", "…"),
        ("two\nlines\tof text", "two lines of text"), ("topic 43108390 has status 31094501", "topic 43108390 has status 31094501"),
        ("2027-01-12–2027-03-31 is no period", "2027-01-12–2027-03-31 is no period"), ("617 of 12000", "617 of 12000"),
    ])
    func `a remark that everybody sees holds no address or number of a person`(text: String, expected: String) {
        #expect(ImpersonalText.of(text) == expected)
    }

    @Test func `a long remark is cut`() {
        #expect(ImpersonalText.of(String(repeating: "å", count: 5_000)).count == ImpersonalText.longest + 1)
    }
}
