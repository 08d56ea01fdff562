import Foundation
import Funding
import Testing

@testable import Importing

@Suite struct CordisTests {
    @Test func `an archive of XML files gives its projects`() throws {
        let fixture = try Fixture("cordis-xml")
        let zip = ImportInput.bytes(HandMadeArchive.zip(try fixture.files), name: "cordis-xml.zip")
        let written = ProjectWriting.text(of: try CordisImporter().batches(from: zip))
        #expect(written == (try fixture.expected), "what came:\n\(written)")
        let tar = HandMadeArchive.tar(try fixture.files.map { ("xml/\($0.name)", "0", $0.content) })
        let records = try CordisImporter().batches(from: .bytes(tar, name: "x.tar")).flatMap(\.records)
        #expect(records.map(\.digest) == (try CordisImporter().batches(from: zip).flatMap(\.records).map(\.digest)))
    }

    @Test func `an archive of tables gives its projects, whichever file comes first`() throws {
        let fixture = try Fixture("cordis-tables")
        var written: Set<String> = []
        for files in [try fixture.files, try fixture.files.reversed()] {
            let zip = ImportInput.bytes(HandMadeArchive.zip(files), name: "cordis-csv.zip")
            written.insert(ProjectWriting.text(of: try CordisImporter().batches(from: zip)))
        }
        #expect(written == [try fixture.expected], "what came:\n\(written.joined(separator: "\n"))")
    }

    @Test func `the day of reading changes the source and not the digest`() throws {
        let input = try Fixture("cordis-xml").input("900001.xml")
        let later = try #require(Day(iso: "2027-01-05"))
        let first = try #require(try CordisImporter().batches(from: input).first?.records.first)
        let second = try #require(try CordisImporter().batches(from: input, on: later).first?.records.first)
        #expect(first.digest == second.digest && first.project.id == second.project.id)
        #expect(first.project.source != second.project.source)
        let text = try String(contentsOf: Fixture("cordis-xml").folder.appending(path: "900001.xml"), encoding: .utf8)
        for change in [("Clean lakes", "Clear lakes"), ("SE212000034001", ""), ("2027-08-31", "2027-09-30"), ("299250", "299251")] {
            let changed = Data(text.replacing(change.0, with: change.1).utf8)
            let record = try CordisImporter().batches(from: .bytes(changed, name: "a.xml")).first?.records.first
            #expect(record?.project.id == first.project.id && record?.digest != first.digest)
        }
    }

    @Test(arguments: [
        "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><project><title>&b;</title></project>",
        "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><project/>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><project><id>1</id><title>&x;</title></project>",
    ])
    func `XML with entities of its own is refused`(text: String) {
        let error = #expect(throws: ImportRefusal.self) { try CordisImporter().batches(from: .bytes(Data(text.utf8), name: "a.xml")) }
        #expect(error == ImportRefusal(place: "a.xml", reason: "XML with a document type, which the source never has"))
    }

    @Test func `XML nested without end is no project, and costs no more`() throws {
        let deep = String(repeating: "<a>", count: 1_000_000)
        let batches = try CordisImporter().batches(from: .bytes(Data("<project>\(deep)".utf8), name: "a.xml"))
        #expect(batches.flatMap(\.records).isEmpty)
        #expect(batches.flatMap(\.diagnostics).first?.message.hasPrefix("No sound XML, and left out: line 1: ") == true)
    }

    @Test func `tables without a column or without projects are refused`() throws {
        func refusal(_ files: [(name: String, content: String)]) -> String? {
            let zip = ImportInput.bytes(HandMadeArchive.zip(files), name: "c.zip")
            return #expect(throws: ImportRefusal.self) { try CordisImporter().batches(from: zip) }?.description
        }
        #expect(
            refusal([("project.csv", "id;acronym\n1;A\n")])
                == "c.zip: project.csv: the column title is missing; the header says: id, acronym")
        #expect(
            refusal([("organization.csv", "projectID;name\n"), ("project.csv", "id;title\n")])
                == "c.zip: organization.csv: the column role is missing; the header says: projectID, name")
        #expect(refusal([("readme.txt", "")]) == "c.zip: neither a project.csv nor XML files in it")
        #expect(refusal([]) == "c.zip: the file is empty")
    }

    @Test func `projects without a table of participants still come`() throws {
        let input = ImportInput.bytes(Data("id;title\n101900001;T\n".utf8), name: "project.csv")
        let batches = try CordisImporter().batches(from: input)
        #expect(batches.flatMap(\.records).map(\.project.id.rawValue) == ["cordis-101900001"])
        #expect(batches.flatMap(\.diagnostics).map(\.message) == ["No organization.csv: the projects come without their participants"])
    }

    @Test func `a packed table is a table`() throws {
        // The same two lines by gzip, from Python's gzip.compress.
        let packed = try #require(Data(base64Encoded: "H4sIAAAAAAACA8tMsS7JLMlJ5TI0MLQ0AAJD6xAuAF3t6PwVAAAA"))
        let batches = try CordisImporter().batches(from: .bytes(packed, name: "project.csv.gz"))
        #expect(batches.flatMap(\.records).map(\.project.id.rawValue) == ["cordis-101900001"])
    }

    @Test func `errors without end are counted, and long texts come in small batches`() throws {
        let bad = String(repeating: "1\n", count: DiagnosticLog.most + 1_000)
        let batches = try CordisImporter().batches(from: .bytes(Data("id;title\n\(bad)1;T\n".utf8), name: "project.csv"))
        let told = batches.flatMap(\.diagnostics)
        #expect(batches.flatMap(\.records).count == 1 && told.count <= DiagnosticLog.most + 2)
        #expect(told.contains { $0.message.hasPrefix("Diagnostics that are not listed, since there are so many: ") })
        let long = String(repeating: "x", count: 9 << 20)
        let rows = (1...4).map { "\($0);\(long)" }.joined(separator: "\n")
        let few = try CordisImporter().batches(from: .bytes(Data("id;title\n\(rows)".utf8), name: "project.csv"))
        #expect(few.map(\.records.count) == [2, 2])
    }

    @Test func `many projects come in batches`() throws {
        let rows = (1...1_203).map { "\(101_000_000 + $0);Title \($0)" }.joined(separator: "\n")
        let batches = try CordisImporter().batches(from: .bytes(Data("id;title\n\(rows)\n".utf8), name: "project.csv"))
        #expect(batches.map(\.records.count) == [500, 500, 203])
    }
}
