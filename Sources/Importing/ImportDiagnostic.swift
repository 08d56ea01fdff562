/// Something that an import met and that somebody may want to know; never a reason to stop.
public struct ImportDiagnostic: Sendable, Hashable {
    public enum Severity: String, Sendable, Hashable, Codable, CaseIterable {
        /// Worth counting, such as a field that Utblick does not know yet.
        case information
        /// The record was kept, but part of it is in doubt.
        case warning
        /// A result was not taken in.
        case error
    }

    /// The source's key of the record concerned; `nil` when it concerns the whole run.
    public let reference: String?
    public let severity: Severity
    public let message: String

    public init(reference: String?, severity: Severity, message: String) {
        self.reference = reference
        self.severity = severity
        self.message = message
    }
}

/// Gathers diagnostics through one run, and tells what concerns many records only once.
struct DiagnosticLog {
    private(set) var entries: [ImportDiagnostic] = []
    private var told: Set<String> = []

    mutating func report(_ severity: ImportDiagnostic.Severity, _ message: String, for reference: String? = nil) {
        entries.append(ImportDiagnostic(reference: reference, severity: severity, message: message))
    }

    /// Reports a message the first time that it comes in a run, whichever record it comes with.
    mutating func reportOnce(_ severity: ImportDiagnostic.Severity, _ message: String, for reference: String? = nil) {
        guard told.insert(message).inserted else { return }
        report(severity, message, for: reference)
    }

    /// Hands over what has gathered since the last time.
    mutating func drain() -> [ImportDiagnostic] {
        defer { entries = [] }
        return entries
    }
}
