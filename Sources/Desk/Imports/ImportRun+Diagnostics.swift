import Importing
import Storage

extension ImportRun.Diagnostic {
    /// An importer's remark, as it is kept.
    init(_ diagnostic: ImportDiagnostic) {
        let severity: Severity =
            switch diagnostic.severity {
            case .information: .information
            case .warning: .warning
            case .error: .error
            }
        self.init(record: diagnostic.reference, severity: severity, message: diagnostic.message)
    }
}
