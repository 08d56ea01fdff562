/// Something that is wrong in a catalogue file, in words for the editor who mends it.
public struct Diagnostic: Sendable, Hashable {
    /// An error leaves something out of the catalogue; a warning does not.
    public enum Severity: String, Sendable, Hashable, CaseIterable {
        case error, warning
    }

    /// The file's path within the catalogue: `programmes/central_baltic_2021_2027.yaml`.
    public let file: String
    /// From 1.
    public let line: Int
    public let severity: Severity
    /// What was found, and what is expected.
    public let message: String

    public init(file: String, line: Int, severity: Severity, message: String) {
        self.file = file
        self.line = line
        self.severity = severity
        self.message = message
    }
}

extension Diagnostic: CustomStringConvertible {
    /// `programmes/x.yaml:41: error: unknown area SE19; expected a code of areas.yaml`
    public var description: String { "\(file):\(line): \(severity.rawValue): \(message)" }
}

extension Diagnostic: Comparable {
    /// By place: file, then line, then message.
    public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        (left.file, left.line, left.message) < (right.file, right.line, right.message)
    }
}
