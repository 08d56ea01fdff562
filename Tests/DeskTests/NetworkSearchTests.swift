import Casework
import Foundation
import Funding
import SQLCore
import Storage
import Testing

@testable import Desk

/// Networks and partner requests in the desk's search, and the days that networks have.
struct NetworkSearchTests {
    private static let member = StaffMember(number: 9, name: "Åsa", roles: [.coordinator])

    /// A desk with a network of its own, something recorded of SEF, and two partner requests.
    private struct Filled {
        let desk: Desk
        let today: Day
        let own: Network.ID
        let school: StoredPartnerRequest.ID

        init() async throws {
            let test = try await TestDesk()
            (desk, today) = (test.desk, Day(of: test.now, in: .stockholm))
            guard case .changed(let own) = try await ChangeNetwork(desk).begin("Kommuner mot PFAS", by: member, formKey: Secret.random())
            else { throw CocoaError(.coderValueNotFound) }
            self.own = own
            var request = PartnerRequest(
                direction: .incoming, day: today, organisation: PartnerOrganisation(name: "Åbo skolor", country: "FI"),
                contact: PartnerContact(name: "Hemlige Harry", email: "harry@example.fi", keptUntil: today.adding(months: 2)),
                programme: "erasmus_plus_2021_2027", text: "Vi söker elevutbyten om matsvinn.")
            guard
                case .done(let school) = try await KeepPartnerRequests(desk).add(
                    request, caseReference: "", by: member, formKey: Secret.random())
            else { throw CocoaError(.coderValueNotFound) }
            self.school = school
            (request.text, request.organisation.name, request.programme) = ("Vi söker vatten.", "Pärnu", nil)
            _ = try await KeepPartnerRequests(desk).add(request, caseReference: "", by: member, formKey: Secret.random())
            let record = NetworkRecord(
                memberUntil: today.adding(days: 30),
                meetings: [
                    NetworkMeeting(day: today, place: "Enköping", participants: "näringslivschefen", outcome: "Tips om lånecyklar."),
                    NetworkMeeting(day: today, place: "Sala"), NetworkMeeting(day: today.adding(days: 61), place: "Borlänge"),
                ], benefits: [NetworkBenefit(text: "En kontakt i Riga")])
            let changed = try await ChangeNetwork(desk).change("sef", from: 0, to: record, contacts: [], by: member)
            #expect(changed == .changed("sef"))
        }

        func found(_ text: String) async throws -> (networks: [Network.ID], requests: [StoredPartnerRequest.ID]) {
            let found = try await SearchNetworks(desk).found(text)
            return (found.networks.map(\.id), found.requests.map(\.id))
        }
    }

    @Test func `they are found in any form, by what is recorded and by the names of the catalogue`() async throws {
        let filled = try await Filled()
        for text in ["elevutbytena matsvinnet", "Åbo", "skolor fi", "erasmus elev"] {
            let found = try await filled.found(text)
            #expect(found.requests == [filled.school] && found.networks.isEmpty, "\(text)")
        }
        #expect(try await filled.found("matsvin").requests == [filled.school], "a word that is still being typed")
        #expect(try await filled.found("lånecykel").networks == ["sef"], "what was recorded")
        #expect(try await filled.found("sef riga").networks == ["sef"], "a word of the catalogue beside one that was recorded")
        #expect(try await filled.found("kommunen pfas").networks == [filled.own])
        #expect(try await filled.found("assembly europ").networks.contains("aer"), "nothing has been recorded of it")
        for text in ["", "  ", "hemlige", "harry@example.fi", "elevutbyten vatten", "kvantdator"] {
            let found = try await filled.found(text)
            #expect(found.requests.isEmpty && found.networks.isEmpty, "\(text)")
        }
    }

    @Test func `what is changed is found by its new words, and what has no words gets them`() async throws {
        let filled = try await Filled()
        #expect(
            try await KeepPartnerRequests(filled.desk).set(.answered, of: filled.school, note: "Ring rektorn", by: Self.member)
                == .done(filled.school))
        #expect(try await filled.found("rektor").requests == [filled.school])
        let id = filled.desk.id
        try await filled.desk.store.write { connection in
            _ = try connection.execute("UPDATE partner_request SET words = '' WHERE desk = \(id)")
            _ = try connection.execute("UPDATE network_membership SET words = '' WHERE desk = \(id)")
        }
        #expect(try await filled.found("rektor").requests == [filled.school])
        #expect(try await filled.found("lånecykel").networks == ["sef"])
        #expect(try await ReadNetworks(filled.desk).reading(of: "sef", by: Self.member)?.stored.version == 1, "finding changes nothing")
    }

    @Test func `the near days are meetings and the last day of a membership, each once`() async throws {
        let filled = try await Filled()
        let days = try await ReadNetworks(filled.desk).agenda(from: filled.today, through: filled.today.adding(days: 60))
        let told = days.map { date in
            if case .meeting(let meeting) = date.kind { "\(meeting.place) \(date.number)" } else { "end" }
        }
        #expect(told == ["Enköping 1", "Sala 2", "end"])
        #expect(try await ReadNetworks(filled.desk).agenda(from: filled.today, through: filled.today.adding(days: -1)).isEmpty)
    }

    @Test func `requests that wait for an answer stand with the oldest first`() async throws {
        let filled = try await Filled()
        var late = PartnerRequest(
            direction: .outgoing, day: filled.today.adding(days: -30), organisation: PartnerOrganisation(name: "Riga"), text: "Hej")
        late.contact = nil
        guard
            case .done(let id) = try await KeepPartnerRequests(filled.desk).add(
                late, caseReference: "", by: Self.member, formKey: Secret.random())
        else { throw CocoaError(.coderValueNotFound) }
        let browsing = BrowsePartnerRequests(filled.desk)
        #expect(try await browsing.waiting().map(\.id).first == id)
        #expect(try await browsing.waiting().count == 3)
        _ = try await KeepPartnerRequests(filled.desk).set(.declined, of: id, note: "", by: Self.member)
        #expect(try await browsing.waiting().map(\.id).contains(id) == false)
    }
}
