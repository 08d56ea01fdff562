import Foundation
import SQLCore
import Synchronization

/// One transaction that waits for a connection. Exactly one of the two closures is called, once.
struct PostgresJob: Sendable {
    let ticket: PostgresTicket
    let perform: @Sendable (PostgresSession) -> Void
    let refuse: @Sendable (any Error) -> Void
}

/// A fixed number of threads, each with a session of its own; what finds none idle waits in the order it came.
final class PostgresPool: Sendable {
    /// A thread's place: it sleeps here until a job is laid on it.
    private final class Seat: Sendable {
        let bell = DispatchSemaphore(value: 0)
        let job = Mutex<PostgresJob?>(nil)
    }

    private struct State {
        /// The one that became idle last stands last and is taken first: its connection and its cache are warm.
        var idle: [Seat] = []
        var waiting: [PostgresJob] = []
        var isClosed = false
    }

    /// What the threads hold on to, so that they do not keep the pool itself alive.
    private final class Roster: Sendable {
        let state = Mutex(State())

        /// The job that has waited longest; without one the seat becomes idle.
        func next(for seat: Seat) -> PostgresJob? {
            state.withLock { state in
                if !state.waiting.isEmpty { return state.waiting.removeFirst() }
                state.idle.append(seat)
                return nil
            }
        }
    }

    private let roster = Roster()
    private let size: Int

    init(_ configuration: PostgresConfiguration) {
        let server = PostgresServer(configuration)
        size = min(max(configuration.poolSize, 1), 100)
        for number in 1...size {
            let seat = Seat()
            roster.state.withLock { $0.idle.append(seat) }
            let thread = Thread { [roster] in Self.work(at: seat, of: roster, PostgresSession(server)) }
            thread.name = "postgres-\(number)"
            // As much as a program's first thread has: a body may well decode deep JSON.
            thread.stackSize = 8 << 20
            thread.start()
        }
    }

    deinit {
        let idle = roster.state.withLock { state in
            state.isClosed = true
            return state.idle
        }
        for seat in idle { seat.bell.signal() }
    }

    var load: DatabaseLoad {
        roster.state.withLock { DatabaseLoad(connections: size, inUse: size - $0.idle.count, waiting: $0.waiting.count) }
    }

    func enqueue(_ job: PostgresJob) {
        let (seat, isCancelled) = roster.state.withLock { state -> (Seat?, Bool) in
            // Under the same lock as `withdraw`: a cancelled job is either seen here or found there.
            if job.ticket.isCancelled { return (nil, true) }
            if let seat = state.idle.popLast() { return (seat, false) }
            state.waiting.append(job)
            return (nil, false)
        }
        if isCancelled { job.refuse(CancellationError()) }
        guard let seat else { return }
        seat.job.withLock { $0 = job }
        seat.bell.signal()
    }

    /// Takes back a job that is still waiting.
    func withdraw(_ ticket: PostgresTicket) {
        let job = roster.state.withLock { state in
            state.waiting.firstIndex { $0.ticket === ticket }.map { state.waiting.remove(at: $0) }
        }
        job?.refuse(CancellationError())
    }

    private static func work(at seat: Seat, of roster: Roster, _ session: PostgresSession) {
        while true {
            seat.bell.wait()
            var job = seat.job.withLock { job in
                defer { job = nil }
                return job
            }
            while let current = job {
                current.perform(session)
                job = roster.next(for: seat)
            }
            // The pool may go while the last transaction is still handing over its answer.
            if roster.state.withLock({ $0.isClosed }) { return }
        }
    }
}
