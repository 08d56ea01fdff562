import Foundation

/// A PostgreSQL server of a test's own, on a socket, which may be stopped and started without harm to others.
final class OwnPostgres: Sendable {
    struct Refused: Error {
        let command: String
    }

    /// Whether the machine has a server to start.
    static let isAtHand = FileManager.default.isExecutableFile(atPath: "/usr/lib/postgresql/15/bin/initdb")

    /// Says the folder, then does what each line of its input asks for. The server ends with the input, also when the tests are killed.
    private static let shell = """
        cd /; echo "$UTBLICK_TEST_POSTGRES"
        while read -r verb rest; do
            if [ "$verb" = sql ]; then
                echo $(psql -h "$UTBLICK_TEST_POSTGRES" -U postgres -d utblick -qtAX -c "$rest" </dev/null 2>&1)
            else
                $UTBLICK_TEST_POSTGRES_CONTROL -m fast "$verb" </dev/null >/dev/null 2>&1 && echo done || echo failed
            fi
        done
        """

    let folder: String
    private let process: Process
    private let verbs: FileHandle
    private let answers: FileHandle

    /// What `--database` takes.
    var database: String { "host=\(folder) dbname=utblick user=utblick" }

    init() async throws {
        let (input, output) = (Pipe(), Pipe())
        // Another program that starts meanwhile must not hold on to this one's input.
        for handle in [input.fileHandleForWriting, input.fileHandleForReading, output.fileHandleForWriting, output.fileHandleForReading] {
            _ = fcntl(handle.fileDescriptor, F_SETFD, FD_CLOEXEC)
        }
        process = Process()
        process.executableURL = UtblickProgram.root.appending(path: "Tools/with-postgres")
        process.arguments = ["/bin/bash", "-c", Self.shell]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        (verbs, answers) = (input.fileHandleForWriting, output.fileHandleForReading)
        folder = await Self.line(from: answers)
    }

    /// `start`, `stop` or `restart`; returns when that is done.
    func control(_ verb: String) async throws {
        try verbs.write(contentsOf: Data("\(verb)\n".utf8))
        guard await Self.line(from: answers) == "done" else { throw Refused(command: verb) }
    }

    /// The answer to a statement in one line, columns with `|` between them.
    @discardableResult
    func ask(_ statement: String) async throws -> String {
        try verbs.write(contentsOf: Data("sql \(statement)\n".utf8))
        return await Self.line(from: answers)
    }

    /// The same on a connection of its own, while another statement may be at work.
    func askBeside(_ statement: String) async throws -> String {
        let arguments = ["psql", "-qAtX", "-h", folder, "-U", "postgres", "-d", "utblick", "-c", statement]
        let outcome = try await UtblickProgram.run(arguments, of: URL(filePath: "/usr/bin/env"), isLeading: true)
        return outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    func stop() {
        try? verbs.close()
        process.waitUntilExit()
    }

    private static func line(from handle: FileHandle) async -> String {
        let data = await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                var line = Data()
                while !line.contains(UInt8(ascii: "\n")) {
                    let more = handle.availableData
                    if more.isEmpty { break }
                    line += more
                }
                continuation.resume(returning: line)
            }
        }
        return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
