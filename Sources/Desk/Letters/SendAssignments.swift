import Catalogue
public import Foundation
public import Funding
import Mail
public import Storage

/// What tells somebody of a case that they have been given.
public struct AssignmentLetter: Sendable {
    public let file: CaseFile.ID
    public let reference: String
    public let title: String
    /// The name of whoever handed it over.
    public let givenBy: String
    /// What they noted for the next one; `nil` where they noted nothing.
    public let note: String?
    public let language: Language
}

/// Tells by e-mail those who have been given a case by somebody else, each once. Any number of processes may do it at once.
public struct SendAssignments: Sendable {
    /// What has waited so long for a mail server is no news any more, in seconds: a week.
    private static let longestWait: TimeInterval = 7 * 86_400

    private let desk: Desk
    private let post: LetterPost<AssignmentLetter>
    private let lease: TimeInterval

    /// - Parameter lease: how long a letter is this process's alone, in seconds; more than a message may take.
    public init(_ desk: Desk, post: LetterPost<AssignmentLetter>, lease: TimeInterval = 180) {
        self.desk = desk
        self.post = post
        self.lease = lease
    }

    /// Sends all that may go now.
    public func run() async throws -> LetterReport {
        try await SendLetters(desk: desk, queue: .assignments, transport: post.transport, lease: lease, message: message).run()
    }

    @Sendable private func message(for claim: LetterQueue.Claim, at now: Date) async throws -> MailMessage? {
        guard now.timeIntervalSince(claim.madeAt) < Self.longestWait,
            let content = try await desk.store.read({ try AssignmentLetterStore.content(of: claim, on: $0) }),
            let to = MailAddress(content.email)
        else { return nil }
        let language = desk.catalogue.municipality.languages.first ?? .swedish
        let written = post.write(
            AssignmentLetter(
                file: content.file, reference: content.reference, title: content.title, givenBy: content.givenBy, note: content.note,
                language: language))
        return MailMessage(
            from: post.from, to: to, subject: written.subject, text: written.text, html: written.html, language: language.rawValue,
            messageID: "utblick-\(desk.id)-assignment-\(claim.id)-\(Int(claim.madeAt.timeIntervalSince1970))", date: claim.madeAt)
    }
}
