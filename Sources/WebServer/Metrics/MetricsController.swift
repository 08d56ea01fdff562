import Desk
import Foundation
import Hummingbird
import SQLCore
import Storage

/// All figures of a node, for a monitor. Nothing in them tells of a person or holds an address.
struct MetricsController: Sendable {
    let desk: Desk
    let requests: RequestFigures
    let connections: OpenConnections
    let webhooks: WebhookService
    let started: Date

    func metrics() async -> Response {
        let check = CheckNode(desk)
        let figures = await check.figures()
        var text = MetricsText()
        text.add(requests.snapshot)
        text.add(.gauge, "utblick_connections", "Readers' connections that are open.", Double(connections.count))
        text.add(.gauge, "utblick_start_time_seconds", "When the process began, in seconds since 1970.", started.timeIntervalSince1970)
        text.add(
            .gauge, "utblick_clock_ahead_seconds", "How far this machine's clock is ahead of the database server's.", check.clockIsAhead)
        text.add(.gauge, "utblick_database_up", "Whether the database has answered this scrape.", figures == nil ? 0 : 1)
        if let load = check.load {
            text.add(.gauge, "utblick_database_connections", "Connections to the database there may be.", Double(load.connections))
            text.add(.gauge, "utblick_database_connections_in_use", "Connections that work just now.", Double(load.inUse))
            text.add(.gauge, "utblick_database_waiting", "Transactions that wait for a connection.", Double(load.waiting))
        }
        if let replica = check.replica { Self.add(replica, to: &text) }
        text.add(.gauge, "utblick_index_revision", "The revision of the calls that are searched.", Double(check.indexedCalls))
        let attempts = webhooks.attempts
        text.add(
            .counter, "utblick_webhook_attempts_total", "Attempts to send to systems that follow calls.",
            [
                MetricsText.Sample(labels: [("outcome", "delivered")], value: Double(attempts.delivered)),
                MetricsText.Sample(labels: [("outcome", "failed")], value: Double(attempts.failed)),
            ])
        if let figures { Self.add(figures, to: &text) }
        return HealthController.response(.ok, text.text, mediaType: MetricsText.mediaType)
    }

    private static func add(_ replica: Replica, to text: inout MetricsText) {
        let (isUsable, lag): (Bool, Duration?) =
            switch replica.standing {
            case .usable(let lag): (true, lag)
            case .behind(let lag): (false, lag)
            case .gone: (false, nil)
            }
        text.add(.gauge, "utblick_replica_usable", "Whether public pages are read from the replica.", isUsable ? 1 : 0)
        text.add(.gauge, "utblick_replica_lag_seconds", "How old what the replica shows is.", lag.map { $0 / .seconds(1) })
        text.add(.counter, "utblick_replica_reads_total", "Reads of the replica.", Double(replica.counts.reads))
        text.add(
            .counter, "utblick_replica_fallbacks_total", "Reads that it failed and the primary did instead.",
            Double(replica.counts.fallbacks))
    }

    private static func add(_ figures: NodeFigures, to text: inout MetricsText) {
        text.add(
            .gauge, "utblick_database_revision", "The revision of the calls in the database; the index follows within seconds.",
            Double(figures.revisions.calls))
        text.add(.gauge, "utblick_nodes", "Nodes on this database that are alive.", Double(figures.nodesAlive))
        text.add(.gauge, "utblick_letters_waiting", "Letters to followers that are due and not sent.", Double(figures.lettersWaiting))
        text.add(.gauge, "utblick_webhooks", "Systems that follow calls and are on.", Double(figures.webhooks.on))
        text.add(
            .gauge, "utblick_webhooks_failing", "Of those, whose latest attempt did not arrive.", Double(figures.webhooks.failing))
        text.add(
            .gauge, "utblick_webhooks_shut_off", "Systems that were turned off because nothing arrived or they wanted no more.",
            Double(figures.webhooks.shutOff))
        text.add(
            .gauge, "utblick_webhook_deliveries_waiting", "Deliveries that are due and have not arrived.",
            Double(figures.webhooks.waiting))
        func perSource(_ value: (NodeFigures.Source) -> Double?) -> [MetricsText.Sample] {
            figures.sources.compactMap { source in
                value(source).map { MetricsText.Sample(labels: [("source", source.id)], value: $0) }
            }
        }
        text.add(
            .gauge, "utblick_source_last_good_seconds", "When a source was last fetched and taken in, in seconds since 1970.",
            perSource { $0.lastGood?.timeIntervalSince1970 })
        text.add(.gauge, "utblick_source_failures", "Failures of a source in a row.", perSource { Double($0.failures) })
        text.add(
            .gauge, "utblick_source_held_back", "Whether a source's data waits for a person's decision.",
            perSource { $0.isHeldBack ? 1 : 0 })
    }
}
