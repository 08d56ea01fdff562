import Foundation
import Funding
import SQLCore
import Storage
import Testing

struct ProjectStoreTests {
    @Test(arguments: TestDatabase.available)
    func `a project comes back as it went in, and the same again writes nothing`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            for (hours, expected) in [(0, ImportCounts(seen: 1, inserted: 1)), (1, ImportCounts(seen: 1, unchanged: 1))] {
                let now = Date.noon + Double(hours) * 3_600
                let counts = try await store.write { try ProjectStore.upsert([(Sample.richProject, "d")], at: now, on: $0) }
                #expect(counts == expected)
                let record = try #require(try await store.read { try ProjectStore.record(Sample.richProject.id, on: $0) })
                let whole = try await store.read { try ProjectStore.projects([Sample.richProject.id], on: $0) }
                #expect(whole == [record.project] && !record.project.objective.isEmpty)
                #expect(record.project == Sample.richProject)
                #expect(record.firstSeenAt == .noon && record.lastSeenAt == now)
                #expect(record.otherProjects == [0, nil])
                #expect(try await store.read { try ProjectStore.revision(on: $0) } == 1)
            }
            #expect(try await store.read { try ProjectStore.record("cordis-1", on: $0) } == nil)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a changed project takes the place of the old one with its participants, and one that vanishes stays`(
        kind: TestDatabase
    ) async throws {
        try await kind.withStore { store in
            let before = [Sample.project("a", [Organisation(name: "One"), Organisation(name: "Two")]), Sample.project("b")]
            let after = [Sample.project("a", title: "New", [Organisation(name: "Three")])]
            let counts = try await store.write { connection in
                [
                    try ProjectStore.upsert(before.map { ($0, "1") }, at: .noon, on: connection),
                    try ProjectStore.upsert(after.map { ($0, "2") }, at: .noon + 60, on: connection),
                ]
            }
            #expect(counts == [ImportCounts(seen: 2, inserted: 2), ImportCounts(seen: 1, updated: 1)])
            let stored = try await store.read { try ProjectStore.outlines(["b", "x", "a"], on: $0) }
            #expect(stored == [before[1], after[0]])
            #expect(try await store.read { try ProjectStore.record("b", on: $0) }?.lastSeenAt == .noon)
            #expect(try await store.read { try ProjectStore.record("a", on: $0) }?.firstSeenAt == .noon)
            #expect(try await store.read { try ProjectStore.revision(on: $0) } == 2)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `many projects with many participants are all written, whatever their number`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let projects = (0..<137).map { number in
                Sample.project("p\(number)", (0..<number % 5).map { Organisation(name: "O\($0)", country: "SE") })
            }
            let counts = try await store.write { connection in
                try ProjectStore.upsert((projects + projects.prefix(3)).map { ($0, "d") }, at: .noon, on: connection)
            }
            #expect(counts == ImportCounts(seen: 137, inserted: 137))
            #expect(try await store.read { try ProjectStore.outlines(projects.map(\.id), on: $0) } == projects)
            #expect(try await store.read { try ProjectStore.projects(projects.map(\.id), on: $0) } == projects)
            #expect(try await store.read { try ProjectStore.count(on: $0) } == 137)
            let words = try await store.read { connection in
                var ids: [FundedProject.ID] = []
                try ProjectStore.forEachWords(batch: 10, on: connection) { ids.append($0.id) }
                return ids
            }
            #expect(words == projects.map(\.id).sorted())
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a batch that fails leaves nothing behind`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            await #expect(throws: CancellationError.self) {
                try await store.write { connection in
                    _ = try ProjectStore.upsert([(Sample.richProject, "d")], at: .noon, on: connection)
                    throw CancellationError()
                }
            }
            let isEmpty = try await store.read { try ProjectStore.isEmpty(on: $0) }
            #expect(isEmpty)
            #expect(try await store.read { try ProjectStore.revision(on: $0) } == 0)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a filter asks for one participant of the kind and the country, and for the programme`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let projects = [
                Sample.project(
                    "a", programme: "interreg",
                    [Organisation(name: "Å", country: "SE", kind: .company), Organisation(name: "T", country: "FI", kind: .localAuthority)]),
                Sample.project("b", [Organisation(name: "Flen", country: "SE", kind: .localAuthority)]),
                Sample.project("c", [Organisation(name: "X", country: "SE", organisationNumber: Sample.number("212000-0340"))]),
                Sample.project("d"),
            ]
            try await store.write { _ = try ProjectStore.upsert(projects.map { ($0, "d") }, at: .noon, on: $0) }
            let ids = projects.map(\.id)
            let cases: [(ProjectFilter, [FundedProject.ID])] = [
                (ProjectFilter(), ids), (ProjectFilter(country: "SE"), ["a", "b", "c"]),
                (ProjectFilter(kind: .localAuthority), ["a", "b", "c"]),
                (ProjectFilter(country: "SE", kind: .localAuthority), ["b", "c"]),
                (ProjectFilter(country: "FI", kind: .company), []), (ProjectFilter(programme: "interreg"), ["a"]),
                (ProjectFilter(country: "SE", programme: "interreg"), ["a"]),
            ]
            for (filter, expected) in cases {
                #expect(try await store.read { try ProjectStore.passing(filter, among: ids, on: $0) } == expected, "\(filter)")
            }
            #expect(try await store.read { try ProjectStore.hasProjects(of: "interreg", on: $0) })
            #expect(try await store.read { try ProjectStore.hasProjects(of: "life", on: $0) } == false)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `outlines of regions come back exactly, newest reading last`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            @Sendable func ring(_ numbers: [Int32]) -> [RegionBoundary.Point] {
                numbers.map { RegionBoundary.Point(longitude: $0, latitude: -$0) }
            }
            @Sendable func boundary(_ code: AreaCode, _ name: String) -> RegionBoundary {
                RegionBoundary(
                    code: code, level: .nuts3, nutsVersion: 2021, name: name,
                    polygons: [
                        .init(outer: ring([1, 2, 179_999_999]), holes: [ring([5, 6, 7])]), .init(outer: ring([9, 8, 7]), holes: []),
                    ])
            }
            let outcomes = try await store.write { connection in
                try [
                    [boundary("SE122", "Söder"), boundary("SE121", "Upp")], [boundary("SE122", "Södermanland"), boundary("SE121", "Upp")],
                ]
                .map { try BoundaryStore.upsert($0, at: .noon, on: connection) }
            }
            #expect(outcomes == [ImportCounts(seen: 2, inserted: 2), ImportCounts(seen: 2, updated: 1, unchanged: 1)])
            let stored = try await store.read { try BoundaryStore.boundaries(of: .nuts3, on: $0) }
            #expect(stored == [boundary("SE121", "Upp"), boundary("SE122", "Södermanland")])
            #expect(try await store.read { try BoundaryStore.boundary("SE122", on: $0) } == boundary("SE122", "Södermanland"))
            #expect(try await store.read { try BoundaryStore.boundaries(of: .nuts2, on: $0) }.isEmpty)
        }
    }
}
