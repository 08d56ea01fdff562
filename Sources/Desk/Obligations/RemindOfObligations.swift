import Casework
import Catalogue
public import Foundation
import Funding
public import Mail
import Storage

/// Reminds the owners of cases by e-mail: 30, 7 and 1 days before and every week that something is late, each told once. Any number of processes
/// may do it at once: each letter is claimed by one of them, and one that is killed after sending sends the same message again at most.
public struct RemindOfObligations: Sendable {
    /// What one round came to.
    public struct Report: Sendable, Hashable {
        public var sent = 0
        /// Nothing was left to remind of, or nobody to remind.
        public var dropped = 0
        /// To be tried again later.
        public var postponed = 0
        /// The server does not take them, or has asked to try later for too long.
        public var refused = 0
        /// Why the round ended early: nothing can be sent until somebody mends it, or until the server is there again.
        public var fault: MailFault?
    }

    /// A letter that the server has asked to try later for so long is given up, in seconds: three days.
    private static let longestTrial: TimeInterval = 3 * 86_400
    /// The shortest and the longest wait before a letter is tried again, in seconds.
    private static let (shortestWait, longestWait): (TimeInterval, TimeInterval) = (60, 6 * 3_600)

    private let desk: Desk
    private let post: ReminderPost
    private let lease: TimeInterval

    /// - Parameter lease: how long a letter is this process's alone, in seconds; more than a message may take.
    public init(_ desk: Desk, post: ReminderPost, lease: TimeInterval = 180) {
        self.desk = desk
        self.post = post
        self.lease = lease
    }

    /// Makes letters of what is due and sends them all, one after the other. A task that is cancelled ends after the letter under way.
    public func run() async throws -> Report {
        let (id, now) = (desk.id, desk.surroundings.now())
        _ = try await desk.store.write { connection in
            try ObligationLetterStore.gather(desk: id, on: Day(of: now, in: .stockholm), at: now, on: connection)
        }
        var report = Report()
        while !Task.isCancelled, report.fault == nil {
            let before = report
            // Not part of the task that may be cancelled: what has been sent must be marked.
            guard let after = try await Task(operation: { try await sendNext(before) }).value else { break }
            report = after
        }
        return report
    }

    /// - Returns: `nil` when no letter may go now.
    private func sendNext(_ report: Report) async throws -> Report? {
        let (id, lease, now) = (desk.id, lease, desk.surroundings.now())
        guard let claim = try await desk.store.write({ try ObligationLetterStore.claim(desk: id, lease: lease, at: now, on: $0) }) else {
            return nil
        }
        var report = report
        guard let message = try await message(for: claim, at: now) else {
            try await end(claim, as: .dropped)
            report.dropped += 1
            return report
        }
        do throws(MailFault) {
            try await post.transport.send(message)
        } catch {
            try await settle(claim, after: error, &report)
            return report
        }
        try await end(claim, as: .sent)
        report.sent += 1
        return report
    }

    private func settle(_ claim: ObligationLetterStore.Claim, after fault: MailFault, _ report: inout Report) async throws {
        let now = desk.surroundings.now()
        switch fault {
        case .configuration, .unavailable, .notAllowed:
            try await retry(claim, troubledSince: nil)
            report.postponed += 1
            report.fault = fault
        case .temporary where now.timeIntervalSince(claim.troubledSince ?? now) < Self.longestTrial:
            try await retry(claim, troubledSince: claim.troubledSince ?? now)
            report.postponed += 1
        case .temporary, .permanent, .refusedRecipient:
            try await end(claim, as: .refused)
            report.refused += 1
        }
    }

    private func end(_ claim: ObligationLetterStore.Claim, as ending: ObligationLetterStore.Ending) async throws {
        let now = desk.surroundings.now()
        try await desk.store.write { try ObligationLetterStore.end(claim, as: ending, at: now, on: $0) }
    }

    private func retry(_ claim: ObligationLetterStore.Claim, troubledSince: Date?) async throws {
        let wait = min(Self.shortestWait * pow(4, Double(min(claim.attempt, 10) - 1)), Self.longestWait)
        let later = desk.surroundings.now() + wait
        try await desk.store.write { try ObligationLetterStore.retry(claim, at: later, troubledSince: troubledSince, on: $0) }
    }

    /// `nil` where nothing is left to remind of, or nobody to remind.
    private func message(for claim: ObligationLetterStore.Claim, at now: Date) async throws -> MailMessage? {
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
