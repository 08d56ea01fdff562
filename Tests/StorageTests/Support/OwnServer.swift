import Foundation
import PostgresDatabase
import SQLCore

/// A PostgreSQL server of a test's own, which may be stopped and started without harm to others.
final class OwnServer: Sendable {
    private static let script = URL(filePath: #filePath).appending(path: "../../../../Tools/with-postgres").standardizedFileURL

    /// Says the folder, then does what each line of its input asks for. The server ends with the input, also when the tests are killed.
    private static let shell = """
        cd /; echo "$UTBLICK_TEST_POSTGRES"
        control=$UTBLICK_TEST_POSTGRES_CONTROL
        copy=$UTBLICK_TEST_POSTGRES/replica
        replica="${control//$UTBLICK_TEST_POSTGRES\\/data/$copy} -o -p5433"
        obey() {
            case $1 in
                replica-make)
                    ${control%%pg_ctl*}pg_basebackup -h "$UTBLICK_TEST_POSTGRES" -U postgres -D "$copy" -R -X stream -c fast --no-sync &&
                        $replica start ;;
                replica-start) $replica start ;;
                replica-kill) $replica -m immediate stop ;;
                *) $control -m fast "$1" ;;
            esac
        }
        while read -r verb; do
            obey "$verb" </dev/null >/dev/null 2>&1 && echo done || echo failed
        done
        if [ -d "$copy" ]; then obey replica-kill >/dev/null 2>&1; fi
        """

    /// The folder of its socket and its data.
    let folder: String
    private let verbs: FileHandle
    private let answers: FileHandle

    private init(folder: String, verbs: FileHandle, answers: FileHandle) {
        self.folder = folder
        self.verbs = verbs
        self.answers = answers
    }

    /// Runs `body` beside a server that has read `settings`, lines of postgresql.conf.
    static func with(settings: String = "", _ body: (OwnServer) async throws -> Void) async throws {
        let (input, output) = (Pipe(), Pipe())
        // Another server that starts meanwhile must not hold on to this one's input.
        for handle in [input.fileHandleForWriting, input.fileHandleForReading, output.fileHandleForWriting, output.fileHandleForReading] {
            _ = fcntl(handle.fileDescriptor, F_SETFD, FD_CLOEXEC)
        }
        let process = Process()
        process.executableURL = script
        process.arguments = ["/bin/bash", "-c", shell]
        process.environment = ProcessInfo.processInfo.environment.merging(["POSTGRES_SETTINGS": settings]) { $1 }
        process.standardInput = input
        process.standardOutput = output
        let (ends, ended) = AsyncStream.makeStream(of: Void.self)
        process.terminationHandler = { _ in ended.finish() }
        try process.run()
        let answers = output.fileHandleForReading
        let server = OwnServer(folder: await line(from: answers), verbs: input.fileHandleForWriting, answers: answers)
        let outcome = await Result.from { try await body(server) }
        try input.fileHandleForWriting.close()
        for await _ in ends {}
        try outcome.get()
    }

    /// - Parameter options: further keywords of libpq.
    func configuration(_ options: String = "") throws -> PostgresConfiguration {
        try PostgresConfiguration(connectionString: "host=\(folder) dbname=postgres user=postgres \(options)")
    }

    /// `start`, `stop` or `restart`; `replica-make` for a replica that listens on port 5433, `replica-kill`, `replica-start`. Returns when that
    /// is done.
    func control(_ verb: String) async throws {
        try verbs.write(contentsOf: Data("\(verb)\n".utf8))
        guard await Self.line(from: answers) == "done" else { throw SQLError(.other, "pg_ctl \(verb) failed") }
    }

    private static func line(from handle: FileHandle) async -> String {
        let data = await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: handle.availableData) }
        }
        return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
