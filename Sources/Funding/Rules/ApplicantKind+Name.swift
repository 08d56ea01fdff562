extension ApplicantKind {
    /// The kind in words, as in "open to associations".
    public var plural: Localized {
        switch self {
        case .municipality: Localized(sv: "kommuner", en: "municipalities")
        case .region: Localized(sv: "regioner", en: "regions")
        case .school: Localized(sv: "skolor", en: "schools")
        case .association: Localized(sv: "föreningar", en: "associations")
        case .company: Localized(sv: "företag", en: "companies")
        case .farmer: Localized(sv: "lantbrukare", en: "farmers")
        case .youngEntrepreneur: Localized(sv: "nya företagare", en: "new entrepreneurs")
        case .university: Localized(sv: "högskolor och forskningsinstitut", en: "universities and research institutes")
        case .museum: Localized(sv: "museer", en: "museums")
        case .publicAgency: Localized(sv: "myndigheter", en: "public agencies")
        case .individual: Localized(sv: "privatpersoner", en: "private individuals")
        case .other: Localized(sv: "andra organisationer", en: "other organisations")
        }
    }

    /// The kind in words, as in "you apply as an association".
    public var singular: Localized {
        switch self {
        case .municipality: Localized(sv: "kommun", en: "municipality")
        case .region: Localized(sv: "region", en: "region")
        case .school: Localized(sv: "skola", en: "school")
        case .association: Localized(sv: "förening", en: "association")
        case .company: Localized(sv: "företag", en: "company")
        case .farmer: Localized(sv: "lantbrukare", en: "farmer")
        case .youngEntrepreneur: Localized(sv: "ny företagare", en: "new entrepreneur")
        case .university: Localized(sv: "högskola eller forskningsinstitut", en: "university or research institute")
        case .museum: Localized(sv: "museum", en: "museum")
        case .publicAgency: Localized(sv: "myndighet", en: "public agency")
        case .individual: Localized(sv: "privatperson", en: "private individual")
        case .other: Localized(sv: "annan organisation", en: "another organisation")
        }
    }
}
