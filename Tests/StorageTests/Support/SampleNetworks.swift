import Casework
import Foundation
import Funding
import SQLCore

@testable import Storage

extension Sample {
    static func network(_ name: String) -> NetworkRecord {
        NetworkRecord(
            name: name, memberSince: day(-900), meetings: [NetworkMeeting(day: day(4), place: name, participants: "Samordnaren")],
            fees: [NetworkFee(year: 2026, amount: Money(minorUnits: 50_000, currency: .krona))],
            benefits: [NetworkBenefit(day: day(-3), text: name, caseReference: "K-1")])
    }

    static func partnerRequest(_ name: String, email: String = "", case id: CaseFile.ID? = nil) -> PartnerRequest {
        PartnerRequest(
            direction: .incoming, day: day(1),
            organisation: PartnerOrganisation(
                name: name, country: "FI", organisationNumber: try? OrganisationNumber("212000-0340"), vatNumber: VATNumber("FI12345678"),
                pic: PIC("999976105")),
            contact: PartnerContact(name: name, email: email, keptUntil: day(30)), programme: "programme-3", call: "call-7", text: name,
            caseID: id)
    }

    static func organisation(_ name: String, pic: PIC? = nil) -> KnownOrganisation {
        KnownOrganisation(name: name, country: "FI", kind: .localAuthority, pic: pic, web: "https://example.fi", note: name)
    }

    /// What is recorded of a network, a partner request of a case, and a profile.
    static func addNetworks(
        _ id: CaseFile.ID?, desk: MunicipalDesk.ID, name: String, key: [UInt8], on connection: any SQLConnection
    ) throws {
        for network in ["aer", "sba"] as [Network.ID] {
            _ = try NetworkStore.set(
                Sample.network(name), contacts: [NetworkContact(name: name, email: "\(name)@example.se", keptUntil: day(30))],
                of: network, desk: desk, from: 0, by: "staff:3", at: .noon, on: connection)
        }
        _ = try PartnerRequestStore.add(
            partnerRequest(name, email: "\(name)@example.se", case: id), desk: desk, formKey: key, on: day(0), by: "staff:3", at: .noon,
            on: connection)
        let mark = key.reduce(0) { ($0 * 256 + Int($1)) % 1_000_000_000 }
        _ = try OrganisationRegisterStore.add(
            organisation("\(name) \(mark)", pic: PIC(String(100_000_000 + mark))), desk: desk, formKey: key, by: "staff:3", at: .noon,
            on: connection)
        _ = try PartnerProfileStore.set(
            PartnerProfile(about: Localized(same: name), offers: [PartnerOffer(title: Localized(same: name))]), desk: desk, from: 0,
            by: "staff:3", at: .noon, on: connection)
    }
}
