import Funding
import Testing

@testable import Casework

struct DocumentTests {
    /// A ZIP archive's first bytes, with its first file's name and content.
    private static func zip(_ name: String, _ content: String = "") -> [UInt8] {
        var bytes: [UInt8] = [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 22)
        bytes += [UInt8(name.utf8.count), 0, 0, 0]
        return bytes + Array(name.utf8) + Array(content.utf8)
    }

    private static let known: [(start: [UInt8], name: String, kind: DocumentKind)] = [
        (Array("%PDF-1.7\n".utf8), "a.html", .pdf), ([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0], "a", .png),
        ([0xFF, 0xD8, 0xFF, 0xE0], "a.exe", .jpeg), (zip("a.txt"), "a.docx", .zip), (zip("[Content_Types].xml"), "a.docx", .docx),
        (zip("_rels/.rels"), "A.XLSX", .xlsx), (zip("word/document.xml"), "a.zip", .zip),
        (zip("mimetype", "application/vnd.oasis.opendocument.text"), "a", .odt),
        (zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), "a.odt", .ods),
        (zip("mimetype", "application/epub+zip"), "a.epub", .zip), (Array("Hej!\r\nå".utf8), "a.txt", .text), ([0x48, 0xE5], "a", .text),
        (Array("a;b\n".utf8), "a.CSV", .csv), (Array("From: a@example.se\r\n\r\n<html>".utf8), "a.eml", .email),
        (Array("From: a@example.se\r\n\r\nHej".utf8), "a.txt", .text), (Array("X-Mailer: b\r\n".utf8), "brev.EML", .email),
    ]

    @Test(arguments: known.indices)
    func `a kind is told by what the file holds`(index: Int) throws {
        let (start, name, kind) = Self.known[index]
        #expect(try DocumentKind.sniffing(start, named: name) == kind)
    }

    @Test(arguments: [
        ("<svg xmlns='x'><script>alert(1)</script></svg>", "a.pdf"), ("  \n<!DOCTYPE html>", "a.txt"), ("\u{FEFF}<html>", "a.txt"),
        ("Hej <SCRIPT>x</script>", "a.txt"), ("#!/bin/sh\n", "a"), ("alert(1)", "a.js"), ("hej", "a.HTML"), ("@echo off", "a.bat"),
        ("<?xml version='1.0'?>", "a.xml"), ("From: <html>\n<html>", "a.txt"), ("Nothing\n\n<html>", "a.eml"),
    ])
    func `what could run is refused, whatever it is called`(content: String, name: String) {
        #expect(throws: DocumentKind.Refusal.active) { try DocumentKind.sniffing(Array(content.utf8), named: name) }
    }

    @Test func `anything else is refused`() {
        #expect(throws: DocumentKind.Refusal.empty) { try DocumentKind.sniffing([], named: "a.pdf") }
        for start in [[0x4D, 0x5A, 0x90, 0], [0x7F, 0x45, 0x4C, 0x46], [0xD0, 0xCF, 0x11, 0xE0], [0], [1, 2, 3]] as [[UInt8]] {
            #expect(throws: DocumentKind.Refusal.unknown) { try DocumentKind.sniffing(start, named: "a.pdf") }
        }
        #expect(throws: DocumentKind.Refusal.active) { try DocumentKind.sniffing(Self.zip("[Content_Types].xml"), named: "a.docm") }
    }

    @Test(arguments: [
        ("../../etc/passwd", "../../etc/passwd", "_.._etc_passwd"), ("C:\\a\\b.pdf", "C:\\a\\b.pdf", "C__a_b.pdf"),
        ("a\u{202E}fdp.exe", "afdp.exe", "afdp.exe"), (" \u{0}a\nb\t ", "ab", "ab"), ("..", "..", "_"), ("", "", "_"),
        ("Åsas \"plan\".pdf", "Åsas \"plan\".pdf", "Åsas _plan_.pdf"), ("a\u{200B}b", "ab", "ab"),
    ])
    func `a name is text and nothing else`(given: String, text: String, plain: String) {
        let name = DocumentName(given)
        #expect(name.text == text && name.plain == plain)
    }

    @Test func `a name that is too long keeps its ending`() {
        let name = DocumentName(String(repeating: "a", count: 500) + ".pdf").text
        #expect(name.count == DocumentName.longest && name.hasSuffix("a.pdf"))
        #expect(DocumentName(String(repeating: "a.", count: 500)).text.count <= DocumentName.longest)
    }

    @Test(arguments: ["Åsa & \"Bo\" 100 %.pdf", "a\r\nSet-Cookie: x=1", "日本.pdf", "'", ""])
    func `what a browser is told cannot be broken out of`(given: String) {
        let text = DocumentName(given).disposition
        #expect(text.hasPrefix("attachment; filename=\"") && text.allSatisfy { $0.isASCII && !$0.isNewline })
        #expect(text.filter { $0 == "\"" }.count == 2)
    }

    @Test func `a plan tells what is there and what is missing`() {
        let day = Day(daysSince1970: 20_000)
        let steps = [
            DocumentPlan.Step(number: 1, step: CaseStep(.fundCheck, on: day)),
            DocumentPlan.Step(number: 4, corrected: [2], step: CaseStep(.decision, on: day)),
            DocumentPlan.Step(number: 3, step: CaseStep(.submission, on: day)),
            DocumentPlan.Step(number: 5, step: CaseStep(.progressReport, on: day)),
            DocumentPlan.Step(number: 6, step: CaseStep(.progressReport, on: day)),
        ]
        func documents(_ all: [(Int, DocumentRole, Int?)]) -> [Int?] {
            DocumentPlan(of: steps, with: all.map { DocumentPlan.Document(number: $0.0, role: $0.1, step: $0.2) }).items.map(\.document)
        }
        #expect(DocumentPlan(of: steps, with: []).missing.map(\.role) == [.decision, .application, .progressReport, .progressReport])
        // One that was attached to what has been corrected since still counts.
        #expect(documents([(1, .decision, 2), (2, .application, nil)]) == [1, 2, nil, nil])
        #expect(documents([(1, .progressReport, 6)]) == [nil, nil, nil, 1])
        #expect(documents([(1, .progressReport, nil), (2, .progressReport, 5)]) == [nil, nil, 2, 1])
        // Of another kind, or of another step, it is none of them.
        #expect(documents([(1, .other, 4), (2, .decision, 3)]) == [nil, nil, nil, nil])
    }
}
