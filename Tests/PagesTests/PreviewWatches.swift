import Foundation
import Funding

@testable import Pages

/// What people follow, for the previews.
enum PreviewWatches {
    static func watch(
        _ state: Watch.State = .active, subject: Watch.Subject = .search(filter.watched), frequency: WatchFrequency = .weekly,
        language: Language = .swedish, isRefused: Bool = false
    ) -> Watch {
        Watch(
            id: 1, subject: subject, language: language, frequency: frequency, reminders: [7], state: state, requestedAt: Preview.now,
            isRefused: isRefused)
    }

    static let filter = CallFilter(
        text: "demokrati", programme: "cerv_2021_2027", theme: .democracy, audience: .municipality, closesWithin: 90)
    static let names = FollowedNames(
        call: Preview.openCall.plainTitle, programme: Localized(same: "CERV"))

    static let change = CallChange(
        id: 1, call: Preview.openCall.id, version: 2, kind: .changed, seenAt: Preview.now, lastSeenBefore: Preview.now - 86_400,
        fields: [
            CallFieldChange(
                field: .deadlines, before: .deadlines([Deadline(on: Preview.day("2027-02-01"))]),
                after: .deadlines([Deadline(on: Preview.day("2027-02-15"))])),
            CallFieldChange(
                field: .budget, before: nil, after: .budget(Call.Budget(total: Money(minorUnits: 500_000_000, currency: .euro)))),
            CallFieldChange(field: .title, before: .words("Old <title>"), after: .words("New & title")),
            CallFieldChange(field: .text, before: nil, after: .text(CallText(paragraphs: ["x"]))),
        ])

    /// One of everything that can happen.
    static let items = [
        WatchLetter.Item(
            call: Preview.openCall,
            news: [
                .init(kind: .datesMoved(version: 2), change: change), .init(kind: .budgetChanged(version: 2), change: change),
                .init(kind: .textChanged(version: 2), change: change),
            ]),
        WatchLetter.Item(call: Preview.comingCall, news: [.init(kind: .new)]),
        WatchLetter.Item(
            call: Preview.closedCall,
            news: [
                .init(kind: .opened(on: Preview.today)), .init(kind: .withdrawn(version: 3)), .init(kind: .returned(version: 4)),
                .init(kind: .closes(inDays: 7, deadline: Preview.now + 6 * 86_400)),
            ]),
    ]

    static func letter(_ kind: WatchLetter.Kind, items: [WatchLetter.Item] = items, in language: Language) -> WatchLetter {
        WatchLetter(
            kind: kind, watch: watch(language: language), token: String(repeating: "ab", count: 32), names: names,
            items: kind == .events ? items : [], writtenAt: Preview.now)
    }

    static let search = FollowPage.Model(form: FollowForm(FollowQuery(.search(filter))), names: names, canMail: true, sample: items)
    static let call = FollowPage.Model(form: FollowForm(FollowQuery(.call(Preview.openCall.id))), names: names, canMail: true)
    static let withoutMail = FollowPage.Model(
        form: FollowForm(FollowQuery(.programme("cerv_2021_2027"))), names: names, canMail: false, sample: Array(items.prefix(1)))
    static let callWithoutMail = FollowPage.Model(
        form: FollowForm(FollowQuery(.call(Preview.openCall.id))), names: names, canMail: false)

    static var problem: FollowPage.Model {
        var form = FollowForm(FollowQuery(.search(CallFilter(status: .all))))
        form.email = "anna@example"
        form.frequency = .instant
        form.reminders = []
        return FollowPage.Model(
            form: form, problems: [.fieldTooLong(.followed, limit: 200), .emailWrong("anna@example")], names: FollowedNames(), canMail: true
        )
    }

    static func page(_ state: Watch.State) -> WatchPage.Model {
        WatchPage.Model(
            token: "k3y", readingToken: "r3ad",
            watch: watch(state, frequency: state == .waiting ? .instant : .weekly, isRefused: state == .stopped),
            names: names,
            calls: Array(PreviewPages.summaries.prefix(2)), total: 12,
            dismissals: state == .waiting
                ? []
                : [
                    .init(
                        call: Preview.closedCall.id, title: Preview.same(Preview.closedCall.title), titleIsOfficial: true,
                        reason: .wrongSize)
                ],
            deletes: state == .stopped ? Preview.day("2026-12-24") : nil)
    }

    static let programme = WatchPage.Model(
        token: "k3y", watch: watch(subject: .programme("cerv_2021_2027")), names: names, calls: Array(PreviewPages.summaries.prefix(2)),
        total: 12)

    static let stopping = WatchStopPage(token: "k3y", watch: watch(), names: names)
}
