import Foundation
import SQLCore
import Synchronization

/// A fixed number of threads, each with a session of its own; what finds none idle waits in the order it came, and not longer than it may.
///
/// A server may let fewer in than there are threads. A thread that gets no connection while another has one leaves its work to that one.
final class PostgresPool: Sendable {
    private let roster = PostgresRoster()
    private let size: Int

    init(_ configuration: PostgresConfiguration) {
        let server = PostgresServer(configuration)
        size = min(max(configuration.poolSize, 1), PostgresConfiguration.greatestPool)
        for number in 1...size {
            let seat = PostgresRoster.Seat()
            roster.seat(seat)
            let thread = Thread { [roster] in Self.work(at: seat, of: roster, PostgresSession(server)) }
            thread.name = "postgres-\(number)"
            // As much as a program's first thread has: a body may well decode deep JSON.
            thread.stackSize = 8 << 20
            thread.start()
        }
    }

    deinit { roster.close() }

    var load: DatabaseLoad { roster.load(of: size) }

    func enqueue(_ job: PostgresJob) { roster.take(job) }

    /// Takes back a job that is still waiting.
    func withdraw(_ ticket: PostgresTicket) { roster.refuse(ticket, CancellationError()) }

    private static func work(at seat: PostgresRoster.Seat, of roster: PostgresRoster, _ session: PostgresSession) {
        while !roster.isClosed {
            seat.bell.wait()
            var rest = Backoff(first: .milliseconds(100), ceiling: .seconds(2))
            var job = seat.job.withLock { job in
                defer { job = nil }
                return job
            }
            while let current = job {
                session.connect(current.ticket)
                roster.note(seat, isConnected: session.isConnected)
                if !session.isConnected, roster.handOn(current) {
                    // Not at once again: others have just been let in before it.
                    Thread.sleep(forTimeInterval: Double(rest.next().wholeMilliseconds) / 1_000)
                } else {
                    current.perform(session)
                    roster.note(seat, isConnected: session.isConnected)
                }
                job = roster.next(for: seat)
            }
        }
    }
}
