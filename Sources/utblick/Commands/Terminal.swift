import Desk
import Foundation

/// What is said beside a command's result, on standard error.
enum Terminal {
    static func error(_ message: String) {
        write(message + "\n")
    }

    /// A line that tells how long work is going.
    static func progress(_ message: String) {
        write(message + "\n")
    }

    /// Tells why nothing happens yet.
    static func tellWaiting() {
        progress(Desk.waitingForDatabase)
    }

    /// Whether the reader's system speaks Swedish, by the first of the variables that decide on messages.
    static var prefersSwedish: Bool {
        let environment = ProcessInfo.processInfo.environment
        let language = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return language?.hasPrefix("sv") ?? false
    }

    private static func write(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
