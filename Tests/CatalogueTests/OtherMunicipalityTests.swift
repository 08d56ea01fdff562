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

    @Test func `says which sites may show parts of its own, and whom to ask of its data`() throws {
        let (read, _) = try SmallCatalogue().written { CatalogueReader.read(directory: $0) }
        let catalogue = try #require(read)
        let file = try #require(SmallCatalogue().files["municipality.yaml"])
        func reading(_ lines: String) -> (municipality: Municipality?, errors: [String]) {
            let text = file.replacing("area: SE1", with: "area: SE1\n" + lines)
            let (other, diagnostics) = CatalogueReader.municipality(Data(text.utf8), named: "a.yaml", gazetteer: catalogue.gazetteer)
            return (other, diagnostics.map(\.description))
        }
        let good = reading(
            "embedders: ['https://www.Flen.se/', 'https://flen.se:443', 'http://localhost:8000']\ndataContact: mailto:data@flen.example.se")
        #expect(good.errors.isEmpty && good.municipality?.dataContact == "data@flen.example.se")
        #expect(good.municipality?.embedders == ["https://www.flen.se", "https://flen.se", "http://localhost:8000"])
        #expect(good.municipality?.withoutProgrammes.embedders.count == 3)
        // Whatever could end the header, let in more than one site, or be no site at all.
        for wrong in [
            "https://*.flen.se", "https://flen.se/sida", "flen.se", "https://flen.se; script-src *", "javascript:x", "https://flen.se:0",
            "https://flen.se:99999", "'self'", "https://", "https://flen.se\\r\\nX: y", "data:", "https://a@flen.se", "*",
        ] { #expect(reading("embedders: [\"\(wrong)\"]").errors.count == 1, "\(wrong)") }
        for wrong in ["https://flen.se", "data@", "a b@flen.se", "data@flen", "'data@flen.se\nx'"] {
            #expect(reading("dataContact: \"\(wrong)\"").errors.count == 1, "\(wrong)")
        }
    }

    @Test func `is told what is wrong, under its own name`() throws {
        let (read, _) = try SmallCatalogue().written { CatalogueReader.read(directory: $0) }
        let catalogue = try #require(read)
        let (other, diagnostics) = CatalogueReader.municipality(Data("id: flen".utf8), named: "flen.yaml", gazetteer: catalogue.gazetteer)
        #expect(other == nil && diagnostics.first?.file == "flen.yaml")
    }

    /// Flen's file, with this under `programmes`.
    private static func flen(programmes: String) throws -> (municipality: Municipality?, diagnostics: [Diagnostic], catalogue: Catalogue) {
        let (read, _) = try SmallCatalogue().written { CatalogueReader.read(directory: $0) }
        let catalogue = try #require(read)
        let text = try #require(SmallCatalogue().files["municipality.yaml"]).replacing("id: katrineholm", with: "id: flen")
        let (municipality, diagnostics) = CatalogueReader.municipality(
            Data((text + "\nprogrammes:\n" + programmes).utf8), named: "flen.yaml", gazetteer: catalogue.gazetteer)
        return (municipality, diagnostics, catalogue)
    }

    private static let bygdemedel = """
          - id: flen_bygdemedel
            name: {sv: Bygdemedel, en: Village grants}
            shortName: {sv: Bygdemedel, en: Village grants}
            period: {label: Tills vidare, from: 2024-01-01}
            supports: {sv: Kommunen betalar för upprustning av bygdegårdar., en: The municipality pays for village halls.}
            examples: [{sv: Nytt tak på bygdegården, en: A new roof on the village hall}]
            themes: [culture]
            keywords: {sv: [bygdegård], en: [village hall]}
            sources:
              own: {url: "https://www.flen.se/bygdemedel", kind: official, checked: 2026-11}
            rules:
              - {id: size, kind: grant, currency: SEK, maximum: 50000, source: own, confidence: high}
        """

    @Test func `a municipality's own programmes are read as a file of the catalogue is, and are its alone`() throws {
        let (read, diagnostics, catalogue) = try Self.flen(programmes: Self.bygdemedel)
        let municipality = try #require(read, "\(diagnostics)")
        #expect(diagnostics.isEmpty && municipality.programmes.map(\.id) == ["flen_bygdemedel"])
        let flen = catalogue.with(municipality)
        #expect(flen.programme("flen_bygdemedel")?.rules.map(\.id) == ["size"])
        #expect(flen.programmes.count == catalogue.programmes.count + 1 && flen.shared.programmes.count == catalogue.programmes.count)
        #expect(flen.with(catalogue.municipality).programme("flen_bygdemedel") == nil)
    }

    @Test(
        arguments: [
            ("id: flen_bygdemedel", "id: alpha", "beginning with flen_"),
            ("id: flen_bygdemedel", "id: flen_Å", "small letters"),
            ("themes: [culture]", "themes: [kultur]", "kultur"),
            ("source: own", "source: other", "unknown source other"),
            ("maximum: 50000", "maximum: many", "many"),
            ("themes: [culture]", "themes: [culture]\n    sharesIdeasOf: alpha", "expected no such key"),
            ("themes: [culture]", "themes: [culture]\n    succeeds: [alpha]", "unknown key succeeds"),
        ])
    func `what is wrong in one is told with its line, and it is left out`(from: String, to: String, told: String) throws {
        let (municipality, diagnostics, _) = try Self.flen(programmes: Self.bygdemedel.replacing(from, with: to))
        let first = try #require(diagnostics.first { $0.message.contains(told) }, "\(diagnostics)")
        #expect(first.file == "flen.yaml" && first.line >= 18)
        #expect(municipality?.programmes.isEmpty == true)
    }

    @Test func `two of one id are told`() throws {
        let (_, diagnostics, _) = try Self.flen(programmes: Self.bygdemedel + "\n" + Self.bygdemedel)
        #expect(diagnostics.contains { $0.message.contains("stands twice") })
    }
}
