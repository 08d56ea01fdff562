import Testing

@testable import Funding

@Suite struct OrganisationJoinTests {
    private func organisation(
        _ name: String?, _ country: AreaCode? = "SE", number: String? = nil, vat: String? = nil, pic: String? = nil
    ) -> Organisation {
        Organisation(
            name: name, country: country, organisationNumber: number.flatMap { try? OrganisationNumber($0) },
            vatNumber: vat.flatMap(VATNumber.init), pic: pic.flatMap(PIC.init))
    }

    @Test func `a shared number joins, also through a third record`() {
        let join = OrganisationJoin([
            organisation("Katrineholms kommun", number: "212000-0340"),
            organisation("Another", number: "212000-0142"),
            organisation("KATRINEHOLM MUNICIPALITY", vat: "SE212000034001", pic: "949570567"),
            organisation("Katrineholm", pic: "949570567"),
        ])
        #expect(join.groups == [[0, 2, 3], [1]])
        #expect(join.conflicts.isEmpty && join.candidates.isEmpty)
    }

    @Test func `names alone never join`() {
        let names = ["Katrineholms kommun", "Katrineholms kommun", "Katrineholm Municipality"]
        let join = OrganisationJoin(names.map { organisation($0) })
        #expect(join.groups == [[0], [1], [2]])
        #expect(
            join.candidates == [
                .init(first: 0, second: 1, reason: .sameName), .init(first: 0, second: 2, reason: .sameNameWithoutLegalForm),
            ])
    }

    @Test(arguments: [
        ("Göteborgs stad", "Göteborgs kommun", OrganisationJoin.Candidate.Reason.sameNameWithoutLegalForm),
        ("KATRINEHOLMS KOMMUN", "Katrineholms  kommun", .sameName),
        ("Municipality of Växjö", "Växjö kommun", .sameNameWithoutLegalForm),
        ("Sweco AB (publ)", "SWECO A.B.", .sameNameWithoutLegalForm),
        ("Café Möte ek. för.", "Cafe Möte", .sameNameWithoutLegalForm),
        ("Kärnvirke Arkitektur AB", "AB Kärnvirke Arkitektur", .sameNameWithoutLegalForm),
    ])
    func `names alike are candidates`(one: String, other: String, reason: OrganisationJoin.Candidate.Reason) {
        #expect(OrganisationJoin([organisation(one), organisation(other)]).candidates.map(\.reason) == [reason])
    }

    @Test(arguments: [
        ("Region Skåne", "Skåne kommun"), ("Åsa kommun", "Asa kommun"), ("AB", "Kommun"), ("", ""), ("Lunds kommun", "Lunds universitet"),
        ("Katrineholms kommun", "Katrineholms Industrihus AB"),
    ])
    func `names that differ are none`(one: String, other: String) {
        #expect(OrganisationJoin([organisation(one), organisation(other)]).candidates.isEmpty)
    }

    @Test func `another country is another organisation, an unknown one may be the same`() {
        #expect(OrganisationJoin([organisation("Science Park", "SE"), organisation("Science Park", "FI")]).candidates.isEmpty)
        #expect(OrganisationJoin([organisation("Science Park", "SE"), organisation("Science Park", nil)]).candidates.count == 1)
        #expect(OrganisationJoin([organisation(nil), organisation(nil)]).candidates.isEmpty)
    }

    @Test func `two numbers in one group are a conflict`() {
        let join = OrganisationJoin([
            organisation("A", number: "212000-0340", pic: "949570567"), organisation("B", number: "212000-0142", pic: "949570567"),
            organisation("C", number: "232100-0032"),
        ])
        #expect(join.groups == [[0, 1], [2]])
        #expect(join.conflicts == [0])
    }

    @Test func `the order of records does not change who belongs together`() {
        let records = (0..<60).map { number in
            organisation("O\(number % 7)", pic: number % 3 == 0 ? nil : "9000000\(10 + number % 11)")
        }
        func names(_ records: [Organisation]) -> Set<Set<String>> {
            Set(OrganisationJoin(records).groups.map { group in Set(group.compactMap { records[$0].pic?.rawValue }) })
        }
        #expect(names(records) == names(records.reversed()))
        let join = OrganisationJoin(records)
        #expect(join.groups.flatMap { $0 }.sorted() == Array(records.indices))
    }

    @Test func `many records with one name give no more candidates than records`() {
        let join = OrganisationJoin((0..<5_000).map { _ in organisation("Kommun X") })
        #expect(join.candidates.count == 4_999)
    }
}
