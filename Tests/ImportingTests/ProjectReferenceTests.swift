import Foundation
import Funding
import Testing

@testable import Importing

/// Files in the sources' own forms under `Fixtures/<source>`, with what must come out of them in `expected.txt`.
@Suite struct ProjectReferenceTests {
    static let places = Gazetteer(
        nutsVersion: 2021,
        areas: [
            Area(code: "SE122", level: .nuts3, name: Localized(same: "Södermanlands län"), parent: "SE12"),
            Area(code: "SE110", level: .nuts3, name: Localized(same: "Stockholms län"), parent: "SE11"),
            Area(code: "SE21", level: .nuts2, name: Localized(same: "Småland med öarna"), parent: "SE2"),
        ])

    private func check(_ importer: some ProjectImporter, _ folder: String, _ name: String) throws {
        let fixture = try Fixture(folder)
        let batches = try importer.batches(from: try fixture.input(name))
        let written = ProjectWriting.text(of: batches).replacing("semicolon.csv", with: "comma.csv")
        #expect(written == (try fixture.expected), "what came:\n\(written)")
        #expect(batches.flatMap(\.records).allSatisfy { $0.project.origin == type(of: importer).origin })
        let again = try importer.batches(from: try fixture.input(name))
        #expect(again == batches)
    }

    @Test func `Kohesio's table gives its operations`() throws {
        try check(KohesioImporter(), "kohesio", "SE.csv")
    }

    @Test(arguments: ["comma.csv", "semicolon.csv"])
    func `the results platform's table gives its projects`(name: String) throws {
        try check(ErasmusResultsImporter(), "erasmus", name)
    }

    @Test func `a page of keep gives its projects`() throws {
        try check(KeepImporter(), "keep", "page.json")
    }

    @Test func `the Swedish partner export gives its projects`() throws {
        try check(InterregSwedenImporter(places: Self.places), "interreg", "partners.json")
    }

    @Test func `persons who stand in a source do not come through`() throws {
        let inputs: [(any ProjectImporter, String, String)] = [
            (KohesioImporter(), "kohesio", "SE.csv"), (ErasmusResultsImporter(), "erasmus", "comma.csv"),
            (KeepImporter(), "keep", "page.json"), (CordisImporter(), "cordis-xml", "900001.xml"),
        ]
        for (importer, folder, name) in inputs {
            let file = try Fixture(folder).input(name)
            let batches = try importer.batches(from: file)
            let all = try String(decoding: JSONEncoder().encode(batches.flatMap(\.records).map(\.project)), as: UTF8.self)
            let told = batches.flatMap(\.diagnostics).map(\.message).joined()
            for secret in [
                "811228", "9874", "PERSONNAMN", "Personnamn", "Anna Andersson", "A Person", "PERSON'S", "Gatan", "GATAN", "Hemma",
            ] {
                #expect(!all.contains(secret) && !told.contains(secret), "\(secret) in \(folder)")
            }
        }
    }

    @Test func `a table of 621 columns is read`() throws {
        var header = ["Project Identifier", "Project Title", "Coordinating organisation name"]
        var row = ["2024-1-SE01-KA210-1", "Titel", "Lead"]
        for number in 1...103 {
            header += ["name", "organisation type", "address", "region", "country", "website"].map { "Partner \(number) \($0)" }
            row += ["Partner no. \(number)", "", "", "", number.isMultiple(of: 2) ? "FI" : "Norway", ""]
        }
        #expect(header.count == 621)
        let text = "\u{FEFF}" + [header, row].map { $0.joined(separator: ";") }.joined(separator: "\r\n") + "\r\n"
        let batches = try ErasmusResultsImporter().batches(from: .bytes(Data(text.utf8), name: "e.csv"))
        let parts = try #require(batches.flatMap(\.records).first).project.participations
        #expect(parts.count == 104 && batches.flatMap(\.diagnostics).isEmpty)
        #expect(parts.last?.organisation.name == "Partner no. 103" && parts.last?.organisation.country == "NO")
    }

    @Test func `what is another format is refused by name`() {
        func refusal(_ importer: some ProjectImporter, _ text: String) -> String? {
            #expect(throws: ImportRefusal.self) { try importer.batches(from: .bytes(Data(text.utf8), name: "f")) }?.description
        }
        #expect(
            refusal(KohesioImporter(), "a;b\n")
                == "f: columns are missing: operation_unique_identifier, operation_name_programme_language; the header says: a, b")
        #expect(
            refusal(ErasmusResultsImporter(), "Project Title\n")
                == "f: the column project identifier is missing; the header says: Project Title")
        #expect(refusal(KeepImporter(), "<html>") == "f: not JSON")
        #expect(refusal(KeepImporter(), "{\"id\":1") == "f: the JSON ends in the middle")
        let endless = "[{\"a\":\"" + String(repeating: "x", count: 17 << 20)
        #expect(
            refusal(InterregSwedenImporter(), endless) == "f: one element is larger than 16777216 bytes, which none of the source is")
        #expect(refusal(InterregSwedenImporter(), "") == "f: the file is empty")
        #expect(refusal(KohesioImporter(), "") == "f: no table in it")
    }
}
