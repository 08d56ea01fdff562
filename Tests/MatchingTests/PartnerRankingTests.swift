import Funding
import Testing

@testable import Matching

@Suite struct PartnerRankingTests {
    private static let found = [("a", 0.8), ("b", 0.5), ("c", 0.4), ("d", 0.1)].map {
        ProjectRanking.Found(id: Identifier($0.0), relevance: $0.1, hasSwedishMunicipality: false)
    }

    private func part(_ organisation: Int, _ project: FundedProject.ID, leads: Bool = false) -> PartnerRanking.Part {
        PartnerRanking.Part(organisation: organisation, project: project, isLead: leads)
    }

    @Test func `one project that is just right goes before several that are vaguely alike`() {
        let ranked = PartnerRanking(Self.found).ranking(of: [part(1, "c"), part(1, "d"), part(2, "a")])
        #expect(ranked.map(\.organisation) == [2, 1])
    }

    @Test func `of two with equally good projects the one with more goes first`() {
        let ranked = PartnerRanking(Self.found).ranking(of: [part(1, "a"), part(2, "d"), part(2, "a")])
        #expect(ranked.map(\.organisation) == [2, 1])
        #expect(ranked[0].projects == ["a", "d"])
        #expect(abs(ranked[0].score - 0.85) < 1e-9)
    }

    @Test func `a project counts once, however often an organisation stands in it, and leads where any of its records does`() {
        let ranked = PartnerRanking(Self.found).ranking(of: [part(1, "b"), part(1, "b", leads: true), part(1, "b"), part(1, "a")])
        #expect(ranked == [PartnerRanking.Ranked(organisation: 1, score: 0.8 + 0.25, projects: ["a", "b"], leadCount: 1)])
    }

    @Test func `what was not found counts for nothing, and equals stand by their numbers`() {
        let ranked = PartnerRanking(Self.found).ranking(of: [part(3, "a"), part(1, "z"), part(2, "a")])
        #expect(ranked.map(\.organisation) == [2, 3])
        #expect(PartnerRanking([]).ranking(of: [part(1, "a")]).isEmpty)
    }
}
