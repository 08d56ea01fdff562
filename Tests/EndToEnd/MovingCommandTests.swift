import Foundation
import Testing

/// `backup`, `verify`, `restore` and `copy` as somebody at a terminal uses them, and as they are when they are killed.
@Suite(.serialized) struct MovingCommandTests {
    private static let server = ProcessInfo.processInfo.environment["UTBLICK_TEST_POSTGRES"]
    private static let notice: Comment = "there is no PostgreSQL: UTBLICK_TEST_POSTGRES is not set; make test sets it"

    @Test func `a backup is verified, restored and answers as before`() async throws {
        let folder = try Self.folder()
        let file = folder.appending(path: "a.backup").path
        let data = try await Desktop.preparedData()
        let made = try await UtblickProgram.run(["backup", file, "--data", data])
        #expect(made.status == 0 && made.errors.isEmpty, "\(made.errors)")
        #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
        let again = try await UtblickProgram.run(["backup", file, "--data", data])
        #expect(again.status == 65 && again.errors.contains("--replace"))
        let replaced = try await UtblickProgram.run(["backup", file, "--data", data, "--replace"])
        #expect(replaced.status == 0, "\(replaced.errors)")
        let verified = try await UtblickProgram.run(["verify", file])
        #expect(verified.status == 0 && verified.output.contains("is whole"), "\(verified.errors)")

        let restored = folder.appending(path: "restored").path
        let outcome = try await UtblickProgram.run(["restore", file, "--data", restored])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: restored) == ["utblick.sqlite"])
        let idea = ["match", MatchTests.wetland, "--on", "2026-11-24", "--data"]
        let (before, after) = (try await UtblickProgram.run(idea + [data]), try await UtblickProgram.run(idea + [restored]))
        #expect(after.output == before.output && after.status == 0)
        let twice = try await UtblickProgram.run(["restore", file, "--data", restored])
        #expect(twice.status == 65 && twice.errors.contains("not empty"))
    }

    @Test func `a backup that was cut is refused by verify and restore`() async throws {
        let folder = try Self.folder()
        let file = folder.appending(path: "a.backup")
        _ = try await UtblickProgram.run(["backup", file.path, "--data", Desktop.preparedData()])
        let whole = try Data(contentsOf: file)
        try whole.dropLast().write(to: file)
        let verified = try await UtblickProgram.run(["verify", file.path])
        #expect(verified.status == 65 && verified.errors.contains("no whole backup"), "\(verified.errors)")
        let place = folder.appending(path: "place").path
        let restored = try await UtblickProgram.run(["restore", file.path, "--data", place])
        #expect(restored.status == 65)
        #expect(try FileManager.default.contentsOfDirectory(atPath: place).isEmpty)
        let absent = try await UtblickProgram.run(["backup", folder.appending(path: "b").path, "--data", folder.appending(path: "no").path])
        #expect(absent.status == 65 && absent.errors.contains("There is no database"))
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "no").path))
    }

    @Test func `a full disk leaves no backup and nothing half`() async throws {
        let folder = try Self.folder()
        let data = try await Desktop.preparedData()
        // A limit on the size of files, of 100 KB, is met as a full disk is.
        let script = "ulimit -f 100; trap '' XFSZ; exec \"$@\""
        let command = [UtblickProgram.executable.path, "backup", folder.appending(path: "a.backup").path, "--data", data]
        let outcome = try await UtblickProgram.run(["-c", script, "bash"] + command, of: URL(filePath: "/bin/bash"))
        #expect(outcome.status == 1 && !outcome.errors.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test func `a copy that finds the disk full goes on when there is room`() async throws {
        let folder = try Self.folder()
        let source = try await Desktop.preparedData() + "/utblick.sqlite"
        let copy = ["copy", "--from", source, "--to", folder.appending(path: "copy.sqlite").path]
        // Room for the tables and a part of what is in them.
        let size = try #require(try FileManager.default.attributesOfItem(atPath: source)[.size] as? Int)
        let script = "ulimit -f \(size / 1024 * 2 / 3); trap '' XFSZ; exec \"$@\""
        let full = try await UtblickProgram.run(
            ["-c", script, "bash", UtblickProgram.executable.path] + copy, of: URL(filePath: "/bin/bash"))
        #expect(full.status == 1 && !full.errors.isEmpty, "\(full.output)")
        let outcome = try await UtblickProgram.run(copy)
        #expect(outcome.status == 0 && outcome.output.contains("broken off"), "\(outcome.errors)")
    }

    @Test func `a folder in which a restore was broken off is not served from`() async throws {
        let data = try Self.folder()
        let mark = data.appending(path: ".unfinished-restore")
        try FileManager.default.createDirectory(at: mark, withIntermediateDirectories: true)
        for command in [["serve", "--sources", "none"], ["match", MatchTests.wetland], ["sources"]] {
            let outcome = try await UtblickProgram.run(command + ["--data", data.path])
            #expect(outcome.status == 1 && outcome.errors.contains("broken off"), "\(outcome.errors)")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: data.path) == [".unfinished-restore"])
    }

    @Test func `a backup that is killed has no name, and the next one clears up`() async throws {
        let folder = try Self.folder()
        let data = try await Self.largeData(in: folder)
        let file = folder.appending(path: "a.backup")
        let killed = try Self.start(["backup", file.path, "--data", data])
        try await Self.until { FileManager.default.fileExists(atPath: file.path + ".unfinished") }
        Self.kill(killed)
        #expect(!FileManager.default.fileExists(atPath: file.path))
        let verified = try await UtblickProgram.run(["verify", file.path])
        #expect(verified.status != 0)
        let outcome = try await UtblickProgram.run(["backup", file.path, "--data", data])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(!FileManager.default.fileExists(atPath: file.path + ".unfinished"))
        #expect(try await UtblickProgram.run(["verify", file.path]).status == 0)
    }

    @Test(.enabled(if: server != nil, notice))
    func `a copy that is killed goes on, and meanwhile its target is refused`() async throws {
        let server = try #require(Self.server)
        let folder = try Self.folder()
        let source = try await Self.largeData(in: folder) + "/utblick.sqlite"
        let name = "moving_\(UUID().uuidString.lowercased().replacing("-", with: ""))"
        _ = try await Self.psql(server, "postgres", "CREATE DATABASE \(name) TEMPLATE template0 OWNER utblick")
        let target = "postgres:host=\(server) dbname=\(name) user=utblick"
        let copy = ["copy", "--from", "sqlite:\(source)", "--to", target]
        for _ in 0..<2 {
            let killed = try Self.start(copy)
            let before = try await Self.copied(server, name)
            try await Self.until { try await Self.copied(server, name) > before }
            Self.kill(killed)
            for command in [["sources"], ["serve", "--sources", "none"]] {
                let place = ["--data", folder.appending(path: "other").path, "--database", target]
                let refused = try await UtblickProgram.run(command + place)
                #expect(refused.status == 1 && refused.errors.contains("no whole one"), "\(refused.errors)")
            }
        }
        let outcome = try await UtblickProgram.run(copy)
        #expect(outcome.status == 0 && outcome.output.contains("broken off"), "\(outcome.errors)")
        let back = try await UtblickProgram.run(["copy", "--from", target, "--to", folder.appending(path: "back.sqlite").path])
        let checksums = [outcome, back].map { $0.output.split(separator: "\n").last }
        #expect(back.status == 0 && checksums[0] == checksums[1], "\(back.errors)")
        _ = try await Self.psql(server, "postgres", "DROP DATABASE \(name) WITH (FORCE)")
    }

    @Test(.enabled(if: server != nil, notice))
    func `a password reaches pg_dump unseen, and a missing pg_dump is named with its package`() async throws {
        let server = try #require(Self.server)
        let folder = try Self.folder()
        let name = "moving_\(UUID().uuidString.lowercased().replacing("-", with: ""))"
        _ = try await Self.psql(server, "postgres", "CREATE DATABASE \(name) TEMPLATE template0 OWNER utblick")
        let source = try await Desktop.preparedData() + "/utblick.sqlite"
        let database = "host=\(server) dbname=\(name) user=utblick password=hemligt"
        let copied = try await UtblickProgram.run(["copy", "--from", source, "--to", database])
        #expect(copied.status == 0, "\(copied.errors)")

        let fake = folder.appending(path: "pg_dump")
        let seen = folder.appending(path: "seen").path
        try Data(
            "#!/bin/sh\necho \"$@\" > \(seen)\necho \"password:$PGPASSWORD\" >> \(seen)\necho \"pg_dump: error: $PGPASSWORD\" >&2\nexit 1\n"
                .utf8
        )
        .write(to: fake)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: fake.path)
        let backup = ["backup", folder.appending(path: "a.backup").path, "--data", folder.path, "--database", database]
        let failed = try await UtblickProgram.run(backup, settings: ["PATH": "\(folder.path):/usr/bin:/bin"])
        #expect(failed.status == 1 && failed.errors.contains("pg_dump failed") && !failed.errors.contains("hemligt"), "\(failed.errors)")
        let lines = try String(contentsOf: URL(filePath: seen), encoding: .utf8).split(separator: "\n")
        #expect(lines[0].contains(name) && !lines[0].contains("hemligt") && lines[1] == "password:hemligt")
        let missing = try await UtblickProgram.run(backup, settings: ["PATH": "/nowhere"])
        #expect(missing.status == 1 && missing.errors.contains("postgresql-client"))
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "a.backup").path))

        let made = try await UtblickProgram.run(backup)
        #expect(made.status == 0, "\(made.errors)")
        _ = try await Self.psql(server, "postgres", "DROP DATABASE \(name) WITH (FORCE)")
        _ = try await Self.psql(server, "postgres", "CREATE DATABASE \(name) TEMPLATE template0 OWNER utblick")
        let restore = [
            "restore", folder.appending(path: "a.backup").path, "--data", folder.appending(path: "new").path, "--database", database,
        ]
        let without = try await UtblickProgram.run(restore, settings: ["PATH": "/nowhere"])
        #expect(without.status == 1 && without.errors.contains("pg_restore"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "new").path).isEmpty)
        let restored = try await UtblickProgram.run(restore)
        #expect(restored.status == 0, "\(restored.errors)")
        _ = try await Self.psql(server, "postgres", "DROP DATABASE \(name) WITH (FORCE)")
    }

    private static func folder() throws -> URL {
        let folder = Desktop.folder.appending(path: "moving-\(UUID().uuidString)", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    /// A data folder whose database takes a while to move.
    private static func largeData(in folder: URL) async throws -> String {
        let data = folder.appending(path: "large", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
        let file = data.appending(path: "utblick.sqlite").path
        let prepared = try await Desktop.preparedData() + "/utblick.sqlite"
        try FileManager.default.copyItem(atPath: prepared, toPath: file)
        let script = """
            import sqlite3, sys
            database = sqlite3.connect(sys.argv[1])
            database.execute("INSERT INTO import_run (id, source, started_at) VALUES (900000, 'x', '2026-11-22T12:00:00.000Z')")
            database.executemany("INSERT INTO import_diagnostic (run, record, message) VALUES (900000, ?, ?)",
                ((str(n), hex(n * 2654435761) * 12) for n in range(100000)))
            database.commit()
            """
        let outcome = try await UtblickProgram.run(["python3", "-c", script, file], of: URL(filePath: "/usr/bin/env"))
        #expect(outcome.status == 0, "\(outcome.errors)")
        return data.path
    }

    private static func start(_ arguments: [String]) throws -> Process {
        let process = Process()
        process.executableURL = UtblickProgram.executable
        process.arguments = arguments
        process.currentDirectoryURL = UtblickProgram.root
        process.environment = UtblickProgram.environment(language: "en_US.UTF-8")
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    private static func kill(_ process: Process) {
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// How many rows of the large table an unfinished copy holds.
    private static func copied(_ server: String, _ name: String) async throws -> Int {
        let rows = try await psql(server, name, "SELECT rows FROM unfinished_copy_progress WHERE table_name = 'import_diagnostic'")
        return Int(rows.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
    }

    private static func psql(_ server: String, _ database: String, _ statement: String) async throws -> String {
        try await UtblickProgram.run(
            ["psql", "-qAtX", "-h", server, "-U", "postgres", "-d", database, "-c", statement], of: URL(filePath: "/usr/bin/env")
        ).output
    }

    /// Waits until `condition` holds, at most a minute.
    private static func until(_ condition: () async throws -> Bool) async throws {
        for _ in 0..<6_000 {
            if try await condition() { return }
            try await Task.sleep(for: .milliseconds(10))
        }
        Issue.record("it did not come to that in time")
    }
}
