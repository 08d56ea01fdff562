import Desk
import Foundation
import Funding
import Logging
import ServiceLifecycle
import Storage
import Synchronization
import Webhooks

/// What the site does for systems that follow calls: finds what there is to tell them, and sends it. It looks every few seconds, because
/// imports may run in another process, and at once when somebody has asked for a test. Several processes may do it beside each other.
final class WebhookService: Sendable {
    private static let interval = Duration.seconds(5)

    let transport: WebhookTransport
    private let logger: Logger
    private let rest = WakeableRest()
    private let counts = Mutex(Counts())
    private let turns = Mutex(SendingTurns(mostAtOnce: DeliverWebhooks.mostAtOnce))

    /// Attempts since the process began.
    struct Counts: Sendable {
        var delivered = 0
        var failed = 0
    }

    init(transport: WebhookTransport, logger: Logger) {
        self.transport = transport
        self.logger = logger
    }

    var attempts: Counts { counts.withLock { $0 } }

    /// Has the next round begin at once.
    func wake() { rest.wake() }

    /// Until the process is asked to stop, and what is on its way has arrived or failed.
    /// - Parameter sites: those of all desks.
    func run(for sites: SiteDirectory) async {
        await cancelWhenGracefulShutdown {
            var marks: [MunicipalDesk.ID: FindWatchWork.Mark] = [:]
            // No round waits for what the rounds before have begun to send: a slow receiver holds neither the others nor what is looked for.
            await withDiscardingTaskGroup { group in
                while !Task.isCancelled {
                    let due = await self.round(of: sites.all, &marks)
                    for webhook in self.turns.withLock({ $0.begin(due.map(\.webhook)) }) {
                        guard let desk = due.first(where: { $0.webhook == webhook })?.desk else { continue }
                        group.addTask {
                            await self.send(webhook, of: desk)
                            // Whoever has waited for a turn has it at once.
                            if self.turns.withLock({ $0.end(webhook) }) { self.wake() }
                        }
                    }
                    await self.rest.rest(for: Self.interval)
                }
            }
        }
    }

    /// Goes through the desks that have something to do. A failure is logged and tried again the next time: it must not stop the site.
    /// - Parameter marks: up to where each desk has been evaluated by this process.
    /// - Returns: the webhooks that something may be sent to now.
    private func round(
        of sites: [Site], _ marks: inout [MunicipalDesk.ID: FindWatchWork.Mark]
    ) async -> [(desk: Desk, webhook: Webhook.ID)] {
        guard let home = sites.first else { return [] }
        do {
            var found = try await FindWebhookWork(home.desk).find()
            var hasEvaluated = false
            for site in sites where !Task.isCancelled {
                let id = site.desk.id
                guard found.hasWebhooks(id), marks[id] != found.mark || found.isReworded(for: id) else { continue }
                guard await evaluate(site) else { continue }
                marks[id] = found.mark
                hasEvaluated = true
            }
            if hasEvaluated { found = try await FindWebhookWork(home.desk).find() }
            return sites.flatMap { site in found.due(of: site.desk.id).map { (site.desk, $0) } }
        } catch is CancellationError {
            return []
        } catch {
            logger.error("webhooks could not be looked for", metadata: ["error": "\(error)"])
            return []
        }
    }

    /// - Returns: whether all went well.
    private func evaluate(_ site: Site) async -> Bool {
        do {
            let found = try await EvaluateWatches(site.desk, telling: .site(of: site.desk, origin: site.origin)).run()
            if found.events > 0 {
                logger.info(
                    "events for webhooks",
                    metadata: ["desk": "\(site.desk.id)", "changes": "\(found.changes)", "events": "\(found.events)"])
            }
            return true
        } catch is CancellationError {
            return false
        } catch {
            logger.error("webhooks could not be evaluated", metadata: ["desk": "\(site.desk.id)", "error": "\(error)"])
            return false
        }
    }

    /// Sends a webhook what is due to it, in order.
    private func send(_ webhook: Webhook.ID, of desk: Desk) async {
        let place: Logger.Metadata = ["desk": "\(desk.id)", "webhook": "\(webhook)"]
        do {
            let report = try await DeliverWebhooks(desk, transport: transport).run(webhook)
            counts.withLock { counts in
                counts.delivered += report.delivered
                counts.failed += report.postponed + report.failed
            }
            if let reason = report.shutOff {
                logger.warning("webhook turned off", metadata: place.merging(["reason": "\(reason.rawValue)"]) { $1 })
            }
            guard report.delivered + report.postponed + report.failed > 0 else { return }
            logger.info(
                "webhook",
                metadata: place.merging([
                    "delivered": "\(report.delivered)", "postponed": "\(report.postponed)", "failed": "\(report.failed)",
                ]) { $1 })
        } catch is CancellationError {
            return
        } catch {
            logger.error("a webhook could not be sent", metadata: place.merging(["error": "\(error)"]) { $1 })
        }
    }
}
