import Testing

@testable import WebServer

struct SendingTurnsTests {
    @Test func `so many at once, none twice at a time, and whoever has waited longest first`() {
        var turns = SendingTurns(mostAtOnce: 2)
        #expect(turns.begin([1, 2, 3, 4]) == [1, 2])
        #expect(turns.begin([1, 2, 3, 4]) == [])
        let othersWait = turns.end(1)
        #expect(othersWait)
        // The first has more already; it goes to the end.
        #expect(turns.begin([1, 2, 3, 4]) == [3])
        _ = turns.end(2)
        #expect(turns.begin([1, 2, 4]) == [4])
        _ = turns.end(3)
        _ = turns.end(4)
        #expect(turns.begin([1, 2]) == [1, 2])
    }

    @Test func `nobody waits for a turn with nothing due any more`() {
        var turns = SendingTurns(mostAtOnce: 1)
        #expect(turns.begin([1, 2]) == [1] && turns.begin([1]) == [])
        let othersWait = turns.end(1)
        #expect(!othersWait && turns.begin([]) == [])
    }
}
