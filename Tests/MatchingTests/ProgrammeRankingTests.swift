import Catalogue
import Funding
import Testing

@testable import Matching

/// What must hold for the ranking of programmes, whatever the weights.
@Suite struct ProgrammeRankingTests {
    private static let ideas = [
        Idea(
            text: "Vi vill rusta upp bygdegården till en mötesplats för hela byn", language: .swedish, applicant: .association,
            place: "SE-0428"),
        Idea(text: "Kommunen vill minska övergödningen i kustvikarna", language: .swedish, applicant: .municipality, place: "SE-0480"),
        Idea(text: "We want to train teachers and learn from schools abroad", language: .english, applicant: .school, place: "SE-0483"),
        Idea(text: "Utbilda arbetslösa unga till jobb i vården", language: .swedish),
    ]

    private func ranking(_ idea: Idea) throws -> [(programme: Programme.ID, relevance: Double)] {
        try RealCatalogue.matcher.get().rankedProgrammes(for: idea, at: Moment(on: try #require(Day(iso: "2026-11-22"))))
    }

    private func place(of programme: Programme.ID, in idea: Idea) throws -> Int {
        try #require(try ranking(idea).firstIndex { $0.programme == programme })
    }

    @Test(arguments: ideas) func `relevance falls from the first to the last, within bounds`(idea: Idea) throws {
        let ranking = try ranking(idea)
        #expect(!ranking.isEmpty && Set(ranking.map(\.programme)).count == ranking.count)
        #expect(ranking.allSatisfy { $0.relevance > 0 && $0.relevance <= 1 })
        #expect(zip(ranking, ranking.dropFirst()).allSatisfy { $0.relevance >= $1.relevance })
    }

    @Test(arguments: ideas) func `a closed programme stands below the one that succeeds it`(idea: Idea) throws {
        let catalogue = try RealCatalogue.catalogue.get()
        let day = try #require(Day(iso: "2026-11-22"))
        let places = Dictionary(uniqueKeysWithValues: try ranking(idea).enumerated().map { ($1.programme, $0) })
        for closed in catalogue.programmes where closed.state(on: day) == .closed {
            guard let place = places[closed.id], let best = closed.succeededBy.compactMap({ places[$0] }).min() else { continue }
            #expect(best < place, "\(closed.id)")
        }
    }

    @Test func `partners abroad bring the programmes of those countries forward`() throws {
        func idea(_ partners: [AreaCode], place: AreaCode = "SE-0480") -> Idea {
            Idea(
                text: "Kommunen vill minska övergödningen i kustvikarna", language: .swedish, applicant: .municipality, place: place,
                partnerCountries: partners)
        }
        let alone = try place(of: "central_baltic_2021_2027", in: idea(["SE"]))
        let together = try place(of: "central_baltic_2021_2027", in: idea(["FI", "EE"]))
        let elsewhere = try place(of: "central_baltic_2021_2027", in: idea(["FI", "EE"], place: "SE-1480"))
        #expect(together < alone && together < elsewhere)
        #expect(try place(of: "central_baltic_2021_2027", in: idea(["FI", "EE", "UG"])) > together)
    }

    @Test func `a typical applicant brings a programme forward`() throws {
        func idea(_ kind: ApplicantKind) -> Idea { Idea(text: "Vi vill restaurera en våtmark", language: .swedish, applicant: kind) }
        #expect(try place(of: "cap_plan_2023_2027", in: idea(.farmer)) < place(of: "cap_plan_2023_2027", in: idea(.university)))
    }
}
