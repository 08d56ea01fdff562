import Catalogue
import Desk
import Foundation
import Funding
import Hummingbird
import Matching
import Pages
import Storage

/// Asking the coordinator: the form, the receipt and the private page.
struct InquiryController: Sendable {
    let site: Site

    func form(for query: AskQuery, in language: Language) async throws -> Response {
        let attached = try await attached(query.matches)
        return try await site.response(AskPage(model: .init(form: AskForm(attached: query), attached: attached)), in: language)
    }

    func submit(_ request: Request, in language: Language) async throws -> Response {
        let form = AskForm(try await site.parameters(of: request))
        let problems = InquiryDraft(form).problems.map(InputProblem.init)
        guard problems.isEmpty else {
            let model = AskPage.Model(form: form, problems: problems, attached: try await attached(form.attached.matches))
            return try await site.response(AskPage(model: model), status: .unprocessableContent, in: language)
        }
        // A program that fills in every field gets the page it wants, and nothing is stored.
        guard !form.isFromProgram else { return site.redirect(to: .start, in: language) }
        let inquiry = try await SubmitInquiry(site.desk).submit(
            InquiryDraft(form), language: language, idea: try await idea(of: form), matches: form.attached.matches.map(\.text))
        return site.redirect(to: .askReceipt(token: inquiry.token), in: language)
    }

    func receipt(token: String, in language: Language) async throws -> Response {
        guard let inquiry = try await ReadInquiry(site.desk).inquiry(token: token) else { throw PageMissing() }
        let model = AskReceiptPage.Model(reference: inquiry.reference, token: token, email: inquiry.submission.email)
        return try await site.response(AskReceiptPage(model: model), in: language)
    }

    func inquiry(token: String, in language: Language) async throws -> Response {
        guard let inquiry = try await ReadInquiry(site.desk).inquiry(token: token) else { throw PageMissing() }
        let submission = inquiry.submission
        let references = FrozenMatches(json: submission.matches)?.references.compactMap(AskQuery.Reference.init) ?? []
        let form = AskForm(
            about: submission.message, name: submission.name, email: submission.email, organisation: submission.organisation ?? "",
            telephone: submission.telephone ?? "", attached: AskQuery(idea: IdeaQuery(text: submission.idea), matches: references))
        let model = InquiryPage.Model(
            reference: inquiry.reference, token: token, received: submission.receivedAt, form: form,
            attached: try await attached(references),
            answers: try await ReadAnswers(site.desk).answers(to: inquiry).map { .init(given: $0.givenAt, text: $0.text) },
            deletes: submission.purgeAfter)
        return try await site.response(InquiryPage(model: model), in: language)
    }

    /// The idea that a question carries, read again so that its matches can be frozen as they are today.
    private func idea(of form: AskForm) async throws -> Idea? {
        let query = form.attached.idea
        guard !query.isEmpty else { return nil }
        return IdeaReading(IdeaDraft(query), words: site.desk.words, catalogue: site.desk.catalogue).idea
    }

    private func attached(_ references: [AskQuery.Reference]) async throws -> [AttachedMatch] {
        let ids = references.compactMap { reference -> Call.ID? in
            guard case .call(let id) = reference else { return nil }
            return id
        }
        // The form without matches is there also when the database is not.
        let calls = ids.isEmpty ? [] : try await BrowseCalls(site.desk).outlines(ids)
        return references.compactMap { reference in
            switch reference {
            case .programme(let id):
                site.programme(id).map { AttachedMatch(reference: reference, title: $0.name) }
            case .call(let id):
                calls.first { $0.id == id }.map {
                    AttachedMatch(
                        reference: reference, title: Localized(sv: $0.displayTitle(in: .swedish), en: $0.displayTitle(in: .english)))
                }
            }
        }
    }
}

extension IdeaDraft {
    init(_ query: IdeaQuery) {
        self.init(
            text: query.text, language: query.language, applicant: query.applicant, place: query.place, partners: query.partnerNames,
            budget: query.budget, currency: query.currency, start: query.start, end: query.end, months: query.months,
            partnerCount: query.partnerCount, judgements: query.answers, asked: query.asked)
    }
}

extension InquiryDraft {
    init(_ form: AskForm) {
        self.init(
            message: form.about, name: form.name, email: form.email, organisation: form.organisation, telephone: form.telephone,
            applicant: form.attached.idea.applicant, idea: form.attached.idea.text)
    }
}

extension InputProblem {
    init(_ problem: InquiryProblem) {
        self =
            switch problem {
            case .messageEmpty: .aboutEmpty
            case .nameEmpty: .nameEmpty
            case .emailEmpty: .emailEmpty
            case .emailWrong(let email): .emailWrong(email)
            case .tooLong(.message, let limit): .fieldTooLong(.about, limit: limit)
            case .tooLong(.name, let limit): .fieldTooLong(.name, limit: limit)
            case .tooLong(.email, let limit): .fieldTooLong(.email, limit: limit)
            case .tooLong(.organisation, let limit): .fieldTooLong(.organisation, limit: limit)
            case .tooLong(.telephone, let limit): .fieldTooLong(.telephone, limit: limit)
            case .tooLong(.idea, let limit): .fieldTooLong(.idea, limit: limit)
            case .identityNumber(.message): .identityNumber(.about)
            case .identityNumber(.name): .identityNumber(.name)
            case .identityNumber(.email): .identityNumber(.email)
            case .identityNumber(.organisation): .identityNumber(.organisation)
            case .identityNumber(.telephone): .identityNumber(.telephone)
            case .identityNumber(.idea): .identityNumber(.idea)
            }
    }
}
