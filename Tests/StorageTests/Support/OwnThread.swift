import Dispatch

/// Runs tasks on a thread of its own, so that what a test measures is the database and not how busy other tests keep the shared threads.
final class OwnThread: TaskExecutor {
    private let queue = DispatchQueue(label: "a test's own thread")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
