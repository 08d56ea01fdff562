import SQLCore
import Testing

struct SQLRowTests {
    private enum Colour: String {
        case red
    }

    private let row = SQLRow(
        columns: .init(["name", "size", "note", "flag", "colour", "digits"]),
        values: [.text("Katrineholm"), .integer(3), .null, .integer(1), .text("red"), .text("secret")])

    @Test func `columns decode to what is asked for`() throws {
        #expect(try row.decode("name", as: String.self) == "Katrineholm")
        #expect(try row.decode("size", as: Int.self) == 3)
        #expect(try row.decode("size", as: Double.self) == 3)
        #expect(try row.decode("flag", as: Bool.self))
        #expect(try row.decode("colour", as: Colour.self) == .red)
    }

    @Test func `NULL decodes to nothing where that is allowed`() throws {
        #expect(try row.decode("note", as: String?.self) == nil)
        #expect(try row.decode("note", as: Colour?.self) == nil)
        #expect(try row.decode("name", as: String?.self) == "Katrineholm")
        let inferred: String? = try row.decode("note")
        #expect(inferred == nil)
        #expect(throws: SQLError(.unexpectedValue, "column note holds NULL that is not a valid String")) {
            try row.decode("note", as: String.self)
        }
    }

    @Test func `a missing column is named`() {
        #expect(throws: SQLError(.unexpectedValue, "the answer has no column length")) { try row.decode("length", as: Int.self) }
    }

    @Test func `a mismatch names the column and keeps the value to itself`() {
        #expect(throws: SQLError(.unexpectedValue, "column digits holds a text that is not a valid Int")) {
            try row.decode("digits", as: Int.self)
        }
        #expect(throws: SQLError(.unexpectedValue, "column digits holds a text that is not a valid Colour")) {
            try row.decode("digits", as: Colour?.self)
        }
        #expect(throws: SQLError(.unexpectedValue, "column size holds an integer that is not a valid Bool")) {
            try row.decode("size", as: Bool.self)
        }
    }

    @Test func `a row shorter than its columns is an error, not a crash`() {
        let short = SQLRow(columns: .init(["a", "b"]), values: [.integer(1)])
        #expect(throws: SQLError.self) { try short.decode("b", as: Int.self) }
    }
}
