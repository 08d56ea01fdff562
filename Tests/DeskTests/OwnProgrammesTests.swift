import Catalogue
import Foundation
import Funding
import Importing
import Matching
import SQLCore
import Storage
import Testing

@testable import Desk

/// Programmes that stand in a desk's own document, beside another desk of the same installation.
struct OwnProgrammesTests {
    private static let programmes = """
        programmes:
          - id: flen_bygdemedel
            name: {sv: Flens bygdemedel, en: Village grants of Flen}
            shortName: {sv: Bygdemedel, en: Village grants}
            period: {label: Tills vidare, from: 2024-01-01}
            supports:
              sv: Kommunen betalar föreningar som rustar upp bygdegårdar, byastugor och samlingslokaler på landsbygden.
              en: The municipality pays associations that repair village halls and assembly halls in the countryside.
            examples:
              - {sv: Nytt tak på bygdegården, en: A new roof on the village hall}
              - {sv: Värmepump i byastugan, en: A heat pump in the village cottage}
            ideas:
              - {sv: "Vår bygdegård läcker och hembygdsföreningen vill byta taket.", en: "Our village hall leaks and we want to change the roof."}
            themes: [rural, culture]
            audience: [association]
            keywords: {sv: [bygdegård, samlingslokal, byastuga], en: [village hall]}
            sources:
              own: {url: "https://www.flen.example.se/bygdemedel", kind: official, checked: 2026-11}
            rules:
              - {id: size, kind: grant, currency: SEK, maximum: 50000, source: own, confidence: high}
        """

    private static func document() throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: "Browser/desks/flen.yaml"), encoding: .utf8) + programmes
    }

    private static let idea = Idea(text: "Hembygdsföreningen vill byta taket på bygdegården, som läcker", language: .swedish)

    private static func answer(at desk: Desk) async throws -> [Match] {
        try await MatchIdea(desk).answer(to: idea, at: Moment(desk.surroundings.now()), limitedTo: 50).matches
    }

    @Test func `are matched and judged at that desk, named by its calls, and unknown at every other`() async throws {
        let home = try await TestDesk()
        let manage = ManageDesks(home.desk, reservedFolders: [])
        try await manage.add(MunicipalDesk(id: "flen", name: "", folder: "flen", document: try Self.document()))
        let directory = DeskDirectory(home: home.desk)
        let flen = try #require(try await directory.current().others.first).desk
        let own = try await Self.answer(at: flen)
        let match = try #require(own.first { $0.programme == "flen_bygdemedel" })
        #expect(match.section != .excluded && match.rules.contains { $0.rule.rawValue.hasSuffix("size") })
        #expect(try await JudgeProgramme(flen).match("flen_bygdemedel", for: Self.idea, at: Moment(home.now)) != nil)
        let ranked = try await RankProgrammes(flen).ranking(for: Self.idea, at: Moment(home.now)).map(\.programme)
        #expect(ranked.prefix(5).contains("flen_bygdemedel"))

        #expect(try await Self.answer(at: home.desk).allSatisfy { $0.programme != "flen_bygdemedel" })
        #expect(try await JudgeProgramme(home.desk).match("flen_bygdemedel", for: Self.idea, at: Moment(home.now)) == nil)
        #expect(home.desk.catalogue.programme("flen_bygdemedel") == nil)

        // A call of the desk's own may name it.
        let table =
            "Id;Namn;Program;Öppnar;Stänger;Länk;Beskrivning\nb;Bygdemedel våren;flen_bygdemedel;2027-01-01;2027-03-01;https://x.se;Bygdegårdar."
        let importer = CallTableImporter(programmes: flen.catalogue.programmes, places: flen.catalogue.gazetteer, owner: "flen")
        let report = try await ImportCalls(ownOf: flen, origin: .table).run { now, take in
            try importer.readCalls(from: .bytes(Data(table.utf8), name: "table.csv"), asOf: now, take)
        }
        #expect(report.counts.inserted == 1)
        let call = try #require(try await BrowseCalls(flen).call("flen~table-b"))
        #expect(try await JudgeCall(flen).match(call, for: Self.idea, at: Moment(home.now)).programme == "flen_bygdemedel")

        // A desk that has not changed keeps its matcher when another has.
        try await manage.add(MunicipalDesk(id: "nykoping", name: "", folder: "nykoping", document: try Self.document(of: "nykoping")))
        let others = try await directory.current().others
        #expect(others.map(\.desk.id) == ["flen", "nykoping"])
        let second = others[1].desk
        #expect(try await Self.answer(at: second).allSatisfy { $0.programme != "flen_bygdemedel" })
    }

    private static func document(of id: String) throws -> String {
        try document().replacing("id: flen\n", with: "id: \(id)\n").replacing("flen_bygdemedel", with: "\(id)_bygdemedel")
    }

    @Test func `a document with a programme that cannot be read is refused with the line`() async throws {
        let home = try await TestDesk.shared()
        let broken = try Self.document().replacing("themes: [rural, culture]", with: "themes: [landsbygd]")
        await #expect {
            try await ManageDesks(home.desk, reservedFolders: []).add(
                MunicipalDesk(id: "flen", name: "", folder: "flen", document: broken))
        } throws: { error in
            "\(error)".contains("landsbygd") && "\(error)".contains("municipality.yaml:")
        }
    }
}
