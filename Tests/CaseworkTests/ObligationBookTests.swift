import Funding
import Testing

@testable import Casework

struct ObligationBookTests {
    private static let today = Day(daysSince1970: 20_800)

    private static func obligation(_ kind: Obligation.Kind, _ number: Int = 1, in days: Int = 10) -> Obligation {
        Obligation(
            Obligation.Key(kind, number), due: today.adding(days: days), why: Localized(sv: "För att.", en: "Because."), trigger: .start,
            on: today, basis: .standard)
    }

    private static func step(_ kind: CaseStepKind, _ number: Int) -> FulfillingStep {
        FulfillingStep(kind, number: number, on: today.adding(days: number), by: "staff:\(number)")
    }

    private static let byHand = ObligationFulfilment(on: today, by: "staff:9", note: "Per telefon")

    /// The book after changes, as the database would have it.
    private static func applied(_ changes: ObligationBook.Changes, to book: ObligationBook) -> ObligationBook {
        let changed = Dictionary(uniqueKeysWithValues: changes.changed.map { ($0.obligation.key, $0) })
        let kept = book.entries.filter { !changes.removed.contains($0.obligation.key) }.map { changed[$0.obligation.key] ?? $0 }
        return ObligationBook(kept + changes.added)
    }

    @Test func `an empty book takes in the plan, and then nothing more`() {
        let plan = [Self.obligation(.publicity), Self.obligation(.paymentClaim), Self.obligation(.paymentClaim, 2)]
        let book = Self.applied(ObligationBook([]).changes(following: plan, steps: []), to: ObligationBook([]))
        #expect(book.entries.map(\.obligation) == plan && book.entries.allSatisfy { $0.fulfilment == nil })
        #expect(book.changes(following: plan, steps: []).isEmpty)
    }

    @Test func `the first step of a kind fulfils the first that waits`() {
        let plan = [Self.obligation(.paymentClaim, 2), Self.obligation(.paymentClaim, 1), Self.obligation(.finalReport)]
        let changes = ObligationBook([]).changes(following: plan, steps: [Self.step(.payment, 4), Self.step(.paymentClaim, 5)])
        let fulfilled = changes.added.filter { $0.fulfilment != nil }
        #expect(fulfilled.map(\.obligation.key) == [Obligation.Key(.paymentClaim, 1)])
        #expect(fulfilled.first?.fulfilment == ObligationFulfilment(on: Self.today.adding(days: 5), by: "staff:5", step: 5))
    }

    @Test func `what was marked by hand stays as it is, and a step goes to the next`() {
        let book = ObligationBook([
            .init(Self.obligation(.paymentClaim, 1, in: 3), fulfilment: Self.byHand), .init(Self.obligation(.paymentClaim, 2, in: 4)),
        ])
        let plan = [Self.obligation(.paymentClaim, 1, in: 30), Self.obligation(.paymentClaim, 2, in: 40)]
        let changes = book.changes(following: plan, steps: [Self.step(.paymentClaim, 1)])
        #expect(changes.added.isEmpty && changes.removed.isEmpty)
        #expect(changes.changed.map(\.obligation) == [plan[1]] && changes.changed[0].fulfilment?.step == 1)
    }

    @Test func `a day that moves takes the open with it, and what is no longer planned goes`() {
        let book = ObligationBook([
            .init(Self.obligation(.finalReport, in: 3)), .init(Self.obligation(.paymentClaim, 1)), .init(Self.obligation(.paymentClaim, 2)),
            .init(Self.obligation(.paymentClaim, 3), fulfilment: Self.byHand),
            .init(Self.obligation(.paymentClaim, 4), fulfilment: ObligationFulfilment(on: Self.today, by: "staff:1", step: 7)),
            .init(Self.obligation(.own)), .init(Self.obligation(.own, 2), fulfilment: Self.byHand),
        ])
        let plan = [Self.obligation(.finalReport, in: 9), Self.obligation(.paymentClaim, 1)]
        let changes = book.changes(following: plan, steps: [])
        #expect(changes.changed.map(\.obligation) == [plan[0]])
        #expect(changes.removed == [Obligation.Key(.paymentClaim, 2)])
    }

    @Test func `nothing of anybody's is lost however often the plan changes`() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<500 {
            var book = ObligationBook([])
            var marked: [Obligation.Key: ObligationBook.Entry] = [:]
            for _ in 0..<8 {
                let plan = (1...Int.random(in: 1...6, using: &generator)).map {
                    Self.obligation(.paymentClaim, $0, in: Int.random(in: 1...99, using: &generator))
                }
                let steps = (0..<Int.random(in: 0...3, using: &generator)).map { Self.step(.paymentClaim, $0 + 1) }
                book = Self.applied(book.changes(following: plan, steps: steps), to: book)
                #expect(book.changes(following: plan, steps: steps).isEmpty)
                if let entry = book.entries.filter({ $0.fulfilment == nil }).randomElement(using: &generator) {
                    let done = ObligationBook.Entry(entry.obligation, fulfilment: Self.byHand)
                    marked[entry.obligation.key] = done
                    book = ObligationBook(book.entries.map { $0.obligation.key == entry.obligation.key ? done : $0 })
                }
                for (key, entry) in marked { #expect(book.entries.first { $0.obligation.key == key } == entry) }
            }
        }
    }
}
