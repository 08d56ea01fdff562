import Foundation
import Funding
import Testing

struct CallChangesTests {
    private static let source = Source(
        address: "https://example.eu", kind: .official, confidence: .high, checked: .init(Day(daysSince1970: 1)))

    private static func call(title: String = "T", deadline: Int = 30, checked: Int = 1, plainTitle: Localized? = nil) -> Call {
        Call(
            id: "a", origin: .portal, identifier: "A", programme: nil, title: title, plainTitle: plainTitle, opens: nil,
            deadlines: [Deadline(on: Day(daysSince1970: deadline))], link: nil,
            source: source.checked(on: PartialDate(Day(daysSince1970: checked))), fetchedAt: Date(timeIntervalSince1970: Double(checked)))
    }

    @Test func `nothing has changed where only Utblick's own words and days differ`() {
        let ours = Self.call(checked: 9, plainTitle: Localized(sv: "S", en: "E"))
        #expect(ours.changes(since: Self.call()).isEmpty)
    }

    @Test func `what a reader cares for most comes first`() {
        let changes = Self.call(title: "New", deadline: 44).changes(since: Self.call())
        #expect(changes.map(\.field) == [.deadlines, .title])
        #expect(changes.last == CallFieldChange(field: .title, before: .words("T"), after: .words("New")))
        #expect(changes.first?.before?.words.sv == "31\u{A0}januari\u{A0}1970")
    }

    /// Before its deadline, after it, and where there is none.
    @Test(arguments: [(10, 30, Call.State.withdrawn), (40, 30, .closed), (10, nil, .withdrawn)] as [(Int, Int?, Call.State)])
    func `a call is withdrawn when it left its source before its deadline`(left: Int, deadline: Int?, state: Call.State) {
        let deadlines = deadline.map { [Deadline(on: Day(daysSince1970: $0))] } ?? []
        let withdrawnAt = Day(daysSince1970: left).instant(hour: 12, in: .brussels)
        let later = Day(daysSince1970: 50).instant(hour: 12, in: .brussels)
        #expect(Call.State(opens: nil, deadlines: deadlines, withdrawnAt: withdrawnAt, at: later) == state)
    }
}
