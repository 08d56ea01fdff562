import ArgumentParser
import Desk
import Foundation
import Funding
import Importing

/// Ideas of a benchmark: one JSON object a line, or a line of five parts between tabs as in `Tests/MatchingTests/Fixtures/ideas.tsv`: the kind of
/// applicant, the place, the partners' countries with commas, programmes that are not read, the text. Lines that begin with `#` are remarks.
struct EvaluationIdeaFile {
    private let path: String

    init(_ path: String) {
        self.path = path
    }

    /// Each with its name: its id, or the number of its line. A line that cannot be read is named, and nothing is returned.
    func drafts() throws -> [(name: String, draft: IdeaDraft)] {
        var drafts: [(name: String, draft: IdeaDraft)] = []
        var number = 0
        do {
            try CompressedLines.forEach(in: URL(filePath: path)) { line in
                number += 1
                let text = String(decoding: line, as: UTF8.self)
                guard !text.isEmpty, !text.hasPrefix("#") else { return }
                if let idea = try? JSONDecoder().decode(EvaluationIdea.self, from: Data(text.utf8)) {
                    drafts.append((idea.id, idea.draft))
                } else if let draft = Self.draft(ofColumns: text.split(separator: "\t", omittingEmptySubsequences: false)) {
                    drafts.append((String(number), draft))
                } else {
                    Terminal.error("\(path):\(number): neither a JSON object nor five parts between tabs; see `utblick evaluate --help`")
                    throw ExitCode.unusableInput
                }
            }
        } catch let error as CompressedLines.Unreadable {
            Terminal.error(error.description)
            throw ExitCode.unusableInput
        }
        return drafts
    }

    private static func draft(ofColumns columns: [Substring]) -> IdeaDraft? {
        guard columns.count == 5, let kind = ApplicantKind(rawValue: String(columns[0])) else { return nil }
        return IdeaDraft(
            text: String(columns[4]), language: .swedish, applicant: kind, place: String(columns[1]),
            partners: columns[2].split(separator: ",").map(String.init))
    }
}
