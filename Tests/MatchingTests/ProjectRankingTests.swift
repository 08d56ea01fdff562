import Funding
import Language
import Testing

@testable import Matching

struct ProjectRankingTests {
    private struct Project {
        let id: FundedProject.ID
        let title: String
        var objective = ""
        var language = "en"
        var isMunicipal = false
    }

    private static func ranking(over projects: [Project]) throws -> ProjectRanking {
        let (words, vectors) = (try RealCatalogue.words.get(), try RealCatalogue.vectors.get())
        var builder = IndexBuilder(words: words, vectors: vectors)
        for project in projects {
            func text(_ text: String) -> TextVersions { TextVersions([.init(language: project.language, text: text)]) }
            builder.add(
                IndexDocument(
                    project: project.id, acronym: nil, title: text(project.title), objective: text(project.objective), topicIdentifier: nil,
                    words: words)
            )
        }
        builder.addMunicipalities(projects.map(\.isMunicipal))
        return ProjectRanking(words: words, index: try SearchIndex(data: builder.build(fingerprint: 0)), vectors: vectors)
    }

    private static let projects = [
        Project(id: "wet-1", title: "Restoring wetlands on farms", objective: "Wetlands hold back nutrients from farms and lakes."),
        Project(
            id: "wet-2", title: "Restoring wetlands on farms", objective: "Wetlands hold back nutrients from farms and lakes.",
            isMunicipal: true),
        Project(id: "våt", title: "Våtmarker på gårdar", objective: "Våtmarker minskar övergödningen.", language: "sv"),
        Project(id: "music", title: "Music schools for the young", objective: "Teachers and pupils play in orchestras.", isMunicipal: true),
        Project(id: "lake", title: "Lakes and their birds", objective: "Birds are counted.", isMunicipal: true),
        Project(id: "chips", title: "Faster computer chips", objective: "Transistors are made smaller."),
    ]

    @Test func `a Swedish idea finds English and Swedish projects, and the reverse`() throws {
        let ranking = try Self.ranking(over: Self.projects)
        let swedish = ranking.ranking(of: "Vi vill anlägga våtmarker på gårdar", in: .swedish).map(\.id)
        #expect(Set(swedish).isSuperset(of: ["wet-1", "wet-2", "våt"]) && !swedish.contains("chips"))
        let english = ranking.ranking(of: "We want to restore wetlands on farms", in: .english).map(\.id)
        #expect(Set(english).isSuperset(of: ["wet-1", "wet-2", "våt"]) && !english.contains("music"))
    }

    @Test func `of two alike, the one with a Swedish municipality goes first, and one that is hardly alike stays behind`() throws {
        let found = try Self.ranking(over: Self.projects).ranking(of: "Restoring wetlands on farms by lakes", in: .english)
        let ids = found.map(\.id)
        let (with, without) = (try #require(ids.firstIndex(of: "wet-2")), try #require(ids.firstIndex(of: "wet-1")))
        #expect(with < without)
        if let lake = ids.firstIndex(of: "lake") { #expect(without < lake) }
        #expect(found.first { $0.id == "wet-2" }?.hasSwedishMunicipality == true)
        #expect(found.first { $0.id == "wet-1" }?.hasSwedishMunicipality == false)
    }

    @Test(arguments: ["wetlands", "music for the young in schools by lakes", "Barn som spelar musik vid sjön", "computers count birds"])
    func `places follow relevance, in which a municipality counts double, and the least is a quarter of the best`(text: String) throws {
        let language: Language = text.contains("spelar") ? .swedish : .english
        let found = try Self.ranking(over: Self.projects).ranking(of: text, in: language)
        #expect(!found.isEmpty)
        let weighed = found.map { $0.relevance * ($0.hasSwedishMunicipality ? ProjectRanking.advantageOfMunicipalities : 1) }
        #expect(zip(weighed, weighed.dropFirst()).allSatisfy { $0 >= $1 })
        let best = found.map(\.relevance).max() ?? 0
        #expect(found.allSatisfy { $0.relevance >= best * 0.25 })
        #expect(ProjectRanking.advantageOfMunicipalities == 2)
    }

    @Test func `nothing is found by what no project says`() throws {
        #expect(try Self.ranking(over: Self.projects).ranking(of: "xqzzyt", in: .english).isEmpty)
        #expect(try Self.ranking(over: []).ranking(of: "wetlands", in: .english).isEmpty)
    }
}
