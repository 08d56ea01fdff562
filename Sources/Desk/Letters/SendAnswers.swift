public import Foundation
public import Funding
import Mail
import Storage

/// What the desk has answered, as it goes to whoever asked.
public struct AnswerLetter: Sendable {
    /// The number of the question.
    public let reference: String
    public let answer: String
    public let language: Language
}

/// Sends answers by e-mail to those who have asked, each once. Any number of processes may do it at once.
public struct SendAnswers: Sendable {
    /// An answer that has waited so long for a mail server stays where it can be read, in seconds: a week.
    private static let longestWait: TimeInterval = 7 * 86_400

    private let desk: Desk
    private let post: LetterPost<AnswerLetter>
    private let lease: TimeInterval

    /// - Parameter lease: how long a letter is this process's alone, in seconds; more than a message may take.
    public init(_ desk: Desk, post: LetterPost<AnswerLetter>, lease: TimeInterval = 180) {
        self.desk = desk
        self.post = post
        self.lease = lease
    }

    /// Sends all that may go now.
    public func run() async throws -> LetterReport {
        try await SendLetters(desk: desk, queue: .answers, transport: post.transport, lease: lease, message: message).run()
    }

    @Sendable private func message(for claim: LetterQueue.Claim, at now: Date) async throws -> MailMessage? {
        guard now.timeIntervalSince(claim.madeAt) < Self.longestWait,
            let content = try await desk.store.read({ try AnswerLetterStore.content(of: claim, on: $0) }),
            let to = MailAddress(content.email)
        else { return nil }
        let letter = AnswerLetter(reference: content.reference, answer: content.answer.text, language: content.language)
        let written = post.write(letter)
        return MailMessage(
            from: post.from, to: to, subject: written.subject, text: written.text, html: written.html, language: content.language.rawValue,
            messageID: "utblick-\(desk.id)-answer-\(claim.id)-\(Int(claim.madeAt.timeIntervalSince1970))", date: claim.madeAt)
    }
}
