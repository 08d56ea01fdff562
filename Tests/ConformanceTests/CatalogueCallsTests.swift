import Catalogue
import CommonGrants
import Foundation
import Funding
import JSON
import Testing

@testable import Conformance

/// The repository's own calls, as they are told of.
struct CatalogueCallsTests {
    private static let catalogue = Result { () throws -> Catalogue in
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return try #require(CatalogueReader.read(directory: root.appending(path: "Catalogue")).catalogue)
    }

    @Test func `every call has the protocol's shape, and its fields that of their schemas`() throws {
        let catalogue = try Self.catalogue.get()
        #expect(catalogue.calls.count > 20)
        var met: Set<String> = []
        for call in catalogue.calls {
            let material = OpportunityMaterial(
                call: call, createdAt: StandInServer.now, changedAt: StandInServer.now,
                programme: call.programme.flatMap(catalogue.programme), gazetteer: catalogue.gazetteer,
                schemas: "https://example.se/schemas/common-grants", moment: StandInServer.now)
            let opportunity = Opportunity(material).json
            #expect(Schema.part(.opportunityDetails).defects(of: opportunity) == [], "\(call.id)")
            #expect(Schema.part(.opportunityBase).defects(of: Opportunity(excerptOf: material).json) == [], "\(call.id)")
            for (name, field) in opportunity["customFields"]?.members ?? [:] {
                met.insert(name)
                let schema = try #require(CustomFieldName(rawValue: name)).schema
                #expect(schema.defects(of: try #require(field["value"])) == [], "\(call.id) \(name)")
            }
        }
        #expect(met.isSuperset(of: ["costSharing", "eligibilityRules", "eligibleCountries", "plainLanguage", "programme", "provenance"]))
    }
}
