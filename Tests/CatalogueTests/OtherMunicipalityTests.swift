import Catalogue
import Foundation
import Funding
import Testing

/// A municipality whose file lies outside the catalogue.
@Suite struct OtherMunicipalityTests {
    @Test func `has its own name, looks, numbers and networks, and no programmes of another's page`() throws {
        let (read, _) = try SmallCatalogue().written { CatalogueReader.read(directory: $0) }
        let catalogue = try #require(read)
        let text = try #require(SmallCatalogue().files["municipality.yaml"])
            .replacing("id: katrineholm", with: "id: flen").replacing("Katrineholm", with: "Flen")
            .replacing(
                "area: SE1",
                with: """
                    area: SE1
                    languages: [sv]
                    accent: '#7a1f3d'
                    diary: KS {year}/{number}
                    networks: [{id: aer, participation: Själva}]
                    """)
        let (other, diagnostics) = CatalogueReader.municipality(Data(text.utf8), named: "flen.yaml", gazetteer: catalogue.gazetteer)
        let municipality = try #require(other, "\(diagnostics)")
        #expect(diagnostics.isEmpty && municipality.languages == [.swedish] && municipality.accent == "#7a1f3d")
        #expect(municipality.diary.text(year: 2026, number: 3) == "KS 2026/3")
        let flen = catalogue.with(municipality)
        #expect(flen.municipality.id == "flen" && flen.networks.map(\.participation.sv) == ["Själva"])
        #expect(flen.programmes.map(\.id) == catalogue.programmes.map(\.id) && flen.seedProgrammes.isEmpty)
        #expect(flen.fingerprint == catalogue.fingerprint)
    }

    @Test func `has a plan of its own for how long cases are kept, beside what holds everywhere`() throws {
        let (read, _) = try SmallCatalogue().written { CatalogueReader.read(directory: $0) }
        let catalogue = try #require(read)
        let file = try #require(SmallCatalogue().files["municipality.yaml"])
        func reading(_ rules: String) -> (rules: [RetentionRule]?, errors: [String]) {
            let text = file.replacing("area: SE1", with: "area: SE1\nretention: [\(rules)]")
            let (other, diagnostics) = CatalogueReader.municipality(Data(text.utf8), named: "a.yaml", gazetteer: catalogue.gazetteer)
            return (other?.retention, diagnostics.map(\.description))
        }
        let plan = "{id: plan, years: 5, cases: notGranted, why: Plan}"
        let life = "{id: life, years: 15, cases: granted, programmes: [life], why: LIFE}"
        let rules = try #require(reading(plan + ", " + life).rules)
        #expect(rules.map(\.id) == ["state-aid", "bookkeeping", "plan", "life"] && rules.map(\.years) == [10, 7, 5, 15])
        #expect(rules.last?.programmes == ["life"] && rules[2].scope == .notGranted && rules[2].why.sv == "Plan")
        #expect(reading("").rules == RetentionRule.standard)
        for wrong in [
            "{id: state-aid, years: 1, cases: all, why: x}", "{id: a, years: 1, cases: some, why: x}",
            "{id: a, years: -1, cases: all, why: x}",
            "{id: a, cases: all, why: x}", "{id: a, years: 1, cases: all}",
            "{id: a, years: 1, cases: all, why: x}, {id: a, years: 2, cases: all, why: x}",
        ] { #expect(!reading(wrong).errors.isEmpty, "\(wrong)") }
    }

    @Test func `is told what is wrong, under its own name`() throws {
        let (read, _) = try SmallCatalogue().written { CatalogueReader.read(directory: $0) }
        let catalogue = try #require(read)
        let (other, diagnostics) = CatalogueReader.municipality(Data("id: flen".utf8), named: "flen.yaml", gazetteer: catalogue.gazetteer)
        #expect(other == nil && diagnostics.first?.file == "flen.yaml")
    }
}
