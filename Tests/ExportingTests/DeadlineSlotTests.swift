import Foundation
import Funding
import TestSupport
import Testing

@testable import Exporting

struct DeadlineSlotTests {
    /// Days after the first version was seen.
    private static func deadline(_ days: Int, _ stage: Deadline.Stage = .single) -> Deadline {
        Deadline(instant: SampleFeed.moment + Double(days) * 86_400, stage: stage)
    }

    /// What became of a call's deadlines: each version with the day that it was first seen on.
    private static func slots(_ versions: (day: Int, deadlines: [Deadline])...) -> [String] {
        DeadlineSlot.slots(
            through: versions.map { DeadlineSlot.Version(seen: SampleFeed.moment + Double($0.day) * 86_400, deadlines: $0.deadlines) }
        ).map { slot in
            let day = Int(slot.deadline.instant.timeIntervalSince(SampleFeed.moment) / 86_400)
            return "\(slot.number): \(slot.deadline.stage) \(day)\(slot.isCancelled ? " cancelled" : "")"
        }
    }

    @Test func `a call's deadlines are numbered as they stand`() {
        #expect(Self.slots((0, [Self.deadline(30)])) == ["1: single 30"])
        #expect(Self.slots((0, [Self.deadline(30, .stage(1)), Self.deadline(90, .stage(2))])) == ["1: stage1 30", "2: stage2 90"])
        #expect(Self.slots().isEmpty && Self.slots((0, [])).isEmpty)
    }

    @Test func `a deadline that is moved keeps its number`() {
        #expect(Self.slots((0, [Self.deadline(30)]), (5, [Self.deadline(44)])) == ["1: single 44"])
        #expect(
            Self.slots(
                (0, [Self.deadline(30, .cutOff(1)), Self.deadline(90, .cutOff(2))]),
                (5, [Self.deadline(30, .cutOff(1)), Self.deadline(97, .cutOff(2))])) == ["1: cutOff1 30", "2: cutOff2 97"])
    }

    @Test func `a cut-off that is added gets a new number`() {
        #expect(
            Self.slots(
                (0, [Self.deadline(30, .cutOff(1)), Self.deadline(90, .cutOff(2))]),
                (5, [Self.deadline(30, .cutOff(1)), Self.deadline(60, .cutOff(2)), Self.deadline(90, .cutOff(3))]))
                == ["1: cutOff1 30", "2: cutOff3 90", "3: cutOff2 60"])
    }

    @Test func `a single deadline stays itself when another comes beside it, and when that goes again`() {
        let added = [Self.deadline(30, .cutOff(1)), Self.deadline(90, .cutOff(2))]
        #expect(Self.slots((0, [Self.deadline(30)]), (5, added)) == ["1: cutOff1 30", "2: cutOff2 90"])
        #expect(
            Self.slots((0, [Self.deadline(30)]), (5, added), (9, [Self.deadline(30)])) == ["1: single 30", "2: cutOff2 90 cancelled"])
    }

    @Test func `a single deadline that is moved and divided at once becomes the first of the two`() {
        let divided = [Self.deadline(40, .stage(1)), Self.deadline(90, .stage(2))]
        #expect(Self.slots((0, [Self.deadline(30)]), (5, divided)) == ["1: stage1 40", "2: stage2 90"])
    }

    @Test func `a cut-off that is taken away before it comes is cancelled, and its number is not given again`() {
        let both = [Self.deadline(30, .cutOff(1)), Self.deadline(90, .cutOff(2))]
        let first = [Self.deadline(30, .cutOff(1))]
        #expect(Self.slots((0, both), (5, first)) == ["1: cutOff1 30", "2: cutOff2 90 cancelled"])
        #expect(
            Self.slots((0, both), (5, first), (9, first + [Self.deadline(120, .cutOff(2))]))
                == ["1: cutOff1 30", "2: cutOff2 90 cancelled", "3: cutOff2 120"])
    }

    @Test func `a cut-off that the source lets go of after it passed was never cancelled, though the rest are numbered anew`() {
        #expect(
            Self.slots(
                (0, [Self.deadline(30, .cutOff(1)), Self.deadline(90, .cutOff(2))]),
                (31, [Self.deadline(90, .cutOff(1)), Self.deadline(150, .cutOff(2))])) == ["2: cutOff1 90", "3: cutOff2 150"])
    }

    @Test func `all deadlines that are taken away are cancelled`() {
        #expect(Self.slots((0, [Self.deadline(30)]), (5, [])) == ["1: single 30 cancelled"])
    }

    @Test func `numbers are never shared, whatever happens`() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<500 {
            let versions = (0..<Int.random(in: 1...6, using: &generator)).map { number in
                let count = Int.random(in: 0...3, using: &generator)
                let deadlines = (0..<count).map { place in
                    let stage: Deadline.Stage = count == 1 ? .single : .cutOff(place + 1)
                    return Self.deadline(Int.random(in: 1...6, using: &generator) * 10, stage)
                }
                return DeadlineSlot.Version(seen: SampleFeed.moment + Double(number) * 86_400, deadlines: deadlines)
            }
            let slots = DeadlineSlot.slots(through: versions)
            #expect(Set(slots.map(\.number)).count == slots.count)
            let living = slots.filter { !$0.isCancelled }.map(\.deadline)
            let last = versions.last?.deadlines ?? []
            #expect(living.count == last.count && Set(living) == Set(last))
            // What is to come changes nothing of what was.
            let before = DeadlineSlot.slots(through: versions.dropLast())
            #expect(before.allSatisfy { old in slots.allSatisfy { $0.number != old.number || !old.isCancelled || $0 == old } })
        }
    }
}
