import CommonGrants
import Conformance
import Funding
import JSON

/// A report for a reader at a terminal.
struct ConformanceText {
    let report: ConformanceReport
    let language: Language

    var text: String {
        let heading = say(
            "\(report.server), CommonGrants \(GrantsProtocol.version), \(report.questions) frågor",
            "\(report.server), CommonGrants \(GrantsProtocol.version), \(report.questions) questions")
        return ([heading, ""] + report.findings.flatMap(lines) + ["", summary]).joined(separator: "\n")
    }

    private func lines(for finding: ConformanceReport.Finding) -> [String] {
        let mark =
            switch finding.outcome {
            case .passed: say("ok ", "ok ")
            case .failed: say("FEL", "BAD")
            case .skipped: "-  "
            }
        var lines = ["\(mark)  \(finding.rule.rawValue)  \(finding.rule.title[language])"]
        if let reason = finding.reason { lines.append("       \(reason[language])") }
        for complaint in finding.complaints {
            // Names in it are the server's: as JSON they cannot command the terminal.
            let place = complaint.place.isEmpty ? "" : " \(JSONValue.string(complaint.place).text.dropFirst().dropLast())"
            lines.append("       \(complaint.question)\(place)")
            lines.append(
                "         \(say("väntat", "expected")): \(complaint.expected[language]); \(say("fick", "got")): \(complaint.seen[language])"
            )
        }
        let left = finding.complaintsInAll - finding.complaints.count
        if left > 0 { lines.append("       \(say("och \(left) till", "and \(left) more"))") }
        return lines
    }

    private var summary: String {
        let (passed, failed, skipped) = (report.count(.passed), report.count(.failed), report.count(.skipped))
        return say(
            "\(passed) regler hålls, \(failed) bryts, \(skipped) prövades inte.",
            "\(passed) rules hold, \(failed) are broken, \(skipped) were not tried.")
    }

    private func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }
}
