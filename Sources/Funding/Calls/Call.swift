public import Foundation

/// A dated invitation to apply, under an action of a programme.
public struct Call: Sendable, Hashable, Identifiable {
    public typealias ID = Identifier<Call>

    /// Who the record comes from.
    public enum Origin: String, Sendable, Hashable, Codable, CaseIterable {
        /// The EU Funding & Tenders Portal's search interface.
        case portal
        /// `Catalogue/calls`, in our own words.
        case catalogue
        /// Vinnova's open data.
        case vinnova
        /// A table that somebody has filled in by hand, for a funder without an interface.
        case table
    }

    /// Utblick's own, used in addresses: the official identifier in lower case, made unique where the source repeats it.
    public let id: ID
    public let origin: Origin
    /// As the source writes it: `HORIZON-CL2-2027-01-DEMOCRACY-01`.
    public let identifier: String
    /// The call that the topic belongs to: `HORIZON-CL2-2027-01`.
    public let callIdentifier: String?
    public let programme: Identifier<Programme>?
    public let action: Identifier<Action>?
    /// The official title, as the source writes it.
    public let title: String
    /// A title in plain words, where an editor has written one.
    public let plainTitle: Localized?
    /// What it pays for in plain words, where an editor has written it.
    public let summary: Localized?
    /// The official text; empty where only the editors' own words are known.
    public let text: CallText
    /// The official conditions.
    public let conditions: CallText
    /// What those conditions state in a form that can be trusted, and what must be read; `nil` where there are none.
    public let conditionsStated: CallConditions?
    public let callTitle: String?
    public let destination: String?
    /// Official and editorial search words in English.
    public let keywords: [String]
    /// Editorial search words in Swedish.
    public let swedishKeywords: [String]
    public let themes: [Theme]
    /// Whom the editors judge it fits; empty where nobody has judged.
    public let audience: [ApplicantKind]
    /// What part a municipality plays, in the editors' judgement; `nil` where nobody has judged.
    public let municipalRole: MunicipalRole?
    public let typeOfAction: String?
    public let opens: Day?
    public let deadlines: [Deadline]
    /// The money set aside.
    public let budget: Budget?
    public let grant: GrantRange?
    /// Where it is open, where the source says more than the programme's rules; empty where it does not.
    public let areas: [AreaCode]
    /// What the source itself says, shown when it disagrees with the dates and never trusted.
    public let statedStatus: StatedStatus?
    public let link: String?
    public let source: Source
    /// When Utblick last fetched it; `nil` for the catalogue.
    public let fetchedAt: Date?
    /// When Utblick found that its source no longer has it; `nil` while the source has it.
    public let withdrawnAt: Date?

    public enum StatedStatus: String, Sendable, Hashable, Codable, CaseIterable {
        case forthcoming, open, closed
    }

    public enum MunicipalRole: String, Sendable, Hashable, Codable, CaseIterable {
        case none, partner, pilot, lead
    }

    public struct Budget: Sendable, Hashable, Codable {
        public let total: Money
        /// The other topics that share the pot; empty when it is the call's own.
        public let sharedWith: [String]

        public init(total: Money, sharedWith: [String] = []) {
            self.total = total
            self.sharedWith = sharedWith
        }
    }

    public struct GrantRange: Sendable, Hashable, Codable {
        public let minimum: Money?
        public let maximum: Money?
        /// A number of grants, not money.
        public let expectedGrants: Int?

        public init(minimum: Money?, maximum: Money?, expectedGrants: Int?) {
            self.minimum = minimum
            self.maximum = maximum
            self.expectedGrants = expectedGrants
        }
    }

    public init(
        id: ID, origin: Origin, identifier: String, callIdentifier: String? = nil, programme: Identifier<Programme>?,
        action: Identifier<Action>? = nil, title: String, plainTitle: Localized? = nil, summary: Localized? = nil,
        text: CallText = CallText(blocks: []), conditions: CallText = CallText(blocks: []),
        conditionsStated: CallConditions? = nil, callTitle: String? = nil, destination: String? = nil, keywords: [String] = [],
        swedishKeywords: [String] = [], themes: [Theme] = [], audience: [ApplicantKind] = [], municipalRole: MunicipalRole? = nil,
        typeOfAction: String? = nil, opens: Day?, deadlines: [Deadline], budget: Budget? = nil, grant: GrantRange? = nil,
        areas: [AreaCode] = [], statedStatus: StatedStatus? = nil, link: String?, source: Source,
        fetchedAt: Date? = nil, withdrawnAt: Date? = nil
    ) {
        self.id = id
        self.origin = origin
        self.identifier = identifier
        self.callIdentifier = callIdentifier
        self.programme = programme
        self.action = action
        self.title = title
        self.plainTitle = plainTitle
        self.summary = summary
        self.text = text
        self.conditions = conditions
        self.conditionsStated = conditionsStated
        self.callTitle = callTitle
        self.destination = destination
        self.keywords = keywords
        self.swedishKeywords = swedishKeywords
        self.themes = themes
        self.audience = audience
        self.municipalRole = municipalRole
        self.typeOfAction = typeOfAction
        self.opens = opens
        self.deadlines = deadlines
        self.budget = budget
        self.grant = grant
        self.areas = areas
        self.statedStatus = statedStatus
        self.link = link
        self.source = source
        self.fetchedAt = fetchedAt
        self.withdrawnAt = withdrawnAt
    }

    /// The title to show a reader: the editors' where there is one, else the official.
    public func displayTitle(in language: Language) -> String {
        plainTitle?[language] ?? title
    }
}
