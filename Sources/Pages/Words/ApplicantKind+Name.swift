import Funding

extension ApplicantKind {
    /// The kind of applicant as people say it, in lower case.
    var name: Localized {
        switch self {
        case .municipality: Localized(sv: "kommun", en: "municipality")
        case .region: Localized(sv: "region", en: "region")
        case .school: Localized(sv: "skola", en: "school")
        case .association: Localized(sv: "förening", en: "association")
        case .company: Localized(sv: "företag", en: "company")
        case .farmer: Localized(sv: "lantbrukare", en: "farmer")
        case .youngEntrepreneur: Localized(sv: "ny företagare", en: "new entrepreneur")
        case .university: Localized(sv: "högskola eller universitet", en: "university")
        case .museum: Localized(sv: "museum", en: "museum")
        case .publicAgency: Localized(sv: "statlig myndighet", en: "public agency")
        case .individual: Localized(sv: "privatperson", en: "private individual")
        case .other: Localized(sv: "annan", en: "other")
        }
    }
}
