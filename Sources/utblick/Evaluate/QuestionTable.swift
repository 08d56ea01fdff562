import Funding
import Matching

/// What questions settle, as a table in Markdown.
struct QuestionTable {
    private var shares: [QuestionTrial.Order: [[SettledShare]]] = [:]

    /// - Parameter progress: after 0, 1, … questions.
    mutating func add(_ progress: [SettledShare], in order: QuestionTrial.Order) {
        shares[order, default: []].append(progress)
    }

    var text: String {
        let orders = QuestionTrial.Order.allCases
        var lines = [
            "| questions | " + orders.map { "\($0.rawValue): matches" }.joined(separator: " | ") + " | "
                + orders.map { "\($0.rawValue): rules" }.joined(separator: " | ") + " |",
            "|" + String(repeating: "---|", count: 1 + 2 * orders.count),
        ]
        for number in 0...NextQuestion.most {
            let sums = orders.map { order in (shares[order] ?? []).map { $0[number] } }
            let matches = sums.map { Self.percent($0.reduce(0) { $0 + $1.settled }, of: $0.reduce(0) { $0 + $1.likely }) }
            let rules = sums.map { Self.percent($0.reduce(0) { $0 + $1.settledRules }, of: $0.reduce(0) { $0 + $1.rules }) }
            lines.append("| \(number) | " + (matches + rules).joined(separator: " | ") + " |")
        }
        return lines.joined(separator: "\n")
    }

    private static func percent(_ part: Int, of whole: Int) -> String {
        whole == 0 ? "–" : "\((100 * part + whole / 2) / whole) %"
    }
}
