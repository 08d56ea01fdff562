import Foundation
import Funding
import Testing

@testable import Exporting

struct SheetTests {
    private static func sheet(_ cells: [Sheet.Cell], title: String = "Blad") -> Sheet {
        Sheet(id: "x", title: title, columns: cells.map { _ in Sheet.Column("A, \"b\"", "meaning") }, rows: [Sheet.Row(cells)])
    }

    private static func lastLine(_ cell: Sheet.Cell) -> String {
        let text = String(decoding: CSVFile(sheet([cell]), separator: ",").bytes, as: UTF8.self)
        return String(text.dropFirst("\u{FEFF}\"A, \"\"b\"\"\"\r\n".count))
    }

    private static let cells: [(Sheet.Cell, String)] = [
        (.empty, "\r\n"),
        (.text("Å; ä"), "\"Å; ä\"\r\n"),
        (.text("en, två"), "\"en, två\"\r\n"),
        (.text("sa \"ja\""), "\"sa \"\"ja\"\"\"\r\n"),
        (.text("rad\nrad"), "\"rad\nrad\"\r\n"),
        (.text("=1+1"), "'=1+1\r\n"),
        (.text("@SUM(A1)"), "'@SUM(A1)\r\n"),
        (.link("+46", address: "/x"), "'+46\r\n"),
        // A combining mark makes one character with what is before it, and a spreadsheet sees two.
        (.text("=\u{301}1+1"), "'=\u{301}1+1\r\n"),
        (.text("+\u{301}1"), "'+\u{301}1\r\n"),
        (.text("-\u{301}1"), "'-\u{301}1\r\n"),
        (.text("-1+1"), "'-1+1\r\n"),
        (.text("\t=1"), "'\t=1\r\n"),
        (.text("\r=1"), "\"'\r'=1\"\r\n"),
        (.text("\r\n=1"), "\"'\r\n'=1\"\r\n"),
        (.text("a;=1+1"), "\"a;'=1+1\"\r\n"),
        (.text("a\n@b"), "\"a\n'@b\"\r\n"),
        (.text("a\r\n-b; c"), "\"a\r\n'-b; c\"\r\n"),
        (.text("\"\u{301},x"), "\"\"\"\u{301},x\"\r\n"),
        (.text("1-2=3"), "1-2=3\r\n"),
        (.text("-12,5"), "\"-12,5\"\r\n"),
        (.mark("Rött", .bad), "Rött\r\n"),
        (.count(12_345, anchor: "y"), "12345\r\n"),
        (.decimal(6_50), "6.50\r\n"),
        (.money(Money(minorUnits: 1_250_05, currency: .krona)), "1250.05\r\n"),
        (.money(Money(minorUnits: -7, currency: .euro)), "-0.07\r\n"),
    ]

    @Test(arguments: cells) func `a cell is written so that a spreadsheet takes it for what it is`(cell: Sheet.Cell, line: String) {
        #expect(Self.lastLine(cell) == line)
    }

    @Test func `with semicolons an amount has a comma, which needs no formula mark`() {
        let sheet = Self.sheet([.money(Money(minorUnits: -1_250_05, currency: .krona))])
        let text = String(decoding: CSVFile(sheet, separator: ";").bytes, as: UTF8.self)
        #expect(text.hasSuffix("\r\n\"-1250,05\"\r\n"))
    }

    @Test func `a day is written as one`() throws {
        #expect(Self.lastLine(.day(try #require(Day(iso: "2026-03-04")))) == "2026-03-04\r\n")
    }

    @Test func `a workbook takes any text, and titles that spreadsheets do not`() throws {
        let text = String(repeating: "å👩‍🚒\u{1}", count: 20_000)
        let titles = ["[a]:*?/\\'", "", String(repeating: "å", count: 50), String(repeating: "å", count: 50), "BLAD", "blad"]
        let sheets = titles.map { Self.sheet([.text(text), .mark("x", .warn), .empty], title: $0) }
        let key = Workbook.key(of: sheets, id: "key", title: "Kolumner", columns: [])
        let folder = FileManager.default.temporaryDirectory.appending(path: "utblick-xlsx-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(try Workbook(sheets: sheets, key: key).bytes(by: folder).starts(with: "PK".utf8))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
        #expect(key.rows.count == titles.count * 3)
    }

    @Test func `a folder that is not there is a fault that is told`() {
        #expect(throws: Workbook.Fault.self) {
            try Workbook(sheets: [Self.sheet([.empty])], key: Self.sheet([])).bytes(by: URL(filePath: "/nowhere/at/all"))
        }
    }
}
