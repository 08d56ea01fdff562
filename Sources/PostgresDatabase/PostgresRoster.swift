import Dispatch
import SQLCore
import Synchronization

/// One transaction that waits for a connection. Exactly one of the two closures is called, once.
struct PostgresJob: Sendable {
    let ticket: PostgresTicket
    let perform: @Sendable (PostgresSession) -> Void
    let refuse: @Sendable (any Error) -> Void
}

/// Who of a pool's threads is idle and has a connection, and what waits for them. Threads hold on to it and not to the pool.
final class PostgresRoster: Sendable {
    /// A thread's place: it sleeps here until a job is laid on it.
    final class Seat: Sendable {
        let bell = DispatchSemaphore(value: 0)
        let job = Mutex<PostgresJob?>(nil)

        func lay(_ job: PostgresJob) {
            self.job.withLock { $0 = job }
            bell.signal()
        }
    }

    private struct State {
        /// The one that became idle last stands last and is taken first: its connection and its cache are warm.
        var idle: [Seat] = []
        var connected: Set<ObjectIdentifier> = []
        var waiting: [PostgresJob] = []
        var isClosed = false

        mutating func popConnected() -> Seat? {
            idle.lastIndex { connected.contains(ObjectIdentifier($0)) }.map { idle.remove(at: $0) }
        }
    }

    /// What becomes of a job that is given to the roster.
    private enum Place {
        case seat(Seat)
        case queue
        case cancelled
    }

    private let state = Mutex(State())

    var isClosed: Bool { state.withLock { $0.isClosed } }

    func seat(_ seat: Seat) { state.withLock { $0.idle.append(seat) } }

    func close() {
        let idle = state.withLock { state in
            state.isClosed = true
            return state.idle
        }
        for seat in idle { seat.bell.signal() }
    }

    func load(of size: Int) -> DatabaseLoad {
        state.withLock { DatabaseLoad(connections: size, inUse: size - $0.idle.count, waiting: $0.waiting.count) }
    }

    func note(_ seat: Seat, isConnected: Bool) {
        state.withLock { state in
            if isConnected {
                state.connected.insert(ObjectIdentifier(seat))
            } else {
                state.connected.remove(ObjectIdentifier(seat))
            }
        }
    }

    /// Gives a job to an idle thread, or lets it wait as the last.
    func take(_ job: PostgresJob) {
        let place = state.withLock { state -> Place in
            // Under the same lock as `refuse`: a cancelled job is either seen here or found there.
            if job.ticket.isCancelled { return .cancelled }
            if let seat = state.popConnected() ?? state.idle.popLast() { return .seat(seat) }
            state.waiting.append(job)
            return .queue
        }
        put(job, at: place)
    }

    /// Gives a job that got no connection to a thread that has one, or lets it wait as the first.
    /// - Returns: `false` where nobody has one.
    func handOn(_ job: PostgresJob) -> Bool {
        let place = state.withLock { state -> Place? in
            if job.ticket.isCancelled { return .cancelled }
            guard !state.connected.isEmpty else { return nil }
            if let seat = state.popConnected() { return .seat(seat) }
            state.waiting.insert(job, at: 0)
            return .queue
        }
        if let place { put(job, at: place) }
        return place != nil
    }

    /// The job that has waited longest; without one the seat becomes idle.
    func next(for seat: Seat) -> PostgresJob? {
        state.withLock { state in
            if !state.waiting.isEmpty { return state.waiting.removeFirst() }
            state.idle.append(seat)
            return nil
        }
    }

    /// Takes a job back, if it still waits.
    func refuse(_ ticket: PostgresTicket, _ error: any Error) {
        let job = state.withLock { state in
            state.waiting.firstIndex { $0.ticket === ticket }.map { state.waiting.remove(at: $0) }
        }
        job?.refuse(error)
    }

    private func put(_ job: PostgresJob, at place: Place) {
        switch place {
        case .seat(let seat): seat.lay(job)
        case .cancelled: job.refuse(CancellationError())
        case .queue:
            let left = max(job.ticket.queuesUntil - .now, .zero)
            let (ticket, error) = (job.ticket, SQLError(.busy, "no connection to the database was free in time"))
            DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(Int(clamping: left.wholeMilliseconds))) { [weak self] in
                self?.refuse(ticket, error)
            }
        }
    }
}
