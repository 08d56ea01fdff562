import Casework
public import Foundation
public import Funding
import SQLCore
import Storage
public import Webhooks

/// Sends a webhook what is due to it, one after the other in the order that it happened. Any number of processes may do it at once: each
/// delivery is claimed by one of them, and none is claimed while another is on its way to the same webhook.
///
/// A delivery is marked right after the receiver has taken it. A process that is killed between those two leaves one of which nobody knows
/// whether it arrived; it goes again when the lease ends, as the same message with the same id, by which receivers know it.
public struct DeliverWebhooks: Sendable {
    /// What one round came to.
    public struct Report: Sendable, Hashable {
        public var delivered = 0
        /// To be tried again later.
        public var postponed = 0
        /// Given up, or refused for good.
        public var failed = 0
        /// Why the webhook was turned off.
        public var shutOff: Webhook.OffReason?
    }

    /// So many receivers are spoken to at once: one that is slow keeps no other waiting.
    public static let mostAtOnce = 8
    /// So many failures in a row are the receiver's matter and not a delivery's.
    static let failuresOfReceiver = 3
    /// A webhook that has failed for so long when a delivery is given up is turned off, in seconds: two days.
    static let longestFailing: TimeInterval = 2 * 86_400

    private let desk: Desk
    private let transport: WebhookTransport
    private let lease: TimeInterval

    /// - Parameter lease: how long a delivery is this process's alone, in seconds; more than an attempt may take.
    public init(_ desk: Desk, transport: WebhookTransport, lease: TimeInterval = 60) {
        self.desk = desk
        self.transport = transport
        self.lease = lease
    }

    /// Sends until nothing is due or the time is up. A task that is cancelled ends after the delivery under way.
    /// - Parameter limit: no delivery is begun after so long, so that no receiver keeps the others waiting.
    public func run(_ webhook: Webhook.ID, for limit: Duration = .seconds(20)) async throws -> Report {
        var report = Report()
        let end = ContinuousClock.now.advanced(by: limit)
        while !Task.isCancelled, ContinuousClock.now < end {
            // Not part of the task that may be cancelled: what has arrived must be marked.
            guard let outcome = try await Task(operation: { try await deliverNext(to: webhook) }).value else { break }
            switch outcome {
            case .delivered: report.delivered += 1
            case .postponed: report.postponed += 1
            case .failed: report.failed += 1
            case .shutOff(let reason):
                report.failed += 1
                report.shutOff = reason
            }
        }
        return report
    }

    private enum Outcome: Sendable {
        case delivered, postponed, failed
        case shutOff(Webhook.OffReason)
    }

    private typealias Claim = WebhookDeliveryStore.Claim

    /// - Returns: `nil` when nothing may go now.
    private func deliverNext(to webhook: Webhook.ID) async throws -> Outcome? {
        let (id, lease, now) = (desk.id, lease, desk.surroundings.now())
        let claimed = try await desk.store.write { connection -> (claim: Claim, stored: StoredWebhook)? in
            guard let claim = try WebhookDeliveryStore.claim(of: webhook, desk: id, lease: lease, at: now, on: connection),
                let stored = try WebhookStore.webhook(webhook, desk: id, on: connection)
            else { return nil }
            return (claim, stored)
        }
        guard let (claim, stored) = claimed else { return nil }
        let answer = await answer(to: claim, of: stored)
        return try await settle(claim, answer)
    }

    private func answer(to claim: Claim, of stored: StoredWebhook) async -> WebhookAnswer {
        let now = desk.surroundings.now()
        guard let sealing = try? SealedSecret.ofWebhooks(desk.surroundings),
            let message = WebhookMessage(id: claim.message, body: Array(claim.body.utf8))
        else { return WebhookAnswer(.fault(.secret)) }
        let secrets = stored.secrets(at: now).compactMap { sealing.open($0).flatMap(WebhookSecret.init(bytes:)) }
        guard !secrets.isEmpty else { return WebhookAnswer(.fault(.secret)) }
        return await transport.send(message, stored.webhook.content.address, secrets, now)
    }

    private func settle(_ claim: Claim, _ answer: WebhookAnswer) async throws -> Outcome {
        let now = desk.surroundings.now()
        let attempt = WebhookDeliveryStore.Attempt(answer)
        guard !answer.isDelivered else {
            try await desk.store.write {
                try WebhookDeliveryStore.markDelivered(
                    claim, attempt, failuresOfReceiver: Self.failuresOfReceiver, at: now, on: $0)
            }
            return .delivered
        }
        let isTest = claim.kind == .test
        let chance = Double.random(in: 0...1)
        let wait = WebhookBackoff.wait(after: claim.attempt, chance: chance, asked: answer.retryAfter)
        // A test is somebody's trial: it is not repeated, and says nothing of the rest.
        let later = isTest || answer.isGone ? nil : wait.map { now + $0 }
        let resting: @Sendable (Int) -> Date = { now + WebhookBackoff.rest(afterFailures: $0, chance: chance, asked: answer.retryAfter) }
        let rest: (@Sendable (Int) -> Date)? = isTest ? nil : resting
        let isGone = answer.isGone && !isTest
        return try await desk.store.write { connection throws -> Outcome in
            let since: Date? = try WebhookDeliveryStore.markFailed(
                claim, attempt, retryAt: later, restingUntil: rest, at: now, on: connection)
            let isGivenUp = later == nil && now.timeIntervalSince(since ?? now) >= Self.longestFailing
            guard isGone || isGivenUp else { return later == nil ? .failed : .postponed }
            return try shutOff(claim, because: isGone ? .gone : .failing, at: now, on: connection) ?? .failed
        }
    }

    /// Turns a webhook off that has no use of being on.
    /// - Returns: `nil` where it was off already.
    private func shutOff(
        _ claim: Claim, because reason: Webhook.OffReason, at now: Date, on connection: any SQLConnection
    ) throws -> Outcome? {
        guard try WebhookStore.turnOff(claim.webhook, because: reason, desk: desk.id, at: now, on: connection) else { return nil }
        let record = AuditRecord(
            actor: "program", action: "webhook.off", subject: "webhook:\(claim.webhook)", details: ["reason": reason.rawValue])
        try AuditStore.append(record, desk: desk.id, at: now, on: connection)
        return .shutOff(reason)
    }
}

extension WebhookDeliveryStore.Attempt {
    fileprivate init(_ answer: WebhookAnswer) {
        let (seconds, attoseconds) = answer.took.components
        let milliseconds = Int(clamping: seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000)
        switch answer.outcome {
        case .status(let status): self.init(status: status, fault: nil, milliseconds: milliseconds)
        case .fault(let fault): self.init(status: nil, fault: fault.rawValue, milliseconds: milliseconds)
        }
    }
}
