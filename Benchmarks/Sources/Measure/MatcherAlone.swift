import Catalogue
import Desk
import Foundation
import Funding
import Language
import Matching
import Storage

/// What an answer costs without the database: words, ranking, verdicts and explanation over calls that lie in memory.
struct MatcherAlone {
    private let matcher: Matcher
    private let catalogue: Catalogue
    private let words: WordAnalysis
    private let calls: [Call.ID: Call]

    /// - Parameter place: a workplace whose desk has been opened, so that its indexes are there.
    init(place: Workplace, catalogue: Catalogue, words: WordAnalysis, store: Store) async throws {
        let files = try FileManager.default.contentsOfDirectory(at: place.indexFolder, includingPropertiesForKeys: nil)
        func index(_ name: String) throws -> SearchIndex {
            guard let file = files.first(where: { $0.lastPathComponent.hasPrefix(name + "-") }) else {
                throw Workplace.Unusable(description: "there is no index of \(name)")
            }
            return try SearchIndex(data: Data(contentsOf: file, options: .alwaysMapped))
        }
        matcher = Matcher(
            words: words, vectors: try place.vectors(), programmes: catalogue.programmes, gazetteer: catalogue.gazetteer,
            programmeIndex: try index("programmes"), passageIndex: try index("passages"), actionIndex: try index("actions"),
            callIndex: try index("calls"))
        self.catalogue = catalogue
        self.words = words
        calls = try await store.read { connection in
            var ids: [Call.ID] = []
            try CallStore.forEach(on: connection) { ids.append($0.id) }
            return Dictionary(try CallStore.outlines(ids, on: connection).map { ($0.id, $0) }) { first, _ in first }
        }
    }

    /// Asks all ideas again and again; the first round warms the caches and does not count. On a machine that others use too, the quickest of an idea's
    /// answers tells most of what the program itself takes.
    func measure(_ texts: [String], rounds: Int = 10, into report: inout Report) throws {
        let moment = Moment(Date())
        let ideas = texts.compactMap { IdeaReading(IdeaDraft(text: $0), words: words, catalogue: catalogue).idea }
        var warm: [Double] = []
        var quickest = [Double](repeating: .infinity, count: ideas.count)
        for round in 0..<rounds {
            for (number, idea) in ideas.enumerated() {
                let began = ProcessorTime.now
                _ = matcher.matches(for: idea, at: moment) { ids in ids.compactMap { calls[$0] } }
                guard round > 0 else { continue }
                warm.append(ProcessorTime.now - began)
                quickest[number] = min(quickest[number], warm.last ?? .infinity)
            }
        }
        let spread = Spread(warm)
        report.add(
            "match without database: warm, processor time", Report.times(spread), figure: spread.percentile(99), below: 5, "ms at p99")
        let best = Spread(quickest)
        report.add(
            "match without database: quickest of \(rounds - 1)", Report.times(best), figure: best.median, below: 1, "ms at p50")
        judge(ideas, at: moment, into: &report)
    }

    /// What it would add to judge every call, and with them every rule of every programme, rather than those that are shown.
    private func judge(_ ideas: [Idea], at moment: Moment, into report: inout Report) {
        let all = matcher.prepared(calls.values.sorted { $0.id < $1.id })
        let times = ideas.map { idea in
            let told = Idea(
                text: idea.text, language: idea.language, applicant: .municipality, place: "SE-0483", partnerCountries: ["FI"],
                budget: Money(whole: 300_000, .euro), months: 24)
            let began = ProcessorTime.now
            let verdicts = matcher.verdicts(on: all, for: told, at: moment)
            return verdicts.count == all.count ? ProcessorTime.now - began : .infinity
        }
        let spread = Spread(times)
        report.add(
            "verdicts on all \(all.count) calls, processor time", Report.times(spread), figure: spread.percentile(99), below: 5, "ms at p99"
        )
    }
}
