import Casework
import Catalogue
public import Foundation
import Funding
import Mail
import Storage

/// Reminds the owners of cases by e-mail: 30, 7 and 1 days before and every week that something is late, each told once. Any number of processes
/// may do it at once.
public struct RemindOfObligations: Sendable {
    private let desk: Desk
    private let post: LetterPost<ObligationLetter>
    private let lease: TimeInterval

    /// - Parameter lease: how long a letter is this process's alone, in seconds; more than a message may take.
    public init(_ desk: Desk, post: LetterPost<ObligationLetter>, lease: TimeInterval = 180) {
        self.desk = desk
        self.post = post
        self.lease = lease
    }

    /// Makes letters of what is due and sends them all, one after the other. A task that is cancelled ends after the letter under way.
    public func run() async throws -> LetterReport {
        let (id, now) = (desk.id, desk.surroundings.now())
        _ = try await desk.store.write { connection in
            try ObligationLetterStore.gather(desk: id, on: Day(of: now, in: .stockholm), at: now, on: connection)
        }
        return try await SendLetters(desk: desk, queue: .reminders, transport: post.transport, lease: lease, message: message).run()
    }

    /// `nil` where nothing is left to remind of, or nobody to remind.
    @Sendable private func message(for claim: LetterQueue.Claim, at now: Date) async throws -> MailMessage? {
        guard let content = try await desk.store.read({ try ObligationLetterStore.content(of: claim, on: $0) }),
            !content.obligations.isEmpty, let to = MailAddress(content.email)
        else { return nil }
        let language = desk.catalogue.municipality.languages.first ?? .swedish
        let letter = ObligationLetter(
            name: content.name, obligations: content.obligations, today: Day(of: now, in: .stockholm), language: language)
        let written = post.write(letter)
        return MailMessage(
            from: post.from, to: to, subject: written.subject, text: written.text, html: written.html, language: language.rawValue,
            messageID: "utblick-\(desk.id)-reminder-\(claim.id)-\(Int(claim.madeAt.timeIntervalSince1970))", date: claim.madeAt)
    }
}
