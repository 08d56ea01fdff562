public import Funding

/// What the municipality tells those abroad who look for partners. Staff write it; it is public once they say so.
public struct PartnerProfile: Sendable, Hashable, Codable {
    /// What the municipality is.
    public var about: Localized
    /// What it is good at.
    public var strengths: Localized
    /// What it looks for.
    public var wanted: Localized
    public var themes: [Theme]
    public var programmes: [Programme.ID]
    /// The address of a function, never of a person.
    public var email: String
    public var isPublished: Bool
    public var offers: [PartnerOffer]

    public init(
        about: Localized = Localized(same: ""), strengths: Localized = Localized(same: ""), wanted: Localized = Localized(same: ""),
        themes: [Theme] = [], programmes: [Programme.ID] = [], email: String = "", isPublished: Bool = false, offers: [PartnerOffer] = []
    ) {
        self.about = about
        self.strengths = strengths
        self.wanted = wanted
        self.themes = themes
        self.programmes = programmes
        self.email = email
        self.isPublished = isPublished
        self.offers = offers
    }

    /// Those that can still be answered.
    public func openOffers(on today: Day) -> [PartnerOffer] { offers.filter { $0.isOpen(on: today) } }
}

/// Something that the municipality offers to do with partners.
public struct PartnerOffer: Sendable, Hashable, Codable {
    public var title: Localized
    public var text: Localized
    public var programme: Programme.ID?
    /// The last day that it can be answered; `nil` for one without.
    public var until: Day?

    public init(title: Localized, text: Localized = Localized(same: ""), programme: Programme.ID? = nil, until: Day? = nil) {
        self.title = title
        self.text = text
        self.programme = programme
        self.until = until
    }

    public func isOpen(on today: Day) -> Bool { until.map { $0 >= today } ?? true }
}
