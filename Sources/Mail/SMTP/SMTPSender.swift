import Curl
import Foundation
import Synchronization

/// A thread that sends one message after the other, in the order they came; libcurl blocks, and must not hold a thread of Swift's pool.
final class SMTPSender: Sendable {
    private struct Job {
        let message: MailMessage
        let ticket: SendingTicket
        let answer: CheckedContinuation<Result<Void, MailFault>, Never>
    }

    /// What the thread holds on to, so that it does not keep the sender itself alive.
    private final class Tray: Sendable {
        struct State {
            var waiting: [Job] = []
            var isClosed = false
        }

        let state = Mutex(State())
        let bell = DispatchSemaphore(value: 0)
    }

    private let tray = Tray()

    init(_ configuration: SMTPConfiguration) {
        let idleTime = DispatchTimeInterval.milliseconds(configuration.idleTimeOut.milliseconds)
        let thread = Thread { [tray] in Self.work(from: tray, SMTPSession(configuration), idleTime) }
        thread.name = "smtp"
        thread.start()
    }

    deinit {
        tray.state.withLock { $0.isClosed = true }
        tray.bell.signal()
    }

    func send(_ message: MailMessage) async throws(MailFault) {
        let ticket = SendingTicket()
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                enqueue(Job(message: message, ticket: ticket, answer: continuation))
            }
        } onCancel: {
            ticket.cancel()
            withdraw(ticket)
        }
        try outcome.get()
    }

    private func enqueue(_ job: Job) {
        // Under the same lock as `withdraw`: a cancelled job is either seen here or found there.
        let isCancelled = tray.state.withLock { state in
            guard !job.ticket.isCancelled else { return true }
            state.waiting.append(job)
            return false
        }
        if isCancelled { job.answer.resume(returning: .failure(.cancelled)) } else { tray.bell.signal() }
    }

    /// Takes back a message that is still waiting.
    private func withdraw(_ ticket: SendingTicket) {
        let job = tray.state.withLock { state in
            state.waiting.firstIndex { $0.ticket === ticket }.map { state.waiting.remove(at: $0) }
        }
        job?.answer.resume(returning: .failure(.cancelled))
    }

    private static func work(from tray: Tray, _ session: SMTPSession, _ idleTime: DispatchTimeInterval) {
        CurlLibrary.blockBrokenPipes()
        while true {
            if tray.bell.wait(timeout: session.isOpen ? .now() + idleTime : .distantFuture) == .timedOut {
                session.close()
                continue
            }
            let job = tray.state.withLock { state in state.waiting.isEmpty ? nil : state.waiting.removeFirst() }
            if let job { job.answer.resume(returning: session.send(job.message, ticket: job.ticket)) }
            if tray.state.withLock({ $0.isClosed && $0.waiting.isEmpty }) { return session.close() }
        }
    }
}

/// One message's right to be sent; it is lost when nobody waits for the answer any more.
final class SendingTicket: Sendable {
    private let flag = Atomic(false)

    var isCancelled: Bool { flag.load(ordering: .relaxed) }

    func cancel() { flag.store(true, ordering: .relaxed) }
}

extension MailFault {
    static let cancelled = MailFault.temporary("the sending was cancelled")
}
