import Catalogue
import Funding
import Language
import Testing

@testable import Matching

@Suite struct BorderCrossingTests {
    private func crossing(_ text: String, _ language: Language = .swedish, partners: [AreaCode] = []) throws -> BorderCrossing {
        BorderCrossing(
            of: Idea(text: text, language: language, partnerCountries: partners), tokens: Token.tokens(of: text), home: "SE",
            gazetteer: try RealCatalogue.catalogue.get().gazetteer)
    }

    @Test func `partners abroad say all, whatever the text speaks of`() throws {
        let crossing = try crossing("Vi vill lära av Estland", partners: ["SE", "FI", "LV"])
        #expect(crossing.reach == .partnersAbroad && crossing.countries == ["FI", "LV"])
    }

    @Test(arguments: [
        ("Vi vill lära av städer i åtta länder", Language.swedish), ("Volontärer från ett annat land", .swedish),
        ("Ett nätverk runt Östersjöländerna", .swedish), ("Internationellt utbyte för unga", .swedish),
        ("Samarbete över gränsen", .swedish), ("En plan med andra mindre städer", .swedish), ("Learn from other towns", .english),
        ("Vi åker utomlands", .swedish), ("Learn from other countries", .english),
        ("Work at a company in another country", .english), ("A European network of towns", .english),
        ("Cross-border commuting", .english),
    ])
    func `a text can speak of other countries without naming them`(text: String, language: Language) throws {
        let crossing = try crossing(text, language)
        #expect(crossing.reach == .spokenOf && crossing.countries.isEmpty)
    }

    @Test func `a text can name countries`() throws {
        let crossing = try crossing("Med partner i Polen, Finlands kommuner och Sverige")
        #expect(crossing.reach == .spokenOf && crossing.countries == ["PL", "FI"])
    }

    @Test(arguments: [
        ("Folk på landet vill ha en butik i vårt land", Language.swedish), ("Utländska akademiker till jobb", .swedish),
        ("The countryside needs a shop", .english), ("Ny lekplats i byn", .swedish), ("Tillsammans med andra kommuner", .swedish),
        ("", .swedish), ("😀", .english),
    ])
    func `other texts stay at home, for sure only where partners are told of`(text: String, language: Language) throws {
        #expect(try crossing(text, language).reach == .unknown)
        #expect(try crossing(text, language, partners: ["SE"]).reach == .atHome)
    }
}
