import ArgumentParser
import Desk
import Foundation
import Funding
import Matching

struct EvaluateQuestions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "questions", abstract: "Measure how much the next questions settle, beside other orders.",
        discussion: """
            Somebody simulated answers each question: as the file says where it does, otherwise drawn by how likely answers are thought to be. \
            Prints a table in Markdown.
            """)

    @OptionGroup var place: Place
    @Option(help: "Ideas: JSON lines with id, idea_sv, applicant_type, place, countries, or lines of five parts between tabs.") var ideas:
        String
    @Option(help: "What the simulated answers are drawn from; the same gives the same table.") var seed: UInt64 = 1
    @Option(help: "The day to judge for, YYYY-MM-DD. Default: today.") var on: String?

    func run() async throws {
        let moment = try on.map { text in
            guard let day = Day(iso: text) else { throw ValidationError("--on: \(text) is not a date (YYYY-MM-DD)") }
            return Moment(on: day)
        }
        let drafts = try EvaluationIdeaFile(ideas).drafts()
        let desk = try await place.openDesk(quietly: true)
        let trial = QuestionTrial(desk: desk, matcher: try await desk.matchers.current(), moment: moment ?? Moment(Date()), seed: seed)
        var table = QuestionTable()
        var count = 0
        for (name, draft) in drafts {
            guard let idea = IdeaReading(draft, words: desk.words, catalogue: desk.catalogue).idea else { continue }
            count += 1
            for order in QuestionTrial.Order.allCases { table.add(try await trial.progress(of: idea, named: name, in: order), in: order) }
        }
        print("\(count) ideas, seed \(seed), judged for \(trial.moment.day.iso). Settled of what is likely before any question:\n")
        print(table.text)
    }
}
