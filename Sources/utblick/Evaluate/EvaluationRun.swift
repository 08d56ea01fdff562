import Foundation

/// A benchmark run: for each query the documents in their order.
struct EvaluationRun {
    private var lines: [String] = []

    mutating func add(query: String, ranked: [(id: String, score: Double)]) {
        for (rank, document) in ranked.enumerated() {
            lines.append("\(query)\t\(document.id)\t\(rank + 1)\t\(document.score)")
        }
    }

    func write(to path: String) throws {
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: path), options: .atomic)
    }
}
