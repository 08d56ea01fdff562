public import Foundation
import Subprocess
import Synchronization

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

/// WeasyPrint, which lays pages of HTML out as PDF: a program of its own, given the page on standard input. It is not needed for anything else.
public struct PrintProgram: Sendable {
    /// Why there is no PDF.
    public enum Fault: Error, Sendable, Hashable {
        /// Others are being made just now.
        case busy
        case tooSlow
        case failed
    }

    /// How many may run beside each other.
    final class Slots: Sendable {
        /// Those of this process: more would take the machine from whoever reads pages.
        static let shared = Slots(2)

        private let free: Mutex<Int>

        init(_ count: Int) {
            free = Mutex(count)
        }

        func take() throws(Fault) {
            try free.withLock { free throws(Fault) in
                guard free > 0 else { throw .busy }
                free -= 1
            }
        }

        func giveBack() { free.withLock { $0 += 1 } }
    }

    private let executable: URL
    private let limit: Duration
    private let slots: Slots

    /// - Parameter limit: how long it may take.
    public init(executable: URL, limit: Duration = .seconds(60)) {
        self.init(executable: executable, limit: limit, slots: .shared)
    }

    init(executable: URL, limit: Duration, slots: Slots) {
        self.executable = executable
        self.limit = limit
        self.slots = slots
    }

    /// The one on the path; `nil` where none is installed.
    public static func installed(named name: String = "weasyprint", path: String? = nil) -> PrintProgram? {
        let path = path ?? ProcessInfo.processInfo.environment["PATH"] ?? ""
        return path.split(separator: ":").map { URL(filePath: String($0)).appending(path: name) }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }.map { PrintProgram(executable: $0) }
    }

    /// A page as PDF, tagged as PDF/UA-1 asks.
    /// - Parameter folder: for what the program keeps while it works; that is gone afterwards.
    /// - Throws: `Fault`, and what making the folder throws.
    public func pdf(of html: [UInt8], by folder: URL = FileManager.default.temporaryDirectory) async throws -> [UInt8] {
        try slots.take()
        defer { slots.giveBack() }
        let place = folder.appending(path: "utblick-print-\(UUID().uuidString)", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(
            at: place, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: place) }
        let page = place.appending(path: "page.html")
        try Data(html).write(to: page)
        guard let bytes = try await outputWithinLimit(for: page, at: place) else { throw Fault.tooSlow }
        guard bytes.starts(with: "%PDF-".utf8) else { throw Fault.failed }
        return bytes
    }

    /// What the program writes; `nil` when it had to be ended because it took too long.
    private func outputWithinLimit(for page: URL, at place: URL) async throws -> [UInt8]? {
        try await withThrowingTaskGroup(of: [UInt8]?.self) { [limit] group in
            group.addTask { try await output(for: page, at: place) }
            group.addTask {
                try? await Task.sleep(for: limit)
                return nil
            }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
    }

    /// Ends the program with SIGKILL when the task is cancelled. It reads the page from a file: what it leaves unread stops nobody who writes.
    private func output(for page: URL, at place: URL) async throws -> [UInt8] {
        do {
            let result = try await Subprocess.run(
                .path(FilePath(executable.path)), arguments: ["--quiet", "--encoding", "utf-8", "--pdf-variant", "pdf/ua-1", "-", "-"],
                environment: .custom(Self.environment(home: place)), workingDirectory: FilePath(place.path),
                input: .fileDescriptor(try .open(FilePath(page.path), .readOnly), closeAfterSpawningProcess: true),
                output: .bytes(limit: Self.largestOutput))
            guard result.terminationStatus.isSuccess else { throw Fault.failed }
            return result.standardOutput
        } catch is SubprocessError {
            throw Fault.failed
        }
    }

    /// 256 MiB: a report of a whole county's projects takes a hundredth.
    private static let largestOutput = 256 << 20

    /// Nothing of this program's own settings. The page holds no address to fetch; were there one, no proxy would answer.
    private static func environment(home: URL) -> [Environment.Key: String] {
        let nowhere = "http://127.0.0.1:9"
        return [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": home.path, "LC_ALL": "C.UTF-8",
            "http_proxy": nowhere, "https_proxy": nowhere, "no_proxy": "",
        ]
    }
}
