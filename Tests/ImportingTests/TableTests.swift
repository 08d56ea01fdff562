import Foundation
import TestSupport
import Testing

@testable import Importing

@Suite struct TableTests {
    /// The rows of a table as texts, and what was said, whatever the size of the blocks.
    private func read(
        _ bytes: [UInt8], blockSize: Int = 65_536
    ) throws -> (header: [String], rows: [[String?]], messages: [String]) {
        var reader = TableReader(place: "t.csv")
        var header: [String] = []
        var rows: [[String?]] = []
        var messages: [String] = []
        func begin(_ found: TableHeader) { header = found.names }
        func take(_ row: TableRow, _ diagnostics: [ImportDiagnostic]) {
            rows.append(header.indices.map { row[$0] })
            messages += diagnostics.map(\.message)
        }
        for start in stride(from: 0, to: bytes.count, by: blockSize) {
            try reader.read(bytes[start..<min(start + blockSize, bytes.count)], begin: begin, take)
        }
        try reader.finish(begin: begin, take)
        return (header, rows, messages + reader.log.entries.map(\.message))
    }

    static let tables: [(text: String, header: [String], rows: [[String?]])] = [
        ("a,b\n1,2\n", ["a", "b"], [["1", "2"]]),
        ("a;b\r\n1,5;2\r\n", ["a", "b"], [["1,5", "2"]]),
        ("a\tb\r1\t2", ["a", "b"], [["1", "2"]]),
        ("a\n1\n\n2\n", ["a"], [["1"], ["2"]]),
        ("\"a;x\",b\n\"1\n,\"\"q\"\"\",\n", ["a;x", "b"], [["1\n,\"q\"", nil]]),
        ("a;b\n;\n", ["a", "b"], [[nil, nil]]),
        ("a;b\n1;2;;\n", ["a", "b"], [["1", "2"]]),
        ("a;b\n\"\";\"x\"\n", ["a", "b"], [[nil, "x"]]),
        ("id;o;rcn\n\"1\";\"\"\"The action\"\" works\";\"9\"\n", ["id", "o", "rcn"], [["1", "\"The action\" works", "9"]]),
        ("Operation  Name;Coordinator’s\u{A0}country\nx;SE\n", ["Operation Name", "Coordinator’s country"], [["x", "SE"]]),
        ("a,b\n1,5\" pipe\n", ["a", "b"], [["1", "5\" pipe"]]),
    ]

    @Test(arguments: tables)
    func `tables are cut into cells`(text: String, header: [String], rows: [[String?]]) throws {
        for size in [1, 2, 3, 7, 65_536] {
            let table = try read(Array(text.utf8), blockSize: size)
            #expect(table.header == header)
            #expect(table.rows == rows)
            #expect(table.messages.isEmpty)
        }
    }

    @Test(arguments: [
        // As CORDIS writes a text that begins with a quotation: one quote short.
        ("id;o;r\n\"1\";\"\"The action \"\"X\"\" works\"\";\"9\"\n", [["1", "\"The action \"X\" works\"", "9"]]),
        ("id;o;r\n\"1\";\"\"X\"\" is; good\";\"9\"\n", [["1", "\"X\" is; good", "9"]]),
        ("id;o;r\n\"1\";\"He said \"hi\" there\";\"9\"\n", [["1", "He said \"hi\" there", "9"]]),
        ("id;o\n\"1\";\"\"T\"\"", [["1", "\"T\""]]),
    ])
    func `quotes that do not pair are text, and told`(text: String, rows: [[String?]]) throws {
        for size in [1, 2, 5, 65_536] {
            let table = try read(Array(text.utf8), blockSize: size)
            #expect(table.rows == rows)
            #expect(table.messages == ["Row 2: quotes that do not pair were read as text"])
        }
    }

    @Test func `a row with too few or too many cells is left out and told`() throws {
        let table = try read(Array("a;b\n1\n1;2;3\n4;5\n".utf8))
        #expect(table.rows == [["4", "5"]])
        #expect(
            table.messages == [
                "Row 2 has 1 cells where the header has 2; it was left out", "Row 3 has 3 cells where the header has 2; it was left out",
            ])
    }

    @Test func `a mark says UTF-8 or UTF-16`() throws {
        let text = "namn;ort\nÅsa – 🌊;Malmö\n"
        let utf16 = Array(text.utf16)
        let forms: [[UInt8]] = [
            [0xEF, 0xBB, 0xBF] + Array(text.utf8),
            [0xFF, 0xFE] + utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] },
            [0xFE, 0xFF] + utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] },
        ]
        for form in forms {
            for size in [1, 2, 3, 65_536] {
                let table = try read(form, blockSize: size)
                #expect(table.header == ["namn", "ort"])
                #expect(table.rows == [["Åsa – 🌊", "Malmö"]])
                #expect(table.messages.isEmpty)
            }
        }
    }

    @Test func `without a mark, letters that are no UTF-8 are Windows-1252`() throws {
        let table = try read(Array("ort;pris\n".utf8) + [0x4D, 0x61, 0x6C, 0x6D, 0xF6, 0x3B, 0x35, 0x20, 0x80, 0x0A])
        #expect(table.rows == [["Malmö", "5 €"]])
        #expect(table.messages == ["Row 2 is no UTF-8; the table is read as Windows-1252"])
        let mixed = try read(Array("ort\nÖrebro\n".utf8) + [0x4D, 0xF6, 0x0A])
        #expect(mixed.rows == [["Örebro"], ["M\u{FFFD}"]])
        #expect(mixed.messages == ["Row 3: bytes that are no UTF-8 were read as �"])
    }

    @Test(arguments: [
        ([UInt8]("a;b\n".utf8) + [0xE5, 0x3B, 0x81, 0x0A], "row 2 is neither UTF-8 nor Windows-1252 (byte 0x81)"),
        ([0x61, 0x00, 0x0A, 0x00], "row 1 holds a zero byte: not text, or UTF-16 without its mark"),
        ([UInt8]("a;b\n1;\"2\n3;4\n".utf8), "row 2 opens a quote and the file ends before it is closed"),
        ([UInt8]("a;b\n".utf8) + [UInt8](repeating: 0x3B, count: 5_000), "row 2 has more than 4096 cells"),
        ([0xEF, 0xBB, 0xBF, 0x0A], "no table: the file is empty"),
    ])
    func `what is no table is refused`(bytes: [UInt8], reason: String) throws {
        let input = ImportInput.bytes(Data(bytes), name: "t.csv")
        #expect(throws: ImportRefusal(place: "t.csv", reason: reason)) {
            try input.forEachEntry { try TableReader.read($0, begin: { _ in }, note: { _ in }) { _ in } }
        }
    }

    @Test(arguments: ["a;b\n1;\"", "a;b\n1;"])
    func `a row that never ends is refused before it fills the memory`(opening: String) throws {
        var reader = TableReader(place: "t.csv", largestRow: 200_000)
        try reader.read(Array(opening.utf8)[...], begin: { _ in }) { _, _ in }
        let block = [UInt8](repeating: UInt8(ascii: "x"), count: 50_000)
        var blocks = 0
        #expect(throws: RowSplitter.Fault.rowTooLarge) {
            while blocks < 100 {
                try reader.read(block[...], begin: { _ in }) { _, _ in }
                blocks += 1
            }
        }
        #expect(blocks == 3)
    }

    @Test func `a first line that never ends is refused`() throws {
        var reader = TableReader(place: "t.csv")
        let block = [UInt8](repeating: UInt8(ascii: "x"), count: 600_000)
        try reader.read(block[...], begin: { _ in }) { _, _ in }
        #expect(throws: ImportRefusal(place: "t.csv", reason: "no header: the first line is longer than 1048576 bytes")) {
            try reader.read(block[...], begin: { _ in }) { _, _ in }
        }
    }

    @Test func `columns are found however their names are spaced and quoted`() throws {
        let header = TableHeader([
            "Commitment  total amount (EUR) (A+B)", "Beneficiary’s contracted amount (EUR)", "Coordinator's country",
            "EU Grant award in euros (This amount represents the grant awarded after the selection stage and is indicative. Please note)",
        ])
        #expect(header.position(of: "commitment total amount") == 0)
        #expect(header.position(of: "beneficiary's contracted amount") == 1)
        #expect(header.position(of: "coordinator's country") == 2)
        #expect(header.position(of: "eu grant award in euros") == 3)
        #expect(header.unknown(besides: ["coordinator's country", "eu grant award in euros"]).count == 2)
        #expect(throws: ImportRefusal(place: "t", reason: "the column budget is missing; the header says: a, b")) {
            try TableHeader(["a", "b"]).require(["a", "budget"], at: "t")
        }
    }

    @Test func `random bytes never crash`() throws {
        var chance = SeededGenerator(seed: 11)
        let pieces: [UInt8] = Array("\",;\t\n\rab0".utf8) + [0xC3, 0xA5, 0xFF, 0x81]
        var read = 0
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 0...80, using: &chance)).map { _ in pieces.randomElement(using: &chance) ?? 0 }
            // Cut into other blocks, the same comes out.
            let whole = try? self.read(bytes)
            let cut = try? self.read(bytes, blockSize: 3)
            #expect(whole?.rows == cut?.rows && whole?.messages == cut?.messages && whole?.header == cut?.header)
            if whole != nil { read += 1 }
        }
        #expect(read > 100)
    }
}
