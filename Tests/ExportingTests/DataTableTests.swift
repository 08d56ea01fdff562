import Foundation
import Funding
import Testing

@testable import Exporting

@Suite struct DataTableTests {
    private static let source = Source(
        address: "https://a.se/", kind: .official, confidence: .high, checked: PartialDate(Day(daysSince1970: 20_000)), licence: "CC0")

    private static let table = DataTable<DataValue>([
        .init("a", .text, "A", "A") { $0 }, .init("b", .number, "B", "B") { _ in .number(7) },
    ])

    @Test(arguments: [
        (DataValue.missing, #"{"b":7}"#, ",7"), (.text("å \"x\"\n"), #"{"a":"å \"x\"\n","b":7}"#, "\"å \"\"x\"\"\n\",7"),
        (.text("=1+1"), #"{"a":"=1+1","b":7}"#, "'=1+1,7"), (.number(-3), #"{"a":-3,"b":7}"#, "-3,7"),
        (.decimal(1_250_50), #"{"a":1250.5,"b":7}"#, "1250.5,7"), (.decimal(-7), #"{"a":-0.07,"b":7}"#, "-0.07,7"),
        (.decimal(100), #"{"a":1,"b":7}"#, "1,7"), (.list(["a", "b,c"]), #"{"a":["a","b,c"],"b":7}"#, "\"a | b,c\",7"),
        (.list([]), #"{"b":7}"#, ",7"),
    ])
    func `a value is written in both forms`(value: DataValue, json: String, csv: String) {
        #expect(String(decoding: Self.table.jsonLine(of: value), as: UTF8.self) == json + "\n")
        #expect(String(decoding: Self.table.csvLine(of: value), as: UTF8.self) == csv + "\r\n")
    }

    @Test(arguments: OpenDataset.allCases) func `every column has a name of its own and a meaning`(dataset: OpenDataset) {
        let columns = dataset.columns
        #expect(Set(columns.map(\.name)).count == columns.count && columns.count > 5)
        #expect(columns.allSatisfy { !$0.meaning.sv.isEmpty && !$0.meaning.en.isEmpty && $0.name.wholeMatch(of: /[a-z][A-Za-z]*/) != nil })
        #expect(columns.contains { $0.name == "licence" })
    }

    @Test(arguments: [
        ("CC0" as String?, DataLicence.publicDomain as DataLicence?), ("CC BY 4.0", .attribution), ("Decision 2011/833/EU", .attribution),
        (nil, nil), ("All rights reserved", nil),
    ])
    func `a licence is told where the source states one of the two`(stated: String?, licence: DataLicence?) {
        #expect(DataLicence(stated: stated) == licence)
    }

    private func project(
        _ shares: [(number: String?, role: Participation.Role, amount: Int?)], whole: Int? = 500, starts: String? = "2024-02-01"
    ) throws -> FundedProject {
        FundedProject(
            id: "cordis-1", origin: .cordis, identifier: "1",
            title: TextVersions([.init(language: "en", text: String(repeating: "Å", count: 200))]), starts: starts.flatMap { Day(iso: $0) },
            contribution: whole.flatMap { Money(whole: $0, .euro) },
            participations: try shares.map { share in
                Participation(
                    organisation: Organisation(name: "X", organisationNumber: try share.number.map { try OrganisationNumber($0) }),
                    role: share.role, contribution: share.amount.flatMap { Money(whole: $0, .euro) })
            }, source: Self.source)
    }

    private func amounts(_ project: FundedProject) throws -> [Int] {
        let municipality = try Self.municipality()
        let file = GrantsFile(of: municipality, [project], address: "https://a.se/g", made: Date(timeIntervalSince1970: 0)) { _ in
            "https://a.se/p"
        }
        guard let file else { return [] }
        let object = try #require(try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any])
        let grants = try #require(object["grants"] as? [[String: Any]])
        #expect(grants.allSatisfy { ($0["title"] as? String)?.count ?? 0 < 140 && $0["awardDate"] as? String == "2024-02-01" })
        #expect(grants.allSatisfy { $0["id"] as? String == "SE2120000340-cordis-1" })
        return grants.compactMap { $0["amountAwarded"] as? Int }
    }

    private static func municipality() throws -> Municipality {
        let same = Localized(same: "X")
        return Municipality(
            id: "x", name: same, organisationNumber: try OrganisationNumber("212000-0340"), area: "SE-0483", web: "https://a.se",
            coordinator: .init(title: same, address: "X", telephone: "0", helpsWith: []),
            strategy: Strategy(name: same, adopted: Day(daysSince1970: 0), adoptedBy: same, summary: same, goals: [], source: source),
            facts: [])
    }

    @Test func `a grant is what the municipality itself got, or as the lead the whole where no shares are told`() throws {
        let (own, other) = ("212000-0340", "212000-0332")
        #expect(try amounts(project([(own, .partner, 100), (other, .lead, 400)])) == [100])
        #expect(try amounts(project([(own, .lead, nil), (other, .partner, nil)])) == [500])
        // Its own share is not known, and the whole is not its own.
        #expect(try amounts(project([(own, .lead, nil), (other, .partner, 400)])) == [])
        #expect(try amounts(project([(own, .partner, nil), (other, .lead, nil)])) == [])
        #expect(try amounts(project([(nil, .lead, 100)])) == [])
        #expect(try amounts(project([(own, .lead, 0)])) == [])
        #expect(try amounts(project([(own, .lead, 100)], starts: nil)) == [])
    }
}
