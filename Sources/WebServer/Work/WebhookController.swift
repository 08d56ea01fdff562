import Casework
import Catalogue
import Desk
import Funding
import Hummingbird
import Pages
import Webhooks

/// The systems that follow calls: their list, the page of each with its log, and what its forms ask for.
struct WebhookController: Sendable {
    /// So much of a log a page shows.
    private static let mostOnPage = 50

    let work: WorkSite

    func list(_ request: StaffRequest) async throws -> Response {
        let rows = try await ReadWebhooks(work.desk).all().map(work.row)
        return try await work.response(WebhookListPage(rows: rows), to: request)
    }

    func newForm(_ request: StaffRequest) async throws -> Response {
        try await page(nil, WebhookForm(formKey: work.formKey(), in: request.language), request)
    }

    func page(of id: Webhook.ID, before: WebhookDelivery.ID?, _ request: StaffRequest) async throws -> Response {
        guard let known = try await known(id, before: before) else { throw PageMissing() }
        return try await page(known, WebhookForm(known.webhook), request)
    }

    func add(_ request: StaffRequest) async throws -> Response {
        let form = WebhookForm(request.form, in: request.language)
        switch try await keeping(request).add(form.content, formKey: work.key(of: form.formKey)) {
        case .refused(let problems): return try await refusal(nil, form, problems, request)
        case .added(let id, nil): return work.redirect(to: .webhook(id, before: nil), in: request.language)
        case .added(let id, let secret?):
            return try await work.response(WebhookSecretPage(webhook: id, secret: secret.text), to: request)
        }
    }

    func change(_ id: Webhook.ID, _ request: StaffRequest) async throws -> Response {
        var form = WebhookForm(request.form, in: request.language)
        switch try await keeping(request).change(id, from: form.version, to: form.content) {
        case .done: return work.redirect(to: .webhook(id, before: nil), in: request.language)
        case .missing: throw PageMissing()
        case .refused(let problems):
            guard let known = try await known(id) else { throw PageMissing() }
            return try await refusal(known, form, problems, request)
        case .overtaken(let now):
            guard let known = try await known(id) else { throw PageMissing() }
            form.version = now.version
            return try await page(known, form, overtaken: WebhookForm(now), status: .conflict, request)
        }
    }

    func renewSecret(of id: Webhook.ID, _ request: StaffRequest) async throws -> Response {
        switch try await keeping(request).renewSecret(of: id, from: WebhookForm(request.form, in: request.language).version) {
        case .renewed(let secret): return try await work.response(WebhookSecretPage(webhook: id, secret: secret.text), to: request)
        case .missing: throw PageMissing()
        case .overtaken:
            guard let known = try await known(id) else { throw PageMissing() }
            return try await page(known, WebhookForm(known.webhook), problems: [.secretChanged], status: .conflict, request)
        }
    }

    func turn(_ id: Webhook.ID, _ request: StaffRequest) async throws -> Response {
        try await keeping(request).turn(id, on: request.form[.isOn] == "1")
        return work.redirect(to: .webhook(id, before: nil), in: request.language)
    }

    func test(_ id: Webhook.ID, _ request: StaffRequest) async throws -> Response {
        let writing = WebhookWriting.site(of: work.desk, origin: work.site.origin)
        guard let delivery = try await keeping(request).test(id, writing: writing) else { throw PageMissing() }
        return await sent(delivery, of: id, request)
    }

    func remove(_ id: Webhook.ID, _ request: StaffRequest) async throws -> Response {
        guard try await keeping(request).remove(id) else { throw PageMissing() }
        return work.redirect(to: .webhooks, in: request.language)
    }

    func delivery(_ number: WebhookDelivery.ID, of id: Webhook.ID, _ request: StaffRequest) async throws -> Response {
        guard let found = try await ReadWebhooks(work.desk).delivery(number, of: id) else { throw PageMissing() }
        let model = WebhookDeliveryPage.Model(webhook: found.webhook, delivery: found.delivery, body: found.body)
        return try await work.response(WebhookDeliveryPage(model: model), to: request)
    }

    func sendAgain(_ number: WebhookDelivery.ID, of id: Webhook.ID, _ request: StaffRequest) async throws -> Response {
        guard try await ReadWebhooks(work.desk).delivery(number, of: id) != nil else { throw PageMissing() }
        // Where it cannot be sent again, its page shows why: it is under way, or forgotten.
        _ = try await keeping(request).sendAgain(number, of: id)
        return await sent(number, of: id, request)
    }

    /// Leads to a delivery that goes at once; most times its page shows how it went.
    private func sent(_ delivery: WebhookDelivery.ID, of id: Webhook.ID, _ request: StaffRequest) async -> Response {
        if let webhooks = work.webhooks {
            webhooks.wake()
            for _ in 0..<10 {
                try? await Task.sleep(for: .milliseconds(150))
                let found = try? await ReadWebhooks(work.desk).delivery(delivery, of: id)
                guard found?.delivery.isUnderWay == true else { break }
            }
        }
        return work.redirect(to: .webhookDelivery(id, delivery), in: request.language)
    }

    private func keeping(_ request: StaffRequest) -> KeepWebhooks {
        KeepWebhooks(work.desk, by: request.member.actor, hosts: work.webhooks?.transport.hosts ?? .none)
    }

    private func known(_ id: Webhook.ID, before: WebhookDelivery.ID? = nil) async throws -> WebhookPage.Known? {
        guard let reading = try await ReadWebhooks(work.desk).reading(of: id, before: before, limitedTo: Self.mostOnPage + 1) else {
            return nil
        }
        let names = StaffNames(try await BrowseCases(work.desk).members())
        return WebhookPage.Known(
            webhook: reading.webhook, madeBy: names.name(ofActor: reading.webhook.madeBy), log: Array(reading.log.prefix(Self.mostOnPage)),
            before: before, hasMore: reading.log.count > Self.mostOnPage)
    }

    private func refusal(
        _ known: WebhookPage.Known?, _ form: WebhookForm, _ problems: [WebhookProblem], _ request: StaffRequest
    ) async throws -> Response {
        try await page(known, form, problems: problems.map(WebhookFormProblem.init), status: .unprocessableContent, request)
    }

    /// - Parameter known: as it is kept; `nil` for a new one.
    private func page(
        _ known: WebhookPage.Known?, _ form: WebhookForm, problems: [WebhookFormProblem] = [], overtaken: WebhookForm? = nil,
        status: HTTPResponse.Status = .ok, _ request: StaffRequest
    ) async throws -> Response {
        let model = WebhookPage.Model(
            known: known, form: form, programmes: work.desk.catalogue.programmes.map { ($0.id, $0.name) },
            problems: problems, overtaken: overtaken)
        return try await work.response(WebhookPage(model: model), status: status, to: request)
    }
}

extension WorkSite {
    func row(_ webhook: Webhook) -> WebhookListPage.Row {
        WebhookListPage.Row(webhook: webhook, programme: site.programme(webhook.content.search.programme)?.name)
    }
}
