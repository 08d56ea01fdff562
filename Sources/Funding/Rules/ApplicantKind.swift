/// Who applies.
public enum ApplicantKind: String, Sendable, Hashable, Codable, CaseIterable {
    case municipality, region, school, association, company, farmer, youngEntrepreneur, university, museum, publicAgency
    /// A private individual without an organisation.
    case individual
    case other
}
