import Funding
import Matching
import Testing

@testable import Desk

struct HomeFirstTests {
    /// Asks for what regional funds of the whole country pay for.
    private static func programmes(place: AreaCode?) async throws -> [Programme.ID] {
        let home = try await TestDesk.shared()
        let idea = Idea(
            text: "Vi vill hjälpa små och medelstora företag med innovation, digitalisering och nya produkter", language: .swedish,
            place: place)
        return try await MatchIdea(home.desk).answer(to: idea, at: Moment(home.now), limitedTo: 50).matches
            .filter { $0.section == .waiting }.compactMap(\.programme)
    }

    @Test func `without a place what is for other parts of the country comes last`() async throws {
        let found = try await Self.programmes(place: nil)
        let elsewhere: Set<Programme.ID> = [
            "eruf_mellersta_norrland_2021_2027", "eruf_norra_mellansverige_2021_2027", "eruf_ovre_norrland_2021_2027",
            "eruf_smaland_oarna_2021_2027", "eruf_stockholm_2021_2027", "eruf_sydsverige_2021_2027", "eruf_vastsverige_2021_2027",
            "jtf_2021_2027",
        ]
        let first = try #require(found.firstIndex(where: elsewhere.contains))
        let here = try #require(found.firstIndex(of: "eruf_oms_2021_2027"))
        #expect(here < first)
        #expect(found[first...].allSatisfy { elsewhere.contains($0) || $0.rawValue.contains("interreg") }, "\(found)")
    }

    @Test func `with a place the matcher's order stands`() async throws {
        let found = try await Self.programmes(place: "SE32")
        #expect(found.first == "eruf_mellersta_norrland_2021_2027", "\(found)")
    }

    @Test func `what is elsewhere comes last of its section and before the next`() async throws {
        let home = try await TestDesk.shared()
        func match(_ programme: Programme.ID, _ section: Match.Section) -> Match {
            Match(
                programme: programme, action: nil, call: nil, title: Localized(same: programme.rawValue), section: section, relevance: 0.5,
                verdict: .unknown, rules: [], evidence: [], nextDeadline: nil, opens: nil)
        }
        let (here, elsewhere): (Programme.ID, Programme.ID) = ("eruf_oms_2021_2027", "eruf_mellersta_norrland_2021_2027")
        let sections: [Match.Section] = [.open, .coming, .waiting]
        let matches = sections.flatMap { [match(elsewhere, $0), match(here, $0)] }
        let ordered = HomeFirst(catalogue: home.desk.catalogue).ordered(matches)
        #expect(ordered.map(\.section) == matches.map(\.section))
        #expect(ordered.compactMap(\.programme) == [here, elsewhere, here, elsewhere, here, elsewhere])
    }
}
