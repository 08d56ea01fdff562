import Desk
import Funding
import Hummingbird
import Pages
import Storage

/// Following calls: the form, the private page, and what whoever has its link asks for.
struct WatchController: Sendable {
    private static let shownCalls = 15

    let site: Site
    let watches: WatchService?

    /// - Parameter query: a call or programme that there is not has no page.
    func form(for query: FollowQuery, in language: Language) async throws -> Response {
        try await page(FollowForm(query), problems: [], in: language)
    }

    func submit(_ request: Request, in language: Language) async throws -> Response {
        let form = FollowForm(try await site.parameters(of: request))
        // A program that fills in every field gets the page it wants, and nothing is stored.
        guard !form.isFromProgram else { return site.redirect(to: .followSent, in: language) }
        let draft = FollowDraft(
            subject: form.query.watched, email: form.email, frequency: form.frequency, reminders: form.reminders)
        guard let watches else { return try await page(form, problems: [], in: language) }
        try await checkExists(form.query)
        if let problem = draft.problem { return try await page(form, problems: [InputProblem(problem)], in: language) }
        try await RequestWatch(site.desk).request(draft, in: language)
        watches.wake()
        return site.redirect(to: .followSent, in: language)
    }

    func sent(in language: Language) async throws -> Response {
        try await site.response(FollowSentPage(), in: language)
    }

    func watch(token: String, in language: Language) async throws -> Response {
        let stored = try await stored(token)
        let reading = ReadWatch(site.desk)
        let (calls, total) = try await reading.calls(of: stored.watch, limitedTo: Self.shownCalls)
        let dismissals = try await reading.dismissals(of: stored.watch).map {
            WatchPage.Dismissal(
                call: $0.call.id, title: $0.call.plainTitle ?? Localized(same: $0.call.title), titleIsOfficial: $0.call.plainTitle == nil,
                reason: $0.reason)
        }
        let model = WatchPage.Model(
            token: token, readingToken: reading.readingToken(of: token), watch: stored.watch,
            names: try await reading.names(of: stored.watch.subject), calls: calls.map(site.summary),
            total: total, dismissals: dismissals, deletes: stored.purgeAfter)
        return try await site.response(WatchPage(model: model), in: language)
    }

    /// A page that asks: programs that follow every link of a letter stop nobody's watch.
    func stop(token: String, in language: Language) async throws -> Response {
        let watch = try await stored(token).watch
        guard watch.state != .stopped else { return site.redirect(to: .watch(token: token), in: language) }
        let names = try await ReadWatch(site.desk).names(of: watch.subject)
        return try await site.response(WatchStopPage(token: token, watch: watch, names: names), in: language)
    }

    /// A mail program's one click, or the button of the page that asks. The one click is answered as it must be (RFC 8058, 3.1), without a
    /// redirect.
    func stop(_ request: Request, token: String, in language: Language) async throws -> Response {
        let body = try await site.body(of: request)
        guard OneClick.isMeant(by: body) else { return try await act(QueryParameters(decoding: body), token: token, in: language) }
        try await ChangeWatch(site.desk).stop(try await stored(token).id)
        return Response(
            status: .ok,
            headers: [.contentType: "text/plain; charset=utf-8", .contentLanguage: language.rawValue, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: OneClick.answer[language] + "\n")))
    }

    /// What a form of the private page asks for.
    func act(_ request: Request, token: String, in language: Language) async throws -> Response {
        try await act(try await site.parameters(of: request), token: token, in: language)
    }

    private func act(_ parameters: QueryParameters, token: String, in language: Language) async throws -> Response {
        guard let action = WatchAction(parameters) else { throw HTTPError(.badRequest) }
        let id = try await stored(token).id
        let change = ChangeWatch(site.desk)
        switch action {
        case .activate: try await change.activate(id)
        case .pause: try await change.pause(id)
        case .stop: try await change.stop(id)
        case .change(let frequency, let reminders): try await change.change(id, frequency: frequency, reminders: reminders)
        case .dismiss(let call, let reason):
            guard try await exists(call) else { throw PageMissing() }
            try await change.dismiss(call, from: id, because: reason)
        case .undoDismissal(let call): try await change.undoDismissal(of: call, from: id)
        }
        watches?.wake()
        return site.redirect(to: .watch(token: token), in: language)
    }

    private func stored(_ token: String) async throws -> StoredWatch {
        guard let stored = try await ReadWatch(site.desk).watch(token: token) else { throw PageMissing() }
        return stored
    }

    private func page(_ form: FollowForm, problems: [InputProblem], in language: Language) async throws -> Response {
        try await checkExists(form.query)
        let subject = form.query.watched
        let sample =
            watches == nil
            ? []
            : try await SampleLetter(site.desk).items(
                for: subject, frequency: form.frequency, reminders: form.reminders, in: language)
        let model = FollowPage.Model(
            form: form, problems: problems, names: try await ReadWatch(site.desk).names(of: subject), canMail: watches != nil,
            sample: sample)
        return try await site.response(FollowPage(model: model), status: problems.isEmpty ? .ok : .unprocessableContent, in: language)
    }

    private func checkExists(_ query: FollowQuery) async throws {
        let exists =
            switch query.subject {
            case .search(let filter): filter.programme == nil || site.programme(filter.programme) != nil
            case .programme(let id): site.programme(id) != nil
            case .call(let id): try await self.exists(id)
            }
        guard exists else { throw PageMissing() }
    }

    private func exists(_ call: Call.ID) async throws -> Bool {
        try await !BrowseCalls(site.desk).outlines([call]).isEmpty
    }
}

extension InputProblem {
    init(_ problem: FollowProblem) {
        self =
            switch problem {
            case .emailEmpty: .emailEmpty
            case .emailWrong: .emailWrong("")
            case .textTooLong: .fieldTooLong(.followed, limit: Storage.CallFilter.longestText)
            }
    }
}
