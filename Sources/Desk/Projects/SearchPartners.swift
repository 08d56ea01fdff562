import Catalogue
public import Funding
import Matching
import SQLCore
public import Storage

/// Finds organisations that have done something like what somebody wants to do: those that take part in projects like it.
public struct SearchPartners: Sendable {
    /// What was found.
    public struct Findings: Sendable {
        /// The best first.
        public let partners: [LikelyPartner]
        /// How many organisations there are; more than `partners` where only the best are shown.
        public let total: Int
        /// How many of them are in each country.
        public let countries: [AreaCode: Int]
    }

    /// Projects that organisations are sought in, the most like first: what comes after is seldom what somebody meant.
    private static let projects = 300
    /// The same where only some organisations will do.
    private static let projectsFiltered = 1_000
    private static let evidence = 3

    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// Organisations of a country and kind, without the desk's own municipality; none while the first index of projects is being built.
    public func partners(for idea: Idea, _ filter: ProjectFilter, limitedTo limit: Int) async throws -> Findings {
        guard let ranking = try await desk.projects.current() else { return Findings(partners: [], total: 0, countries: [:]) }
        let found = Array(ranking.ranking(of: idea).prefix(filter.isEmpty ? Self.projects : Self.projectsFiltered))
        let own = desk.catalogue.municipality.organisationNumber.map { OrganisationKey($0) }
        return try await desk.store.readAllowingDelay { connection in
            let ownOrganisation = try own.flatMap { try ProjectStore.organisation($0, on: connection) }
            let parts = try ProjectStore.parts(in: found.map(\.id), filter, on: connection).filter { $0.organisation != ownOrganisation }
            let ranked = PartnerRanking(found).ranking(of: parts.map(\.ranked))
            let places = Self.places(of: parts)
            return Findings(
                partners: try Self.partners(Array(ranked.prefix(limit)), places, on: connection), total: ranked.count,
                countries: places.values.compactMap(\.country).reduce(into: [:]) { $0[$1, default: 0] += 1 })
        }
    }

    /// What the first record with it says of each organisation.
    private static func places(of parts: [ProjectStore.Part]) -> [Int: (country: AreaCode?, kind: Organisation.Kind?)] {
        parts.sorted { $0.project.rawValue < $1.project.rawValue }.reduce(into: [:]) { places, part in
            let known = places[part.organisation]
            places[part.organisation] = (known?.country ?? part.country, known?.kind ?? part.kind)
        }
    }

    private static func partners(
        _ ranked: [PartnerRanking.Ranked], _ places: [Int: (country: AreaCode?, kind: Organisation.Kind?)],
        on connection: any SQLConnection
    ) throws -> [LikelyPartner] {
        let organisations = try ProjectStore.organisations(ranked.map(\.organisation), on: connection)
        let shown = ranked.map { $0.projects.prefix(evidence) }
        let outlines = try ProjectStore.outlines(Array(Set(shown.flatMap(\.self))), on: connection)
        let projects = Dictionary(outlines.map { ($0.id, $0) }) { first, _ in first }
        return zip(ranked, shown).compactMap { ranked, shown in
            guard let organisation = organisations[ranked.organisation] else { return nil }
            let place = places[ranked.organisation]
            return LikelyPartner(
                key: organisation.key, name: organisation.name, country: place?.country, kind: place?.kind,
                projectCount: ranked.projects.count, leadCount: ranked.leadCount, evidence: shown.compactMap { projects[$0] })
        }
    }
}

extension ProjectStore.Part {
    var ranked: PartnerRanking.Part { PartnerRanking.Part(organisation: organisation, project: project, isLead: isLead) }
}
