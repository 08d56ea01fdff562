import Foundation
import Testing

@testable import Importing

@Suite struct JSONTests {
    @Test(arguments: [
        (#"{"results":[]}"#, []),
        ("{\"results\":[ \n]}", []),
        ("{\"results\":[\r\n\t1\t,\n2\r\n]}", ["1", "2"]),
        (#"{"results":[1, ,2]}"#, ["1", "2"]),
        (#"{"results":[1]}"#, ["1"]),
        (
            #"{ "x" : [9,8], "results" : [ {"a":[1,{"b":"],}"}]} , "q\"]," , [ ] ] , "y":[7] }"#,
            [#"{"a":[1,{"b":"],}"}]}"#, #""q\"],""#, "[ ]"]
        ),
        (#"{"inner":{"results":[1,2]},"results":[3]}"#, ["3"]),
        (#"{"text":"results","other":[1],"results":{"results":[2]}}"#, []),
        (#"{"results":[{"å":"ö"}"#, []),
        (#"{"results":["open"#, []),
        (#"]]}}{"results":[1]}"#, []),
        ("", []),
    ])
    func `elements are cut out as they came`(text: String, expected: [String]) {
        #expect(JSONSlices.elements(ofArray: "results", in: Data(text.utf8)) == expected)
    }

    @Test func `any JSON is kept as it is`() {
        let value = JSONValue(json: #"{"b":true,"n":null,"i":12345678901,"d":0.5,"s":"x","a":[1,"2"]}"#)
        #expect(value?.json == #"{"a":[1,"2"],"b":true,"d":0.5,"i":12345678901,"n":null,"s":"x"}"#)
        #expect(value?["b"]?.text == "true")
        #expect(value?["a"]?.elements.compactMap(\.text) == ["1", "2"])
        #expect(value?["s"]?.elements.count == 1)
        #expect(JSONValue(json: #"{"a":"#) == nil)
        #expect(JSONValue(json: String(repeating: "[", count: 100_000)) == nil)
    }

    @Test func `the digest follows FNV-1a and the content`() throws {
        #expect(ContentDigest.hexadecimal(ofBytes: []) == "cbf29ce484222325")
        #expect(ContentDigest.hexadecimal(ofBytes: Array("foobar".utf8)) == "85944171f73967e8")
        #expect(try ContentDigest.hexadecimal(of: ["a": 1, "b": 2]) == ContentDigest.hexadecimal(of: ["b": 2, "a": 1]))
    }
}
