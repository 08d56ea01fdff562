import Catalogue
import Desk
import Foundation
import Funding
import HTTPTypes
import Hummingbird
import Matching
import Pages

/// What visitors say of matches: a form reached from each match, and the thanks.
struct FeedbackController: Sendable {
    let site: Site
    let limiter: FeedbackLimiter

    /// The idea for the way back is the one of the page that the reader comes from: no address of this page holds it.
    func form(of subject: AskQuery.Reference?, _ request: Request, in language: Language) async throws -> Response {
        let form = FeedbackForm(
            subject: subject, idea: idea(ofPageBefore: request), key: site.formKey())
        return try await page(form, problem: nil, in: language)
    }

    func submit(_ request: Request, in language: Language) async throws -> Response {
        guard OwnPages.sent(request) else { throw HTTPError(.badRequest) }
        let form = FeedbackForm(try await site.parameters(of: request))
        guard !form.isFromProgram else { return try await thanks(form, isTaken: true, in: language) }
        guard let subject = form.subject else { throw PageMissing() }
        let draft = FeedbackDraft(subject: subject, reason: form.reason, note: form.note)
        if let problem = draft.problem { return try await page(form, problem: problem, in: language) }
        let recording = RecordFeedback(site.desk)
        guard try await recording.title(of: subject) != nil else { throw PageMissing() }
        guard limiter.admits(request.clientAddress, at: site.now) else { return try await thanks(form, isTaken: false, in: language) }
        let reading = IdeaReading(IdeaDraft(form.idea), words: site.desk.words, catalogue: site.desk.catalogue)
        try await recording.record(
            draft, about: reading.idea, formKey: site.key(of: form.key))
        return try await thanks(form, isTaken: true, in: language)
    }

    private func thanks(_ form: FeedbackForm, isTaken: Bool, in language: Language) async throws -> Response {
        try await site.response(
            FeedbackThanksPage(idea: form.idea, isTaken: isTaken), status: isTaken ? .ok : .tooManyRequests, in: language)
    }

    private func page(_ form: FeedbackForm, problem: MatchFeedback.Problem?, in language: Language) async throws -> Response {
        guard let subject = form.subject,
            let found = try await RecordFeedback(site.desk).title(of: subject)
        else { throw PageMissing() }
        let model = FeedbackPage.Model(
            form: form, title: found.title, titleIsOfficial: found.isOfficial, problem: problem)
        return try await site.response(
            FeedbackPage(model: model), status: problem == nil ? .ok : .unprocessableContent, in: language)
    }

    /// Browsers tell pages of the same site where their reader comes from (Referrer-Policy: same-origin).
    private func idea(ofPageBefore request: Request) -> IdeaQuery {
        guard let referrer = request.headers[.referrer], referrer.utf8.count <= 8_000, referrer.hasPrefix(site.origin + "/") else {
            return IdeaQuery()
        }
        guard case .matches(let idea)? = SiteAddress.parse(link: String(referrer.dropFirst(site.origin.count)))?.address else {
            return IdeaQuery()
        }
        return idea
    }
}

extension HTTPField.Name {
    /// A literal of letters, so that the fallback is never taken.
    fileprivate static let referrer = HTTPField.Name("Referer") ?? .server
}
