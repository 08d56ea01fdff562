import Foundation
public import Funding
import Mail
import Storage

/// Stores what somebody wants to follow, and has a letter sent that asks them to confirm it: nobody gets anything else before they have.
public struct RequestWatch: Sendable {
    private let desk: Desk
    private let limits: WatchLimits

    public init(_ desk: Desk) {
        self.desk = desk
        limits = WatchLimits()
    }

    /// The same happens, as far as anybody can see, whether the address is known, unknown, or has had too many letters already.
    /// - Throws: `FollowProblem` for a draft that has one.
    public func request(_ draft: FollowDraft, in language: Language) async throws {
        if let problem = draft.problem { throw problem }
        guard let address = MailAddress(draft.email) else { throw FollowProblem.emailWrong }
        let now = desk.surroundings.now()
        let seed = desk.surroundings.makeSecret()
        let secret = WatchSecret(page: try desk.surroundings.linkKey().secret(for: seed))
        let request = WatchRequest(
            desk: desk.id, tokenHash: secret.digest, seed: seed, email: address.address, subject: draft.subject,
            language: language, frequency: draft.frequency, reminders: draft.reminders, requestedAt: now,
            legalBasis: "GDPR 6.1 e: task in the public interest; asked for by the reader",
            purgeAfter: Day(of: now, in: .stockholm).adding(days: Watch.waitingDays))
        let limits = limits
        _ = try await desk.store.write { try WatchStore.request(request, limits: limits, on: $0) }
    }
}
