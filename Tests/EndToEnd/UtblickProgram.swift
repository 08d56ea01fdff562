import Foundation

/// The built program, run as a process of its own, as a person at a terminal runs it.
enum UtblickProgram {
    struct Outcome {
        let status: Int32
        let output: String
        let errors: String
    }

    struct NotEnded: Error, CustomStringConvertible {
        let arguments: [String]
        var description: String { "utblick \(arguments.joined(separator: " ")) did not end in time" }
    }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// `UTBLICK` names another program than the one that was built with the tests.
    static let executable =
        ProcessInfo.processInfo.environment["UTBLICK"].map { URL(filePath: $0) }
        ?? root.appending(path: ".build/debug/utblick")

    /// Two at a time: each reads the whole catalogue, and the machine may be small.
    private static let gate = Gate(places: 2)

    /// Runs the program, or another one, to its end, or kills it after `limit`.
    /// - Parameter isLeading: whether it goes before all that wait: a test of many steps that waited with each would be the last by far,
    ///   and one that holds servers would hold them for as long.
    static func run(
        _ arguments: [String], of program: URL = executable, input: Data = Data(), language: String = "en_US.UTF-8",
        settings: [String: String] = [:], limit: Duration = .seconds(180), isLeading: Bool = false
    ) async throws -> Outcome {
        try await gate.enter(isLeading: isLeading)
        do {
            let outcome = try await runNow(
                arguments, of: program, input: input, environment: environment(language: language).merging(settings) { $1 }, limit: limit)
            await gate.leave()
            return outcome
        } catch {
            await gate.leave()
            throw error
        }
    }

    private static func runNow(
        _ arguments: [String], of program: URL, input: Data, environment: [String: String], limit: Duration
    ) async throws -> Outcome {
        // Files and not pipes: nothing can fill up and hang.
        let folder = FileManager.default.temporaryDirectory.appending(path: "utblick-" + UUID().uuidString, directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (inputFile, outputFile, errorFile) = (
            folder.appending(path: "in"), folder.appending(path: "out"), folder.appending(path: "err")
        )
        try input.write(to: inputFile)
        try Data().write(to: outputFile)
        try Data().write(to: errorFile)

        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = root
        process.environment = environment
        process.standardInput = try FileHandle(forReadingFrom: inputFile)
        process.standardOutput = try FileHandle(forWritingTo: outputFile)
        process.standardError = try FileHandle(forWritingTo: errorFile)
        try await end(of: process, arguments: arguments, limit: limit)
        return Outcome(
            status: process.terminationStatus, output: String(decoding: try Data(contentsOf: outputFile), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self))
    }

    private static func end(of process: Process, arguments: [String], limit: Duration) async throws {
        let (ends, ended) = AsyncStream.makeStream(of: Void.self)
        process.terminationHandler = { _ in ended.finish() }
        try process.run()
        let identifier = process.processIdentifier
        let inTime = await withTaskGroup(of: Bool.self) { group in
            group.addTask {
                for await _ in ends {}
                return !Task.isCancelled
            }
            group.addTask {
                try? await Task.sleep(for: limit)
                return false
            }
            let first = await group.next() ?? false
            group.cancelAll()
            return first
        }
        guard inTime else {
            kill(identifier, SIGKILL)
            throw NotEnded(arguments: arguments)
        }
    }

    /// The machine's own environment without anybody's settings of the program.
    static func environment(language: String) -> [String: String] {
        var environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("UTBLICK") && !$0.key.hasPrefix("LC_") }
        environment["LANG"] = language
        environment["LANGUAGE"] = nil
        return environment
    }
}

/// Lets so many in at a time; the others wait in the order they came.
actor Gate {
    private var places: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(places: Int) {
        self.places = places
    }

    func enter(isLeading: Bool = false) async throws {
        try Task.checkCancellation()
        if places > 0 {
            places -= 1
        } else {
            await withCheckedContinuation { waiting.insert($0, at: isLeading ? 0 : waiting.count) }
        }
    }

    func leave() {
        if waiting.isEmpty {
            places += 1
        } else {
            waiting.removeFirst().resume()
        }
    }
}
