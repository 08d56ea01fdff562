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

    /// What speaks for a programme beside its words.
    private func score(_ programme: Programme.ID, for idea: Idea) throws -> Double {
        let catalogue = try RealCatalogue.catalogue.get()
        let terms = ProgrammeTerms(try #require(catalogue.programme(programme)), gazetteer: catalogue.gazetteer)
        let day = try #require(Day(iso: "2026-11-22"))
        return ProgrammeAffinity(terms, for: .init(try RealCatalogue.matcher.get().analysed(idea, at: Moment(on: day)))).score
    }

    private func cooperation(_ partners: [AreaCode], place: AreaCode = "SE-0480") -> Idea {
        Idea(text: "Vi vill minska övergödningen", language: .swedish, applicant: .municipality, place: place, partnerCountries: partners)
    }

    @Test func `partners in its countries speak for a programme, others against`() throws {
        let fits = try score("central_baltic_2021_2027", for: cooperation(["FI", "EE"]))
        for other in [cooperation(["SE"]), cooperation([]), cooperation(["FI", "EE", "UG"]), cooperation(["FI", "EE"], place: "SE-1480")] {
            #expect(try score("central_baltic_2021_2027", for: other) < fits)
        }
    }

    @Test func `a programme of few countries that fits exactly goes before a wide one`() throws {
        #expect(
            try score("central_baltic_2021_2027", for: cooperation(["FI", "LV"]))
                > score("interreg_baltic_sea_region", for: cooperation(["FI", "LV"])))
        #expect(
            try score("interreg_baltic_sea_region", for: cooperation(["FI", "PL"]))
                > score("central_baltic_2021_2027", for: cooperation(["FI", "PL"])))
    }

    @Test func `a typical applicant speaks for a programme, one that is refused against`() throws {
        func idea(_ kind: ApplicantKind?) -> Idea { Idea(text: "Våtmark", language: .swedish, applicant: kind) }
        #expect(try score("cap_plan_2023_2027", for: idea(.farmer)) > score("cap_plan_2023_2027", for: idea(nil)))
        #expect(try score("wifi4eu", for: idea(.farmer)) < score("wifi4eu", for: idea(nil)))
    }
}
