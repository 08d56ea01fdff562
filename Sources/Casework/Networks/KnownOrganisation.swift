public import Funding

/// An organisation that a desk works with, with the numbers that it is known by. Whom to turn to there stands elsewhere, in networks and partner
/// requests, where contacts go by day.
public struct KnownOrganisation: Sendable, Hashable {
    public var name: String
    /// Two capital letters, as in EU statistics; `nil` where nobody has said.
    public var country: AreaCode?
    public var kind: Organisation.Kind?
    public var organisationNumber: OrganisationNumber?
    public var vatNumber: VATNumber?
    public var pic: PIC?
    public var oid: ErasmusOID?
    public var lei: LegalEntityIdentifier?
    /// An address of the web; empty for none.
    public var web: String
    public var note: String

    public init(
        name: String, country: AreaCode? = nil, kind: Organisation.Kind? = nil, organisationNumber: OrganisationNumber? = nil,
        vatNumber: VATNumber? = nil, pic: PIC? = nil, oid: ErasmusOID? = nil, lei: LegalEntityIdentifier? = nil, web: String = "",
        note: String = ""
    ) {
        self.name = name
        self.country = country
        self.kind = kind
        // A Swedish VAT number holds it.
        self.organisationNumber = organisationNumber ?? vatNumber?.organisationNumber
        self.vatNumber = vatNumber
        self.pic = pic
        self.oid = oid
        self.lei = lei
        self.web = web
        self.note = note
    }

    /// What a partner request says of one.
    public init(_ partner: PartnerOrganisation) {
        self.init(
            name: partner.name, country: partner.country, organisationNumber: partner.organisationNumber, vatNumber: partner.vatNumber,
            pic: partner.pic)
    }

    /// The numbers by which projects of the same organisation are found, the organisation number first.
    public var keys: [OrganisationKey] {
        Organisation(name: name, country: country, organisationNumber: organisationNumber, vatNumber: vatNumber, pic: pic).keys
    }

    /// Each number as it is written, by its field; those that nobody knows are left out.
    public var numbers: [(field: NetworkProblem.Field, text: String)] {
        let all: [(NetworkProblem.Field, String?)] = [
            (.organisationNumber, organisationNumber?.rawValue), (.vatNumber, vatNumber?.rawValue), (.pic, pic?.rawValue),
            (.oid, oid?.rawValue), (.lei, lei?.rawValue),
        ]
        return all.compactMap { field, text in text.map { (field, $0) } }
    }

    /// The names of the fields that two differ in, for the log.
    public func differences(from other: KnownOrganisation) -> [String] {
        let all: [(String, Bool)] = [
            ("name", name != other.name), ("country", country != other.country), ("kind", kind != other.kind),
            ("organisationNumber", organisationNumber != other.organisationNumber), ("vatNumber", vatNumber != other.vatNumber),
            ("pic", pic != other.pic), ("oid", oid != other.oid), ("lei", lei != other.lei), ("web", web != other.web),
            ("note", note != other.note),
        ]
        return all.filter(\.1).map(\.0)
    }
}
