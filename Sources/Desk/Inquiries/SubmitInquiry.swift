import Catalogue
public import Funding
import Matching
public import Storage

/// Stores a question to the coordinator with its idea and the matches as they are today.
public struct SubmitInquiry: Sendable {
    /// What the sender gets: a number to quote, and the secret part of the private link.
    public struct Receipt: Sendable, Hashable {
        public let reference: String
        public let token: String
    }

    /// An inquiry is deleted after so many months.
    public static let retentionMonths = 24

    static let legalBasis = "GDPR 6.1 e: task in the public interest"

    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// - Parameters:
    ///   - idea: the idea that the question carries, to freeze its matches.
    ///   - matches: the answers that the sender saw, as `call:…` and `programme:…`.
    public func submit(_ draft: InquiryDraft, language: Language, idea: Idea?, matches: [String]) async throws -> Receipt {
        let now = desk.surroundings.now()
        let moment = Moment(now)
        var frozen = FrozenMatches(references: matches, on: moment.day, matches: [])
        if let idea {
            frozen.matches = try await MatchIdea(desk).answer(to: idea, at: moment).matches.map(FrozenMatches.Row.init)
        }
        let secret = desk.surroundings.makeSecret()
        let submission = InquirySubmission(
            desk: desk.id, tokenHash: Secret.digest(of: secret), receivedAt: now, name: draft.name, email: draft.email,
            telephone: draft.telephone.isEmpty ? nil : draft.telephone,
            organisation: draft.organisation.isEmpty ? nil : draft.organisation, applicantKind: draft.applicant, idea: draft.idea,
            message: draft.message, language: language, matches: frozen.json,
            legalBasis: Self.legalBasis, purgeAfter: moment.day.adding(months: Self.retentionMonths))
        let diary = desk.catalogue.municipality.diary
        let inquiry = try await desk.store.write { try InquiryStore.submit(submission, numberedBy: diary, on: $0) }
        return Receipt(reference: inquiry.reference, token: Secret.text(of: secret))
    }
}

/// Finds an inquiry by its private link.
public struct ReadInquiry: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// `nil` for a link that leads nowhere, whatever is wrong with it.
    public func inquiry(token: String) async throws -> Inquiry? {
        guard let secret = Secret.bytes(of: token) else { return nil }
        let digest = Secret.digest(of: secret)
        let desk = desk.id
        return try await self.desk.store.read { try InquiryStore.inquiry(tokenHash: digest, desk: desk, on: $0) }
    }
}
