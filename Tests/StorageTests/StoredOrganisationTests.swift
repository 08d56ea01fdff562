import Foundation
import Funding
import SQLCore
import Storage
import Testing

/// Which stored records are the same organisation.
struct StoredOrganisationTests {
    private static let katrineholm = Organisation(
        name: "Katrineholms kommun", country: "SE", kind: .localAuthority, organisationNumber: Sample.number("212000-0340"))
    private static let inCordis = Organisation(name: "KATRINEHOLMS KOMMUN", country: "SE", pic: PIC("999976105"))
    private static let bridge = Organisation(
        name: "Katrineholm", country: "SE", organisationNumber: Sample.number("212000-0340"), pic: PIC("999976105"))
    private static let key = OrganisationKey("org:212000-0340")

    private func upsert(_ projects: [FundedProject], in store: Store) async throws {
        for project in projects {
            _ = try await store.write { try ProjectStore.upsert([(project, project.title.versions[0].text)], at: .noon, on: $0) }
        }
    }

    private func projects(of text: String, in store: Store) async throws -> [FundedProject.ID] {
        let key = try #require(OrganisationKey(text))
        return try await store.read { try ProjectStore.projects(ofOrganisation: key, on: $0).ids }
    }

    @Test(arguments: TestDatabase.available)
    func `records that share a number are one organisation, whichever comes first, and a name joins nothing`(
        kind: TestDatabase
    ) async throws {
        let records = [
            Sample.project("a", starts: Sample.day(-3), [Self.katrineholm]), Sample.project("b", starts: Sample.day(-2), [Self.inCordis]),
            Sample.project("c", starts: Sample.day(-1), [Self.bridge]),
            Sample.project("d", [Organisation(name: "Katrineholms kommun", country: "SE")]),
        ]
        for order in [[0, 1, 2, 3], [2, 1, 0, 3], [1, 0, 3, 2]] {
            try await kind.withStore { store in
                try await upsert(order.map { records[$0] }, in: store)
                let found = try await projects(of: "org:212000-0340", in: store)
                #expect(found == ["c", "b", "a"], "\(order)")
                let same = try await projects(of: "pic:999976105", in: store)
                #expect(same == ["c", "b", "a"])
                let left = try await store.read { try $0.rows("SELECT id FROM organisation").count }
                #expect(left == 1)
            }
            // All of them in one batch.
            try await kind.withStore { store in
                let batch = order.map { (records[$0], "d") }
                _ = try await store.write { try ProjectStore.upsert(batch, at: .noon, on: $0) }
                let found = try await projects(of: "org:212000-0340", in: store)
                #expect(found == ["c", "b", "a"])
                #expect(try await store.read { try $0.rows("SELECT id FROM organisation").count } == 1)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `projects of an organisation are read page by page, each page with how many there are in all`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await upsert(
                (0..<5).map { Sample.project("p\($0)", starts: Sample.day(-$0), [Self.katrineholm]) }
                    + [Sample.project("other", [Self.inCordis])], in: store)
            let key = try #require(Self.key)
            func page(skipping skipped: Int) async throws -> (ids: [FundedProject.ID], total: Int) {
                try await store.read { try ProjectStore.projects(ofOrganisation: key, skipping: skipped, limitedTo: 2, on: $0) }
            }
            for (skipped, ids) in [(0, ["p0", "p1"]), (2, ["p2", "p3"]), (4, ["p4"]), (6, [])] as [(Int, [FundedProject.ID])] {
                let found = try await page(skipping: skipped)
                #expect(found.ids == ids && found.total == 5)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what a municipality takes part in is known through any of its numbers`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await upsert([Sample.project("b", [Self.inCordis])], in: store)
            func municipal() async throws -> [Bool] {
                try await store.read { connection in
                    var flags: [Bool] = []
                    try ProjectStore.forEachWords(on: connection) { flags.append($0.hasSwedishMunicipality) }
                    return flags
                }
            }
            let before = try await municipal()
            #expect(before == [false])
            try await upsert(
                [Sample.project("a", [Self.bridge]), Sample.project("c", [Organisation(name: "X", country: "SE")])], in: store)
            let after = try await municipal()
            #expect(after == [true, true, false])
            let keys = Set(Self.bridge.keys)
            for key in keys { #expect(try await store.read { try ProjectStore.keys(joinedWith: key, on: $0) } == keys) }
            let unknown = try #require(OrganisationKey("org:212000-0332"))
            #expect(try await store.read { try ProjectStore.keys(joinedWith: unknown, on: $0) } == [unknown])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a name alone gives candidates of the country, without what numbers have joined`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await upsert(
                [
                    Sample.project("a", [Self.katrineholm]), Sample.project("b", [Self.inCordis]),
                    Sample.project("c", [Organisation(name: "Katrineholm kommun", country: "SE")]),
                    Sample.project("d", [Organisation(name: "Katrineholms kommun", country: "FI")]),
                    Sample.project("e", [Organisation(name: "Flens kommun", country: "SE")]),
                ], in: store)
            func alike() async throws -> [FundedProject.ID] {
                try await store.read { connection in
                    try ProjectStore.projects(withParticipantNamed: "Katrineholms kommun", in: "SE", besides: Self.key, on: connection)
                }
            }
            let before = try await alike()
            #expect(before == ["b", "c"])
            try await upsert([Sample.project("f", [Self.bridge])], in: store)
            let after = try await alike()
            #expect(after == ["c"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `two organisation numbers that meet in one organisation are told of`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await upsert([Sample.project("a", [Self.bridge])], in: store)
            #expect(try await store.read { try ProjectStore.conflicts(on: $0) }.isEmpty)
            let other = Organisation(
                name: "Other", country: "SE", organisationNumber: Sample.number("212000-0142"), pic: PIC("999976105"))
            try await upsert([Sample.project("b", [other])], in: store)
            let conflicts = try await store.read { try ProjectStore.conflicts(on: $0) }
            #expect(conflicts == [["org:212000-0142", "org:212000-0340", "pic:999976105"]])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `who takes part in projects is told by country and kind, without those that no number identifies`(kind: TestDatabase) async throws
    {
        try await kind.withStore { store in
            let turku = Organisation(name: "Turun kaupunki", country: "FI", kind: .localAuthority, pic: PIC("123456789"))
            try await upsert(
                [
                    Sample.project("a", [Self.katrineholm, turku, Organisation(name: "Nobody", country: "FI", kind: .localAuthority)]),
                    Sample.project("b", [turku, Self.bridge]), Sample.project("c", [turku]),
                ], in: store)
            let found = { (filter: ProjectFilter) in
                try await store.read { try ProjectStore.parts(in: ["a", "b"], filter, on: $0) }
                    .map { "\($0.project) \($0.country?.rawValue ?? "") \($0.kind?.rawValue ?? "") \($0.isLead)" }.sorted()
            }
            let finnish = ["a FI localAuthority false", "b FI localAuthority true"]
            // The second record of Katrineholm gives no kind: that it is a municipality is known of the organisation.
            let swedish = ["a SE localAuthority true", "b SE localAuthority false"]
            #expect(try await found(ProjectFilter()) == (finnish + swedish).sorted())
            #expect(try await found(ProjectFilter(country: "FI")) == finnish)
            #expect(try await found(ProjectFilter(country: "SE", kind: .localAuthority)) == swedish)
            #expect(try await found(ProjectFilter(kind: .company)).isEmpty)
            try await store.read { connection in
                let key = try #require(OrganisationKey("pic:999976105"))
                let number = try #require(try ProjectStore.organisation(key, on: connection))
                let organisations = try ProjectStore.organisations([number, 4_711], on: connection)
                #expect(Array(organisations.keys) == [number] && organisations[number]?.name == "Katrineholms kommun")
                #expect(organisations[number]?.key == Self.key)
                #expect(try ProjectStore.organisations([], on: connection).isEmpty)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a page tells in how many other projects each partner is`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await upsert(
                [
                    Sample.project("a", [Self.katrineholm, Organisation(name: "No number")]), Sample.project("b", [Self.katrineholm]),
                    Sample.project("c", [Self.bridge, Self.inCordis]),
                ], in: store)
            #expect(try await store.read { try ProjectStore.record("a", on: $0) }?.otherProjects == [2, nil])
            #expect(try await store.read { try ProjectStore.record("c", on: $0) }?.otherProjects == [2, 2])
        }
    }
}
