import Foundation
import Funding
import PostgresDatabase
import SQLCore
import Storage
import Testing

/// Servers that restart, ask for passwords and speak TLS.
@Suite(.enabled(if: PrivateCluster.isRunning, PrivateCluster.notice))
struct PostgresServerTests {
    @Test func `a restart is waited out`() async throws {
        try await OwnServer.with { server in
            let database = PostgresDatabase(try server.configuration())
            let store = try await Store(database, now: .noon)
            try await store.write { try DeskStore.ensure(MunicipalDesk(id: "flen", name: "Flen"), on: $0) }
            try await server.control("stop")
            // Asked while there is no server; answered when there is one again.
            async let desks = store.read { try DeskStore.all(on: $0).map(\.name) }
            async let written: Void = store.write { try DeskStore.ensure(MunicipalDesk(id: "vingåker", name: "Vingåker"), on: $0) }
            try await Task.sleep(for: .milliseconds(300))
            try await server.control("start")
            #expect(Set(["Flen", "Vingåker"]).isSuperset(of: try await desks))
            try await written
            try await server.control("restart")
            #expect(try await store.read { try DeskStore.all(on: $0).map(\.name) } == ["Flen", "Vingåker"])
        }
    }

    @Test func `whoever goes away while the server is gone is let go at once`() async throws {
        try await OwnServer.with { server in
            var configuration = try server.configuration()
            configuration.reconnectPatience = .seconds(60)
            let database = PostgresDatabase(configuration)
            _ = try await database.read { try $0.rows("SELECT 1") }
            try await server.control("stop")
            let thread = OwnThread()
            try await withTaskExecutorPreference(thread) {
                let task = Task(executorPreference: thread) { try await database.read { try $0.rows("SELECT 1").count } }
                try await Task.sleep(for: .milliseconds(500))
                let began = ContinuousClock.now
                task.cancel()
                await #expect(throws: CancellationError.self) { try await task.value }
                #expect(ContinuousClock.now - began < .seconds(10))
            }
        }
    }

    @Test func `the password comes from a file, which is read at each connection`() async throws {
        let administration = PostgresDatabase(try PrivateCluster.configuration(user: "postgres"))
        // A role that an earlier run left behind is made anew.
        try await administration.write { connection in
            try connection.execute("DROP ROLE IF EXISTS guarded")
            try connection.execute("CREATE ROLE guarded LOGIN PASSWORD 'åtta ord'")
        }
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "password")
            let configuration = try PrivateCluster.configuration(user: "guarded", passwordFile: file.path)
            let database = PostgresDatabase(configuration)
            let missing = await #expect(throws: SQLError.self) { try await database.read { _ in } }
            #expect(missing?.kind == .cannotOpen && missing?.message.contains(file.path) == true)

            try Data("fel lösen\n".utf8).write(to: file)
            await withTaskExecutorPreference(OwnThread()) {
                let began = ContinuousClock.now
                let wrong = await #expect(throws: SQLError.self) { try await database.read { _ in } }
                #expect(wrong?.kind == .cannotOpen && wrong.map { !"\($0)".contains("fel lösen") } == true)
                // The server is there: waiting for it would only hide the mistake.
                #expect(ContinuousClock.now - began < .seconds(10))
            }

            try Data("åtta ord\n".utf8).write(to: file)
            #expect(try await database.read { try $0.first("SELECT current_user::text AS name")?.value("name") } == .text("guarded"))
        }
        try await administration.write { _ = try $0.execute("DROP ROLE guarded") }
    }

    @Test func `TLS is what the connection string asks for`() async throws {
        try await withTemporaryFolder { folder in
            let (certificate, key) = (folder.appending(path: "server.crt").path, folder.appending(path: "server.key").path)
            try await Self.makeCertificate(certificate, key)
            let port = Int.random(in: 20_000..<30_000)
            let settings = """
                listen_addresses = 'localhost'
                port = \(port)
                ssl = on
                ssl_cert_file = '\(certificate)'
                ssl_key_file = '\(key)'
                """
            try await OwnServer.with(settings: settings) { server in
                func isEncrypted(_ options: String) async throws -> SQLValue? {
                    let configuration = try PostgresConfiguration(
                        connectionString: "host=localhost port=\(port) dbname=postgres user=postgres \(options)")
                    return try await PostgresDatabase(configuration).read {
                        try $0.first("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")?.value("ssl")
                    }
                }
                let plain = try await isEncrypted("sslmode=disable")
                let encrypted = try await isEncrypted("sslmode=require")
                let verified = try await isEncrypted("sslmode=verify-full sslrootcert=\(certificate)")
                #expect(plain == .integer(0) && encrypted == .integer(1) && verified == .integer(1))
                let error = await #expect(throws: SQLError.self) {
                    _ = try await isEncrypted("sslmode=verify-full sslrootcert=/etc/ssl/certs/ca-certificates.crt")
                }
                #expect(error?.kind == .cannotOpen)
            }
        }
    }

    /// A certificate of the name `localhost` that the server's user can read.
    private static func makeCertificate(_ certificate: String, _ key: String) async throws {
        let owner = geteuid() == 0 ? "chown postgres \(key) && chmod 755 $(dirname \(key)) &&" : ""
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = [
            "-c",
            "openssl req -new -x509 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost -out \(certificate) "
                + "-keyout \(key) 2>/dev/null && \(owner) chmod 600 \(key) && chmod 644 \(certificate)",
        ]
        let (ends, ended) = AsyncStream.makeStream(of: Void.self)
        process.terminationHandler = { _ in ended.finish() }
        try process.run()
        for await _ in ends {}
        try #require(process.terminationStatus == 0)
    }
}
