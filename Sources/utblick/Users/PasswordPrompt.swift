import ArgumentParser
import Foundation

/// Reads a password: asked for twice at a terminal, without showing what is typed, or the first line of standard input.
enum PasswordPrompt {
    /// - Throws: `ExitCode` where nothing was given or the two differ.
    static func read() throws -> String {
        guard isatty(STDIN_FILENO) == 1 else { return try nonempty(readLine(strippingNewline: true)) }
        let first = try nonempty(ask("Password: "))
        guard try nonempty(ask("Once more: ")) == first else {
            Terminal.error("The two differ. Nothing has been changed.")
            throw ExitCode.unusableInput
        }
        return first
    }

    private static func nonempty(_ text: String?) throws -> String {
        guard let text, !text.isEmpty else {
            Terminal.error("No password was given. Nothing has been changed.")
            throw ExitCode.unusableInput
        }
        return text
    }

    private static func ask(_ prompt: String) -> String? {
        try? FileHandle.standardError.write(contentsOf: Data(prompt.utf8))
        var settings = termios()
        guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return nil }
        var quiet = settings
        quiet.c_lflag &= ~tcflag_t(ECHO)
        guard tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) == 0 else { return nil }
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
            try? FileHandle.standardError.write(contentsOf: Data("\n".utf8))
        }
        return readLine(strippingNewline: true)
    }
}
