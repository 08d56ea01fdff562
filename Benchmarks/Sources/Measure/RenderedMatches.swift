import Catalogue
import Desk
import Foundation
import Funding
import Language
import Matching
import Pages

/// The page of an answer with 50 matches, from the answer to the bytes, without the matching and without the web server.
struct RenderedMatches {
    let desk: Desk

    /// So many matches stand on the page.
    private static let rows = 50
    private static let rounds = 500
    private static let text = "Kommunen vill minska övergödningen i sjöarna genom våtmarker tillsammans med partner runt Östersjön"

    func measure(into report: inout Report) async throws {
        let (now, catalogue) = (Date(), desk.catalogue)
        let query = IdeaQuery(text: Self.text, applicant: .municipality, place: "Katrineholm", partners: "FI", budget: "6000000")
        let draft = IdeaDraft(text: Self.text, applicant: .municipality, place: "Katrineholm", partners: ["FI"], budget: "6000000")
        guard let idea = IdeaReading(draft, words: desk.words, catalogue: catalogue).idea else {
            throw Workplace.Unusable(description: "the idea cannot be read")
        }
        let moment = Moment(now)
        let answer = try await MatchIdea(desk).answer(to: idea, at: moment)
        guard !answer.matches.isEmpty else { throw Workplace.Unusable(description: "nothing matches the idea") }
        let rows = (0..<Self.rows).map { place in
            let match = answer.matches[place % answer.matches.count]
            return MatchesPage.Row(
                match: match, programme: match.programme.flatMap(catalogue.programme), call: match.call.flatMap { answer.calls[$0] },
                on: moment.day)
        }
        let model = MatchesPage.Model(
            query: query, understood: MatchesPage.Understood(idea: idea, themes: []), rows: rows, question: answer.nextQuestion)
        for language in Language.allCases {
            let context = PageContext(
                language: language, now: now, municipality: catalogue.municipality, gazetteer: catalogue.gazetteer,
                freshness: PageContext.Freshness(callsFetched: now, catalogueChecked: nil), origin: "https://utblick.example.se",
                glossary: catalogue.glossary)
            var (work, size): ([Double], Int) = ([], 0)
            for _ in 0..<Self.rounds {
                let before = ProcessorTime.now
                size = MatchesPage(model: model).document(in: context).count
                work.append(ProcessorTime.now - before)
            }
            let spread = Spread(work)
            report.add(
                "page of \(Self.rows) matches (\(answer.matches.count) different), \(size / 1_000) kB, \(language.rawValue): processor time",
                Report.times(spread), figure: spread.median, below: 0.5, "ms at p50")
        }
    }
}
