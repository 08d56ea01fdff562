import ArgumentParser
import Catalogue
import Funding
import Pages

/// What is wrong with the colour of a municipality's file. Its reader knows nothing of pages and of what can be read on them.
enum AccentCheck {
    /// - Parameter text: the file, for the line.
    /// - Returns: `nil` when the colour can be used, or there is none.
    static func diagnostic(of municipality: Municipality, in text: String, named file: String) -> Diagnostic? {
        guard let hex = municipality.accent else { return nil }
        do {
            _ = try Accent(hex: hex)
            return nil
        } catch {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let line = lines.firstIndex { $0.hasPrefix("accent:") }.map { $0 + 1 } ?? 1
            return Diagnostic(file: file, line: line, severity: .error, message: "accent \(error)")
        }
    }

    /// - Throws: `ExitCode`, told on standard error, for a colour that cannot be used.
    static func check(_ municipality: Municipality, in text: String, named file: String) throws {
        guard let diagnostic = diagnostic(of: municipality, in: text, named: file) else { return }
        Terminal.error(diagnostic.description)
        throw ExitCode.unusableInput
    }
}
