import SQLCore
import Testing

@testable import Moving

struct TableDigestTests {
    private static let table = Table(
        name: "t", columns: [Table.Column(name: "a", isText: true), Table.Column(name: "b", isText: false)], key: ["a"], numbered: [])

    private static func digest(_ rows: [SQLValue]...) -> String {
        var digest = TableDigest(table)
        for row in rows { digest.add(row) }
        return digest.text
    }

    /// Worked out beside, with Python's hashlib and struct: a checksum that somebody has written down stays right.
    @Test func `is the SHA-256 of names and rows as the documentation has them`() {
        #expect(
            Self.digest([.text("Åsa"), .integer(-1)], [.null, .blob([0, 255])], [.real(0.1), .real(-0.0)])
                == "9a2e4b9ec89e9c9f90d2d29fbaac256bf31e8845a9a352ad5efb1ab95918db9f")
    }

    @Test func `differs wherever the rows do`() {
        let values: [SQLValue] = [
            .null,
            .integer(0), .integer(1), .integer(-1), .integer(.max), .integer(.min), .real(0), .real(1), .real(.leastNonzeroMagnitude),
            .text(""),
            .text("0"), .text("é"), .text("e\u{301}"), .text("null"), .blob([]), .blob([0]), .blob(Array("é".utf8)),
        ]
        let digests = values.flatMap { first in values.map { Self.digest([first, $0]) } }
        #expect(Set(digests).count == values.count * values.count)
        #expect(Self.digest([.text("ab"), .text("c")]) != Self.digest([.text("a"), .text("bc")]))
        #expect(Self.digest([.null, .null], [.null, .null]) != Self.digest([.null, .null]))
    }
}
