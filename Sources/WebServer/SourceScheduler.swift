import Desk
import Foundation
import Logging
import ServiceLifecycle
import Storage

/// Keeps the desk fresh: fetches each source when its time has come, one at a time.
///
/// A run that the server's stop breaks off leaves what was stored as it was, and begins anew after the next start.
struct SourceScheduler: Service, CustomStringConvertible {
    let desk: Desk
    let sources: [FundingSource]
    let logger: Logger

    /// The lifecycle library names its services by printing them.
    var description: String { "source scheduler" }

    /// Another program may have planned or run a source meanwhile.
    private static let longestSleep: TimeInterval = 600
    /// The pause after a database that does not answer, the shortest sleep after a run that another program has, and the wait for one that is
    /// newer.
    private static let pause: TimeInterval = 30

    func run() async throws {
        guard !sources.isEmpty else {
            // A service that ends would stop the server.
            try await gracefulShutdown()
            return
        }
        await cancelWhenGracefulShutdown {
            await plan()
            while !Task.isCancelled {
                let wait = await runNext()
                try? await Task.sleep(for: .seconds(wait))
            }
        }
    }

    private func plan() async {
        for source in sources {
            do {
                try await RunSource(desk).schedule(source.id, on: source.schedule)
            } catch {
                log(error, of: source, "a source could not be planned")
            }
        }
    }

    /// Runs the source that is due first, if any is.
    /// - Returns: how many seconds to sleep before the next look.
    private func runNext() async -> TimeInterval {
        do {
            var next: (source: FundingSource, at: Date)?
            for source in sources {
                let at = try await RunSource(desk).nextRun(of: source.id) ?? desk.surroundings.now()
                if next.map({ at < $0.at }) ?? true { next = (source, at) }
            }
            guard let next else { return Self.longestSleep }
            let wait = next.at.timeIntervalSince(desk.surroundings.now())
            guard wait <= 0 else { return min(wait, Self.longestSleep) }
            if try await KeepNode(desk)?.isOutrun() == true { return Self.pause }
            return await fetch(next.source)
        } catch {
            if !(error is CancellationError) { logger.error("the sources' state cannot be read", metadata: ["error": "\(error)"]) }
            return Self.pause
        }
    }

    /// - Returns: how many seconds to sleep afterwards.
    private func fetch(_ source: FundingSource) async -> TimeInterval {
        let clock = ContinuousClock()
        let began = clock.now
        do {
            let outcome = try await RunSource(desk).run(source.id, on: source.schedule, onlyIfDue: true) {
                logger.info("import started", metadata: ["source": "\(source.id)"])
                try await source.fetch(into: desk) { logger.debug("\($0)", metadata: ["source": "\(source.id)"]) }
            }
            guard case .ran = outcome else { return Self.pause }
        } catch is CancellationError {
            logger.notice("import broken off", metadata: ["source": "\(source.id)"])
            return 0
        } catch {
            logger.warning("import failed", metadata: ["source": "\(source.id)", "error": "\(error)"])
            // Where not even the failure could be noted, the source is due at once again.
            return Self.pause
        }
        await tell(source, took: began.duration(to: clock.now))
        return 0
    }

    private func tell(_ source: FundingSource, took: Duration) async {
        guard let run = try? await LatestImport(desk).run(of: source.id) else { return }
        let counts = run.counts
        logger.log(
            level: run.message == nil ? .info : .warning, "import ended",
            metadata: [
                "source": "\(source.id)", "outcome": "\(run.outcome?.rawValue ?? "none")", "seen": "\(counts.seen)",
                "new": "\(counts.inserted)", "changed": "\(counts.updated)", "unchanged": "\(counts.unchanged)",
                "withdrawn": "\(counts.withdrawn)", "refused": "\(counts.failed)", "seconds": "\(took.components.seconds)",
                "message": "\(run.message ?? "")",
            ])
    }

    private func log(_ error: any Error, of source: FundingSource, _ message: Logger.Message) {
        guard !(error is CancellationError) else { return }
        logger.warning(message, metadata: ["source": "\(source.id)", "error": "\(error)"])
    }
}
