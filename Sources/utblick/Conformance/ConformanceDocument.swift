import Conformance
import Foundation
import Funding

/// The report of `utblick conformance --format json`; `docs/common-grants.md` describes it.
struct ConformanceDocument: Encodable {
    let server: String
    let version: String
    let conforms: Bool
    let questions: Int
    let passed: Int
    let failed: Int
    let skipped: Int
    let rules: [Part]

    struct Part: Encodable {
        let id: String
        let title: String
        let outcome: String
        /// Why it was skipped.
        let reason: String?
        let complaints: [ComplaintPart]
        let complaintsInAll: Int
    }

    struct ComplaintPart: Encodable {
        let question: String
        /// A JSON Pointer; empty for the answer itself.
        let place: String
        let expected: String
        let seen: String
    }

    init(_ report: ConformanceReport, in language: Language) {
        server = report.server
        version = "0.4.0"
        conforms = report.conforms
        questions = report.questions
        passed = report.count(.passed)
        failed = report.count(.failed)
        skipped = report.count(.skipped)
        rules = report.findings.map { finding in
            Part(
                id: finding.rule.rawValue, title: finding.rule.title[language], outcome: finding.outcome.rawValue,
                reason: finding.reason?[language],
                complaints: finding.complaints.map { complaint in
                    ComplaintPart(
                        question: complaint.question, place: complaint.place, expected: complaint.expected[language],
                        seen: complaint.seen[language])
                }, complaintsInAll: finding.complaintsInAll)
        }
    }

    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
