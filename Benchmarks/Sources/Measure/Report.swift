import Foundation

/// The figures as one table, a row each.
struct Report {
    private struct Row {
        let name: String
        let value: String
        let goal: String
    }

    private var rows: [Row] = []

    /// A figure without a goal.
    mutating func add(_ name: String, _ value: String) {
        rows.append(Row(name: name, value: value, goal: ""))
    }

    /// A figure that has to stay below `goal`.
    mutating func add(_ name: String, _ value: String, figure: Double, below goal: Double, _ unit: String) {
        let verdict = figure < goal ? "met" : "MISSED: \(Self.text(figure)) \(unit)"
        rows.append(Row(name: name, value: value, goal: "< \(Self.text(goal)) \(unit): \(verdict)"))
    }

    /// A figure that has to exceed `goal`.
    mutating func add(_ name: String, _ value: String, figure: Double, above goal: Double, _ unit: String) {
        rows.append(Row(name: name, value: value, goal: "> \(Self.text(goal)) \(unit): \(figure > goal ? "met" : "MISSED")"))
    }

    mutating func add(times: Spread, named name: String) {
        add(name, Self.times(times))
    }

    static func times(_ times: Spread) -> String {
        guard times.count > 20 else {
            return "min \(text(times.minimum)) · median \(text(times.median)) · max \(text(times.maximum)) ms (\(times.count) runs)"
        }
        return "p50 \(text(times.median)) · p90 \(text(times.percentile(90))) · p99 \(text(times.percentile(99)))"
            + " · max \(text(times.maximum)) ms (\(times.count))"
    }

    static func counts(_ counts: Spread) -> String {
        "median \(text(counts.median)) · p99 \(text(counts.percentile(99))) · max \(text(counts.maximum))"
    }

    static func megabytes(_ bytes: Int) -> String { text(Double(bytes) / 1_000_000) + " MB" }

    /// Two figures behind the point below ten, one below a hundred, none above.
    static func text(_ value: Double) -> String {
        String(format: value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value)
    }

    /// The rows as a table in Markdown, its columns in line.
    var table: String {
        let all = [Row(name: "what", value: "measured", goal: "goal")] + rows
        let widths = [all.map(\.name.count).max() ?? 0, all.map(\.value.count).max() ?? 0, all.map(\.goal.count).max() ?? 0]
        func line(_ cells: [String]) -> String {
            "| " + zip(cells, widths).map { $0 + String(repeating: " ", count: max(0, $1 - $0.count)) }.joined(separator: " | ") + " |"
        }
        var lines = all.map { line([$0.name, $0.value, $0.goal]) }
        lines.insert("|" + widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "|") + "|", at: 1)
        return lines.joined(separator: "\n")
    }
}
