public import Foundation
import Funding
public import Mail
import Storage

/// Sends followers their letters. Any number of processes may do it at once: each letter is claimed by one of them.
///
/// A letter is marked as sent right after the mail server has taken it. A process that is killed between those two leaves a letter of which
/// nobody knows whether it went; it goes again when the lease ends, as the same message with the same Message-ID, so that whoever keeps one
/// message of an identifier has it once.
public struct DeliverWatches: Sendable {
    /// What one round came to.
    public struct Report: Sendable, Hashable {
        public var sent = 0
        /// Nothing was left to tell: dismissed, or overtaken by time.
        public var dropped = 0
        /// To be tried again later.
        public var postponed = 0
        public var refused = 0
        /// The mail server asked to try later for so long that they are not tried again.
        public var givenUp = 0
        /// Why the round ended early: nothing can be sent until somebody mends it, or until the server is there again.
        public var fault: MailFault?
        /// Why the first of the letters that could not be written was not; those are to be tried again later.
        public var unwritten: String?
    }

    /// A letter that the server has asked to try later for so long is given up, in seconds: three days.
    private static let longestTrial: TimeInterval = 3 * 86_400
    /// So many letters in a row are refused for their recipient's sake before a watch is stopped.
    private static let mostRefusals = 3
    /// So many letters in a row find no server before the rest are left for the next round.
    private static let mostAbsences = 3
    /// The shortest and the longest wait before a letter is tried again, in seconds.
    private static let (shortestWait, longestWait): (TimeInterval, TimeInterval) = (60, 6 * 3_600)

    private let desk: Desk
    private let post: Post
    private let lease: TimeInterval

    /// - Parameter lease: how long a letter is this process's alone, in seconds; more than a message may take.
    public init(_ desk: Desk, post: Post, lease: TimeInterval = 180) {
        self.desk = desk
        self.post = post
        self.lease = lease
    }

    /// Makes letters of what is due and sends them all, one after the other. A task that is cancelled ends after the letter under way.
    public func run() async throws -> Report {
        var report = Report()
        let id = desk.id
        let now = desk.surroundings.now()
        while try await desk.store.write({ try WatchLetterStore.gather(desk: id, limitedTo: 500, at: now, on: $0) }) == 500 {}
        var absences = 0
        var absence: MailFault?
        while !Task.isCancelled, report.fault == nil {
            // Not part of the task that may be cancelled: what has been sent must be marked.
            let outcome = try await Task { try await deliverNext() }.value
            guard let outcome else { break }
            report.count(outcome)
            switch outcome {
            case .absent(let fault):
                absences += 1
                absence = fault
                if absences == Self.mostAbsences { report.fault = fault }
            // These have not met the server.
            case .dropped, .unwritten: break
            case .sent, .postponed, .refused, .givenUp, .heldUp: (absences, absence) = (0, nil)
            }
        }
        // Also where there were too few letters to be sure of it.
        report.fault = report.fault ?? absence
        return report
    }

    fileprivate enum Outcome: Sendable {
        case sent, dropped, postponed, refused, givenUp
        /// There was no server to speak to, or none that lets us send.
        case absent(MailFault)
        case heldUp(MailFault)
        case unwritten(String)
    }

    /// - Returns: `nil` when no letter may go now.
    private func deliverNext() async throws -> Outcome? {
        let (id, lease, now) = (desk.id, lease, desk.surroundings.now())
        guard let claim = try await desk.store.write({ try WatchLetterStore.claim(desk: id, lease: lease, at: now, on: $0) }) else {
            return nil
        }
        let message: MailMessage?
        do {
            message = try await self.message(for: claim, at: now)
        } catch let fault where !(fault is CancellationError) {
            // One letter must not keep the others back.
            try await retry(claim, after: wait(claim))
            return .unwritten("\(fault)")
        }
        guard let message else {
            try await desk.store.write { try WatchLetterStore.markDropped(claim, at: now, on: $0) }
            return .dropped
        }
        do throws(MailFault) {
            try await post.transport.send(message)
        } catch {
            return try await settle(claim, after: error)
        }
        let ended = desk.surroundings.now()
        try await desk.store.write { try WatchLetterStore.markSent(claim, at: ended, on: $0) }
        return .sent
    }

    private func settle(_ claim: WatchLetterStore.Claim, after fault: MailFault) async throws -> Outcome {
        let now = desk.surroundings.now()
        switch fault {
        case .configuration:
            try await retry(claim, after: Self.shortestWait)
            return .heldUp(fault)
        // Not allowed to send to one address is that address's matter, and to three in a row everybody's.
        case .unavailable, .notAllowed:
            try await retry(claim, after: wait(claim))
            return .absent(fault)
        case .temporary:
            let since = claim.troubledSince ?? now
            guard now.timeIntervalSince(since) < Self.longestTrial else {
                try await desk.store.write { try WatchLetterStore.markDropped(claim, at: now, on: $0) }
                return .givenUp
            }
            try await retry(claim, after: wait(claim), troubledSince: since)
            return .postponed
        case .permanent:
            try await desk.store.write { try WatchLetterStore.markRefused(claim, at: now, on: $0) }
            return .refused
        case .refusedRecipient:
            let last = Day(of: now, in: .stockholm).adding(days: Watch.stoppedDays)
            try await desk.store.write {
                try WatchLetterStore.markRecipientRefused(claim, stoppingAfter: Self.mostRefusals, keptUntil: last, at: now, on: $0)
            }
            return .refused
        }
    }

    private func retry(_ claim: WatchLetterStore.Claim, after wait: TimeInterval, troubledSince: Date? = nil) async throws {
        let later = desk.surroundings.now() + wait
        try await desk.store.write { try WatchLetterStore.retry(claim, at: later, troubledSince: troubledSince, on: $0) }
    }

    /// Longer after each trial, in seconds.
    private func wait(_ claim: WatchLetterStore.Claim) -> TimeInterval {
        min(Self.shortestWait * pow(4, Double(min(claim.attempt, 10) - 1)), Self.longestWait)
    }

    /// `nil` where there is nothing left to tell.
    private func message(for claim: WatchLetterStore.Claim, at now: Date) async throws -> MailMessage? {
        let scope = desk.scope
        let content = try await desk.store.read { connection in
            try WatchLetterStore.content(of: claim, on: connection).map { content in
                (content, try CallStore.outlines(Set(content.events.map(\.call)).sorted(), within: scope, on: connection))
            }
        }
        guard let ((stored, events, changes), calls) = content, let to = MailAddress(stored.email) else { return nil }
        let items = WatchLetter.items(of: events, calls: calls, changes: changes, at: now)
        guard claim.kind != .events || !items.isEmpty else { return nil }
        let letter = WatchLetter(
            kind: WatchLetter.Kind(claim.kind), watch: stored.watch, token: try desk.token(of: stored),
            names: try await ReadWatch(desk).names(of: stored.watch.subject), items: items, writtenAt: now)
        let written = post.write(letter)
        return MailMessage(
            from: post.from, to: to, subject: written.subject, text: written.text, html: written.html,
            language: stored.watch.language.rawValue, messageID: Self.messageID(of: claim, to: stored), date: claim.madeAt,
            list: URL(string: written.stopAddress).map {
                MailList(id: "bevakning.\(post.from.domain)", name: post.from.name, unsubscribe: $0)
            })
    }

    /// The same however often the letter is tried, and in no other installation's letters.
    private static func messageID(of claim: WatchLetterStore.Claim, to stored: StoredWatch) -> String {
        "utblick-\(claim.id)-\(Secret.text(of: Array(stored.tokenHash.prefix(6))))"
    }
}

extension DeliverWatches.Report {
    fileprivate mutating func count(_ outcome: DeliverWatches.Outcome) {
        switch outcome {
        case .sent: sent += 1
        case .dropped: dropped += 1
        case .postponed, .absent: postponed += 1
        case .refused: refused += 1
        case .givenUp: givenUp += 1
        case .heldUp(let reason):
            postponed += 1
            fault = reason
        case .unwritten(let reason):
            postponed += 1
            unwritten = unwritten ?? reason
        }
    }
}

extension WatchLetter.Kind {
    fileprivate init(_ kind: WatchLetterStore.Kind) {
        self =
            switch kind {
            case .confirmation: .confirmation
            case .reminder: .reminder
            case .events: .events
            }
    }
}

extension Desk {
    /// The key for private links is another than the one that a watch was stored with.
    struct OtherLinkKey: Error, CustomStringConvertible {
        let description = "the key for private links is not the one that this database was filled with; see docs/watches.md"
    }

    /// The secret part of a watch's private link.
    func token(of stored: StoredWatch) throws -> String {
        let secret = try surroundings.linkKey().secret(for: stored.seed)
        guard WatchSecret(page: secret).digest == stored.tokenHash else { throw OtherLinkKey() }
        return Secret.text(of: secret)
    }
}
