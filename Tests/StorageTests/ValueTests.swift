import Foundation
import SQLCore
import TestSupport
import Testing

@testable import Storage

/// What goes in comes out, on every database alike.
struct ValueTests {
    private static let texts = [
        "", " ", "'; DROP TABLE call; --", "\"quoted\"", "back\\slash \\x41", "$1 ? %s", "åäö ÅÄÖ é", "🏳️‍🌈", "line\nline\r\n\ttab", "NULL",
        "\u{1}\u{7f}",
        String(repeating: "långt ", count: 20_000),
    ]
    private static let integers: [Int64] = [.min, .min + 1, -1, 0, 1, 1 << 32, .max - 1, .max]
    private static let reals = [
        0.1, -0.1, 1e308, -1e308, .leastNonzeroMagnitude, 1.0 / 3, 123_456_789.123_456_789, 2, .greatestFiniteMagnitude,
    ]
    private static let blobs: [[UInt8]] = [[], [0], Array(0...255), [0x5c, 0x78], Array(repeating: 0, count: 70_000)]

    static let all: [SQLValue] =
        [.null] + texts.map(SQLValue.text) + integers.map(SQLValue.integer) + reals.map(SQLValue.real) + blobs.map(SQLValue.blob)

    @Test(arguments: TestDatabase.available)
    func `a value that is asked for comes back as it is`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let answers = try await database.read { connection in
                try Self.all.map { value in try connection.first("SELECT \(value) AS answer")?.value("answer") }
            }
            #expect(answers == Self.all)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a value that is stored comes back as it was, also beside NULL`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let stored = try await database.write { connection in
                try connection.execute(
                    """
                    CREATE TABLE sample (place \(.integer), words \(.text), number \(.integer), amount \(.real), bytes \(.blob), note \(.json),
                        flag \(.boolean) CHECK (flag IN (0, 1))) \(.strict)
                    """)
                for (place, value) in Self.all.enumerated() {
                    func column(_ kind: String) -> SQLValue { value.kindName == kind ? value : .null }
                    try connection.execute(
                        """
                        INSERT INTO sample (place, words, number, amount, bytes, note, flag) VALUES
                            (\(place), \(column("text")), \(column("integer")), \(column("real")), \(column("blob")), \(column("text")),
                            \(place.isMultiple(of: 3) ? nil : place.isMultiple(of: 2)))
                        """)
                }
                return try connection.rows("SELECT words, number, amount, bytes, note, flag FROM sample ORDER BY place")
            }
            #expect(stored.count == Self.all.count)
            for (place, (row, value)) in zip(stored, Self.all).enumerated() {
                let columns = try ["words", "number", "amount", "bytes"].map { try row.value($0) }
                #expect(columns.filter { $0 != .null } == (value == .null ? [] : [value]))
                #expect(try row.decode("note", as: String?.self) == row.decode("words", as: String?.self))
                #expect(try row.decode("flag", as: Bool?.self) == (place.isMultiple(of: 3) ? nil : place.isMultiple(of: 2)))
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `one statement takes values of other kinds from one time to the next`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let values: [SQLValue] = [.null, .integer(1), .text("1"), .null, .real(1.5), .blob([1]), .integer(2), .null]
            let answers = try await database.read { connection in
                try (values + values).map { try connection.first("SELECT \($0) AS answer")?.value("answer") }
            }
            #expect(answers == values + values)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `texts sort by their bytes, and sums and counts are integers`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let words = ["ö", "Z", "a", "å", "A", "z", "ä", "é", "v", "w", "-", "10", "9"]
            let (sorted, sum) = try await database.write { connection in
                try connection.execute("CREATE TABLE word (word \(.text) NOT NULL PRIMARY KEY, size \(.integer) NOT NULL) \(.strict)")
                for word in words { try connection.execute("INSERT INTO word (word, size) VALUES (\(word), \(word.utf8.count))") }
                let sorted = try connection.rows("SELECT word FROM word ORDER BY word").map { try $0.decode("word", as: String.self) }
                return (sorted, try connection.first("SELECT sum(size) AS total, count(*) AS number FROM word"))
            }
            #expect(sorted == words.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
            #expect(try sum?.value("total") == .integer(Int64(words.joined().utf8.count)))
            #expect(try sum?.value("number") == .integer(Int64(words.count)))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a list finds what it names and nothing else`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let words = ["a", "å", "a\"b", "a\\b", "[]", ","]
            let found = try await database.write { connection in
                try connection.execute("CREATE TABLE word (word \(.text) NOT NULL) \(.strict)")
                for word in words { try connection.execute("INSERT INTO word (word) VALUES (\(word))") }
                return try [[], ["A", "b", "\0", "a\0"], ["a\"b", "\0", "å"], words].map { list in
                    try connection.rows("SELECT word FROM word WHERE word \(in: list) ORDER BY word")
                        .map { try $0.decode("word", as: String.self) }
                }
            }
            #expect(found == [[], [], ["a\"b", "å"], [",", "[]", "a", "a\"b", "a\\b", "å"]])
        }
    }
}

struct JSONRowsTests {
    private static func rows(_ texts: [String]) -> [SQLRow] {
        texts.map { SQLRow(columns: .init(["content"]), values: [.text($0)]) }
    }

    @Test(arguments: [0, 1, 2, 255, 256, 511, 512, 513, 1_025, 5_000])
    func `few and many are read in their order`(count: Int) throws {
        let numbers = Array(0..<count)
        #expect(try Self.rows(numbers.map { "{\"n\":\($0)}" }).decode(json: "content", as: [String: Int].self) == numbers.map { ["n": $0] })
    }

    @Test(arguments: ["", "1,2", "\"a\"", "null", "[1", "1]"])
    func `one that is not valid is told, wherever it stands`(text: String) {
        for (count, place) in [(1, 0), (700, 0), (700, 350), (700, 699)] {
            var texts = (0..<count).map(String.init)
            texts[place] = text
            #expect(throws: SQLError(.unexpectedValue, "column content holds JSON that is not a valid Int")) {
                try Self.rows(texts).decode(json: "content", as: Int.self)
            }
        }
    }
}

struct PlainTextTests {
    @Test func `texts that need no escapes are read as the decoder reads them, and all others are left to it`() throws {
        let pieces = ["", "a", "å", "räksmörgås", ",", "[", "]", ":", "{", "👩‍👩‍👧", " ", "a,b", "\"", "\\", "\n", "e\u{301}"]
        var random = SeededGenerator(seed: 7)
        for _ in 0..<2_000 {
            let texts = (0..<Int.random(in: 0...4, using: &random)).map { _ in
                (0..<Int.random(in: 0...3, using: &random)).compactMap { _ in pieces.randomElement(using: &random) }.joined()
            }
            let json = String(decoding: try JSONEncoder().encode(texts), as: UTF8.self)
            guard let plain = SQLRow.plainTexts(json) else {
                #expect(texts.isEmpty || json.contains("\\"), "\(json) needs no decoder")
                continue
            }
            #expect(plain.map { Array($0.utf8) } == texts.map { Array($0.utf8) })
        }
        for other in [
            "", "[", "]", "[]", "[1]", "[\"a\", \"b\"]", "[\"a\",1]", "[\"a\"", "[null]", "[[\"a\"]]", "{\"a\":\"b\"}", " [\"a\"]",
        ] {
            #expect(SQLRow.plainTexts(other) == nil, "\(other)")
        }
    }
}

extension SQLValue {
    fileprivate var kindName: String {
        switch self {
        case .null: "null"
        case .integer: "integer"
        case .real: "real"
        case .text: "text"
        case .blob: "blob"
        }
    }
}
