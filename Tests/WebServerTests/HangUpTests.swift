import Foundation
import Hummingbird
import Logging
import NIOCore
import PostgresDatabase
import SQLCore
import SQLiteDatabase
import ServiceLifecycle
import Synchronization
import Testing

@testable import WebServer

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A real client that asks for something slow over a real connection and hangs up.
@Suite(.serialized)
struct HangUpTests {
    enum Kind: String, CaseIterable {
        case sqlite, postgres

        static let server = ProcessInfo.processInfo.environment["UTBLICK_TEST_POSTGRES"]
        static var available: [Kind] { allCases.filter { $0 != .postgres || server != nil } }

        func open(in folder: URL) throws -> any SQLDatabase {
            switch self {
            case .sqlite: try SQLiteDatabase(path: folder.appending(path: "utblick.sqlite").path)
            case .postgres:
                PostgresDatabase(
                    try PostgresConfiguration(connectionString: "host=\(Self.server ?? "") dbname=postgres user=postgres"))
            }
        }
    }

    /// What became of the slow question.
    private final class Ending: Sendable {
        private let state = Mutex<(hasBegun: Bool, error: (any Error)?, isOver: Bool)>((false, nil, false))

        var hasBegun: Bool { state.withLock { $0.hasBegun } }
        var isOver: Bool { state.withLock { $0.isOver } }
        var isCancelled: Bool { state.withLock { $0.error is CancellationError } }

        func begin() { state.withLock { $0.hasBegun = true } }
        func end(_ error: (any Error)?) { state.withLock { $0 = (true, error, true) } }
    }

    /// Counts for minutes where nobody stops it.
    private static let endless: SQL =
        """
        WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 2000000000)
        SELECT count(*) AS answer FROM number
        """

    @Test(arguments: Kind.available, ["GET", "POST"])
    func `a question to the database ends when its reader hangs up, unless something was sent`(kind: Kind, method: String) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "utblick-hang-up-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let database = try kind.open(in: folder)
        let ending = Ending()
        let router = Router()
        let body: @Sendable (any SQLConnection) throws -> Void = { connection in
            ending.begin()
            if method == "GET" { _ = try connection.rows(Self.endless) } else { Thread.sleep(forTimeInterval: 2) }
            _ = try connection.rows("SELECT 1 AS one")
        }
        router.on("/slow", method: method == "GET" ? .get : .post) { _, _ -> String in
            do {
                try await database.read(body)
                ending.end(nil)
            } catch {
                ending.end(error)
                throw error
            }
            return "answer"
        }
        router.get("/fast") { _, _ in "answer" }
        try await Self.serve(router) { address, connections in
            try await Self.hangUp(address + "/slow", method: method) { ending.hasBegun }
            try await Self.wait { ending.isOver }
            #expect(ending.isCancelled == (method == "GET"))
            try await Self.wait { connections.count == 0 }
            let url = try #require(URL(string: address + "/fast"))
            #expect(try await URLSession.shared.data(from: url).0 == Data("answer".utf8))
            // The database is as good as new.
            #expect(try await database.read { try $0.rows("SELECT 1 AS one").count } == 1)
        }
    }

    @Test func `a connection that stays open carries one answer after the other`() async throws {
        let router = Router()
        router.get("/fast") { _, _ in "answer" }
        try await Self.serve(router) { address, connections in
            let session = URLSession(configuration: .ephemeral)
            let url = try #require(URL(string: address + "/fast"))
            for _ in 0..<20 {
                #expect(try await session.data(from: url).0 == Data("answer".utf8))
                #expect(connections.count == 1)
            }
            session.invalidateAndCancel()
        }
    }

    /// Serves on a free port of this machine while `body` runs.
    private static func serve(
        _ router: Router<BasicRequestContext>, _ body: @escaping @Sendable (String, OpenConnections) async throws -> Void
    ) async throws {
        let connections = OpenConnections()
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let application = Application(
            responder: BreakingOff(routes: router.buildResponder(), connections: connections),
            server: .http1(configuration: .init(additionalChannelHandlers: [HangUpHandler(connections)], idleTimeout: .seconds(60))),
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in
                port.yield(channel.localAddress?.port ?? 0)
                port.finish()
            }, logger: logger)
        let service = ServiceGroup(configuration: .init(services: [application], logger: logger))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await service.run() }
            // Asked to end and not cancelled: SwiftNIO traps when a connection that has just come is dropped (swift-nio, issue 2637).
            let outcome: Result<Void, any Error>
            do {
                for await port in ports { try await body("http://127.0.0.1:\(port)", connections) }
                outcome = .success(())
            } catch {
                outcome = .failure(error)
            }
            await service.triggerGracefulShutdown()
            try await group.waitForAll()
            try outcome.get()
        }
    }

    /// Asks, and closes the connection as soon as the server is at work.
    private static func hangUp(_ address: String, method: String, when isAtWork: @escaping @Sendable () -> Bool) async throws {
        var request = URLRequest(url: try #require(URL(string: address)))
        request.httpMethod = method
        let session = URLSession(configuration: .ephemeral)
        let asking = Task { [request] in try await session.data(for: request) }
        try await wait(isAtWork)
        session.invalidateAndCancel()
        _ = await asking.result
    }

    private static func wait(_ condition: @escaping @Sendable () -> Bool) async throws {
        let end = ContinuousClock.now + .seconds(120)
        while !condition() {
            try #require(ContinuousClock.now < end)
            try await Task.sleep(for: .milliseconds(20))
        }
    }
}
