import Casework
import Foundation
import Funding
import Storage
import Testing

@testable import Desk

struct DemonstrationTests {
    private static let member = StaffMember(number: 9, name: "Åsa", roles: [.coordinator])

    private static func open(_ title: String, at desk: Desk) async throws -> CaseFile.ID {
        let outcome = try await OpenCase(desk).open(CaseContent(title: title), by: member, formKey: Secret.random())
        guard case .opened(let id) = outcome else { throw CocoaError(.featureUnsupported) }
        return id
    }

    @Test func `examples come, are marked, stand by the rules, and go without a trace in anybody's own cases`() async throws {
        let test = try await TestDesk()
        let desk = test.desk
        let demonstration = Demonstration(desk)
        guard case .filled(let count) = try await demonstration.fill(beside: false) else {
            Issue.record("nothing was filled")
            return
        }
        #expect(count >= 10)
        #expect(try await demonstration.fill(beside: true) == .already(count))
        let page = try await BrowseCases(desk).page(.init(), limitedTo: 100)
        #expect(page.cases.count == count && page.cases.allSatisfy { $0.title.hasPrefix("[Exempel] ") })
        #expect(Set(page.cases.map(\.stage)).isSuperset(of: [.inquiry, .draft, .submitted, .supplement, .rejected, .running, .archived]))
        #expect(page.cases.allSatisfy { $0.programme != nil })
        // What a believable coordinator has seen to is not red.
        let late = try await BrowseObligations(desk).list(
            ObligationFilter(state: .late), limitedTo: 100
        ).map(\.obligation.entry.obligation.key.kind)
        #expect(!late.contains(.publicity) && !late.contains(.procurementFile))
        let requests = try await BrowsePartnerRequests(desk).list(PartnerRequestFilter(), limitedTo: 100).requests
        #expect(Set(requests.map(\.request.direction)) == [.incoming, .outgoing] && Set(requests.map(\.state)) == [.open, .accepted])
        #expect(requests.allSatisfy { $0.request.organisation.name.hasPrefix("[Exempel] ") && $0.request.caseID != nil })
        let today = Day(of: test.now, in: .stockholm)
        #expect(try await ReadNetworks(desk).agenda(from: today, through: today.adding(days: 60)).map(\.reading.id) == ["sef", "sba"])
        // The log holds, with the examples' own days.
        let log = try await ReadAudit(desk).check()
        #expect(log.count > count)

        // A case of one's own that was made a part of an example stands by itself again.
        let own = try await Self.open("Egen våtmark", at: desk)
        let example = try #require(page.cases.first?.id)
        #expect(try await ChangeCase(desk).merge(own, into: example, by: Self.member))
        #expect(try await demonstration.remove() == count)
        #expect(try await BrowseCases(desk).page(.init(), limitedTo: 100).cases.map(\.id) == [own])
        #expect(try await demonstration.remove() == 0)
        #expect(try await demonstration.fill(beside: false) == .occupied(1))
        #expect(try await demonstration.fill(beside: true) == .filled(count))
        _ = try await ReadAudit(desk).check()
    }

    @Test func `what people have recorded of networks and partners stays when the examples go`() async throws {
        let test = try await TestDesk()
        let (desk, today) = (test.desk, Day(of: test.now, in: .stockholm))
        let record = NetworkRecord(memberSince: today, meetings: [NetworkMeeting(day: today, place: "Sala")])
        let contacts = [NetworkContact(name: "Aino", keptUntil: today.adding(months: 1))]
        #expect(try await ChangeNetwork(desk).change("sef", from: 0, to: record, contacts: contacts, by: Self.member) == .changed("sef"))
        let request = PartnerRequest(
            direction: .incoming, day: today, organisation: PartnerOrganisation(name: "Exempelstaden"), text: "Hej")
        guard
            case .done(let own) = try await KeepPartnerRequests(desk).add(
                request, caseReference: "", by: Self.member, formKey: Secret.random())
        else { throw CocoaError(.coderValueNotFound) }
        _ = try await Demonstration(desk).fill(beside: false)
        #expect(try await ReadNetworks(desk).list().first { $0.id == "sef" }?.stored.record.meetings.count == 3)
        _ = try await Demonstration(desk).remove()
        let stored = try #require(try await ReadNetworks(desk).list().first { $0.id == "sef" }?.stored)
        #expect(stored.record == record && stored.contacts == contacts)
        #expect(try await ReadNetworks(desk).list().filter { $0.stored.version > 0 }.map(\.id) == ["sef"])
        #expect(try await BrowsePartnerRequests(desk).list(PartnerRequestFilter(), limitedTo: 9).requests.map(\.id) == [own])
        #expect(try await SearchNetworks(desk).found("lånecyklar exempel").networks.isEmpty)
    }

    @Test func `the report adds up what the examples say, and the log keeps who took it`() async throws {
        let test = try await TestDesk()
        let desk = test.desk
        _ = try await Demonstration(desk).fill(beside: false)
        let today = Day(of: test.now, in: .stockholm)
        let period = try #require(ReportPeriod(from: today.adding(days: -365), through: today))
        let report = try await ReadCouncilReport(desk).report(for: period, by: "staff:9")
        #expect(report.population?.count == 34_261 && report.hasDemonstrations)
        // The grant of the cooperation with Muheza alone.
        #expect(report.grantedByYear.total(in: .krona)?.shares == [.grant: 700_000_00, .ownKind: 150_000_00])
        #expect(report.grantPerInhabitant == [Money(minorUnits: 20_43, currency: .krona)])
        #expect(report.effects.count == 5 && report.lasting.count == 1 && report.totalHours > 0)
        #expect(report.rejected.count == 1 && report.risks.first?.risk.light == .red)
        let entry = try await ReadAudit(desk).latest(1, about: nil).first
        #expect(entry?.action == "report.read" && entry?.actor == "staff:9")
    }
}
