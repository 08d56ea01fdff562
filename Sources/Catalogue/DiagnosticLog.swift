/// What has been found wrong in one file so far. Lives only while that file is read.
final class DiagnosticLog {
    let file: String
    private(set) var diagnostics: [Diagnostic] = []

    /// Warnings leave nothing out.
    var errorCount: Int { diagnostics.count { $0.severity == .error } }

    init(file: String) {
        self.file = file
    }

    func error(_ message: String, at line: Int) {
        diagnostics.append(Diagnostic(file: file, line: line, severity: .error, message: message))
    }

    func warning(_ message: String, at line: Int) {
        diagnostics.append(Diagnostic(file: file, line: line, severity: .warning, message: message))
    }
}
