import Foundation
import Funding
import Mail
import Storage

/// Sends the letters of a queue. One that is killed after sending sends the same message again at most.
struct SendLetters: Sendable {
    /// A letter that the server has asked to try later for so long is given up, in seconds: three days.
    private static let longestTrial: TimeInterval = 3 * 86_400
    /// The shortest and the longest wait before a letter is tried again, in seconds.
    private static let (shortestWait, longestWait): (TimeInterval, TimeInterval) = (60, 6 * 3_600)

    let desk: Desk
    let queue: LetterQueue
    let transport: MailTransport
    /// How long a letter is this process's alone, in seconds; more than a message may take.
    let lease: TimeInterval
    /// `nil` where there is nothing to say any more, or nobody to say it to.
    let message: @Sendable (LetterQueue.Claim, Date) async throws -> MailMessage?

    /// Sends them all, one after the other. A task that is cancelled ends after the letter under way.
    func run() async throws -> LetterReport {
        var report = LetterReport()
        while !Task.isCancelled, report.fault == nil {
            let before = report
            // Not part of the task that may be cancelled: what has been sent must be marked.
            guard let after = try await Task(operation: { try await sendNext(before) }).value else { break }
            report = after
        }
        return report
    }

    /// - Returns: `nil` when no letter may go now.
    private func sendNext(_ report: LetterReport) async throws -> LetterReport? {
        let (id, queue, lease, now) = (desk.id, queue, lease, desk.surroundings.now())
        guard let claim = try await desk.store.write({ try queue.claim(desk: id, lease: lease, at: now, on: $0) }) else { return nil }
        var report = report
        guard let message = try await message(claim, now) else {
            try await end(claim, as: .dropped)
            report.dropped += 1
            return report
        }
        do throws(MailFault) {
            try await transport.send(message)
        } catch {
            try await settle(claim, after: error, &report)
            return report
        }
        try await end(claim, as: .sent)
        report.sent += 1
        return report
    }

    private func settle(_ claim: LetterQueue.Claim, after fault: MailFault, _ report: inout LetterReport) async throws {
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

    private func end(_ claim: LetterQueue.Claim, as ending: LetterQueue.Ending) async throws {
        let (queue, now) = (queue, desk.surroundings.now())
        try await desk.store.write { try queue.end(claim, as: ending, at: now, on: $0) }
    }

    private func retry(_ claim: LetterQueue.Claim, troubledSince: Date?) async throws {
        let wait = min(Self.shortestWait * pow(4, Double(min(claim.attempt, 10) - 1)), Self.longestWait)
        let later = desk.surroundings.now() + wait
        let queue = queue
        try await desk.store.write { try queue.retry(claim, at: later, troubledSince: troubledSince, on: $0) }
    }
}
