import Foundation
import Funding
import Testing

@Suite struct `A call` {
    private static func call(
        opens: String?, deadlines: [(String, Deadline.Stage)], stated: Call.StatedStatus? = nil
    ) throws -> Call {
        let source = Source(address: "https://example.eu", kind: .official, confidence: .high, checked: try #require(PartialDate("2026")))
        return Call(
            id: "call", origin: .catalogue, identifier: "CALL", programme: nil, title: "Call",
            opens: try opens.map { try #require(Day(iso: $0)) },
            deadlines: try deadlines.map { Deadline(on: try #require(Day(iso: $0.0)), stage: $0.1) },
            statedStatus: stated, link: nil, source: source)
    }

    private static func noon(_ iso: String) throws -> Date {
        try #require(Day(iso: iso)).instant(hour: 12, in: .brussels)
    }

    @Test(
        arguments: [
            ("2026-12-31", Call.State.coming, "2027-03-01"), ("2027-01-12", .open, "2027-03-01"), ("2027-03-01", .open, "2027-03-01"),
            ("2027-03-02", .open, "2027-09-01"), ("2027-09-01", .open, "2027-09-01"), ("2027-09-02", .closed, nil),
        ] as [(String, Call.State, String?)])
    func `with two cut-offs stays open after the first`(day: String, state: Call.State, next: String?) throws {
        let call = try Self.call(opens: "2027-01-12", deadlines: [("2027-09-01", .cutOff(2)), ("2027-03-01", .cutOff(1))])
        #expect(call.state(at: try Self.noon(day)) == state)
        #expect(call.nextDeadline(after: try Self.noon(day))?.day.iso == next)
    }

    @Test(
        arguments: [
            ("2027-02-01", Call.State.open, "2027-03-01"), ("2027-03-02", .closed, nil), ("2027-09-02", .closed, nil),
        ] as [(String, Call.State, String?)])
    func `in two stages is closed to newcomers after the first`(day: String, state: Call.State, next: String?) throws {
        let call = try Self.call(opens: "2027-01-12", deadlines: [("2027-03-01", .stage(1)), ("2027-09-01", .stage(2))])
        #expect(call.state(at: try Self.noon(day)) == state)
        #expect(call.nextDeadline(after: try Self.noon(day))?.day.iso == next)
    }

    @Test func `of which only the second stage is known is open until then`() throws {
        let call = try Self.call(opens: nil, deadlines: [("2027-09-01", .stage(2))])
        #expect(call.state(at: try Self.noon("2027-08-31")) == .open)
        #expect(call.state(at: try Self.noon("2027-09-02")) == .closed)
    }

    @Test func `without a deadline is undated once it has opened`() throws {
        let call = try Self.call(opens: "2027-01-12", deadlines: [])
        #expect(call.state(at: try Self.noon("2027-01-11")) == .coming)
        #expect(call.state(at: try Self.noon("2027-01-12")) == .undated)
    }

    @Test func `says the same in the whole of its unchanging span, which holds the moment`() throws {
        let call = try Self.call(
            opens: "2027-01-12", deadlines: [("2027-02-01", .cutOff(1)), ("2027-03-01", .cutOff(2)), ("2027-09-01", .stage(2))])
        let begin = try #require(Day(iso: "2027-01-01")).instant(hour: 0, in: .brussels)
        let turns = call.deadlines.map(\.instant) + [try #require(Day(iso: "2027-01-12")).instant(hour: 0, in: .brussels)]
        var spans: Set<Range<Date>> = []
        for moment in (0..<(300 * 4)).map({ begin + Double($0) * 6 * 3_600 }) + turns + turns.map({ $0 - 0.001 }) {
            let span = call.unchangingSpan(around: moment)
            #expect(span.contains(moment))
            spans.insert(span)
            for other in [span.lowerBound, span.upperBound - 0.001] {
                #expect(call.state(at: other) == call.state(at: moment))
                #expect(call.nextDeadline(after: other) == call.nextDeadline(after: moment))
            }
        }
        #expect(spans.count == 5)
        #expect(try Self.call(opens: nil, deadlines: []).unchangingSpan(around: begin) == .distantPast ..< .distantFuture)
    }

    @Test func `known by the day alone is open until the last minute of that day in Brussels`() throws {
        let call = try Self.call(opens: nil, deadlines: [("2027-09-01", .single)])
        let last = try #require(Day(iso: "2027-09-01")).instant(hour: 23, minute: 58, in: .brussels)
        #expect(call.state(at: last) == .open)
        #expect(call.state(at: last.addingTimeInterval(60)) == .closed)
    }

    @Test(arguments: [
        (Call.StatedStatus?.none, "2027-02-01", false), (.open, "2027-02-01", false), (.open, "2027-10-01", true),
        (.forthcoming, "2027-02-01", true), (.closed, "2027-10-01", false), (.forthcoming, "2026-12-01", false),
    ])
    func `says when its source's status disagrees with its dates`(stated: Call.StatedStatus?, day: String, disagrees: Bool) throws {
        let call = try Self.call(opens: "2027-01-12", deadlines: [("2027-09-01", .single)], stated: stated)
        #expect(call.contradictsStatedStatus(at: try Self.noon(day)) == disagrees)
    }

    @Test(arguments: ["single", "stage1", "stage2", "cutOff1", "cutOff12", "nationalPreRegistration"])
    func `has stages that read as they are written`(text: String) {
        #expect(Deadline.Stage(text)?.description == text)
    }

    @Test(arguments: ["", "stage0", "stage3", "cutOff0", "cutOff-1", "cutOff", "Single"])
    func `has no other stages`(text: String) {
        #expect(Deadline.Stage(text) == nil)
    }
}
