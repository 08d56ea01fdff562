import Catalogue
import Funding
import Testing

@testable import Matching

@Suite struct ProgrammeTermsTests {
    private let gazetteer: Gazetteer

    init() throws { gazetteer = try RealCatalogue.catalogue.get().gazetteer }

    private func terms(_ id: Programme.ID) throws -> ProgrammeTerms {
        ProgrammeTerms(try #require(try RealCatalogue.catalogue.get().programme(id)), gazetteer: gazetteer)
    }

    @Test func `a territory leaves out what the gazetteer says lies outside`() {
        let programmeAreas = gazetteer.areas.values.filter { $0.level == .programmeArea }.map { [$0.code] }
        for outer in programmeAreas + [["SE12"], ["SE122", "central_baltic"], ["SE-0483"]] {
            let territory = Territory(outer, gazetteer: gazetteer)
            for inner in gazetteer.areas.values where inner.level != .programmeArea {
                let isOutside = outer.allSatisfy { gazetteer.contains($0, inner.code) == .notMet }
                #expect(territory.excludes(gazetteer.lineage(of: inner.code)) == isOutside, "\(outer) \(inner.code)")
            }
        }
    }

    @Test func `a place that nobody told is outside of nothing`() {
        #expect(!Territory(["SE12"], gazetteer: gazetteer).excludes([]))
    }

    @Test func `partners come from where a rule says, or else from where most programmes take them`() throws {
        #expect(try terms("central_baltic_2021_2027").partnerCountries == ["SE", "FI", "EE", "LV"])
        #expect(try terms("icld_kommunala_partnerskap").partnerCountries.isSuperset(of: ["SE", "UG", "ZA"]))
        let usual = try terms("creative_europe").partnerCountries
        #expect(usual.isSuperset(of: ["SE", "DE", "NO"]) && !usual.contains("UG"))
    }

    @Test func `what is for work across borders says so by a rule or a theme`() throws {
        for id: Programme.ID in ["central_baltic_2021_2027", "erasmus_plus_2021_2027", "urbact_iv", "eye_2021_2027"] {
            #expect(try terms(id).crossesBorders, "\(id)")
        }
        for id: Programme.ID in ["leader_2023_2027", "esf_plus_2021_2027", "cap_plan_2023_2027", "eruf_oms_2021_2027"] {
            #expect(try !terms(id).crossesBorders, "\(id)")
        }
    }

    @Test func `only those are refused who are refused by every way of applying`() throws {
        let exchange = try terms("eye_2021_2027")
        #expect(!exchange.refuses(.youngEntrepreneur) && !exchange.refuses(.association) && !exchange.refuses(nil))
        #expect(try terms("wifi4eu").refuses(.farmer) && !terms("wifi4eu").refuses(.municipality))
    }

    @Test func `the first two kinds of an audience are its most typical`() throws {
        let audience = try #require(try RealCatalogue.catalogue.get().programme("esf_plus_2021_2027")).audience
        let terms = try terms("esf_plus_2021_2027")
        #expect(audience.map { terms.typicality(of: $0) } == audience.indices.map { $0 < 2 ? 1 : 0.5 })
        #expect(terms.typicality(of: nil) == 0 && terms.typicality(of: .youngEntrepreneur) == 0)
    }
}
