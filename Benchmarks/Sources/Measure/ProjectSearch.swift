import Foundation
import Funding
import Language
import Matching

/// Searching many long texts: Utblick's index beside tantivy's, over the same documents and queries.
struct ProjectSearch {
    let words: WordAnalysis
    let data: URL
    /// A Python that has tantivy, and the script that measures it; without them only Utblick is measured.
    let tantivy: (python: URL, script: URL)?

    private static let clock = ContinuousClock()
    /// As many as tantivy is asked for.
    private static let limit = 100

    func measure(_ projects: [RecombinedProjects.Project], _ queries: (short: [String], long: [String]), into report: inout Report) throws {
        let file = data.appending(path: "projects.index")
        let began = ProcessorTime.now
        var builder = IndexBuilder(words: words)
        for project in projects {
            builder.add(
                IndexDocument(id: project.id, passages: [.init(.title, .english, project.title), .init(.text, .english, project.text)]))
        }
        let index = builder.build(fingerprint: 0)
        let seconds = (ProcessorTime.now - began) / 1_000
        try index.write(to: file)
        let rate = Double(projects.count) / seconds
        report.add(
            "\(projects.count) projects: built", "\(Report.text(rate)) a second of processor", figure: rate, above: 5_000, "a second")
        report.add("\(projects.count) projects: size of the index", Report.megabytes(index.count))
        var opened = try SearchIndex(file: file, fingerprint: 0)
        let mapping = try (0..<7).map { _ in
            try Self.clock.measure { opened = try SearchIndex(file: file, fingerprint: 0) }.milliseconds
        }
        report.add(
            "\(projects.count) projects: mapped and checked", Report.times(Spread(mapping)), figure: Spread(mapping).median, below: 50, "ms"
        )
        let ranking = DocumentRanking(words: words, index: opened)
        for (name, texts, goal) in [("title", queries.short, 2.0), ("whole text", queries.long, .infinity)] {
            // The first round warms the caches.
            var times: [Double] = []
            for _ in 0..<2 {
                times = texts.map { text in
                    Self.clock.measure { _ = ranking.ranking(of: text, in: .english, limitedTo: Self.limit) }.milliseconds
                }
            }
            let spread = Spread(times)
            let label = "\(projects.count) projects: \(name)"
            if goal.isFinite {
                report.add(label, Report.times(spread), figure: spread.median, below: goal, "ms")
            } else {
                report.add(times: spread, named: label)
            }
        }
        try measureTantivy(projects, queries, into: &report)
    }

    /// The script prints a row's name and value for each line, parted by a tab.
    private func measureTantivy(
        _ projects: [RecombinedProjects.Project], _ queries: (short: [String], long: [String]), into report: inout Report
    ) throws {
        guard let tantivy else {
            report.add("\(projects.count) projects: tantivy", "skipped: not installed")
            return
        }
        let encoder = JSONEncoder()
        let documents = data.appending(path: "projects.jsonl")
        let questions = data.appending(path: "queries.json")
        let lines = try projects.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
        try lines.joined(separator: "\n").write(to: documents, atomically: true, encoding: .utf8)
        try encoder.encode(["title": queries.short, "whole text": queries.long]).write(to: questions)
        let process = Process()
        process.executableURL = tantivy.python
        process.arguments = [tantivy.script.path, documents.path, questions.path, data.appending(path: "tantivy").path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let answer = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        for line in answer.split(separator: "\n") {
            let cells = line.split(separator: "\t", maxSplits: 1)
            if cells.count == 2 { report.add("\(projects.count) projects: tantivy, \(cells[0])", String(cells[1])) }
        }
    }
}
