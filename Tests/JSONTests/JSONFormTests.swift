import JSON
import Testing

@Suite("A form of JSON")
struct JSONFormTests {
    @Test func `tells everything that is wrong, each by its place`() {
        var form = JSONForm(["text": 1, "count": 11, "more": [:], "a/b~": 1, "inner": ["list": ["x", 2, ""]]])
        #expect(form.string("text", length: 1...10, isRequired: true) == nil)
        #expect(form.string("missing", length: 1...10, isRequired: true) == nil)
        #expect(form.wholeNumber("count", in: 1...10) == nil)
        let inner: Bool? = form.object("inner") { inner in
            #expect(inner.strings("list", count: 0...5, length: 1...3) == nil)
            return true
        }
        #expect(inner == true)
        form.finish()
        #expect(
            form.violations.map { "\($0.pointer) \($0.message)" } == [
                "/text Must be a string, not a number.", "/missing Is required.", "/count Must be 1 to 10.",
                "/inner/list/1 Must be a string, not a number.", "/inner/list/2 Must have 1 to 3 characters.",
                "/a~1b~0 Is not known here.", "/more Is not known here.",
            ])
    }

    @Test func `takes what is right`() {
        enum Colour: String { case red, green }
        var form = JSONForm(["text": "å", "count": .number(2), "colour": "green", "list": ["a"]])
        #expect(form.string("text", length: 1...1) == "å")
        #expect(form.wholeNumber("count", in: 1...10) == 2)
        #expect(form.choice("colour", of: [Colour.red, .green]) == .green)
        #expect(form.strings("list", count: 1...1, length: 1...1) == ["a"])
        form.finish()
        #expect(form.violations.isEmpty)
    }

    @Test func `tells no more than somebody can use, wherever it stands`() {
        let many = JSONValue.object(Dictionary((0..<1_000).map { ("member\($0)", 0) }) { first, _ in first })
        var form = JSONForm(many)
        form.finish()
        #expect(form.violations.count == JSONForm.mostViolations)
        var outer = JSONForm(["inner": many, "list": .array((0..<100).map { .integer($0) })])
        let inner: Bool? = outer.object("inner") { _ in true }
        #expect(inner == true)
        #expect(outer.strings("list", count: 0...100, length: 1...1) == nil)
        outer.finish()
        #expect(outer.violations.count == JSONForm.mostViolations)
        #expect(outer.violations.allSatisfy { $0.pointer.hasPrefix("/inner/") })
    }

    @Test func `a refusal tells no more than that either`() {
        let violations = (0..<60).map { JSONForm.Violation(pointer: "/\($0)", message: "Is required.") }
        #expect(JSONForm.Refusal(violations: violations).violations == Array(violations.prefix(JSONForm.mostViolations)))
    }

    @Test func `something else than an object is one fault`() {
        var form = JSONForm([1])
        #expect(form.value("a") == nil)
        form.finish()
        #expect(form.violations == [JSONForm.Violation(pointer: "", message: "Must be an object, not an array.")])
    }
}
