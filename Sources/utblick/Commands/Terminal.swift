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

    /// Whether the reader's system speaks Swedish.
    static var prefersSwedish: Bool {
        (Locale.preferredLanguages.first ?? Locale.current.identifier).hasPrefix("sv")
    }

    private static func write(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
