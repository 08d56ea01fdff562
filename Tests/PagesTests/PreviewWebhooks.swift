import Casework
import Foundation
import Funding

@testable import Pages

/// The pages of systems that follow calls in every state that they have.
enum PreviewWebhooks {
    private static func webhook(
        _ id: Int64 = 7, note: String = "Intranätet & <diariet>", search: WatchedSearch = WatchedSearch(status: .all),
        off: Webhook.OffReason? = nil, formerUntil: Date? = nil, failingSince: Date? = nil
    ) -> Webhook {
        Webhook(
            id: id,
            content: Webhook.Content(
                address: "https://hooks.example.se/utblick?a=1&b=<2>", note: note, search: search, language: .swedish, reminders: [30, 7]),
            state: off == nil ? .on : .off, offReason: off, offAt: off.map { _ in Preview.now - 3_600 }, version: 3,
            secretVersion: 2, madeAt: Preview.now - 900_000, madeBy: "staff:3", startsAt: Preview.now - 900_000,
            formerSecretUntil: formerUntil, failures: failingSince == nil ? 0 : 4, failingSince: failingSince)
    }

    private static func delivery(
        _ id: Int64, _ kind: WebhookDelivery.Kind, _ state: WebhookDelivery.State, attempts: Int = 1, status: Int? = nil,
        fault: String? = nil
    ) -> WebhookDelivery {
        WebhookDelivery(
            id: id, webhook: 7, message: "msg_0\(id)", kind: kind, call: kind == .test ? nil : "erc-2026-poc", state: state,
            happenedAt: Preview.now - 7_200, noticedAt: Preview.now - 7_190, dueAt: Preview.now + 1_800, attempts: attempts,
            attemptedAt: attempts == 0 ? nil : Preview.now - 60, status: status, fault: fault,
            milliseconds: attempts == 0 ? nil : 1_234)
    }

    private static let log = [
        delivery(76, .test, .waiting, attempts: 0), delivery(75, .closing, .waiting, attempts: 3, fault: "time-out"),
        delivery(74, .changed, .delivered, status: 204), delivery(73, .appeared, .failed, attempts: 10, status: 500),
        delivery(72, .withdrawn, .dropped, attempts: 0), delivery(71, .opened, .failed, attempts: 10, fault: "own-network"),
    ]

    private static let programmes: [(id: Programme.ID, name: Localized)] = [("life", Localized(same: "LIFE"))]
    private static let search = WatchedSearch(text: "våtmark", status: .ahead, programme: "life", theme: .water, closesWithin: 30)

    private static func page(
        _ webhook: Webhook, log: [WebhookDelivery] = log, before: Int64? = nil, form: WebhookForm? = nil,
        problems: [WebhookFormProblem] = [], overtaken: WebhookForm? = nil
    ) -> WebhookPage {
        WebhookPage(
            model: .init(
                known: .init(webhook: webhook, madeBy: "Åsa <Öberg>", log: log, before: before, hasMore: before != nil),
                form: form ?? WebhookForm(webhook), programmes: programmes, problems: problems, overtaken: overtaken))
    }

    private static var wrong: WebhookForm {
        var form = WebhookForm(formKey: "key", in: .swedish)
        (form.address, form.note) = ("http://<localhost>/", String(repeating: "å", count: 201))
        return form
    }

    private static func deliveryPage(_ delivery: WebhookDelivery, body: String?) -> WebhookDeliveryPage {
        WebhookDeliveryPage(model: .init(webhook: webhook(), delivery: delivery, body: body))
    }

    static let pages: [(name: String, page: any WorkPage)] = [
        ("work-webhooks-none", WebhookListPage(rows: [])),
        (
            "work-webhooks",
            WebhookListPage(rows: [
                .init(webhook: webhook(), programme: nil),
                .init(webhook: webhook(8, note: "", search: search), programme: Localized(same: "LIFE")),
                .init(webhook: webhook(9, failingSince: Preview.now - 90_000), programme: nil),
                .init(webhook: webhook(10, off: .staff), programme: nil), .init(webhook: webhook(11, off: .gone), programme: nil),
                .init(webhook: webhook(12, off: .failing), programme: nil),
            ])
        ),
        (
            "work-webhook-new",
            WebhookPage(model: .init(known: nil, form: WebhookForm(formKey: "key", in: .swedish), programmes: programmes))
        ),
        (
            "work-webhook-wrong",
            WebhookPage(
                model: .init(
                    known: nil, form: wrong, programmes: programmes,
                    problems: [.addressNotSecure, .noteTooLong(limit: 200), .wordsTooLong(limit: 200), .unknownProgramme]))
        ),
        ("work-webhook", page(webhook(search: search, formerUntil: Preview.now + 3_600))),
        ("work-webhook-empty", page(webhook(), log: [])), ("work-webhook-off", page(webhook(off: .failing), before: 77)),
        ("work-webhook-overtaken", page(webhook(), form: WebhookForm(webhook(search: search)), overtaken: WebhookForm(webhook()))),
        ("work-webhook-secret", WebhookSecretPage(webhook: 7, secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")),
        ("work-webhook-delivery", deliveryPage(log[3], body: #"{"type":"call.appeared","data":{"title":"<b>"}}"#)),
        ("work-webhook-delivery-waiting", deliveryPage(log[0], body: "{}")),
        ("work-webhook-delivery-forgotten", deliveryPage(log[2], body: nil)),
        (
            "work-start-webhooks",
            WorkStartPage(
                model: .init(
                    new: [], mine: [], due: [], shutOff: [.init(webhook: webhook(off: .failing), programme: nil)], daysNeeded: nil,
                    counts: [:]))
        ),
    ]
}
