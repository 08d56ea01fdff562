public import Funding
public import JSON

/// A funded project as the interface tells of it.
public struct ProjectShape: Sendable {
    private let project: FundedProject
    private let links: PageLinks

    public init(_ project: FundedProject, links: PageLinks) {
        self.project = project
        self.links = links
    }

    /// What an outline does not hold, its objective, is left out of lists.
    public func value(withObjective: Bool) -> JSONValue {
        .record([
            "id": .string(project.id.rawValue), "origin": .string(project.origin.rawValue), "identifier": .string(project.identifier),
            "acronym": project.acronym.map { .string($0) }, "title": JSONValue(project.title),
            "objective": withObjective ? JSONValue(project.objective) : nil, "programmeName": project.programmeName.map { .string($0) },
            "programme": project.programme.map { .string($0.rawValue) }, "callIdentifier": project.callIdentifier.map { .string($0) },
            "topicIdentifier": project.topicIdentifier.map { .string($0) }, "typeOfAction": project.typeOfAction.map { .string($0) },
            "starts": project.starts.map { JSONValue($0) }, "ends": project.ends.map { JSONValue($0) },
            "totalCost": project.totalCost.map { JSONValue($0) }, "contribution": project.contribution.map { JSONValue($0) },
            "places": .codes(project.places), "participations": .array(project.participations.map(Self.participation)),
            "link": project.link.map { .string($0) }, "source": JSONValue(project.source), "pages": links.value(.project(project.id)),
        ])
    }

    private static func participation(_ participation: Participation) -> JSONValue {
        let organisation = participation.organisation
        return .record([
            "name": organisation.name.map { .string($0) }, "shortName": organisation.shortName.map { .string($0) },
            "country": organisation.country.map { .string($0.rawValue) }, "place": organisation.place.map { .string($0) },
            "region": organisation.region.map { .string($0.rawValue) }, "kind": organisation.kind.map { .string($0.rawValue) },
            "keys": .strings(organisation.keys.map(\.description)), "role": .string(participation.role.rawValue),
            "contribution": participation.contribution.map { JSONValue($0) },
        ])
    }

    static let shapes: [String: Schema] = [
        "Project": .object(
            "A project that has been granted money, as one source tells it.",
            [
                "id": .text("Its name in addresses."),
                "origin": .choice("Who the record comes from.", FundedProject.Origin.allCases.map(\.rawValue)),
                "identifier": .text("As the source writes it."), "acronym?": .text("Its short name."),
                "title": .list(of: .named("TextVersion"), "In the languages of the source."),
                "objective?": .list(of: .named("TextVersion"), "What it is to achieve; left out of lists."),
                "programmeName?": .text("The programme as the source names it."), "programme?": .text("The id of that programme."),
                "callIdentifier?": .text("The call that it was granted under."), "topicIdentifier?": .text("The topic of that call."),
                "typeOfAction?": .text("The kind of grant as the source writes it."), "starts?": .day("Its first day."),
                "ends?": .day("Its last day."), "totalCost?": .named("Money"), "contribution?": .named("Money"),
                "places": .texts("NUTS regions that it takes place in."),
                "participations": .list(of: .named("Participation"), "Who takes part, the lead first."),
                "link?": .link("The project at its source."), "source": .named("Source"), "pages": .named("Pages"),
            ]),
        "Participation": .object(
            "An organisation's part in a project.",
            [
                "name?": .text("Left out where the source gives none, or where it may be a person's."),
                "shortName?": .text("What people say."), "country?": .text("As in EU statistics: SE, EL, UK."),
                "place?": .text("The town of its address."), "region?": .text("Its NUTS region."),
                "kind?": .choice("What it is.", Organisation.Kind.allCases.map(\.rawValue)),
                "keys": .texts("Numbers that it is known by, such as org:212000-0340, vat:SE212000034001 or pic:999999999."),
                "role": .choice("What part.", Participation.Role.allCases.map(\.rawValue)), "contribution?": .named("Money"),
            ]),
    ]
}
