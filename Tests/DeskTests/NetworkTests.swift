import Casework
import Foundation
import Funding
import Storage
import Synchronization
import Testing

@testable import Desk

/// Networks, partner requests and the partner profile, as people work with them.
@Suite(.serialized) struct NetworkTests {
    /// With a clock that no other test moves.
    private static let opening = Task { try await TestDesk() }
    private static let keys = Mutex(UInt8(0))

    private static func key() -> [UInt8] {
        keys.withLock { key in
            key &+= 1
            return [key, 9, 9, 9, 9, 9, 9, 9, 9]
        }
    }

    private static func desk() async throws -> (desk: Desk, member: StaffMember, email: String, today: Day) {
        let test = try await opening.value
        let email = UUID().uuidString.lowercased() + "@example.se"
        let member = try await ManageStaff(test.desk, actor: "test").add(name: "Åsa", email: email, roles: [.coordinator]).member
        return (test.desk, member, email, Day(of: test.now, in: .stockholm))
    }

    private static func open(_ desk: Desk, by member: StaffMember) async throws -> (id: CaseFile.ID, reference: String) {
        guard case .opened(let id) = try await OpenCase(desk).open(CaseContent(title: "Våtmark"), by: member, formKey: key()),
            let file = try await ReadCase(desk).reading(of: id, by: member)?.file
        else { throw CocoaError(.coderValueNotFound) }
        return (id, file.reference)
    }

    private static func log(_ desk: Desk, about subject: String) async throws -> [String] {
        try await ReadAudit(desk).latest(20, about: subject).map { "\($0.action) \($0.details)" }
    }

    @Test func `the catalogue's networks are there from the first day, and what is recorded joins them`() async throws {
        let (desk, member, _, today) = try await Self.desk()
        #expect(try await ReadNetworks(desk).list().map(\.id).starts(with: ["aer", "sba", "sef"]))
        let file = try await Self.open(desk, by: member)
        let record = NetworkRecord(
            name: "Egen", memberSince: today, fees: [NetworkFee(year: 2026, amount: Money(minorUnits: 100, currency: .krona))],
            benefits: [NetworkBenefit(text: " En partner ", caseReference: file.reference.lowercased())])
        let contacts = [NetworkContact(name: " Aino ", email: "aino@x.eu", keptUntil: today.adding(months: 24))]
        let changing = ChangeNetwork(desk)
        #expect(try await changing.change("aer", from: 0, to: record, contacts: contacts, by: member) == .changed("aer"))
        // The same form sent twice.
        #expect(try await changing.change("aer", from: 0, to: record, contacts: contacts, by: member) == .changed("aer"))
        let reading = try #require(try await ReadNetworks(desk).reading(of: "aer", by: member))
        #expect(reading.network?.abbreviation == "AER" && reading.stored.version == 1 && reading.cases == [file.reference: file.id])
        #expect(reading.stored.record.name.isEmpty, "the catalogue has its name")
        #expect(reading.stored.record.benefits.first?.text == "En partner" && reading.stored.contacts.first?.name == "Aino")
        let overtaken = try await changing.change("aer", from: 0, to: NetworkRecord(), contacts: [], by: member)
        #expect(overtaken == .overtaken(reading.stored))
        let log = try await Self.log(desk, about: "network:aer")
        #expect(log.count { $0.hasPrefix("network.change") } == 1 && log.contains { $0.contains("memberSince fees benefits contacts") })
        #expect(!log.contains { $0.contains("Aino") })
        #expect(try await ReadNetworks(desk).reading(of: "nix", by: member) == nil)
        #expect(try await changing.change("nix", from: 0, to: NetworkRecord(name: "A"), contacts: [], by: member) == .missing)
    }

    @Test func `a network of one's own is begun once a form, and changed like the others`() async throws {
        let (desk, member, _, _) = try await Self.desk()
        let (changing, key) = (ChangeNetwork(desk), Self.key())
        #expect(try await changing.begin(" ", by: member, formKey: key) == .refused([.empty(.name)]))
        guard case .changed(let id) = try await changing.begin("Mot PFAS", by: member, formKey: key) else {
            Issue.record("not begun")
            return
        }
        #expect(try await changing.begin("Mot PFAS", by: member, formKey: key) == .changed(id))
        #expect(try await ReadNetworks(desk).list().filter { $0.id == id }.map(\.stored.record.name) == ["Mot PFAS"])
        let change = NetworkRecord(name: "Mot PFAS", web: "https://pfas.example.eu")
        #expect(try await changing.change(id, from: 1, to: change, contacts: [], by: member) == .changed(id))
        #expect(try await ReadNetworks(desk).reading(of: id, by: member)?.stored.record.web == "https://pfas.example.eu")
    }

    @Test(arguments: [
        (NetworkRecord(web: "javascript:alert(1)"), NetworkProblem.webWrong), (NetworkRecord(web: "aer"), .webWrong),
        (NetworkRecord(memberSince: Day(iso: "2026-02-01"), memberUntil: Day(iso: "2026-01-31")), .endBeforeStart),
        (NetworkRecord(benefits: [NetworkBenefit(text: "Ring 811218-9876")]), .identityNumber(.benefits)),
        (NetworkRecord(benefits: [NetworkBenefit(text: " ")]), .empty(.benefits)),
        (NetworkRecord(benefits: [NetworkBenefit(text: "A", caseReference: "NIX-1")]), .unknown(.benefits)),
        (NetworkRecord(fees: [NetworkFee(year: 26, amount: Money(minorUnits: 1, currency: .krona))]), .yearWrong("26")),
        (
            NetworkRecord(fees: [NetworkFee(year: 2026, amount: Money(minorUnits: .max, currency: .krona))]),
            .amountWrong("92233720368547758,07")
        ),
    ])
    func `what cannot be kept of a network is refused`(record: NetworkRecord, problem: NetworkProblem) async throws {
        let (desk, member, _, _) = try await Self.desk()
        let named = NetworkRecord(
            name: "A", web: record.web, memberSince: record.memberSince, memberUntil: record.memberUntil, fees: record.fees,
            benefits: record.benefits)
        // One of the desk's own, which has a website of its own.
        guard case .changed(let id) = try await ChangeNetwork(desk).begin("A", by: member, formKey: Self.key()) else { return }
        #expect(try await ChangeNetwork(desk).change(id, from: 1, to: named, contacts: [], by: member) == .refused([problem]))
    }

    @Test func `a contact is kept from today for two years at most`() async throws {
        let (desk, member, _, today) = try await Self.desk()
        let last = today.adding(months: 24)
        for (day, isTaken) in [(today.adding(days: -1), false), (today, true), (last, true), (last.adding(days: 1), false)] {
            let contact = NetworkContact(name: "A", keptUntil: day)
            guard case .changed(let id) = try await ChangeNetwork(desk).begin("B", by: member, formKey: Self.key()) else { return }
            let outcome = try await ChangeNetwork(desk).change(id, from: 1, to: NetworkRecord(name: "B"), contacts: [contact], by: member)
            #expect(outcome == (isTaken ? .changed(id) : .refused([.keptWrong(.contacts, last: last)])))
        }
    }

    @Test func `a partner request is tied to a case, says what became of it, and is found from both`() async throws {
        let (desk, member, _, today) = try await Self.desk()
        let (file, keeping, key) = (try await Self.open(desk, by: member), KeepPartnerRequests(desk), Self.key())
        var request = PartnerRequest(
            direction: .incoming, day: today, organisation: PartnerOrganisation(name: "Åbo", country: "FI"),
            contact: PartnerContact(name: " ", keptUntil: today), text: "Hej")
        #expect(try await keeping.add(request, caseReference: "NIX", by: member, formKey: key) == .refused([.unknown(.caseReference)]))
        guard case .done(let id) = try await keeping.add(request, caseReference: file.reference, by: member, formKey: key) else {
            Issue.record("not taken")
            return
        }
        #expect(try await keeping.add(request, caseReference: file.reference, by: member, formKey: key) == .done(id))
        let browsing = BrowsePartnerRequests(desk)
        let stored = try #require(try await browsing.reading(of: id, by: member))
        #expect(stored.request.caseID == file.id && stored.request.contact == nil, "a contact that says nothing is none")
        #expect(try await browsing.requests(of: file.id).map(\.id) == [id])
        #expect(try await keeping.set(.accepted, of: id, note: "Ja", by: member) == .done(id))
        #expect(try await keeping.set(.accepted, of: id, note: "Ja", by: member) == .done(id))
        request.text = "Hej igen"
        let now = try #require(try await browsing.reading(of: id, by: member))
        #expect(now.history.map(\.state) == [.open, .accepted] && now.history.last?.actor == member.actor)
        #expect(try await keeping.change(id, from: 1, to: request, caseReference: "", by: member) == .overtaken(now))
        #expect(try await keeping.change(id, from: now.version, to: request, caseReference: "", by: member) == .done(id))
        #expect(try await browsing.requests(of: file.id).isEmpty)
        #expect(try await browsing.all(PartnerRequestFilter(state: .accepted), by: member).map(\.id).contains(id))
        let actions = try await Self.log(desk, about: "partner:\(id)").map { $0.prefix { $0 != " " } }
        #expect(actions.reversed() == ["partner.add", "partner.read", "partner.state", "partner.read", "partner.change"])
        request.text = "Fråga 811218-9876"
        let refused = try await keeping.add(request, caseReference: "", by: member, formKey: Self.key())
        #expect(refused == .refused([.identityNumber(.text)]))
    }

    @Test func `a profile is shown in English and with a function's address, or not at all`() async throws {
        let (desk, member, email, _) = try await Self.desk()
        let keeping = KeepPartnerProfile(desk)
        var profile = PartnerProfile(about: Localized(sv: "Vi", en: ""), isPublished: true)
        #expect(try await keeping.change(from: 0, to: profile, by: member) == .refused([.englishMissing(.about), .empty(.address)]))
        profile.about = Localized(sv: "Vi", en: "We")
        profile.email = email
        #expect(try await keeping.change(from: 0, to: profile, by: member) == .refused([.personalAddress]))
        profile.email = "international@example.se"
        profile.programmes = ["nix"]
        #expect(try await keeping.change(from: 0, to: profile, by: member) == .refused([.unknown(.offers)]))
        profile.programmes = []
        #expect(try await keeping.change(from: 0, to: profile, by: member) == .changed)
        let kept = try await keeping.profile()
        #expect(kept.profile == profile && kept.version == 1)
        profile.isPublished = false
        #expect(try await keeping.change(from: 0, to: profile, by: member) == .overtaken(kept))
    }

    @Test func `a person's contacts are found and taken away, and their requests stay`() async throws {
        let (desk, member, _, today) = try await Self.desk()
        let contact = PartnerContact(name: "Aino", email: "aino.borta@x.fi", keptUntil: today.adding(days: 9))
        let request = PartnerRequest(
            direction: .outgoing, day: today, organisation: PartnerOrganisation(name: "Åbo"), contact: contact, text: "Hej")
        guard case .done(let id) = try await KeepPartnerRequests(desk).add(request, caseReference: "", by: member, formKey: Self.key())
        else { return }
        let handling = HandlePersonalData(desk, actor: "command")
        #expect(try await handling.erase(email: "AINO.borta@x.fi").partnerContactOf.map(\.id) == [id])
        #expect(try await handling.findings(email: "aino.borta@x.fi").isEmpty)
        #expect(try await BrowsePartnerRequests(desk).reading(of: id, by: member)?.request.contact == nil)
        let log = try await Self.log(desk, about: "person")
        #expect(log.contains { $0.contains("\"partners\":\"\(id)\"") } && !log.contains { $0.lowercased().contains("aino") })
    }

    @Test func `contacts whose day has passed go by themselves`() async throws {
        let test = try await TestDesk()
        let member = try await ManageStaff(test.desk, actor: "test").add(name: "Bo", email: "bo@example.se", roles: [.officer]).member
        let today = Day(of: test.now, in: .stockholm)
        let contact = NetworkContact(name: "A", email: "a@x.eu", keptUntil: today)
        _ = try await ChangeNetwork(test.desk).change("sba", from: 0, to: NetworkRecord(), contacts: [contact], by: member)
        #expect(try await PurgePartnerContacts(test.desk).purge() == 0)
        test.wait(days: 2)
        #expect(try await PurgePartnerContacts(test.desk).purge() == 1)
        #expect(try await ReadNetworks(test.desk).reading(of: "sba", by: member)?.stored.contacts == [])
    }
}
