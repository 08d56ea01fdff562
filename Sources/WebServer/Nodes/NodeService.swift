import Desk
import Logging
import SQLCore
import ServiceLifecycle
import Storage

/// Keeps a node in step with the others on its database: follows what they change, tells them that it is alive, and ends when a newer program
/// has made the database into one that this one cannot use.
struct NodeService: Service, CustomStringConvertible {
    let desk: Desk
    let logger: Logger

    /// The lifecycle library names its services by printing them.
    var description: String { "node" }

    /// The longest that a change goes unnoticed where no database tells of it.
    private static let interval = Duration.seconds(2)

    func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await cancelWhenGracefulShutdown { try await follow() } }
            group.addTask { await cancelWhenGracefulShutdown { await keepTelling() } }
            try await group.waitForAll()
        }
        // In a task of its own: what stops the server must not stop this.
        try? await Task { try await KeepNode(desk)?.end() }.value
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
            try await group.waitForAll()
        }
    }

    private func look(at bells: AsyncStream<Void>) async throws {
        var isTroubled = false
        for await _ in bells {
            do {
                let outcome = try await FollowChanges(desk).look { revisions in
                    logger.debug("calls have changed", metadata: ["revision": "\(revisions.calls)"])
                }
                if isTroubled { logger.notice("the database answers again") }
                isTroubled = false
                if !outcome.renewed.isEmpty {
                    logger.info("what others changed is in", metadata: ["index": "\(outcome.renewed.joined(separator: ","))"])
                }
            } catch let error as SQLError where error.kind == .newerSchema {
                logger.critical("a newer program has taken the database over", metadata: ["error": "\(error)"])
                throw error
            } catch is CancellationError {
                return
            } catch {
                // Once for each outage.
                if !isTroubled { logger.warning("the database cannot be followed", metadata: ["error": "\(error)"]) }
                isTroubled = true
            }
        }
    }

    /// A failure is no harm: `look` tells of it, and the next time comes soon.
    private func keepTelling() async {
        while !Task.isCancelled {
            try? await KeepNode(desk)?.tell()
            try? await Task.sleep(for: KeepNode.interval)
        }
    }
}
