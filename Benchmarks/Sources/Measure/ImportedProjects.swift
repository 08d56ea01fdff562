import Catalogue
import Desk
import Foundation
import Importing
import Language
import Storage

/// Importing CORDIS's projects into an empty database and a search index, and again without a change; beside it SQLite's FTS5, which is
/// loaded with the same rows.
struct ImportedProjects {
    let catalogue: Catalogue
    let words: WordAnalysis
    /// An empty folder's place; it is made and removed.
    let place: Workplace
    /// `Benchmarks/cordis-tables.py`.
    let script: URL

    private static let clock = ContinuousClock()

    func measure(_ source: URL, into report: inout Report) async throws {
        try? FileManager.default.removeItem(at: place.data)
        try FileManager.default.createDirectory(at: place.data, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: place.data) }
        let tables = place.data.appending(path: "cordis.zip")
        _ = try python("write", source.path, tables.path)
        let peer = try python("fts5", tables.path, place.data.appending(path: "fts5.sqlite").path)
        let desk = try await place.desk(catalogue, words, place.store())
        var (seconds, worked, seen): ([Double], [Double], [Int]) = ([], [], [])
        for _ in 0..<3 {
            let began = ProcessorTime.now
            var counts = ImportCounts()
            let time = try await Self.clock.measure {
                counts = try await ImportProjects(desk, importer: CordisImporter()).run(on: .file(tables)).counts
            }
            seconds.append(time.milliseconds / 1_000)
            worked.append((ProcessorTime.now - began) / 1_000)
            seen.append(counts.inserted + counts.updated)
        }
        let name = "CORDIS, \(seen[0]) projects"
        func text(_ run: Int) -> String { "\(Report.text(seconds[run])) s, processor \(Report.text(worked[run])) s" }
        report.add("\(name): into database and index", text(0), figure: seconds[0], below: 60, "s")
        report.add("\(name): again, \(seen[1]) changed", text(1), figure: seconds[1], below: min(20, seconds[0] / 3), "s")
        report.add("\(name): once more, \(seen[2]) changed", text(2))
        if let peak = ServedSite.peakMemory(of: "self") {
            report.add("\(name): peak memory of the process", Report.megabytes(peak), figure: Double(peak) / 1e6, below: 400, "MB")
        }
        report.add("\(name): size of the database", Report.megabytes(Workplace.size(of: place.databaseFile)))
        let cells = peer.split(whereSeparator: \.isWhitespace)
        report.add("\(name): SQLite FTS5, the same rows", cells.count == 2 ? "\(cells[0]) s, \(cells[1]) MB" : "no answer")
    }

    private func python(_ arguments: String...) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", script.path] + arguments
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Workplace.Unusable(description: "\(script.lastPathComponent) failed") }
        return String(decoding: answer, as: UTF8.self)
    }
}
