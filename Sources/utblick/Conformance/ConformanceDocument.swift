import CommonGrants
import Conformance
import Funding
import JSON

/// The report of `utblick conformance --format json`; `docs/common-grants.md` describes it.
struct ConformanceDocument {
    let report: ConformanceReport
    let language: Language

    var value: JSONValue {
        [
            "server": .string(report.server), "version": .string(GrantsProtocol.version), "conforms": .bool(report.conforms),
            "questions": .integer(report.questions), "passed": .integer(report.count(.passed)), "failed": .integer(report.count(.failed)),
            "skipped": .integer(report.count(.skipped)), "rules": .array(report.findings.map(rule)),
        ]
    }

    private func rule(_ finding: ConformanceReport.Finding) -> JSONValue {
        .record([
            "id": .string(finding.rule.rawValue), "title": .string(finding.rule.title[language]),
            "outcome": .string(finding.outcome.rawValue), "reason": finding.reason.map { .string($0[language]) },
            "complaints": .array(finding.complaints.map(complaint)), "complaintsInAll": .integer(finding.complaintsInAll),
        ])
    }

    private func complaint(_ complaint: Complaint) -> JSONValue {
        [
            "question": .string(complaint.question), "place": .string(complaint.place),
            "expected": .string(complaint.expected[language]), "seen": .string(complaint.seen[language]),
        ]
    }
}
