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
///
/// A run that has ever more to tell is told of in full up to a bound, and then by a count.
struct DiagnosticLog {
    /// Diagnostics of one run that are listed.
    static let most = 20_000

    private(set) var entries: [ImportDiagnostic] = []
    private var told: Set<String> = []
    private var listed = 0
    private var unlisted = 0

    mutating func report(_ severity: ImportDiagnostic.Severity, _ message: String, for reference: String? = nil) {
        guard listed < Self.most else {
            unlisted += 1
            return
        }
        listed += 1
        entries.append(ImportDiagnostic(reference: reference, severity: severity, message: message))
    }

    /// Reports a message the first time that it comes in a run, whichever record it comes with.
    mutating func reportOnce(_ severity: ImportDiagnostic.Severity, _ message: String, for reference: String? = nil) {
        guard told.count < Self.most, told.insert(message).inserted else { return }
        report(severity, message, for: reference)
    }

    /// Hands over what has gathered since the last time.
    mutating func drain() -> [ImportDiagnostic] {
        if unlisted > 0 {
            let message = "Diagnostics that are not listed, since there are so many: \(unlisted)"
            entries.append(ImportDiagnostic(reference: nil, severity: .warning, message: message))
            unlisted = 0
        }
        defer { entries = [] }
        return entries
    }
}
