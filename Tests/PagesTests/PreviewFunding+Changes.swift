import Foundation
import Funding

extension Preview {
    /// Gone from its source before its deadline.
    static let withdrawnCall = Call(
        id: "gone-call", origin: .portal, identifier: "GONE-1", programme: nil, title: "A call that went", opens: nil,
        deadlines: [deadline("2027-03-01")], link: nil, source: official, fetchedAt: now, withdrawnAt: now)

    /// The latest first: gone, changed in every kind of field, seen for the first time.
    static let changes: [CallChange] = [
        CallChange(
            id: 42, call: "gone-call", version: 3, kind: .withdrawn, seenAt: now, lastSeenBefore: now - 86_400, fields: []),
        CallChange(
            id: 41, call: "gone-call", version: 2, kind: .changed, seenAt: now - 86_400, lastSeenBefore: now - 2 * 86_400, fields: fields),
        CallChange(
            id: 40, call: "gone-call", version: 1, kind: .appeared, seenAt: now - 2 * 86_400, lastSeenBefore: nil, fields: []),
    ]

    private static let fields: [CallFieldChange] = [
        CallFieldChange(
            field: .deadlines, before: .deadlines([deadline("2027-02-01")]),
            after: .deadlines([deadline("2027-03-01", stage: .stage(1)), deadline("2027-09-01", stage: .stage(2))])),
        CallFieldChange(field: .opens, before: nil, after: .day(day("2026-12-01"))),
        CallFieldChange(field: .statedStatus, before: .status(.forthcoming), after: .status(.open)),
        CallFieldChange(
            field: .budget, before: .budget(Call.Budget(total: euro(2_000_000))),
            after: .budget(Call.Budget(total: euro(3_000_000), sharedWith: ["A"]))),
        CallFieldChange(
            field: .grant, before: .grant(Call.GrantRange(minimum: nil, maximum: euro(100_000), expectedGrants: 1)), after: nil),
        CallFieldChange(field: .title, before: .words("A <call> & more"), after: .words("A call that went")),
        CallFieldChange(field: .keywords, before: .list(["a"]), after: .list(["a", "b"])),
        CallFieldChange(
            field: .text, before: .text(CallText(paragraphs: ["Kept.", "The project lasts 24 months at the most.", "Removed."])),
            after: .text(CallText(paragraphs: ["Kept.", "The project lasts 36 months at the most."]))),
        CallFieldChange(
            field: .conditions, before: nil, after: .text(CallText(paragraphs: (1...8).map { "Condition \($0)." }))),
    ]
}
