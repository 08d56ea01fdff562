import Catalogue
import Funding
import Language
import Testing

@testable import Matching

/// The search for calls by words, over the catalogue's own calls.
@Suite struct SearchTests {
    private func calls(_ search: String, _ language: Language = .swedish) throws -> [Call.ID] {
        try RealCatalogue.matcher.get().calls(about: search, in: language)
    }

    @Test func `a word is found in every form of it and in translation`() throws {
        #expect(try !calls("våtmark").isEmpty)
        #expect(try Set(calls("våtmarker")) == Set(calls("våtmark")))
        #expect(try !Set(calls("vätgas")).isDisjoint(with: calls("hydrogen", .english)))
    }

    @Test(arguments: [
        ("enregieffektivisring", "energieffektivisering"), ("energiefektivisreing", "energieffektivisering"),
        ("jämstäldhet", "jämställdhet"),
        ("batterir", "batterier"),
    ])
    func `a word with slips finds what the right one finds`(slip: String, right: String) throws {
        #expect(try !calls(right).isEmpty)
        #expect(try Set(calls(right)).isSubset(of: calls(slip)))
    }

    @Test func `a compound is found as a whole or by all words of its translation, not by one part`() throws {
        let found = Set(try calls("energieffektivisering"))
        let named = try RealCatalogue.catalogue.get().calls.filter { found.contains($0.id) }
        #expect(named.count > 3)
        for call in named {
            let swedish = (call.swedishKeywords.joined(separator: " ") + " " + (call.summary?.sv ?? "")).lowercased()
            let english = ([call.title, call.plainTitle?.en ?? "", call.summary?.en ?? "", call.text.plain] + call.keywords)
                .joined(separator: " ").lowercased()
            let second = ["effici", "sav", "renovat"].contains(where: english.contains)
            #expect(swedish.contains("energieffektivisering") || english.contains("energ") && second, "\(call.id)")
        }
    }

    @Test func `an English word is found on the Swedish page, with slips too`() throws {
        #expect(try !calls("efficiency").isEmpty)
        #expect(try Set(calls("efficiency")) == Set(calls("eficiency")))
    }

    @Test func `what may have been meant is told in the page's language, or else in the other`() throws {
        let matcher = try RealCatalogue.matcher.get()
        #expect(matcher.unknownWords(ofSearch: "eficiency våtmrak energi", in: .swedish).map(\.nearest) == [["efficiency"], ["våtmark"]])
        #expect(!matcher.unknownWords(ofSearch: "innovatoin", in: .english).flatMap(\.nearest).contains("innovativ"))
    }

    @Test func `every word must be met`() throws {
        let both = try calls("energi byggnader")
        #expect(!both.isEmpty)
        #expect(try Set(both) == Set(calls("energi")).intersection(calls("byggnader")))
        #expect(try calls("energi xqzzyt").isEmpty)
    }

    @Test(arguments: ["", "   ", "och", "HORIZON-CL5-2026", "42", "🌱", "\u{0}", String(repeating: "å", count: 100_000)])
    func `what says nothing of a subject finds nothing`(search: String) throws {
        #expect(try calls(search).isEmpty)
    }

    @Test func `no more than the limit are given, those that say most first`() throws {
        let all = try calls("energi")
        #expect(try RealCatalogue.matcher.get().calls(about: "energi", in: .swedish, limitedTo: 3) == Array(all.prefix(3)))
    }

    @Test func `places are known words, and a neighbour's words are not told one by one`() throws {
        let matcher = try RealCatalogue.matcher.get()
        #expect(matcher.unknownWords(of: Idea(text: "Cykelväg i Kalix till Haparanda", language: .swedish)).isEmpty)
        #expect(matcher.unknownWords(of: Idea(text: "cykelvgä", language: .swedish)).first?.nearest.contains("cykelväg") == true)
        #expect(matcher.unknownWords(of: Idea(text: "Haluamme perustaa", language: .english, neighbourLanguage: .finnish)).isEmpty)
    }

    @Test(arguments: [
        (NeighbourLanguage.finnish, "Interreg Central Baltic: ympäristö ja biodiversiteetti", "central_baltic_2021_2027"),
        (.german, "Horizont: Forschung zu Biodiversität, Interreg Baltic Sea Region", "interreg_baltic_sea_region"),
        (.danish, "Unge landbrugere vil anlægge vådområder", "cap_plan_2023_2027"),
    ])
    func `an idea in a neighbour's language is answered by what it shares`(
        language: NeighbourLanguage, text: String, programme: Programme.ID
    ) throws {
        let idea = Idea(text: text, language: .english, neighbourLanguage: language)
        // The Danish idea shares one word, which speaks for several programmes almost alike: their order is left to chance.
        let matches = try RealCatalogue.matches(idea, on: "2026-11-22", limitedTo: 50)
        #expect(matches.contains { $0.programme == programme && $0.section != .excluded }, "\(matches.compactMap(\.programme))")
        #expect(try RealCatalogue.matches(idea, on: "2026-11-22", limitedTo: 50).map(\.title) == matches.map(\.title))
    }
}
