import Foundation
import Funding
import Storage

extension Sample {
    /// A project with something in every field.
    static let richProject = FundedProject(
        id: "cordis-101069359", origin: .cordis, identifier: "101069359", acronym: "Åäö",
        title: TextVersions([.init(language: "en", text: "Cleaner \"water\""), .init(language: nil, text: "Renare vatten")]),
        objective: TextVersions([.init(language: "sv", text: "Rad ett\nrad två"), .init(language: "fi", text: "Puhdas vesi")]),
        programmeName: "HORIZON", programme: "horizon_europe", callIdentifier: "HORIZON-CL5-2021-D2-01",
        topicIdentifier: "HORIZON-CL5-2021-D2-01-11", typeOfAction: "HORIZON-RIA", starts: day(-700), ends: day(400),
        totalCost: Money(minorUnits: 207_378_125, currency: .euro), contribution: Money(minorUnits: 200_000_001, currency: .krona),
        places: ["SE122", "FI1B"],
        participations: [
            Participation(
                organisation: Organisation(
                    name: "KATRINEHOLMS KOMMUN", shortName: "KK", country: "SE", place: "Katrineholm", region: "SE122",
                    kind: .localAuthority, vatNumber: VATNumber("SE212000034001"), pic: PIC("999976105")),
                role: .lead, contribution: Money(minorUnits: 34_235_900, currency: .euro)),
            Participation(organisation: Organisation(name: "Turun kaupunki", country: "FI"), role: .associated),
        ],
        link: "https://cordis.europa.eu/project/id/101069359", source: source)

    static func project(
        _ id: String, origin: FundedProject.Origin = .cordis, programme: Programme.ID? = nil, title: String? = nil, starts: Day? = nil,
        _ organisations: [Organisation] = []
    ) -> FundedProject {
        FundedProject(
            id: Identifier(id), origin: origin, identifier: id,
            title: TextVersions([.init(language: "en", text: title ?? "Title of \(id)")]),
            programme: programme, starts: starts,
            participations: organisations.enumerated().map { Participation(organisation: $1, role: $0 == 0 ? .lead : .partner) },
            source: source)
    }

    static func number(_ text: String) -> OrganisationNumber? { try? OrganisationNumber(text) }
}
