public import Funding

/// A search for partners: somebody asks the municipality to take part, or the municipality asks somebody.
public struct PartnerRequest: Sendable, Hashable {
    public enum Direction: String, Sendable, Hashable, Codable, CaseIterable {
        /// Somebody has asked the municipality.
        case incoming
        /// The municipality has asked somebody.
        case outgoing
    }

    /// How far it has come.
    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        case open, answered, accepted, declined, withdrawn

        /// Whether nothing more is expected of it.
        public var isEnded: Bool { self == .accepted || self == .declined || self == .withdrawn }
    }

    public var direction: Direction
    /// When it came, or went out.
    public var day: Day
    public var organisation: PartnerOrganisation
    public var contact: PartnerContact?
    public var programme: Programme.ID?
    public var call: Call.ID?
    /// What it is about.
    public var text: String
    /// The case that it belongs to; `nil` where it is none's.
    public var caseID: Int64?

    public init(
        direction: Direction, day: Day, organisation: PartnerOrganisation, contact: PartnerContact? = nil, programme: Programme.ID? = nil,
        call: Call.ID? = nil, text: String, caseID: Int64? = nil
    ) {
        self.direction = direction
        self.day = day
        self.organisation = organisation
        self.contact = contact
        self.programme = programme
        self.call = call
        self.text = text
        self.caseID = caseID
    }
}

/// The organisation of a partner request, with the numbers that it is known by.
public struct PartnerOrganisation: Sendable, Hashable {
    public var name: String
    /// Two capital letters, as in EU statistics; `nil` where nobody has said.
    public var country: AreaCode?
    public var organisationNumber: OrganisationNumber?
    public var vatNumber: VATNumber?
    public var pic: PIC?

    public init(
        name: String, country: AreaCode? = nil, organisationNumber: OrganisationNumber? = nil, vatNumber: VATNumber? = nil, pic: PIC? = nil
    ) {
        self.name = name
        self.country = country
        self.organisationNumber = organisationNumber
        self.vatNumber = vatNumber
        self.pic = pic
    }

    /// The numbers by which projects of the same organisation are found, the organisation number first.
    public var keys: [OrganisationKey] {
        Organisation(name: name, country: country, organisationNumber: organisationNumber, vatNumber: vatNumber, pic: pic).keys
    }
}

/// Whom to turn to about a partner request. It describes itself without personal data.
public struct PartnerContact: Sendable, Hashable {
    public var name: String
    /// Empty where nobody knows it.
    public var email: String
    /// The last day that it may be kept.
    public var keptUntil: Day

    public init(name: String, email: String = "", keptUntil: Day) {
        self.name = name
        self.email = email
        self.keptUntil = keptUntil
    }
}

extension PartnerContact: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "a partner's contact" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// A state that a partner request has got. Each is kept: one that was wrong is followed by another.
public struct PartnerRequestEvent: Sendable, Hashable, Codable {
    public let state: PartnerRequest.State
    public let day: Day
    /// Who said so, as the log has it.
    public let actor: String
    /// Empty where nobody has said more.
    public let note: String

    public init(_ state: PartnerRequest.State, on day: Day, by actor: String, note: String = "") {
        self.state = state
        self.day = day
        self.actor = actor
        self.note = note
    }
}
