import Desk
import Logging
import SQLCore
import ServiceLifecycle
import Storage

/// Keeps a node in step with the others on its database: follows what they change, tells them that it is alive, measures the replica, and ends
/// when a newer program has made the database into one that this one cannot use.
struct NodeService: Service, CustomStringConvertible {
    let desk: Desk
    let logger: Logger

    /// The lifecycle library names its services by printing them.
    var description: String { "node" }

    /// The longest that a change goes unnoticed where no database tells of it.
    private static let interval = Duration.seconds(2)
    /// Between two measurements of the replica.
    private static let measuring = Duration.seconds(1)

    func run() async throws {
        let outcome: Result<Void, any Error>
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await cancelWhenGracefulShutdown { try await follow() } }
                group.addTask { await cancelWhenGracefulShutdown { await keepTelling() } }
                group.addTask { await cancelWhenGracefulShutdown { await measure() } }
                for try await _ in group {}
            }
            outcome = .success(())
        } catch {
            outcome = .failure(error)
        }
        // However it ends, nobody is to take it for alive. In a task of its own: what stops the server must not stop this.
        try? await Task { try await KeepNode(desk)?.end() }.value
        try outcome.get()
    }

    private func follow() async throws {
        let (bells, bell) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { for await _ in FollowChanges(desk).wakings() { bell.yield() } }
            group.addTask {
                while !Task.isCancelled {
                    try? await Task.sleep(for: Self.interval)
                    bell.yield()
                }
                bell.finish()
            }
            group.addTask { try await look(at: bells) }
            for try await _ in group {}
        }
    }

    private func look(at bells: AsyncStream<Void>) async throws {
        var isTroubled = false
        for await _ in bells {
            do {
                let renewed = try await FollowChanges(desk).look { revisions in
                    logger.debug("calls have changed", metadata: ["revision": "\(revisions.calls)"])
                }
                if isTroubled { logger.notice("what others change is followed again") }
                isTroubled = false
                if !renewed.isEmpty {
                    logger.info("what others changed is in", metadata: ["index": "\(renewed.joined(separator: ","))"])
                }
            } catch let error as SQLError where error.kind == .newerSchema {
                logger.critical("a newer program has taken the database over", metadata: ["error": "\(error)"])
                throw error
            } catch is CancellationError {
                return
            } catch {
                // Once for each outage.
                if !isTroubled { logger.warning("what others change cannot be followed", metadata: ["error": "\(error)"]) }
                isTroubled = true
            }
        }
    }

    private func measure() async {
        guard let replica = CheckNode(desk).replica else { return }
        var before = replica.standing.name
        while !Task.isCancelled {
            let now = await replica.measure().name
            if before != now, !Task.isCancelled {
                logger.notice("the replica's standing", metadata: ["before": "\(before)", "now": "\(now)"])
                before = now
            }
            try? await Task.sleep(for: Self.measuring)
        }
    }

    /// A failure is no harm: `look` tells of it, and the next time comes soon.
    private func keepTelling() async {
        var isWrong = false
        while !Task.isCancelled {
            try? await KeepNode(desk)?.tell()
            let ahead = CheckNode(desk).clockIsAhead
            if !isWrong, abs(ahead) > 60 {
                logger.warning("this machine's clock is wrong; the database server's is used", metadata: ["ahead": "\(Int(ahead)) s"])
            }
            isWrong = abs(ahead) > 60
            try? await Task.sleep(for: KeepNode.interval)
        }
    }
}

extension Replica.Standing {
    fileprivate var name: String {
        switch self {
        case .usable: "usable"
        case .behind: "behind"
        case .gone: "gone"
        }
    }
}
