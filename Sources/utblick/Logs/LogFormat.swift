import ArgumentParser
import Logging

/// How the lines of the log look.
enum LogFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json

    /// Writes to standard error.
    var logger: Logger {
        Logger(label: "utblick") { label in
            switch self {
            case .text: StreamLogHandler.standardError(label: label)
            case .json: JSONLogHandler(label: label)
            }
        }
    }
}
