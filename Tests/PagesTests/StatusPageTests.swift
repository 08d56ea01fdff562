import Foundation
import Funding
import Testing

@testable import Pages

struct StatusPageTests {
    private static func sentences(
        _ sources: [StatusPage.SourceStatus], _ language: Language = .swedish
    ) -> [String] {
        let catalogue = StatusPage.CatalogueStatus(newestCheck: nil, facts: 1, factsOlderThanYear: 0)
        return StatusPage(model: StatusPage.Model(sources: sources, catalogue: catalogue)).sentences(PreviewPages.context(language))
            .map { $0.replacing(Formatting.space, with: " ") }
    }

    private static func source(_ standing: StatusPage.SourceStatus.Standing, daysAgo: Double? = 1) -> StatusPage.SourceStatus {
        PreviewPages.source("x", standing, lastGood: daysAgo.map { Preview.now - $0 * 86_400 })
    }

    @Test func `a page on which all is well says so in one sentence`() {
        #expect(Self.sentences([Self.source(.fresh), Self.source(.running)]) == ["Allt är hämtat som det ska."])
        #expect(Self.sentences([Self.source(.fresh)], .english) == ["Everything has been fetched as it should."])
    }

    @Test(arguments: [
        (source(.failing, daysAgo: 5), "1 källa har inte kunnat hämtas sedan 17 november 2026 kl. 14:05."),
        (source(.failing, daysAgo: nil), "1 källa har aldrig kunnat hämtas."),
        (source(.late, daysAgo: 40), "1 källa har inte hämtats sedan 13 oktober 2026 kl. 15:05."),
        (source(.never, daysAgo: nil), "1 källa har aldrig hämtats."),
        (source(.heldBack), "Nya uppgifter från 1 källa hålls tillbaka. De äldre visas."),
    ])
    func `what is wrong with a source is said in words, and never that all is well`(
        source: StatusPage.SourceStatus, sentence: String
    ) {
        #expect(Self.sentences([Self.source(.fresh), source]) == [sentence])
        #expect(Self.sentences([source, source], .english).count == 1)
    }

    @Test func `several sources are counted, and the longest time is told`() {
        let sources = [Self.source(.failing, daysAgo: 1), Self.source(.failing, daysAgo: 5), Self.source(.failing, daysAgo: nil)]
        #expect(
            Self.sentences(sources) == [
                "2 källor har inte kunnat hämtas sedan 17 november 2026 kl. 14:05.", "1 källa har aldrig kunnat hämtas.",
            ])
    }

    @Test(arguments: Language.allCases)
    func `every standing has its words, and what importers wrote is marked as English`(language: Language) {
        let page = StatusPage(model: PreviewPages.troubledStatus)
        let html = String(decoding: page.document(in: PreviewPages.context(language)), as: UTF8.self)
        for source in PreviewPages.troubledStatus.sources {
            let name = source.standing.name[language]
            #expect(html.contains(name.prefix(1).uppercased() + name.dropFirst()))
        }
        #expect(html.contains("<span lang=\"en\">no answer in time</span>") == (language == .swedish))
    }
}
