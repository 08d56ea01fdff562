import Foundation
import Funding

@testable import Pages

extension Preview {
    static let projects = [richProject, bareProject]

    static let richProject = FundedProject(
        id: "cordis-101069359", origin: .cordis, identifier: "101069359", acronym: "WET <1>",
        title: TextVersions([.init(language: "en", text: "Wetlands & farms")]),
        objective: TextVersions([.init(language: "en", text: "Wetlands hold back nutrients.\nFarmers take part.")]),
        programmeName: "Horizon Europe", programme: "cerv_2021_2027", callIdentifier: "HORIZON-CL6-2021-01",
        topicIdentifier: "HORIZON-CL6-2021-01-02", typeOfAction: "HORIZON-RIA", starts: Day(iso: "2022-09-01"),
        ends: Day(iso: "2025-08-31"), totalCost: Money(minorUnits: 207_378_125, currency: .euro),
        contribution: Money(minorUnits: 200_000_000, currency: .euro), places: ["SE-0483"],
        participations: [
            Participation(
                organisation: Organisation(
                    name: "Turun kaupunki", country: "FI", place: "Turku", kind: .localAuthority, pic: PIC("999976105")), role: .lead,
                contribution: Money(minorUnits: 34_235_900, currency: .euro)),
            Participation(organisation: Organisation(name: "Lunds universitet", country: "SE", kind: .higherEducation), role: .partner),
            Participation(
                organisation: Organisation(
                    name: "KATRINEHOLMS KOMMUN", country: "SE", place: "Katrineholm", vatNumber: VATNumber("SE212000034001")),
                role: .partner),
            Participation(organisation: Organisation(name: nil, country: "DE", kind: .other), role: .associated),
        ],
        link: "https://cordis.europa.eu/project/id/101069359", source: projectSource("CORDIS", licence: "CC BY 4.0"))

    /// With nothing that a source may leave out.
    static let bareProject = FundedProject(
        id: "interreg-se-x", origin: .interregSweden, identifier: "x", title: TextVersions([.init(language: nil, text: "Vatten")]),
        source: projectSource("Interregbarometern", licence: nil))

    private static func projectSource(_ title: String, licence: String?) -> Source {
        Source(
            address: "https://example.eu/projects", title: title, kind: .official, confidence: .high, checked: PartialDate(today),
            licence: licence)
    }
}

extension PreviewPages {
    static func similar(_ projects: [FundedProject]) -> SimilarPage.Model {
        let query = SimilarQuery(text: "Våtmarker & <gårdar>", country: "SE", kind: .localAuthority)
        return SimilarPage.Model(query: query, problems: [], projects: projects, isNothingStored: false)
    }

    static let ownProjects = ProjectsPage.Model(
        partner: nil, name: "Katrineholms kommun", projects: [Preview.richProject], total: 1, candidates: [Preview.bareProject],
        isNothingStored: false)

    static let projectsOfCountry = ProjectsPage.Model(
        partner: nil, country: "FI", name: "Katrineholms kommun", projects: [Preview.richProject, Preview.bareProject], total: 2,
        candidates: [Preview.bareProject], isNothingStored: false)

    static let partnerProjects = ProjectsPage.Model(
        partner: OrganisationKey("pic:999976105"), name: "Turun kaupunki", projects: [Preview.richProject], total: 250, candidates: [],
        isNothingStored: false)

    static let noProjects = ProjectsPage.Model(
        partner: nil, name: "Katrineholms kommun", projects: [], total: 0, candidates: [], isNothingStored: true)

    static let project = ProjectPage.Model(
        project: Preview.richProject, otherProjects: [3, nil, 1, nil], lastSeenAt: Preview.now, programme: Preview.citizens)

    static let bareProject = ProjectPage.Model(project: Preview.bareProject, otherProjects: [], lastSeenAt: nil, programme: nil)

    static let projectWithOutlines = ProjectPage.Model(
        project: Preview.richProject, otherProjects: [3, nil, 1, nil], lastSeenAt: nil, programme: nil, outlines: outlines)

    /// Two countries and a region, made up of few corners.
    static let outlines = MapOutlines(
        ground: [
            outline("FI", .country, [(21, 60), (30, 62), (28, 70), (24, 66)]),
            outline("SE", .country, [(12, 56), (17, 58), (24, 66), (13, 64)]),
        ],
        regions: [outline("SE22", .nuts2, [(12.5, 56), (16, 56), (14, 57)])])

    private static func outline(_ code: AreaCode, _ level: Area.Level, _ corners: [(Double, Double)]) -> RegionBoundary {
        let points = corners.map { RegionBoundary.Point(longitude: Int32($0.0 * 1_000_000), latitude: Int32($0.1 * 1_000_000)) }
        return RegionBoundary(
            code: code, level: level, nutsVersion: 2024, name: "Name <\(code.rawValue)>", polygons: [.init(outer: points, holes: [])])
    }

    static let foundPartners: PartnerPage.Model = {
        let query = SimilarQuery(text: "Våtmarker & <gårdar>", kind: .localAuthority)
        let partners = [("pic:999976105", "Turun kaupunki <Åbo>", "FI", 12, 2), ("org:202100-3211", nil, "SE", 1, 0)].compactMap {
            key, name, country, count, leads in
            OrganisationKey(key).map {
                LikelyPartner(
                    key: $0, name: name, country: AreaCode(country), kind: leads > 0 ? .localAuthority : nil, projectCount: count,
                    leadCount: leads, evidence: leads > 0 ? Preview.projects : [Preview.richProject])
            }
        }
        return PartnerPage.Model(
            profile: PreviewNetworks.profile, programmes: [:], query: query,
            findings: .init(partners: partners, total: 1_200, countries: ["FI": 600, "SE": 300, "DE": 70, "EL": 1, "CA": 2]))
    }()

    static let foundNobody = PartnerPage.Model(
        profile: nil, programmes: [:], query: SimilarQuery(text: "Våtmarker", country: "MT"),
        findings: .init(partners: [], total: 0, countries: [:]))

    static let funding = ProgrammePage.Model(
        programme: Preview.citizens, predecessors: [], successors: [], callsAhead: [], pastCalls: [], precedents: Preview.projects)
}
