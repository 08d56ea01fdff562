import Foundation

/// `utblick serve` as a process of its own, on a free port of this machine.
struct ServedSite {
    struct Silent: Error, CustomStringConvertible {
        let description: String
    }

    private let process: Process
    let port: UInt16
    /// From starting the process to having read the start page with status 200.
    let timeToFirstAnswer: Duration

    /// Starts the program and waits for its first answer, 60 s at most.
    init(program: URL, place: Workplace) throws {
        guard let port = LoopbackRequest.freePort() else { throw Silent(description: "no free port") }
        let process = Process()
        process.executableURL = program
        process.currentDirectoryURL = place.root
        process.arguments = [
            "serve", "--sources", "none", "--port", String(port), "--data", place.data.path, "--catalogue",
            place.root.appending(path: "Catalogue").path,
            "--lexicon", place.root.appending(path: "Lexicon").path, "--log", "error",
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let began = ContinuousClock.now
        try process.run()
        while LoopbackRequest.get("/", port: port)?.status != 200 {
            guard process.isRunning else { throw Silent(description: "utblick serve ended with status \(process.terminationStatus)") }
            guard began.duration(to: .now) < .seconds(60) else {
                process.terminate()
                throw Silent(description: "utblick serve did not answer within 60 s")
            }
            usleep(1_000)
        }
        timeToFirstAnswer = began.duration(to: .now)
        self.process = process
        self.port = port
    }

    /// Asks for the matches of an idea; the time until the whole page has come.
    func match(_ idea: String) throws -> Duration {
        let value = idea.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        let began = ContinuousClock.now
        guard let answer = LoopbackRequest.get("/traffar?ide=\(value)", port: port), answer.status == 200 else {
            throw Silent(description: "no page of matches came for: \(idea.prefix(80))…")
        }
        return began.duration(to: .now)
    }

    /// The most memory that the process has had in RAM, in bytes; `nil` where the system does not tell.
    var peakMemory: Int? { Self.peakMemory(of: String(process.processIdentifier)) }

    /// The same of any process, by its number or `self`.
    static func peakMemory(of process: String) -> Int? {
        let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
        let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }.map { $0 * 1_024 }
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
    }
}
