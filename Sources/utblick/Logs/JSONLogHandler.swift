import Foundation
import Logging

/// Writes each log line as one JSON object to standard error: time, level, logger, message, and the metadata under their own names.
struct JSONLogHandler: LogHandler {
    var logLevel = Logger.Level.info
    var metadata: Logger.Metadata = [:]
    private let label: String

    init(label: String) {
        self.label = label
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let line = Self.line(
            level: event.level, message: "\(event.message)", label: label, metadata: metadata.merging(event.metadata ?? [:]) { $1 },
            at: Date())
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }

    /// What is said of every line stands last, so that no metadata can take its place.
    private static func line(level: Logger.Level, message: String, label: String, metadata: Logger.Metadata, at moment: Date) -> String {
        var entries = metadata.mapValues(\.json)
        entries["time"] = .text(
            moment.formatted(.iso8601.year().month().day().time(includingFractionalSeconds: true).timeZone(separator: .omitted)))
        entries["level"] = .text(level.rawValue)
        entries["logger"] = .text(label)
        entries["message"] = .text(message)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // A text of Swift's is always one of JSON's.
        return (try? encoder.encode(entries)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
}

/// A log's value as JSON has it.
private enum JSONValue: Encodable {
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .list(let list): try container.encode(list)
        case .object(let object): try container.encode(object)
        }
    }
}

extension Logger.MetadataValue {
    fileprivate var json: JSONValue {
        switch self {
        case .string(let text): .text(text)
        case .stringConvertible(let value): .text("\(value)")
        case .array(let list): .list(list.map(\.json))
        case .dictionary(let object): .object(object.mapValues(\.json))
        }
    }
}
