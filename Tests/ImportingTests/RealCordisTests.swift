import Foundation
import Funding
import Testing

@testable import Importing

/// CORDIS's own XML files, where they lie beside the repository.
@Suite(.enabled(if: SharedData.file("projects/cordis_xml_sample.tar.gz") != nil)) struct RealCordisTests {
    @Test func `600 real projects are read whole, twice alike`() throws {
        let file = try #require(SharedData.file("projects/cordis_xml_sample.tar.gz"))
        let batches = try CordisImporter().batches(from: .file(file))
        let projects = batches.flatMap(\.records).map(\.project)
        for told in batches.flatMap(\.diagnostics).prefix(40) { print("cordis: \(told.reference ?? "run"): \(told.message)") }
        #expect(projects.count == 600)
        #expect(projects.allSatisfy { $0.programme == "horizon_europe" && $0.topicIdentifier != nil && !$0.objective.isEmpty })
        #expect(projects.allSatisfy { $0.starts != nil && $0.ends != nil && $0.participations.first?.role == .lead })
        let parts = projects.flatMap(\.participations)
        #expect(parts.count == 3_783)
        #expect(parts.allSatisfy { $0.organisation.pic != nil && $0.organisation.country != nil })
        #expect(parts.filter { $0.organisation.vatNumber != nil }.count > 2_500)
        #expect(batches.flatMap(\.diagnostics).allSatisfy { $0.severity != .error })
        let again = try CordisImporter().batches(from: .file(file)).flatMap(\.records).map(\.digest)
        #expect(again == batches.flatMap(\.records).map(\.digest))
    }

    @Test func `Swedish organisations join over their numbers`() throws {
        let file = try #require(SharedData.file("projects/cordis_xml_sample.tar.gz"))
        let parts = try CordisImporter().batches(from: .file(file)).flatMap(\.records).flatMap(\.project.participations)
        let swedish = parts.map(\.organisation).filter { $0.country == "SE" }
        let join = OrganisationJoin(swedish)
        print("cordis: \(swedish.count) Swedish parts, \(join.groups.count) organisations, \(join.candidates.count) candidates")
        #expect(join.groups.count < swedish.count && join.groups.flatMap { $0 }.count == swedish.count)
        #expect(swedish.filter { $0.organisationNumber != nil }.count * 10 > swedish.count * 8)
    }
}
