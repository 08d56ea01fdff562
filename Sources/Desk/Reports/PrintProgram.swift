public import Foundation
import Synchronization

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
    /// - Parameter folder: for the files that it reads and writes; they are gone afterwards.
    /// - Throws: `Fault`, and what reading and writing the files throws.
    public func pdf(of html: [UInt8], by folder: URL = FileManager.default.temporaryDirectory) async throws -> [UInt8] {
        try slots.take()
        defer { slots.giveBack() }
        let place = folder.appending(path: "utblick-print-\(UUID().uuidString)", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(
            at: place, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: place) }
        let (page, output) = (place.appending(path: "page.html"), place.appending(path: "page.pdf"))
        try Data(html).write(to: page)
        try Data().write(to: output)
        try await run(reading: FileHandle(forReadingFrom: page), writing: FileHandle(forWritingTo: output), at: place)
        let bytes = Array(try Data(contentsOf: output))
        guard bytes.starts(with: "%PDF-".utf8) else { throw Fault.failed }
        return bytes
    }

    private func run(reading input: FileHandle, writing output: FileHandle, at place: URL) async throws {
        let process = Process()
        process.executableURL = executable
        process.arguments = ["--quiet", "--encoding", "utf-8", "--pdf-variant", "pdf/ua-1", "-", "-"]
        process.currentDirectoryURL = place
        process.environment = Self.environment(home: place)
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        let ending = AsyncStream<Int32> { continuation in
            process.terminationHandler = {
                continuation.yield($0.terminationReason == .exit ? $0.terminationStatus : -1)
                continuation.finish()
            }
        }
        do { try process.run() } catch { throw Fault.failed }
        let number = process.processIdentifier
        let status = await withTaskGroup(of: Int32?.self) { group in
            group.addTask { await ending.first { _ in true } }
            group.addTask { [limit] in
                try? await Task.sleep(for: limit)
                return nil
            }
            let first = await group.next() ?? nil
            if first == nil { kill(number, SIGKILL) }
            group.cancelAll()
            return first
        }
        guard let status else { throw Fault.tooSlow }
        guard status == 0 else { throw Fault.failed }
    }

    /// Nothing of this program's own settings. The page holds no address to fetch; were there one, no proxy would answer.
    private static func environment(home: URL) -> [String: String] {
        let nowhere = "http://127.0.0.1:9"
        return [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": home.path, "LC_ALL": "C.UTF-8",
            "http_proxy": nowhere, "https_proxy": nowhere, "no_proxy": "",
        ]
    }
}
