/// The municipality that runs a desk, with its strategy and contact.
public struct Municipality: Sendable, Identifiable {
    public typealias ID = Identifier<Municipality>

    public let id: ID
    public let name: Localized
    /// By which sources of projects know it; `nil` where the catalogue does not say.
    public let organisationNumber: OrganisationNumber?
    /// Where it lies, as a code of the gazetteer: `SE-0483`.
    public let area: AreaCode
    public let web: String
    public let coordinator: Coordinator
    public let strategy: Strategy
    /// When the body meets that decides whether the municipality applies; `nil` where no days are known.
    public let decisions: DecisionCalendar?
    /// Who decides on applying, from the smallest body to the greatest; empty where nobody has said.
    public let decidingBodies: [DecidingBody]
    /// How long an application takes here; `nil` where nobody has said.
    public let preparation: PreparationTimes?
    /// How long cases are kept: what the law says, and the municipality's own plan.
    public let retention: [RetentionRule]
    public let facts: [Fact]
    /// What its pages are in, the first one chosen first; at least one.
    public let languages: [Language]
    /// The colour of its pages, `#rrggbb`; `nil` for Utblick's own.
    public let accent: String?
    /// Whom to tell of a weakness of the site: an address on the web, of mail or of a telephone; `nil` where nobody has said.
    public let securityContact: String?
    /// Whom to ask of the open data, an address of mail; `nil` where nobody has said.
    public let dataContact: String?
    /// The sites that may show parts of this one within their pages: scheme, host and port, such as `https://www.katrineholm.se`.
    public let embedders: [String]
    /// How it numbers what it registers.
    public let diary: DiaryPattern
    /// The networks that it takes part in, and how; those of the catalogue where the municipality is the catalogue's own.
    public let networks: [NetworkMembership]
    /// Programmes of its own, such as grants to associations, which no other municipality's desk shows; their ids begin with the municipality's.
    public let programmes: [Programme]

    /// One network that it takes part in.
    public struct NetworkMembership: Sendable, Hashable {
        public let network: Network.ID
        public let participation: Localized

        public init(network: Network.ID, participation: Localized) {
            self.network = network
            self.participation = participation
        }
    }

    /// Whom people turn to. Never a person's name: the role outlives the person.
    public struct Coordinator: Sendable, Hashable {
        public let title: Localized
        public let address: String
        public let telephone: String
        /// What people come to the coordinator for.
        public let helpsWith: [Localized]

        public init(title: Localized, address: String, telephone: String, helpsWith: [Localized]) {
            self.title = title
            self.address = address
            self.telephone = telephone
            self.helpsWith = helpsWith
        }
    }

    public init(
        id: ID, name: Localized, organisationNumber: OrganisationNumber? = nil, area: AreaCode, web: String, coordinator: Coordinator,
        strategy: Strategy, decisions: DecisionCalendar? = nil, decidingBodies: [DecidingBody] = [], preparation: PreparationTimes? = nil,
        retention: [RetentionRule] = RetentionRule.standard, facts: [Fact],
        languages: [Language] = Language.allCases, accent: String? = nil, securityContact: String? = nil, dataContact: String? = nil,
        embedders: [String] = [], diary: DiaryPattern = .standard,
        networks: [NetworkMembership] = [], programmes: [Programme] = []
    ) {
        self.id = id
        self.name = name
        self.organisationNumber = organisationNumber
        self.area = area
        self.web = web
        self.coordinator = coordinator
        self.strategy = strategy
        self.decisions = decisions
        self.decidingBodies = decidingBodies
        self.preparation = preparation
        self.retention = retention
        self.facts = facts
        self.languages = languages
        self.accent = accent
        self.securityContact = securityContact
        self.dataContact = dataContact
        self.embedders = embedders
        self.diary = diary
        self.networks = networks
        self.programmes = programmes
    }
}

/// The municipality's international strategy and its goals.
public struct Strategy: Sendable, Hashable {
    public let name: Localized
    public let adopted: Day
    public let adoptedBy: Localized
    public let summary: Localized
    public let goals: [Goal]
    public let source: Source

    public struct Goal: Sendable, Hashable, Identifiable {
        public let id: Identifier<Goal>
        public let name: Localized
        public let text: Localized

        public init(id: Identifier<Goal>, name: Localized, text: Localized) {
            self.id = id
            self.name = name
            self.text = text
        }
    }

    public init(name: Localized, adopted: Day, adoptedBy: Localized, summary: Localized, goals: [Goal], source: Source) {
        self.name = name
        self.adopted = adopted
        self.adoptedBy = adoptedBy
        self.summary = summary
        self.goals = goals
        self.source = source
    }
}

extension Municipality {
    /// The same without the programmes of its own.
    public var withoutProgrammes: Municipality {
        Municipality(
            id: id, name: name, organisationNumber: organisationNumber, area: area, web: web, coordinator: coordinator, strategy: strategy,
            decisions: decisions, preparation: preparation, facts: facts, languages: languages, accent: accent,
            securityContact: securityContact, dataContact: dataContact, embedders: embedders,
            diary: diary, networks: networks)
    }
}
