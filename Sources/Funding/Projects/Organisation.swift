/// An organisation as one source writes it. Which records are the same organisation is for `OrganisationJoin` to say.
public struct Organisation: Sendable, Hashable, Codable {
    /// What it is, in terms that the sources share.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case localAuthority, regionalAuthority, nationalAuthority, otherPublic, higherEducation, research, school, company, association
        case other
    }

    /// As the source writes it; `nil` where it gives none, or where it may be a person's.
    public let name: String?
    public let shortName: String?
    /// A country's code, as in EU statistics: `SE`, `EL`, `UK`.
    public let country: AreaCode?
    /// The town of its address.
    public let place: String?
    /// Its NUTS region, as fine as the source gives it.
    public let region: AreaCode?
    public let kind: Kind?
    public let organisationNumber: OrganisationNumber?
    public let vatNumber: VATNumber?
    public let pic: PIC?

    /// A Swedish VAT number gives the organisation number too, where the source gives none.
    public init(
        name: String?, shortName: String? = nil, country: AreaCode? = nil, place: String? = nil, region: AreaCode? = nil,
        kind: Kind? = nil, organisationNumber: OrganisationNumber? = nil, vatNumber: VATNumber? = nil, pic: PIC? = nil
    ) {
        self.name = name
        self.shortName = shortName
        self.country = country
        self.place = place
        self.region = region
        self.kind = kind
        self.organisationNumber = organisationNumber ?? vatNumber?.organisationNumber
        self.vatNumber = vatNumber
        self.pic = pic
    }
}
