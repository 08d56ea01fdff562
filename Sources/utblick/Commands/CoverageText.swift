import Catalogue
import Funding

/// The table of `utblick check --coverage`, in marks that read without colour.
struct CoverageText {
    let coverage: RuleCoverage

    /// A legend, a row for each programme, and how many programmes have each mark.
    var text: String {
        let width = coverage.rows.map(\.programme.rawValue.count).max() ?? 0
        func line(_ name: String, _ fields: [String]) -> String {
            var line = padded(name, to: width)
            for field in fields { line += " " + String(repeating: " ", count: max(0, 5 - field.count)) + field }
            return line
        }
        let kinds = Requirement.Kind.written
        var lines = [legend, "", line("programme", kinds.map(heading))]
        lines += coverage.rows.map { row in line(row.programme.rawValue, kinds.map { mark(row[$0]) }) }
        lines.append("")
        lines += RuleCoverage.Statement.allCases.reversed().map { statement in
            let name = "\(mark(statement)) \(word(statement)): \(coverage.count(statement)) in all"
            return line(name, kinds.map { String(coverage.count(statement, of: $0)) })
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var legend: String {
        RuleCoverage.Statement.allCases.reversed().map { "\(mark($0)) \(word($0))" }.joined(separator: "   ")
    }

    private func mark(_ statement: RuleCoverage.Statement) -> String {
        switch statement {
        case .absent: "."
        case .partlyStated: "/"
        case .stated: "x"
        case .conflicting: "!"
        }
    }

    private func word(_ statement: RuleCoverage.Statement) -> String {
        switch statement {
        case .absent: "absent"
        case .partlyStated: "under some actions"
        case .stated: "stated"
        case .conflicting: "conflicting"
        }
    }

    /// At most five letters.
    private func heading(_ kind: Requirement.Kind) -> String {
        switch kind {
        case .applicantKind: "who"
        case .seat: "seat"
        case .activity: "activ"
        case .benefit: "benef"
        case .partnership: "partn"
        case .grant: "grant"
        case .budget: "budg"
        case .duration: "time"
        case .fundingRate: "rate"
        case .ownContribution: "own"
        case .costModel: "cost"
        case .payment: "pay"
        case .theme: "theme"
        case .registration: "regis"
        case .applicationLanguage: "lang"
        case .other: "other"
        case .period: "perio"
        case .deadline: "deadl"
        }
    }

    private func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
