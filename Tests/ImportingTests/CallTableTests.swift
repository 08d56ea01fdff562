import Foundation
import Funding
import Testing

@testable import Importing

@Suite struct CallTableTests {
    private static let repository = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private static func programme(_ id: Programme.ID, actions: [Action.ID] = []) -> Programme {
        let none = Localized(same: "")
        return Programme(
            id: id, name: Localized(same: "Program \(id)"), shortName: none, abbreviations: [], periodLabel: "",
            period: Period(from: nil, through: nil), fullyCommitted: nil, seed: nil, supports: none, examples: [], themes: [],
            keywords: Programme.Keywords(), callRhythm: nil, web: nil, managingBody: nil, fund: nil, succeeds: [], succeededBy: [],
            rules: [],
            actions: actions.map { Action(id: $0, name: none, supports: none, keywords: Programme.Keywords(), rules: []) }, facts: [])
    }

    private static let importer = CallTableImporter(
        programmes: [
            programme("esf_plus_2021_2027", actions: ["a1", "a2"]), programme("leader_sodermanland"), programme("region_sormland_1_1"),
            programme("erasmus_plus_2021_2027", actions: ["ka210"]),
        ],
        places: Gazetteer(
            nutsVersion: 2021,
            areas: [
                Area(code: "SE12", level: .nuts2, name: Localized(same: "Östra Mellansverige"), parent: nil),
                Area(
                    code: "SE122", level: .nuts3, name: Localized(same: "Södermanlands län"), parent: "SE12", alsoCalled: ["Södermanland"]),
                Area(code: "SE-0483", level: .municipality, name: Localized(same: "Katrineholm"), parent: "SE122"),
            ]))

    private func read(_ text: String, encoding: String.Encoding = .utf8) throws -> (records: [CallRecord], told: [ImportDiagnostic]) {
        let bytes = try #require(text.data(using: encoding))
        var batches: [ImportBatch] = []
        try Self.importer.readCalls(from: .bytes(bytes, name: "calls.csv"), asOf: .testDay) { batches.append($0) }
        return (batches.flatMap(\.records), batches.flatMap(\.diagnostics))
    }

    /// One row with the columns that are required, and more.
    private func readRow(_ more: [String: String]) throws -> (call: Call?, told: [String]) {
        let cells = ["Id": "a-1", "Namn": "N", "Program": "leader_sodermanland", "Länk": "https://a.se"].merging(more) { $1 }
        let names = cells.keys.sorted()
        let row = names.map { "\"\(cells[$0, default: ""])\"" }.joined(separator: ";")
        let (records, told) = try read(names.joined(separator: ";") + "\n" + row + "\n")
        return (records.first?.call, told.map(\.message))
    }

    @Test(arguments: [String.Encoding.utf8, .windowsCP1252, .utf16])
    func `the example of the documentation is read`(encoding: String.Encoding) throws {
        let text = try String(contentsOf: Self.repository.appending(path: "docs/calls-example.csv"), encoding: .utf8)
        let (records, told) = try read(text, encoding: encoding)
        #expect(told.filter { $0.severity != .information }.isEmpty)
        let calls = records.map(\.call)
        #expect(calls.count == 4 && calls.allSatisfy { $0.origin == .table && $0.fetchedAt == .testDay })
        let esf = try #require(calls.first)
        #expect(esf.id == "table-exempel-esf-2027-1" && esf.programme == "esf_plus_2021_2027" && esf.action == "a1")
        #expect(esf.plainTitle?.en == "Example: Skills in elderly care" && esf.opens?.iso == "2027-01-20")
        #expect(esf.deadlines.map(\.precision) == [.exact] && esf.deadlines.map(\.timeZone) == ["Europe/Stockholm"])
        #expect(esf.deadlines.first?.instant == Date(timeIntervalSince1970: 1_807_707_600))
        #expect(esf.budget?.total == Money(whole: 60_000_000, .krona) && esf.grant?.maximum == Money(whole: 15_000_000, .krona))
        #expect(esf.text.blocks.count == 2 && esf.conditions.plain == "Stödnivå: 40 %.")
        #expect(esf.audience == [.municipality, .region] && esf.areas == ["SE12"] && esf.themes == [.work, .care])
        #expect(esf.statedStatus == .forthcoming && esf.source.checked.iso == "2026-11-28")
        #expect(calls[1].deadlines.map(\.stage) == [.cutOff(1), .cutOff(2)] && calls[1].grant?.maximum == Money(whole: 500_000, .krona))
        #expect(calls[2].deadlines.map(\.precision) == [.preliminary] && calls[2].deadlines.map(\.day.iso) == ["2027-04-30"])
        #expect(calls[2].conditions.plain == "Öppnar preliminärt 2027-02.\nStödnivå: 37,5 %." && calls[2].areas == ["SE122"])
        #expect(calls[3].grant?.minimum == Money(whole: 30_000, .euro) && calls[3].opens?.iso == "2026-12-01")
        #expect(!records.map(\.rawJSON).joined().contains("påhittat"))
    }

    @Test func `the programmes and actions of the example are in the catalogue`() throws {
        let text = try String(contentsOf: Self.repository.appending(path: "docs/calls-example.csv"), encoding: .utf8)
        for record in try read(text).records {
            let programme = try #require(record.call.programme)
            let file = Self.repository.appending(path: "Catalogue/programmes/\(programme).yaml")
            let yaml = try String(contentsOf: file, encoding: .utf8)
            if let action = record.call.action { #expect(yaml.contains("- id: \(action)\n")) }
        }
    }

    @Test(arguments: [
        ("2027-04-14", "2027-04-14", Deadline.Precision.day), ("2027-04-14 09:30", "2027-04-14", .exact),
        ("2027-04-14 kl. 9.30", "2027-04-14", .exact), ("2027-02", "2027-02-28", .month), ("2027-04 (prel.)", "2027-04-30", .preliminary),
        ("2027-04-14 (prel)", "2027-04-14", .preliminary), ("2027-04-14(prel.)", "2027-04-14", .preliminary),
    ])
    func `dates have a precision`(text: String, day: String, precision: Deadline.Precision) throws {
        let (call, told) = try readRow(["Stänger": text])
        #expect(call?.deadlines.map(\.day.iso) == [day] && call?.deadlines.map(\.precision) == [precision] && told.isEmpty)
    }

    @Test(arguments: [
        ("1 500 000", 150_000_000), ("1\u{A0}500\u{A0}000 kr", 150_000_000), ("1.500.000", 150_000_000), ("1,5 mnkr", 150_000_000),
        ("500 tkr", 50_000_000), ("0,125 Mkr", 12_500_000), ("2 miljoner kronor", 200_000_000), ("1,234567 mnkr", 123_456_700),
        ("12,50 SEK", 1_250),
    ])
    func `sums are read as Swedes write them`(text: String, öre: Int) throws {
        #expect(try readRow(["Budget": text, "Valuta": "SEK"]).call?.budget?.total == Money(minorUnits: öre, currency: .krona))
    }

    @Test(arguments: [
        ("Stänger", "v. 15 2027", "is no date; write 2027-04-14, 2027-04-14 15:00, 2027-04 or 2027-04 (prel.)"),
        ("Stänger", "2027-02-30", "is no date; write 2027-04-14, 2027-04-14 15:00, 2027-04 or 2027-04 (prel.)"),
        ("Stänger", "2027-04 15:00", "is no date; write 2027-04-14, 2027-04-14 15:00, 2027-04 or 2027-04 (prel.)"),
        ("Öppnar", "2027-01-01|2027-02-01", "is no date; write 2027-04-14, 2027-04-14 15:00, 2027-04 or 2027-04 (prel.)"),
        ("Budget", "mycket", "is no sum; write 1 500 000, 1,5 mnkr or 20 000 euro"),
        ("Budget", "-5", "is no sum; write 1 500 000, 1,5 mnkr or 20 000 euro"),
        ("Budget", "500", "does not go with the column Valuta; write SEK or EUR there"),
        ("Valuta", "USD", "is no currency; write SEK or EUR"),
        ("Stödnivå", "140 %", "is no share; write a number from 0 to 100, such as 40 or 37,5"),
        ("Program", "esf", "is no programme of the catalogue; write its id, such as leader_sodermanland"),
        ("Insats", "a1", "is no action of leader_sodermanland; it has: none"),
        ("Område", "SE999", "names no area; write a code or name of areas.yaml, such as SE-0483"),
        ("Status", "snart", "is no status; write öppen, planerad, kommande, förväntad or stängd"),
        ("Länk", "javascript:alert(1)", "is no address; write https://…"),
        ("Id", "a/../b", "may hold letters a–z, digits and hyphens, 80 at most"),
        ("Kontrollerad", "nyss", "is no date; write when somebody read the source, such as 2026-11-28"),
    ])
    func `an error names row and column, and leaves the row out`(column: String, text: String, expected: String) throws {
        let (call, told) = try readRow([column: text])
        #expect(call == nil)
        #expect(told == ["Row 2, column \(column): “\(text)” \(expected); the row was left out"])
    }

    @Test func `an empty cell that must be filled in is an error, and so are unknown words`() throws {
        #expect(try readRow(["Namn": ""]).told == ["Row 2, column Namn: must be filled in; the row was left out"])
        #expect(
            try readRow(["Tema": "work, fun"]).told.first?.hasPrefix("Row 2, column Tema: “work, fun” names no theme; there are: ") == true)
        #expect(try readRow(["Vem får söka": "alla"]).told.first?.contains("names no kind of applicant") == true)
        #expect(try readRow(["Budget": "5 euro", "Valuta": "SEK"]).call == nil)
    }

    @Test func `the rows around an error stay, and an id stands once`() throws {
        let header = "Id;Namn;Program;Länk;Färg"
        let rows = [
            "x-1;A;leader_sodermanland;https://a.se;", "x-2;;leader_sodermanland;https://a.se;", "X-1;B;leader_sodermanland;https://a.se;",
        ]
        let (records, told) = try read(([header] + rows).joined(separator: "\n"))
        #expect(records.map(\.call.title) == ["A"])
        #expect(
            told.map(\.message) == [
                "A column that Utblick does not know: Färg; it was not read",
                "Row 3, column Namn: must be filled in; the row was left out",
                "Row 4, column Id: “X-1” stands in row 2 too; the row was left out",
            ])
        #expect(throws: ImportRefusal(place: "calls.csv", reason: "the column länk is missing; the header says: Id, Namn, Program")) {
            try read("Id;Namn;Program\n")
        }
    }

    @Test func `the same table gives the same digests, and a change of a cell another`() throws {
        let text = "Id;Namn;Program;Länk;Område;Stänger\na;N;leader_sodermanland;https://a.se;SE122;2027-04\n"
        let first = try read(text).records.map(\.digest)
        #expect(try read(text).records.map(\.digest) == first && first.count == 1)
        for (old, new) in [(";N;", ";M;"), ("SE122", "SE12"), ("2027-04", "2027-04 (prel.)"), ("a.se", "b.se")] {
            let changed = try read(text.replacing(old, with: new)).records
            #expect(changed.count == 1 && changed.map(\.digest) != first)
        }
    }
}
