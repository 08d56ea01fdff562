import JSON
import Testing

@testable import PublicAPI

@Suite("A query")
struct PublicQueryTests {
    @Test func `has usual values where nothing is told`() throws {
        let query = try PublicQuery([], of: .listCalls)
        #expect(query.limit == 20 && query.page == 1)
        #expect(query.text("status") == "ahead" && query.text("text") == nil && query.wholeNumber("closesWithin") == nil)
    }

    @Test func `tells everything that is wrong, by parameter`() {
        let refusal = #expect(throws: PublicQuery.Refusal.self) {
            try PublicQuery(
                [
                    ("limit", "0"), ("page", "1"), ("page", "2"), ("staus", "open"), ("theme", "moon"), ("day", "2026-02-30"),
                    ("text", String(repeating: "å", count: 201)), ("closesWithin", "+3"),
                ], of: .listCalls)
        }
        #expect(refusal?.violations.map(\.parameter) == ["limit", "page", "staus", "theme", "day", "text", "closesWithin"])
        #expect(refusal?.isConflict == false)
    }

    @Test func `tells no more than somebody can use`() {
        let refusal = #expect(throws: PublicQuery.Refusal.self) {
            try PublicQuery((0..<1_000).map { ("x\($0)", "") }, of: .listCalls)
        }
        #expect(refusal?.violations.count == JSONForm.mostViolations)
    }

    @Test(arguments: [[("sort", "id")], [("cursor", "a-1")], [("cursor", "a-1"), ("sort", "title")]])
    func `has no pages where calls are told part by part`(pairs: [(String, String)]) throws {
        let asked = pairs.map { (name: $0.0, value: $0.1) }
        let refusal = #expect(throws: PublicQuery.Refusal.self) { try PublicQuery(asked + [("page", "1")], of: .listCalls) }
        #expect(refusal?.isConflict == true && refusal?.violations.map(\.parameter) == ["page"])
        _ = try PublicQuery(asked, of: .listCalls)
        _ = try PublicQuery([("sort", "title"), ("cursor", ""), ("page", "1")], of: .listCalls)
    }

    @Test func `has pages to a million`() throws {
        #expect(try PublicQuery([("page", "1000000")], of: .listTerms).page == 1_000_000)
        for number in ["0", "-1", "1000001"] {
            #expect(throws: PublicQuery.Refusal.self) { try PublicQuery([("page", number)], of: .listTerms) }
        }
    }

    @Test func `leads on with one value exchanged`() throws {
        let query = try PublicQuery([("text", "å & b"), ("page", "2")], of: .listCalls)
        #expect(query.address(changing: ["page": "3"]) == "page=3&text=%C3%A5%20%26%20b")
    }

    @Test func `that is read alike is written alike`() throws {
        let query = try PublicQuery([("page", "007"), ("text", ""), ("limit", "5")], of: .listCalls)
        #expect(query.address() == "limit=5&page=7" && query.text("text") == nil)
        #expect(try query.address() == PublicQuery([("limit", "05"), ("page", "7")], of: .listCalls).address())
    }
}
