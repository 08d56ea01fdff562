import Foundation
import Subprocess

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

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
        let folder = FileManager.default.temporaryDirectory.appending(path: "utblick-" + UUID().uuidString, directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let inputFile = folder.appending(path: "in")
        try input.write(to: inputFile)
        return try await withThrowingTaskGroup(of: Outcome.self) { group in
            group.addTask {
                let result = try await Subprocess.run(
                    .path(FilePath(program.path)), arguments: Arguments(arguments),
                    environment: .custom(Dictionary(uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0), $1) })),
                    workingDirectory: FilePath(root.path),
                    input: .fileDescriptor(try .open(FilePath(inputFile.path), .readOnly), closeAfterSpawningProcess: true),
                    output: .string(limit: largestOutput), error: .string(limit: largestOutput))
                return Outcome(
                    status: status(of: result.terminationStatus), output: result.standardOutput, errors: result.standardError)
            }
            group.addTask {
                try await Task.sleep(for: limit)
                throw NotEnded(arguments: arguments)
            }
            // What does not end in time is killed when the others are cancelled.
            defer { group.cancelAll() }
            return try await group.next() ?? Outcome(status: -1, output: "", errors: "")
        }
    }

    /// 256 MiB; the largest a command writes is a few.
    private static let largestOutput = 256 << 20

    /// The exit code, or the number of the signal that ended it.
    private static func status(of termination: TerminationStatus) -> Int32 {
        switch termination {
        case .exited(let code), .signaled(let code): code
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
