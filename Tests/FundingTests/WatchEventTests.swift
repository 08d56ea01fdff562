import Foundation
import Funding
import Testing

@Suite struct `An event of a watch` {
    private static let today = Day(daysSince1970: 20_785)

    @Test(arguments: [
        WatchEvent.Kind.new, .opened(on: Day(daysSince1970: 20_800)), .datesMoved(version: 2), .budgetChanged(version: 3),
        .textChanged(version: 4), .changed(version: 4), .withdrawn(version: 5), .returned(version: 6),
        .closes(inDays: 7, deadline: Date(timeIntervalSince1970: 1_800_000_000)),
    ])
    func `comes back from its key`(kind: WatchEvent.Kind) {
        #expect(WatchEvent.Kind(kind.description) == kind)
    }

    @Test(arguments: ["", "new:1", "opened", "opened:2027-02-30", "dates", "dates:x", "closes:7", "closes:a:1", "other:1", "dates:1:2"])
    func `is not made of another text`(text: String) {
        #expect(WatchEvent.Kind(text) == nil)
    }

    private static func change(_ kind: CallChange.Kind, _ fields: [CallFieldChange] = []) -> CallChange {
        CallChange(id: 1, call: "a", version: 3, kind: kind, seenAt: .distantPast, lastSeenBefore: nil, fields: fields)
    }

    private static func field(_ field: CallFieldChange.Field) -> CallFieldChange {
        CallFieldChange(field: field, before: .words("a"), after: .words("b"))
    }

    @Test func `is new for what came, and tells of leaving and coming back`() {
        #expect(Self.change(.appeared).events(on: Self.today) == [.new])
        #expect(Self.change(.withdrawn).events(on: Self.today) == [.withdrawn(version: 3)])
        #expect(Self.change(.returned, [Self.field(.title)]).events(on: Self.today) == [.returned(version: 3)])
    }

    @Test(arguments: CallFieldChange.Field.allCases)
    func `is made of fields that a reader cares about, and of no other`(field: CallFieldChange.Field) {
        let expected: [WatchEvent.Kind] =
            switch field {
            case .deadlines, .opens: [.datesMoved(version: 3)]
            case .budget, .grant: [.budgetChanged(version: 3)]
            case .title, .text, .conditions, .programme, .action, .typeOfAction, .areas: [.textChanged(version: 3)]
            case .statedStatus, .identifier, .callIdentifier, .callTitle, .destination, .keywords, .link: []
            }
        #expect(Self.change(.changed, [Self.field(field)]).events(on: Self.today) == expected)
    }

    @Test(arguments: CallFieldChange.Field.allCases)
    func `is one for a program whatever field changed, and an opening apart`(field: CallFieldChange.Field) {
        let change = Self.change(.changed, [Self.field(field), Self.field(.link)])
        #expect(change.programEvents(on: Self.today) == [.changed(version: 3)])
        #expect(Self.change(.appeared).programEvents(on: Self.today) == [.new])
        #expect(Self.change(.returned, [Self.field(field)]).programEvents(on: Self.today) == [.returned(version: 3)])
        let opens = CallFieldChange(field: .opens, before: .day(Self.today.adding(days: 3)), after: .day(Self.today))
        #expect(
            Self.change(.changed, [opens, Self.field(field)]).programEvents(on: Self.today) == [
                .opened(on: Self.today), .changed(version: 3),
            ])
    }

    @Test func `says that a call opened when its opening day was brought forward to today`() {
        func opening(_ before: Int, _ after: Int) -> [WatchEvent.Kind] {
            let field = CallFieldChange(
                field: .opens, before: .day(Self.today.adding(days: before)), after: .day(Self.today.adding(days: after)))
            return Self.change(.changed, [field]).events(on: Self.today)
        }
        #expect(opening(5, 0) == [.opened(on: Self.today)])
        #expect(opening(5, 3) == [.datesMoved(version: 3)])
        #expect(opening(-5, -3) == [.datesMoved(version: 3)])
    }
}
