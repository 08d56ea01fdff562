import JSON
import Testing

@Suite("JSON that anybody may send")
struct JSONReaderTests {
    @Test(
        arguments: [
            ("null", JSONValue.null), (" true ", true), ("[]", []), ("{}", [:]), ("-0", 0), ("12", 12), ("1.5e1", .number(15)),
            (#""å\u00e4\ud83d\ude00\/\n""#, "åä😀/\n"), (#"{"b":[1,{"a":null}],"a":"x"}"#, ["a": "x", "b": [1, ["a": .null]]]),
            (#""\ud83d!""#, "\u{FFFD}!"), (#""a\u0000b""#, "a\u{FFFD}b"), (#"{"\u0000":0}"#, ["\u{FFFD}": 0]),
            ("9223372036854775808", .number(9_223_372_036_854_775_808)),
        ] as [(String, JSONValue)])
    func `reads what is sound`(text: String, value: JSONValue) throws {
        #expect(try JSONReader.value(of: Array(text.utf8)) == value)
    }

    @Test(arguments: [
        ("", "The document is empty."),
        ("{\"a\":1,\n \"a\":2}", "The member \"a\" stands twice in one object, again at line 2, column 2."),
        ("[1,]", "Expected a value at line 1, column 4."), ("[1 2]", "Expected a comma or ] at line 1, column 4."),
        ("{a:1}", "Expected a name in quotes at line 1, column 2."),
        ("tru", "The document ends at line 1, column 4, before it is complete."),
        ("01", "Expected nothing more at line 1, column 2."), ("1.", "The document ends at line 1, column 3, before it is complete."),
        ("\"a\nb\"", "Expected an escape instead of a control character at line 1, column 3."),
        ("1e999", "The number at line 1, column 1 is too large to be calculated with."), ("nul!", "Expected null at line 1, column 1."),
        ("\"\\x\"", "Expected a known escape at line 1, column 2."), ("'a'", "Expected a value at line 1, column 1."),
    ])
    func `says what is wrong and where`(text: String, message: String) {
        let fault = #expect(throws: JSONFault.self) { try JSONReader.value(of: Array(text.utf8)) }
        #expect(fault?.description == message)
    }

    @Test func `text must be UTF-8`() {
        let fault = #expect(throws: JSONFault.self) { try JSONReader.value(of: [0x22, 0xC3, 0x22]) }
        #expect(fault?.reason == .notUTF8)
    }

    @Test func `a document may not be deeper than it is said`() throws {
        func nested(_ depth: Int) -> [UInt8] { Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8) }
        #expect(try JSONReader.value(of: nested(3), deepest: 3) == [[[]]])
        let fault = #expect(throws: JSONFault.self) { try JSONReader.value(of: nested(4), deepest: 3) }
        #expect(fault?.reason == .tooDeep(limit: 3))
        #expect(throws: JSONFault.self) { try JSONReader.value(of: nested(1_000_000)) }
    }

    /// Whatever is cut off or exchanged in a sound document, reading it ends.
    @Test func `damaged documents are read or refused`() {
        let sound = Array(#"{"a":[1,-2.5e3,true,null,"\u00e5\ud83d\ude00"],"b":{"c":"d"}}"#.utf8)
        for place in sound.indices {
            _ = try? JSONReader.value(of: Array(sound[..<place]))
            for byte: UInt8 in [0, 0x22, 0x5B, 0x5C, 0x7B, 0x7D, 0xFF] {
                var damaged = sound
                damaged[place] = byte
                if let value = try? JSONReader.value(of: damaged) {
                    #expect((try? JSONReader.value(of: value.bytes))?.bytes == value.bytes)
                }
            }
        }
    }

    @Test func `what is written is read back, with names in order`() throws {
        let value: JSONValue = ["ö": [1, .number(0.5), "\"\\\u{1}\t"], "a": ["z": false, "b": .null]]
        #expect(value.text == #"{"a":{"b":null,"z":false},"ö":[1,0.5,"\"\\\u0001\t"]}"#)
        #expect(try JSONReader.value(of: value.bytes) == value)
        #expect(try JSONReader.value(of: Array(value.prettyText.utf8)) == value)
    }

    @Test func `a record leaves out what is not known`() {
        #expect(JSONValue.record(["a": nil, "b": 1]) == ["b": 1])
    }
}
