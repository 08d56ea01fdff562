import Foundation
import Funding

/// The answer of `utblick search projects --format json`; `docs/precedents.md` describes it.
struct ProjectsDocument: Encodable {
    let projects: [Part]

    struct Part: Encodable {
        let id: String
        let origin: FundedProject.Origin
        let identifier: String
        let acronym: String?
        let title: [Text]
        let programme: String?
        let programmeName: String?
        let call: String?
        let topic: String?
        let starts: String?
        let ends: String?
        let totalCost: Amount?
        let contribution: Amount?
        let swedishMunicipalities: [String]
        let participants: [Participant]
        let link: String?
        let source: Origin
    }

    struct Text: Encodable {
        let language: String?
        let text: String
    }

    /// In whole units, fractions dropped.
    struct Amount: Encodable {
        let amount: Int
        let currency: Currency

        init(_ money: Money) {
            amount = money.wholeUnits
            currency = money.currency
        }
    }

    struct Participant: Encodable {
        let name: String?
        let role: Participation.Role
        let country: String?
        let town: String?
        let kind: String?
        let organisationNumber: String?
        let pic: String?
        let contribution: Amount?
    }

    struct Origin: Encodable {
        let title: String?
        let address: String
        let checked: String
        let licence: String?
    }

    init(_ projects: [FundedProject]) {
        self.projects = projects.map { project in
            Part(
                id: project.id.rawValue, origin: project.origin, identifier: project.identifier, acronym: project.acronym,
                title: project.title.versions.map { Text(language: $0.language, text: $0.text) }, programme: project.programme?.rawValue,
                programmeName: project.programmeName, call: project.callIdentifier, topic: project.topicIdentifier,
                starts: project.starts?.iso, ends: project.ends?.iso, totalCost: project.totalCost.map(Amount.init),
                contribution: project.contribution.map(Amount.init),
                swedishMunicipalities: project.swedishMunicipalities.compactMap(\.name),
                participants: project.participations.map(Self.participant), link: project.link,
                source: Origin(
                    title: project.source.title, address: project.source.address, checked: project.source.checked.iso,
                    licence: project.source.licence))
        }
    }

    private static func participant(_ participation: Participation) -> Participant {
        let organisation = participation.organisation
        return Participant(
            name: organisation.name, role: participation.role, country: organisation.country?.rawValue, town: organisation.place,
            kind: organisation.kind?.term, organisationNumber: organisation.organisationNumber?.rawValue, pic: organisation.pic?.rawValue,
            contribution: participation.contribution.map(Amount.init))
    }

    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
