import Foundation
import Testing

@testable import Importing

@Suite struct JSONElementsTests {
    private func elements(_ text: String, keys: Set<String> = ["results"], blockSize: Int = 4) throws -> [String] {
        var elements = JSONElements(underAnyOf: keys)
        var found: [String] = []
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: blockSize) {
            try elements.read(bytes[start..<min(start + blockSize, bytes.count)]) { found.append(String(decoding: $0, as: UTF8.self)) }
        }
        try elements.finish()
        return found
    }

    @Test(arguments: [
        ("[]", []),
        ("\u{FEFF} [1, \"a,]\", {\"b\":[2,3]} ]\n", ["1", "\"a,]\"", "{\"b\":[2,3]} "]),
        (#"{"results":[]}"#, []),
        (#"{"count":2,"x":{"results":[9]},"results":[{"a":"\"]"},{"b":1}],"next":null}"#, [#"{"a":"\"]"}"#, #"{"b":1}"#]),
        (#"{"id":7,"partners":[{"id":8}]}"#, [#"{"id":7,"partners":[{"id":8}]}"#]),
        (#"{"title":"results","list":[1]}"#, [#"{"title":"results","list":[1]}"#]),
    ])
    func `elements come one by one`(text: String, expected: [String]) throws {
        for size in [1, 3, 1_000] { #expect(try elements(text, blockSize: size) == expected) }
    }

    @Test(arguments: [
        ("", JSONElements.Fault.notJSON), ("<html>", .notJSON), ("5", .notJSON), ("]", .notJSON), ("[1,", .cutOff), (#"["a"#, .cutOff),
        (#"{"results":[1]"#, .cutOff),
    ])
    func `what is no JSON is refused`(text: String, fault: JSONElements.Fault) throws {
        #expect(throws: fault) { try elements(text) }
    }

    @Test(arguments: ["[\"", "[{\"a\":[", "{\"a\":\"", "{\"", "[1"])
    func `an element that never ends is refused before it fills the memory`(opening: String) throws {
        var elements = JSONElements(largestElement: 100_000)
        try elements.read(Array(opening.utf8)[...]) { _ in }
        let block = [UInt8](repeating: UInt8(ascii: "1"), count: 10_000)
        var blocks = 0
        #expect(throws: JSONElements.Fault.tooLarge) {
            while blocks < 1_000 {
                try elements.read(block[...]) { _ in }
                blocks += 1
            }
        }
        #expect((9...10).contains(blocks))
    }

    @Test func `what stands beside the array may be long`() throws {
        var elements = JSONElements(underAnyOf: ["results"], largestElement: 1_000)
        let text = "{\"results\":[1,2],\"x\":[\"\(String(repeating: "y", count: 5_000))\"]}"
        var found: [Data] = []
        try elements.read(Array(text.utf8)[...]) { found.append($0) }
        try elements.finish()
        #expect(found == [Data("1".utf8), Data("2".utf8)])
    }

    @Test func `a long document on one line goes through in small pieces`() throws {
        var elements = JSONElements()
        try elements.read(Array("[0".utf8)[...]) { _ in }
        let block = Array(String(repeating: ",{\"a\":\"b\"}", count: 1_000).utf8)
        var count = 0
        for _ in 0..<100 { try elements.read(block[...]) { _ in count += 1 } }
        #expect(count == 100_000)
    }
}
