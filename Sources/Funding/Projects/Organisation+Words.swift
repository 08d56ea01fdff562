extension Organisation.Kind {
    /// What such an organisation is called.
    public var name: Localized {
        switch self {
        case .localAuthority: Localized(sv: "kommun eller annan lokal myndighet", en: "municipality or other local authority")
        case .regionalAuthority: Localized(sv: "region eller annan regional myndighet", en: "region or other regional authority")
        case .nationalAuthority: Localized(sv: "statlig myndighet", en: "national authority")
        case .otherPublic: Localized(sv: "annan offentlig organisation", en: "other public body")
        case .higherEducation: Localized(sv: "universitet eller högskola", en: "university or college")
        case .research: Localized(sv: "forskningsinstitut", en: "research institute")
        case .school: Localized(sv: "skola", en: "school")
        case .company: Localized(sv: "företag", en: "company")
        case .association: Localized(sv: "förening eller stiftelse", en: "association or foundation")
        case .other: Localized(sv: "annan organisation", en: "other organisation")
        }
    }

    /// The kind's name in addresses and at the command line: `municipality`.
    public var term: String {
        switch self {
        case .localAuthority: "municipality"
        case .regionalAuthority: "region"
        case .nationalAuthority: "agency"
        case .otherPublic: "public"
        case .higherEducation: "university"
        case .research: "research"
        case .school: "school"
        case .company: "company"
        case .association: "association"
        case .other: "other"
        }
    }

    public init?(term: String) {
        guard let kind = Self.allCases.first(where: { $0.term == term }) else { return nil }
        self = kind
    }
}
