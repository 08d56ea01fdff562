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
        _ shares: [(number: String?, role: Participation.Role, amount: Int?)], whole: Int? = 500, starts: String? = "2024-02-01",
        origin: FundedProject.Origin = .cordis, licence: String? = "CC0"
    ) throws -> FundedProject {
        FundedProject(
            id: "cordis-1", origin: origin, identifier: "1",
            title: TextVersions([.init(language: "en", text: String(repeating: "Å", count: 200))]), starts: starts.flatMap { Day(iso: $0) },
            contribution: whole.flatMap { Money(whole: $0, .euro) },
            participations: try shares.map { share in
                Participation(
                    organisation: Organisation(name: "X", organisationNumber: try share.number.map { try OrganisationNumber($0) }),
                    role: share.role, contribution: share.amount.flatMap { Money(whole: $0, .euro) })
            },
            source: Source(
                address: "https://a.se/", kind: .official, confidence: .high, checked: PartialDate(Day(daysSince1970: 20_000)),
                licence: licence))
    }

    private func file(
        _ projects: [FundedProject], knownBy keys: [String] = ["org:212000-0340"], made: Double = 0
    ) throws -> GrantsFile? {
        GrantsFile(
            of: try Self.municipality(), knownBy: Set(keys.compactMap { OrganisationKey($0) }), projects, address: "https://a.se/g",
            made: Date(timeIntervalSince1970: made)
        ) { _ in "https://a.se/p" }
    }

    private func object(_ file: GrantsFile) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any])
    }

    private func amounts(_ project: FundedProject) throws -> [Int] {
        guard let file = try file([project]) else { return [] }
        let object = try object(file)
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

    @Test func `a grant is what the municipality itself got, or the whole where it alone got any`() throws {
        let (own, other) = ("212000-0340", "212000-0332")
        #expect(try amounts(project([(own, .partner, 100), (other, .lead, 400)])) == [100])
        #expect(try amounts(project([(own, .lead, 100), (own, .partner, 20), (other, .partner, 380)])) == [120])
        #expect(try amounts(project([(own, .lead, nil)])) == [500])
        #expect(try amounts(project([(own, .lead, nil), (other, .associated, nil)])) == [500])
        // It shares the whole, and nobody tells how.
        #expect(try amounts(project([(own, .lead, nil), (other, .partner, nil)])) == [])
        #expect(try amounts(project([(own, .lead, nil), (other, .lead, nil)], origin: .kohesio)) == [])
        #expect(try amounts(project([(own, .lead, nil), (other, .partner, 400)])) == [])
        #expect(try amounts(project([(own, .partner, nil), (other, .lead, nil)])) == [])
        // What Interregbarometern tells of a partner is what it spends, and of others than the coordinator Vinnova tells nothing.
        #expect(try amounts(project([(own, .partner, 100), (other, .lead, 400)], origin: .interregSweden)) == [])
        #expect(try amounts(project([(own, .lead, nil)], origin: .vinnova)) == [])
        #expect(try amounts(project([(nil, .lead, 100)])) == [])
        #expect(try amounts(project([(own, .lead, 0)])) == [])
        #expect(try amounts(project([(own, .lead, 100)], starts: nil)) == [])
        #expect(try amounts(project([(own, .lead, .max / 100), (own, .partner, .max / 100)])) == [])
    }

    @Test func `the municipality is known by any of its numbers`() throws {
        let participation = Participation(
            organisation: Organisation(name: "X", pic: PIC("999976105")), role: .partner, contribution: Money(whole: 70, .euro))
        let project = FundedProject(
            id: "cordis-2", origin: .cordis, identifier: "2", title: TextVersions([.init(language: "en", text: "T")]),
            starts: Day(iso: "2024-02-01"), participations: [participation], source: Self.source)
        #expect(try file([project]) == nil)
        #expect(try file([project], knownBy: ["org:212000-0340", "pic:999976105"])?.count == 1)
    }

    @Test func `a licence of the whole is told only where every source has given one`() throws {
        func licence(_ stated: [String?]) throws -> String? {
            let projects = try stated.map { try project([("212000-0340", .lead, 100)], licence: $0) }
            let file = try #require(try file(projects))
            let told = try object(file)["license"] as? String
            #expect(told == file.licence?.rawValue)
            return told
        }
        #expect(try licence(["CC0"]) == DataLicence.publicDomain.rawValue)
        #expect(try licence(["CC0", "CC BY 4.0"]) == DataLicence.attribution.rawValue)
        #expect(try licence(["CC BY 4.0", nil]) == nil)
        #expect(try licence(["All rights reserved"]) == nil)
    }

    @Test func `files differ when they tell of other grants, not when they are made later`() throws {
        let some = try project([("212000-0340", .lead, 100)])
        let first = try #require(try file([some]))
        #expect(try first.tellsTheSame(as: #require(try file([some], made: 60))))
        #expect(try !first.tellsTheSame(as: #require(try file([project([("212000-0340", .lead, 101)])]))))
        #expect(try !first.tellsTheSame(as: #require(try file([some, some]))))
    }

    @Test func `the catalogue names the interfaces, where they are described and what they give`() throws {
        let address = "https://a.se/datasets/dcat"
        let catalogue = DataCatalogue(
            of: try Self.municipality(), pages: [.swedish: "https://a.se/oppna-data"], address: address,
            entries: OpenDataset.allCases.map { dataset in
                DataCatalogue.Entry(dataset, modified: Day(daysSince1970: 20_000)) { "https://a.se/datasets/\(dataset.rawValue).\($0)" }
            },
            services: [
                .own(at: "https://a.se/api/v1", describedAt: "https://a.se/api/v1/openapi.json"),
                .commonGrants(at: "https://a.se/common-grants", describedAt: "https://a.se/schemas/common-grants/openapi.json"),
            ], servicesPage: "https://a.se/api")
        let things = catalogue.graph.things
        func addresses(_ name: String, of thing: LinkedDataGraph.Thing) -> [String] {
            thing.statements.filter { $0.property == LinkedDataTerm(.dcat, name) }.compactMap { statement in
                if case .thing(let address) = statement.value { address } else { nil }
            }
        }
        let services = things.filter { $0.type == LinkedDataTerm(.dcat, "DataService") }
        let first = try #require(things.first)
        #expect(addresses("service", of: first) == services.map(\.address) && services.count == 2)
        #expect(services.flatMap { addresses("endpointURL", of: $0) } == ["https://a.se/api/v1", "https://a.se/common-grants"])
        #expect(
            services.flatMap { addresses("endpointDescription", of: $0) }
                == ["https://a.se/api/v1/openapi.json", "https://a.se/schemas/common-grants/openapi.json"])
        #expect(services.flatMap { addresses("landingPage", of: $0) } == ["https://a.se/api", "https://a.se/api"])
        let datasets = Set(things.filter { $0.type == LinkedDataTerm(.dcat, "Dataset") }.map(\.address))
        #expect(services.allSatisfy { !addresses("servesDataset", of: $0).isEmpty })
        #expect(services.flatMap { addresses("servesDataset", of: $0) }.allSatisfy(datasets.contains))
    }
}
