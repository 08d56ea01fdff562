import Casework
import Foundation
import Funding
import SQLCore
import Testing

@testable import Storage

struct NetworkStoreTests {
    private static let desk: MunicipalDesk.ID = "flen"
    private static let other: MunicipalDesk.ID = "katrineholm"

    private static func contact(_ email: String, until days: Int = 30) -> NetworkContact {
        NetworkContact(name: "Åsa", role: "Sekretariat", email: email, keptUntil: Sample.day(days))
    }

    @Test(arguments: TestDatabase.available)
    func `what is recorded of a network comes back, and nobody overwrites what they have not seen`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                func set(_ name: String, _ contacts: [NetworkContact], from version: Int) throws -> Bool {
                    try NetworkStore.set(
                        Sample.network(name), contacts: contacts, of: "aer", desk: Self.desk, from: version, by: "staff:1", at: .noon,
                        on: connection)
                }
                #expect(try NetworkStore.network("aer", desk: Self.desk, on: connection) == .none("aer"))
                #expect(try set("A", [Self.contact("a@x.eu"), Self.contact("b@x.eu")], from: 0))
                #expect(try !set("B", [], from: 0))
                #expect(try set("C", [Self.contact("c@x.eu"), Self.contact("")], from: 1))
                #expect(try !set("D", [], from: 1))
                let network = try NetworkStore.network("aer", desk: Self.desk, on: connection)
                #expect(network.record == Sample.network("C") && network.version == 2 && network.actor == "staff:1")
                #expect(network.contacts.map(\.email) == ["c@x.eu", ""])
                #expect(try NetworkStore.networks(desk: Self.desk, on: connection) == [network])
                #expect(try NetworkStore.networks(desk: Self.other, on: connection).isEmpty)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a partner request comes back as it was put in, once a form, with every state that it has had`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                let draft = CaseDraft(desk: Self.desk, content: CaseContent(title: "Våtmark"), owner: nil, legalBasis: "", purgeAfter: nil)
                let file = try CaseStore.open(draft, formKey: [1], at: .noon, on: connection).id
                func add(_ key: UInt8, _ request: PartnerRequest) throws -> (id: StoredPartnerRequest.ID, isNew: Bool) {
                    try PartnerRequestStore.add(
                        request, desk: Self.desk, formKey: [key], on: Sample.day(0), by: "staff:1", at: .noon, on: connection)
                }
                let request = Sample.partnerRequest("Åbo", email: "x@abo.fi", case: file)
                let added = try add(1, request)
                let again = try add(1, request)
                #expect(added.isNew && !again.isNew && added.id == again.id)
                var plain = PartnerRequest(
                    direction: .outgoing, day: Sample.day(5), organisation: PartnerOrganisation(name: "Ösel"), text: "Hej")
                let second = try add(2, plain).id
                func stored(_ id: StoredPartnerRequest.ID) throws -> StoredPartnerRequest {
                    try #require(try PartnerRequestStore.request(id, desk: Self.desk, on: connection))
                }
                #expect(try stored(added.id).request == request && stored(second).request == plain)
                #expect(try stored(added.id).caseName?.title == "Våtmark" && stored(second).caseName == nil)
                #expect(try PartnerRequestStore.request(added.id, desk: Self.other, on: connection) == nil)

                let seen = try stored(second)
                let event = PartnerRequestEvent(.declined, on: Sample.day(6), by: "staff:2", note: "Hann inte")
                #expect(try PartnerRequestStore.append(event, to: seen, desk: Self.desk, at: .noon, on: connection))
                #expect(try !PartnerRequestStore.append(event, to: seen, desk: Self.desk, at: .noon, on: connection))
                plain.text = "Hej då"
                func change(from version: Int) throws -> Bool {
                    try PartnerRequestStore.change(
                        second, desk: Self.desk, from: version, to: plain, by: "staff:1", at: .noon, on: connection)
                }
                #expect(try !change(from: 1))
                #expect(try change(from: 2))
                let changed = try stored(second)
                #expect(changed.request == plain && changed.state == .declined && changed.version == 3)
                #expect(changed.history.map(\.state) == [.open, .declined] && changed.history.last == event)

                func list(_ filter: PartnerRequestFilter, limit: Int = 9) throws -> [StoredPartnerRequest.ID] {
                    try PartnerRequestStore.list(filter, desk: Self.desk, limitedTo: limit, on: connection).map(\.id)
                }
                #expect(try list(PartnerRequestFilter()) == [second, added.id] && list(PartnerRequestFilter(), limit: 1) == [second])
                #expect(try list(PartnerRequestFilter(state: .open)) == [added.id])
                #expect(try list(PartnerRequestFilter(direction: .outgoing)) == [second])
                #expect(try list(PartnerRequestFilter(direction: .outgoing, state: .open)).isEmpty)
                #expect(try PartnerRequestStore.counts(desk: Self.desk, on: connection) == [.open: 1, .declined: 1])
                #expect(try PartnerRequestStore.requests(of: file, desk: Self.desk, on: connection).map(\.id) == [added.id])
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `contacts go when their day has passed, and no form that still shows them brings them back`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                let contacts = [Self.contact("old@x.eu", until: 1), Self.contact("new@x.eu", until: 2)]
                _ = try NetworkStore.set(
                    NetworkRecord(), contacts: contacts, of: "sba", desk: Self.desk, from: 0, by: "staff:1", at: .noon, on: connection)
                let request = Sample.partnerRequest("Åbo", email: "x@abo.fi")
                let id = try PartnerRequestStore.add(
                    request, desk: Self.desk, formKey: [1], on: Sample.day(0), by: "staff:1", at: .noon, on: connection
                ).id
                for (days, networks, partners) in [(1, 0, 0), (2, 1, 0), (30, 1, 0), (31, 0, 1), (90, 0, 0)] {
                    let day = Sample.day(days)
                    #expect(try NetworkStore.purgeContacts(desk: Self.other, on: day, on: connection) == 0)
                    #expect(try NetworkStore.purgeContacts(desk: Self.desk, on: day, on: connection) == networks, "\(days)")
                    #expect(try PartnerRequestStore.purgeContacts(desk: Self.desk, on: day, on: connection) == partners, "\(days)")
                }
                let kept = try #require(try PartnerRequestStore.request(id, desk: Self.desk, on: connection))
                #expect(kept.request.contact == nil && kept.request.organisation == request.organisation && kept.version == 2)
                let network = try NetworkStore.network("sba", desk: Self.desk, on: connection)
                #expect(network.contacts.isEmpty && network.version == 3)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a person is found and taken away in networks and partner requests, and texts with the address are told`(
        kind: TestDatabase
    ) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                let contacts = [Self.contact(" Bo@X.eu"), Self.contact("else@x.eu")]
                _ = try NetworkStore.set(
                    NetworkRecord(benefits: [NetworkBenefit(text: "Fråga else@x.eu, inte BO@x.eu")]), contacts: contacts, of: "aer",
                    desk: Self.desk, from: 0, by: "staff:1", at: .noon, on: connection)
                for (key, email, text) in [(1, "bo@x.eu", "A"), (2, "else@x.eu", "B"), (3, "", "Från bo@x.eu")] as [(UInt8, String, String)]
                {
                    var request = Sample.partnerRequest("Åbo", email: email)
                    request.text = text
                    _ = try PartnerRequestStore.add(
                        request, desk: Self.desk, formKey: [key], on: Sample.day(0), by: "staff:1", at: .noon, on: connection)
                }
                _ = try PartnerProfileStore.set(
                    PartnerProfile(email: "bo@x.eu"), desk: Self.desk, from: 0, by: "staff:1", at: .noon, on: connection)
                func found(_ email: String, desk: MunicipalDesk.ID = Self.desk) throws -> PersonalDataFindings {
                    try PersonalDataStore.findings(email: email, desk: desk, on: connection)
                }
                let bo = try found("BO@x.eu ")
                #expect(bo.networkContactOf == [.init(network: "aer", contact: contacts[0])])
                #expect(bo.partnerContactOf.map(\.request.text) == ["A"])
                #expect(bo.mentionedElsewhere == ["network:aer", "partner-profile", "partner:3"] && !bo.isEmpty)
                #expect(!"\(bo)".contains("@"))
                #expect(try found("bo@x.eu", desk: Self.other).isEmpty && found("b%@x.eu").isEmpty)

                try PersonalDataStore.erase(bo, desk: Self.desk, on: connection)
                let left = try found("bo@x.eu")
                #expect(left.networkContactOf.isEmpty && left.partnerContactOf.isEmpty && left.mentionedElsewhere == bo.mentionedElsewhere)
                let other = try found("else@x.eu")
                #expect(other.networkContactOf.count == 1 && other.partnerContactOf.map(\.request.text) == ["B"])
                #expect(try NetworkStore.network("aer", desk: Self.desk, on: connection).version == 2)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a profile comes back, and nobody overwrites what they have not seen`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                func set(_ email: String, from version: Int) throws -> Bool {
                    let profile = PartnerProfile(
                        about: Localized(sv: "Vi", en: "We"), themes: [.water], programmes: ["life"], email: email, isPublished: true,
                        offers: [PartnerOffer(title: Localized(sv: "A", en: "B"), until: Sample.day(3))])
                    return try PartnerProfileStore.set(profile, desk: Self.desk, from: version, by: "staff:1", at: .noon, on: connection)
                }
                #expect(try PartnerProfileStore.profile(desk: Self.desk, on: connection) == .none)
                #expect(try set("a@x.se", from: 0) && !set("b@x.se", from: 0) && set("c@x.se", from: 1) && !set("d@x.se", from: 1))
                let stored = try PartnerProfileStore.profile(desk: Self.desk, on: connection)
                #expect(stored.profile.email == "c@x.se" && stored.version == 2 && stored.profile.offers.first?.until == Sample.day(3))
                #expect(try PartnerProfileStore.profile(desk: Self.other, on: connection) == .none)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a request outlives the example case that it belonged to`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                let draft = CaseDraft(
                    desk: Self.desk, content: CaseContent(title: "[Exempel]"), owner: nil, legalBasis: "", purgeAfter: nil,
                    isDemonstration: true)
                let file = try CaseStore.open(draft, formKey: [1], at: .noon, on: connection).id
                let id = try PartnerRequestStore.add(
                    Sample.partnerRequest("Åbo", case: file), desk: Self.desk, formKey: [1], on: Sample.day(0), by: "staff:1", at: .noon,
                    on: connection
                ).id
                #expect(try DemonstrationStore.remove(desk: Self.desk, mark: "[Exempel] ", on: connection).cases == 1)
                let kept = try #require(try PartnerRequestStore.request(id, desk: Self.desk, on: connection))
                #expect(kept.request.caseID == nil && kept.caseName == nil)
            }
        }
    }
}
