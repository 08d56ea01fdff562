import Foundation
import Synchronization

/// One line on standard error that is written over while long work goes on; nothing where nobody sits at a terminal.
final class ProgressLine: Sendable {
    private static let interval = Duration.milliseconds(100)

    private let isShown = isatty(STDERR_FILENO) == 1
    private let last = Mutex<ContinuousClock.Instant?>(nil)

    /// Shows how far it is, ten times a second at most.
    func show(_ text: String) {
        guard isShown else { return }
        let isDue = last.withLock { last in
            let now = ContinuousClock.now
            guard last.map({ now - $0 >= Self.interval }) ?? true else { return false }
            last = now
            return true
        }
        if isDue { write("\r\u{1B}[K" + text) }
    }

    func clear() {
        if isShown { write("\r\u{1B}[K") }
    }

    private func write(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
