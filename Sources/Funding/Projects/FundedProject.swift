/// A project that has been granted money, as one source tells it.
public struct FundedProject: Sendable, Hashable, Codable, Identifiable {
    public typealias ID = Identifier<FundedProject>

    /// Who the record comes from.
    public enum Origin: String, Sendable, Hashable, Codable, CaseIterable {
        case cordis, kohesio, vinnova, interregSweden, erasmusResults, keep
    }

    /// Utblick's own, the same at every import: the origin and the source's own identifier, in lower case.
    public let id: ID
    public let origin: Origin
    /// As the source writes it: a grant number, a diary number.
    public let identifier: String
    public let acronym: String?
    public let title: TextVersions
    /// What it is to achieve.
    public let objective: TextVersions
    /// The programme as the source names it.
    public let programmeName: String?
    /// The same programme in Utblick's catalogue, where a table says so.
    public let programme: Identifier<Programme>?
    /// The call that it was granted under: `HORIZON-CL5-2021-D2-01`.
    public let callIdentifier: String?
    /// The topic of that call: `HORIZON-CL5-2021-D2-01-11`.
    public let topicIdentifier: String?
    /// The kind of grant as the source writes it: `HORIZON-RIA`.
    public let typeOfAction: String?
    public let starts: Day?
    public let ends: Day?
    public let totalCost: Money?
    /// The EU's money, or for a national funder the funder's.
    public let contribution: Money?
    /// The NUTS regions that it takes place in, where the source says so.
    public let places: [AreaCode]
    /// The lead first where the source says who it is.
    public let participations: [Participation]
    public let link: String?
    public let source: Source

    public init(
        id: ID, origin: Origin, identifier: String, acronym: String? = nil, title: TextVersions,
        objective: TextVersions = TextVersions([]), programmeName: String? = nil, programme: Identifier<Programme>? = nil,
        callIdentifier: String? = nil, topicIdentifier: String? = nil, typeOfAction: String? = nil, starts: Day? = nil,
        ends: Day? = nil, totalCost: Money? = nil, contribution: Money? = nil, places: [AreaCode] = [],
        participations: [Participation] = [], link: String? = nil, source: Source
    ) {
        self.id = id
        self.origin = origin
        self.identifier = identifier
        self.acronym = acronym
        self.title = title
        self.objective = objective
        self.programmeName = programmeName
        self.programme = programme
        self.callIdentifier = callIdentifier
        self.topicIdentifier = topicIdentifier
        self.typeOfAction = typeOfAction
        self.starts = starts
        self.ends = ends
        self.totalCost = totalCost
        self.contribution = contribution
        self.places = places
        self.participations = participations
        self.link = link
        self.source = source
    }
}
