public import Foundation
public import Funding
import Importing
import SQLCore
import Storage

/// Runs a source's importer as the only one of all programs on the database, and notes how it went; for commands and the scheduler alike.
public struct RunSource: Sendable {
    /// What became of a run.
    public enum Outcome<Report: Sendable>: Sendable {
        case ran(Report)
        /// Another program, or another part of this one, runs the source; its right ends at `until` unless it goes on.
        case taken(until: Date)
        /// Another program has just run it.
        case notDue(Date)
    }

    /// Seconds that a program which has died holds a source at most.
    static let leaseLifetime: TimeInterval = 180
    /// Names this process among all that may share the database.
    static let holder = "\(ProcessInfo.processInfo.processIdentifier)-\(UUID().uuidString.prefix(8).lowercased())"

    /// The lease that the current task runs a source under; `nil` outside a run.
    @TaskLocal static var lease: SourceLease?

    private let store: Store
    private let now: @Sendable () -> Date
    private let seedText: String
    private let renewal: Duration

    public init(_ desk: Desk) {
        self.init(store: desk.store, desk: desk.id.rawValue, now: desk.surroundings.now)
    }

    /// - Parameter renewal: how often the lease is made longer; far more often than it ends.
    init(store: Store, desk: String, now: @escaping @Sendable () -> Date, renewal: Duration = .seconds(30)) {
        self.store = store
        self.now = now
        seedText = desk
        self.renewal = renewal
    }

    /// Runs `body`, which must note its run in `ImportRunStore`.
    ///
    /// - Parameter onlyIfDue: whether a source whose next run lies ahead is left alone.
    /// - Throws: what `body` throws, once the failure has been noted; `CancellationError` when it was broken off.
    public func run<Report: Sendable>(
        _ source: FundingSource.ID, on schedule: SourceSchedule, onlyIfDue: Bool = false,
        _ body: @escaping @Sendable () async throws -> Report
    ) async throws -> Outcome<Report> {
        let plan = plan(of: source, on: schedule)
        let began = now()
        let claimed = try await store.write { connection in
            let lease = try SourceStateStore.claim(
                source, for: Self.holder, onlyIfDue: onlyIfDue, lifetime: Self.leaseLifetime, at: began, plan: plan, on: connection)
            guard let lease else { return Claimed.by(try SourceStateStore.state(of: source, on: connection)) }
            try ImportRunStore.closeUnfinished(source: source, as: .cancelled, message: Self.stopped, at: began, on: connection)
            return Claimed.byUs(lease, earlierRun: try ImportRunStore.latest(source: source, on: connection)?.id)
        }
        guard case .byUs(let lease, let earlierRun) = claimed else { return outcome(of: claimed, at: began) }
        let result = await Result.of { try await keeping(lease, while: body) }
        try await finish(lease, after: earlierRun, error: result.failure, began: began, plan: plan)
        return .ran(try result.get())
    }

    /// Plans a source's next run anew, as its schedule may have changed since the last program.
    public func schedule(_ source: FundingSource.ID, on schedule: SourceSchedule) async throws {
        let plan = plan(of: source, on: schedule)
        let now = now()
        try await store.write { try SourceStateStore.schedule(source, at: now, plan: plan, on: $0) }
    }

    /// When a source is to run next; `nil` for one that nobody has planned or run.
    public func nextRun(of source: FundingSource.ID) async throws -> Date? {
        let now = now()
        return try await store.read { connection in
            guard let state = try SourceStateStore.state(of: source, on: connection) else { return nil }
            // Whoever runs it plans anew; there is nothing to do before it ends or its lease does.
            return state.isRunning(at: now) ? max(state.nextRun, state.lease?.until ?? now) : state.nextRun
        }
    }

    private static let stopped = "the program was stopped under way"

    private enum Claimed: Sendable {
        case byUs(SourceLease, earlierRun: ImportRun.ID?)
        case by(SourceState?)
    }

    private func outcome<Report>(of claimed: Claimed, at now: Date) -> Outcome<Report> {
        guard case .by(let state?) = claimed else { return .notDue(now) }
        guard state.isRunning(at: now), let lease = state.lease else { return .notDue(state.nextRun) }
        return .taken(until: lease.until)
    }

    /// Each source of each desk has jitter of its own, and the same in every program.
    private func plan(of source: String, on schedule: SourceSchedule) -> SourceStateStore.Plan {
        let seed = Fingerprint.of("\(seedText) \(source)")
        let now = now
        return { schedule.nextRun(after: $0, at: now(), seed: seed) }
    }

    /// Runs `body` and renews the lease meanwhile; breaks it off when the lease is lost.
    private func keeping<Report: Sendable>(
        _ lease: SourceLease, while body: @escaping @Sendable () async throws -> Report
    ) async throws -> Report {
        try await withThrowingTaskGroup(of: Report?.self) { group in
            group.addTask { try await Self.$lease.withValue(lease) { try await body() } }
            group.addTask {
                try await keep(lease)
                return nil
            }
            defer { group.cancelAll() }
            while let ended = try await group.next() {
                if let report = ended { return report }
            }
            throw CancellationError()
        }
    }

    /// Renews the lease until cancelled. A database that does not answer is asked again for as long as the lease lasts.
    private func keep(_ lease: SourceLease) async throws {
        var until = lease.until
        while true {
            try await Task.sleep(for: renewal)
            let next = now() + Self.leaseLifetime
            do {
                guard try await store.write({ try SourceStateStore.renew(lease, until: next, on: $0) }) else { throw LeaseLost() }
                until = next
            } catch let error as SQLError {
                if now() >= until { throw error }
            }
        }
    }

    /// Notes the ending, in a task of its own: that of a run that was broken off must not be broken off itself.
    private func finish(
        _ lease: SourceLease, after earlierRun: ImportRun.ID?, error: (any Error)?, began: Date, plan: @escaping SourceStateStore.Plan
    ) async throws {
        let (store, now) = (store, now())
        try await Task {
            try await store.write { connection in
                // Whoever has taken over has marked this run, and may have begun one of its own.
                guard try SourceStateStore.isHeld(lease, on: connection) else { return }
                let latest = try ImportRunStore.latest(source: lease.source, on: connection)
                let ownRun = latest?.id == earlierRun ? nil : latest
                let ending = try SourceEnding(of: ownRun, error: error, source: lease.source, began: began, at: now, on: connection)
                try SourceStateStore.finish(lease, as: ending, at: now, plan: plan, on: connection)
            }
        }.value
    }
}

/// The right to run a source went to another program while this one ran it.
struct LeaseLost: Error {
    /// Throws where `lease` has gone to another; a run without one, such as a test's, may go on.
    static func check(_ lease: SourceLease?, on connection: any SQLConnection) throws {
        guard let lease else { return }
        guard try SourceStateStore.isHeld(lease, on: connection) else { throw LeaseLost() }
    }
}

extension Result where Failure == any Error {
    fileprivate static func of(_ body: () async throws -> Success) async -> Self {
        do {
            return .success(try await body())
        } catch {
            return .failure(error)
        }
    }

    fileprivate var failure: (any Error)? {
        guard case .failure(let error) = self else { return nil }
        return error
    }
}

extension Desk {
    /// Writes what a run has fetched, unless its source has gone to another program meanwhile.
    /// - Throws: `LeaseLost`.
    func writeUnderLease<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        let lease = RunSource.lease
        return try await store.write { connection in
            try LeaseLost.check(lease, on: connection)
            return try body(connection)
        }
    }
}
