import ArgumentParser
import Catalogue
import Desk
import Foundation
import Funding
import Importing
import Language
import Matching

struct Evaluate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure search quality on a benchmark.",
        discussion: """
            documents and programmes write a run, a line each: query, document, rank from 1, score; parted by tabs. questions prints a table.
            """,
        subcommands: [EvaluateDocuments.self, EvaluateProgrammes.self, EvaluateQuestions.self])
}

struct EvaluateDocuments: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "documents", abstract: "Rank the documents of any collection for each query, with the matcher's own engine.")

    enum Field: String, ExpressibleByArgument, CaseIterable {
        case short, long
    }

    @OptionGroup var place: Place
    @Option(help: "JSON lines, plain or compressed: id, title or title_en, keywords, callTitle, destination, text.") var documents: String
    @Option(help: "JSON lines, plain or compressed: id, short, long.") var queries: String
    @Option(help: "Which form of the query to use.") var field: Field
    @Option(help: "The file to write the run to.") var output: String
    @Option(help: "Documents a query.") var limit = 100

    func validate() throws {
        guard (1...100_000).contains(limit) else { throw ValidationError("--limit: \(limit) is not a number from 1 to 100000") }
    }

    func run() async throws {
        let words = try place.words()
        let vectors = try place.vectors()
        var builder = IndexBuilder(words: words, vectors: vectors)
        try EvaluationFile(documents).forEach(EvaluationDocument.self) { builder.add($0.indexDocument) }
        let ranking = DocumentRanking(words: words, index: try SearchIndex(data: builder.build(fingerprint: 0)), vectors: vectors)
        var run = EvaluationRun()
        var times: [Duration] = []
        try EvaluationFile(queries).forEach(EvaluationQuery.self) { query in
            let text = field == .short ? query.short : query.long
            var ranked: [(id: String, score: Double)] = []
            times.append(
                ContinuousClock().measure {
                    ranked = ranking.ranking(of: text, in: words.likelyLanguage(of: text), limitedTo: limit)
                })
            run.add(query: query.id, ranked: ranked)
        }
        try run.write(to: output)
        Terminal.progress(EvaluationRun.summary(of: times))
    }
}

struct EvaluateProgrammes: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "programmes", abstract: "Rank the catalogue's programmes for each idea.")

    @OptionGroup var place: Place
    @Option(help: "JSON lines: id, idea_sv, applicant_type, place, countries.") var ideas: String
    @Option(help: "The file to write the run to.") var output: String
    @Option(help: "The day to judge for, YYYY-MM-DD. Default: today.") var on: String?

    func run() async throws {
        let moment = try on.map { text in
            guard let day = Day(iso: text) else { throw ValidationError("--on: \(text) is not a date (YYYY-MM-DD)") }
            return Moment(on: day)
        }
        let desk = try await place.openDesk(quietly: true)
        let ranker = RankProgrammes(desk)
        var run = EvaluationRun()
        var drafts: [(id: String, draft: IdeaDraft)] = []
        try EvaluationFile(ideas).forEach(EvaluationIdea.self) { drafts.append(($0.id, $0.draft)) }
        for (id, draft) in drafts {
            let reading = IdeaReading(draft, words: desk.words, catalogue: desk.catalogue)
            guard let idea = reading.idea else { continue }
            let ranked = try await ranker.ranking(for: idea, at: moment ?? Moment(Date()))
            run.add(query: id, ranked: ranked.map { (id: $0.programme.rawValue, score: $0.relevance) })
        }
        try run.write(to: output)
    }
}
