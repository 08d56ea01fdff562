import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// `utblick serve` as a process of its own, on a free port of this machine.
final class ServedProgram: Sendable {
    struct NotAnswering: Error {
        let log: String
    }

    let address: String
    /// Where it serves its figures.
    let metricsAddress: String
    private let process: Process
    private let logFile: URL

    /// Starts it and waits until it answers.
    ///
    /// - Parameter settings: environment variables; nothing is fetched unless they say so.
    init(data: String, settings: [String: String]) async throws {
        let (port, metricsPort) = (try Self.freePort(), try Self.freePort())
        address = "http://127.0.0.1:\(port)"
        metricsAddress = "http://127.0.0.1:\(metricsPort)"
        logFile = Desktop.folder.appending(path: "served-\(UUID().uuidString).log")
        try Data().write(to: logFile)
        process = Process()
        process.executableURL = UtblickProgram.executable
        process.arguments = ["serve", "--port", String(port), "--metrics-port", String(metricsPort), "--data", data]
        process.currentDirectoryURL = UtblickProgram.root
        process.environment = UtblickProgram.environment(language: "en_US.UTF-8")
            .merging(["UTBLICK_SOURCES": "none"]) { $1 }.merging(settings) { $1 }
        let log = try FileHandle(forWritingTo: logFile)
        process.standardOutput = log
        process.standardError = log
        try process.run()
        try await until { (try? await self.page("/status")) != nil }
    }

    /// Everything it has written.
    var log: String { (try? String(contentsOf: logFile, encoding: .utf8)) ?? "" }

    /// How many imports of a source it has begun.
    func imports(of source: String) -> Int {
        log.split(separator: "\n").count { $0.contains("source=\(source) ") && $0.contains("import started") }
    }

    /// A page's HTML.
    func page(_ path: String) async throws -> String {
        let (status, text) = try await Self.body(of: address + path)
        guard status == 200 else { throw NotAnswering(log: log) }
        return text
    }

    /// What an address answers, whatever its status; an answer that does not come is 0 and nothing.
    func answer(_ path: String) async -> (status: Int, text: String) {
        (try? await Self.body(of: address + path)) ?? (0, "")
    }

    static func body(of address: String) async throws -> (status: Int, text: String) {
        let url = try URL(string: address).unwrapped()
        let (body, answer) = try await URLSession.shared.data(from: url)
        return ((answer as? HTTPURLResponse)?.statusCode ?? 0, String(decoding: body, as: UTF8.self))
    }

    /// Waits until `condition` holds, at most two minutes.
    func until(_ condition: () async throws -> Bool) async throws {
        let end = ContinuousClock.now.advanced(by: .seconds(120))
        // What takes long is asked for seldom: the server has the same processors for what is waited for.
        var pause = Duration.milliseconds(100)
        while process.isRunning, ContinuousClock.now < end {
            if try await condition() { return }
            try await Task.sleep(for: pause)
            pause = min(pause * 2, .seconds(1))
        }
        if process.isRunning, try await condition() { return }
        throw NotAnswering(log: log)
    }

    /// Sends SIGTERM and waits for the end.
    /// - Returns: how it ended, and after how long.
    func terminate() async throws -> (status: Int32, took: Duration) {
        let start = ContinuousClock.now
        kill(process.processIdentifier, SIGTERM)
        while process.isRunning, start.duration(to: .now) < .seconds(60) { try await Task.sleep(for: .milliseconds(50)) }
        guard !process.isRunning else {
            stop()
            throw NotAnswering(log: log)
        }
        return (process.terminationStatus, start.duration(to: .now))
    }

    /// Waits until it has ended by itself, at most half a minute.
    /// - Returns: its exit code.
    func ended() async throws -> Int32 {
        let start = ContinuousClock.now
        while process.isRunning {
            guard start.duration(to: .now) < .seconds(30) else { throw NotAnswering(log: log) }
            try await Task.sleep(for: .milliseconds(50))
        }
        return process.terminationStatus
    }

    func stop() {
        guard process.isRunning else { return }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// A port that nobody listens on just now.
    private static func freePort() throws -> UInt16 {
        #if canImport(Glibc)
            let kind = Int32(SOCK_STREAM.rawValue)
        #else
            let kind = SOCK_STREAM
        #endif
        let door = socket(AF_INET, kind, 0)
        defer { close(door) }
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let failed = withUnsafeMutablePointer(to: &place) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(door, $0, length) != 0 || getsockname(door, $0, &length) != 0 }
        }
        guard !failed else { throw NotAnswering(log: "no free port") }
        return UInt16(bigEndian: place.sin_port)
    }
}

extension Optional {
    fileprivate func unwrapped() throws -> Wrapped {
        guard let self else { throw CocoaError(.fileReadUnknown) }
        return self
    }
}
