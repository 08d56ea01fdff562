import ArgumentParser
import Desk
import Foundation
import Funding

struct FeedbackCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feedback",
        abstract: "What visitors have said of matches, in numbers.",
        discussion: """
            How often each reason was given for each call and programme, the most often said first. Their own words are on the staff's page \
            alone. For quality reports: docs/feedback.md.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @OptionGroup var place: Place
    @Option(help: "The desk, by its id; the home desk where none is given.") var desk: String?
    @Option(help: "How many days back.") var days = 90
    @Option(help: "How to write them: text json.") var format = Format.text

    func run() async throws {
        guard (1...3_650).contains(days) else { throw ValidationError("--days: \(days) is not a number from 1 to 3650") }
        let home = try await place.openDesk(quietly: true)
        let chosen = if let desk { try await home.desk(called: desk) } else { home }
        let summary = try await ReadFeedback(chosen).summary(days: days)
        switch format {
        case .json:
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            print(String(decoding: try encoder.encode(Document(summary)), as: UTF8.self))
        case .text: print(text(of: summary))
        }
    }

    private func text(of summary: ReadFeedback.Summary) -> String {
        guard !summary.rows.isEmpty else { return "no feedback since \(summary.since.iso)" }
        let names = MatchFeedback.Reason.allCases.map(\.rawValue)
        let lines = summary.rows.map { row in
            (MatchFeedback.Reason.allCases.map { String(row.counts[$0] ?? 0) } + [String(row.total), row.subject.text])
                .joined(separator: "\t")
        }
        return ([(names + ["all", "match"]).joined(separator: "\t")] + lines).joined(separator: "\n")
    }

    private struct Document: Encodable {
        struct Row: Encodable {
            let match: String
            let title: String
            let reasons: [String: Int]
            let total: Int
        }

        let since: String
        let total: Int
        let matches: [Row]

        init(_ summary: ReadFeedback.Summary) {
            since = summary.since.iso
            total = summary.rows.reduce(0) { $0 + $1.total }
            matches = summary.rows.map { row in
                Row(
                    match: row.subject.text, title: row.title.en,
                    reasons: Dictionary(
                        uniqueKeysWithValues: MatchFeedback.Reason.allCases.map { ($0.rawValue, row.counts[$0] ?? 0) }),
                    total: row.total)
            }
        }
    }
}
