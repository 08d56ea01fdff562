import Foundation
import Funding
import Testing

@testable import Importing

/// Real exports, where they lie beside the repository.
@Suite struct RealProjectFilesTests {
    @Test(.enabled(if: SharedData.file("projects/interreg_se_partners_2021_2027.json.gz") != nil))
    func `the real partner export gives 586 projects`() throws {
        let file = try #require(SharedData.file("projects/interreg_se_partners_2021_2027.json.gz"))
        let batches = try InterregSwedenImporter(places: ProjectReferenceTests.places).batches(from: .file(file))
        let projects = batches.flatMap(\.records).map(\.project)
        for told in batches.flatMap(\.diagnostics) { print("interreg: \(told.reference ?? "run"): \(told.message)") }
        #expect(projects.count == 586 && Set(projects.map(\.id)).count == 586)
        #expect(projects.flatMap(\.participations).count == 1_196)
        #expect(projects.allSatisfy { $0.programme != nil && $0.starts != nil })
        // The export gives two projects an end on the 31st of a month that has none.
        #expect(projects.filter { $0.ends == nil }.map(\.identifier) == ["APRIORA", "CONSIDERATION"])
        let lakes = try #require(projects.first { $0.identifier == "BalticPFASResolve" })
        let katrineholm = try #require(lakes.participations.first { $0.organisation.name == "Katrineholms kommun" })
        #expect(lakes.programme == "central_baltic_2021_2027" && katrineholm.contribution == Money(whole: 342_359, .euro))
        #expect(katrineholm.organisation.region == "SE122")
        #expect(batches.flatMap(\.diagnostics).allSatisfy { $0.severity != .error })
        let join = OrganisationJoin(projects.flatMap(\.participations).map(\.organisation))
        print("interreg: \(join.groups.count) groups, \(join.candidates.count) candidates")
        #expect(join.groups.count == 1_196 && join.candidates.count > 300)
    }

    @Test(.enabled(if: SharedData.file("projects/norway_h2020.csv.gz") != nil))
    func `a real table with semicolons is cut whole`() throws {
        let file = try #require(SharedData.file("projects/norway_h2020.csv.gz"))
        var rows = 0
        var amounts = 0
        try ImportInput.file(file).withFirstEntry { entry in
            try TableReader.read(
                entry, begin: { try $0.require(["prosjektnr", "topic", "innvilget beløp organisasjon eur"], at: entry.place) },
                note: { Issue.record("\($0.message)") },
                { row in
                    rows += 1
                    let text = try #require(row.value("innvilget beløp organisasjon eur"))
                    amounts += try Amount.minorUnits(text, decimals: .point) > 0 ? 1 : 0
                })
        }
        #expect(rows == 2_931 && amounts > 2_500)
    }
}
