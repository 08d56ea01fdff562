public import Funding

/// Everything that the editors know: programmes, calls, networks, the municipality, and the places that rules speak of.
public struct Catalogue: Sendable {
    /// In the order of their ids, each with its successors filled in; the municipality's own among them.
    public let programmes: [Programme]
    /// Those of them that every municipality has.
    public let sharedProgrammes: [Programme]
    /// Programmes whose files say too little to be shown at all; empty in a sound catalogue.
    public let unreadableProgrammes: [Programme.ID]
    /// Calls that lie ahead, in the editors' own words.
    public let calls: [Call]
    public let pastCalls: [PastCall]
    public let networks: [Network]
    public let municipality: Municipality
    public let gazetteer: Gazetteer
    /// Rules about money that belong to no programme; none where the file is missing.
    public let moneyRules: MoneyRules
    /// What the accessibility statement rests on; `nil` where the file is missing or cannot be read.
    public let accessibility: AccessibilityRecord?
    /// Words of the field; none where the file is missing.
    public let glossary: Glossary
    /// Changes whenever a byte of any catalogue file does, or a file's name; 16 hexadecimal digits.
    public let fingerprint: String
    private let programmesByID: [Programme.ID: Programme]
    private let networksByID: [Network.ID: Network]

    /// - Parameter shared: the programmes that every municipality has.
    public init(
        programmes shared: [Programme], unreadableProgrammes: [Programme.ID] = [], calls: [Call], pastCalls: [PastCall],
        networks: [Network],
        municipality: Municipality, gazetteer: Gazetteer, moneyRules: MoneyRules = .none,
        accessibility: AccessibilityRecord? = nil, glossary: Glossary = .none, fingerprint: String
    ) {
        sharedProgrammes = shared
        programmes = municipality.programmes.isEmpty ? shared : (shared + municipality.programmes).sorted { $0.id < $1.id }
        self.unreadableProgrammes = unreadableProgrammes
        self.calls = calls
        self.pastCalls = pastCalls
        self.networks = networks
        self.municipality = municipality
        self.gazetteer = gazetteer
        self.moneyRules = moneyRules
        self.accessibility = accessibility
        self.glossary = glossary
        self.fingerprint = fingerprint
        programmesByID = Dictionary(programmes.map { ($0.id, $0) }) { first, _ in first }
        networksByID = Dictionary(networks.map { ($0.id, $0) }) { first, _ in first }
    }

    /// What every municipality has of it: without the programmes that are the municipality's own.
    public var shared: Catalogue {
        Catalogue(
            programmes: sharedProgrammes, unreadableProgrammes: unreadableProgrammes, calls: calls, pastCalls: pastCalls,
            networks: networks,
            municipality: municipality.withoutProgrammes, gazetteer: gazetteer, moneyRules: moneyRules,
            accessibility: accessibility, glossary: glossary, fingerprint: fingerprint)
    }

    /// The same for another municipality: its own networks and programmes, and no programmes that are named on the first one's page.
    public func with(_ municipality: Municipality) -> Catalogue {
        Catalogue(
            programmes: sharedProgrammes.map { $0.withoutSeed() }, unreadableProgrammes: unreadableProgrammes, calls: calls,
            pastCalls: pastCalls,
            networks: municipality.networks.compactMap { membership in
                network(membership.network)?.with(participation: membership.participation)
            }, municipality: municipality, gazetteer: gazetteer, moneyRules: moneyRules,
            accessibility: accessibility, glossary: glossary, fingerprint: fingerprint)
    }

    public func programme(_ id: Programme.ID) -> Programme? { programmesByID[id] }

    public func network(_ id: Network.ID) -> Network? { networksByID[id] }

    /// The nine programmes of the municipality's own page, in that page's order.
    public var seedProgrammes: [Programme] {
        programmes.filter { $0.seed != nil }.sorted { ($0.seed?.order ?? 0) < ($1.seed?.order ?? 0) }
    }
}
