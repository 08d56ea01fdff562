import Foundation
import Testing

@testable import Desk

struct PrintProgramTests {
    /// A folder with a program in WeasyPrint's place.
    private static func program(
        _ script: String, limit: Duration = .seconds(20), slots: PrintProgram.Slots = PrintProgram.Slots(1),
        _ body: (PrintProgram, URL) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "utblick-print-test-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "program")
        let made = FileManager.default.createFile(
            atPath: file.path, contents: Data("#!/bin/sh\n\(script)\n".utf8), attributes: [.posixPermissions: 0o755])
        try #require(made)
        let work = folder.appending(path: "work", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
        try await body(PrintProgram(executable: file, limit: limit, slots: slots), work)
        #expect(try FileManager.default.contentsOfDirectory(atPath: work.path).isEmpty)
    }

    @Test func `the page goes in and what comes out is the file`() async throws {
        try await Self.program("printf %%PDF-; cat; env | grep -c '^UTBLICK' >/dev/null; echo \"$http_proxy\"") { program, folder in
            let bytes = try await program.pdf(of: Array("<p>å".utf8), by: folder)
            #expect(String(decoding: bytes, as: UTF8.self) == "%PDF-<p>åhttp://127.0.0.1:9\n")
        }
    }

    @Test(arguments: [("exit 3", PrintProgram.Fault.failed), ("echo no", .failed), ("kill -9 $$", .failed), ("exec sleep 30", .tooSlow)])
    func `a program that does not do it is told`(script: String, fault: PrintProgram.Fault) async throws {
        try await Self.program(script, limit: fault == .tooSlow ? .milliseconds(300) : .seconds(20)) { program, folder in
            await #expect(throws: fault) { try await program.pdf(of: [], by: folder) }
        }
    }

    @Test func `what finds no free place is told so, and a place is free again afterwards`() async throws {
        let slots = PrintProgram.Slots(1)
        try await Self.program("echo no", slots: slots) { program, folder in
            try slots.take()
            await #expect(throws: PrintProgram.Fault.busy) { try await program.pdf(of: [], by: folder) }
            slots.giveBack()
            for _ in 0..<2 { await #expect(throws: PrintProgram.Fault.failed) { try await program.pdf(of: [], by: folder) } }
        }
    }

    /// A desk prints for years: what stayed open after each page would be what it runs out of.
    @Test(.enabled(if: FileManager.default.fileExists(atPath: openFiles), "the machine tells which files are open"))
    func `nothing stays open afterwards`() async throws {
        try await Self.program("printf %%PDF-; cat") { program, folder in
            for _ in 0..<5 { _ = try await program.pdf(of: Array("<p>".utf8), by: folder) }
            let stillOpen = try FileManager.default.contentsOfDirectory(atPath: Self.openFiles)
                .compactMap { try? FileManager.default.destinationOfSymbolicLink(atPath: Self.openFiles + "/" + $0) }
                .filter { $0.hasPrefix(folder.path) }
            #expect(stillOpen.isEmpty)
        }
    }

    private static let openFiles = "/proc/self/fd"

    @Test func `one that is not installed is not there`() {
        #expect(PrintProgram.installed(named: "weasyprint", path: "/nowhere") == nil)
    }
}
