import Foundation

/// A benchmark run: for each query the documents in their order.
struct EvaluationRun {
    private var lines: [String] = []

    mutating func add(query: String, ranked: [(id: String, score: Double)]) {
        for (rank, document) in ranked.enumerated() {
            lines.append("\(query)\t\(document.id)\t\(rank + 1)\t\(document.score)")
        }
    }

    /// How long the queries took, each asked once: "1900 queries, median 0.52 ms, p99 1.80 ms".
    static func summary(of times: [Duration]) -> String {
        let sorted = times.map { Double($0.components.attoseconds) / 1e15 + Double($0.components.seconds) * 1_000 }.sorted()
        guard let last = sorted.indices.last else { return "0 queries" }
        let (median, high) = (sorted[last / 2], sorted[last * 99 / 100])
        return String(format: "%d queries, median %.2f ms, p99 %.2f ms", sorted.count, median, high)
    }

    func write(to path: String) throws {
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: path), options: .atomic)
    }
}
