/// A call that has been, kept to show a programme's pattern. Its dates may be partial.
public struct PastCall: Sendable, Hashable, Identifiable {
    public let id: Identifier<PastCall>
    public let programme: Identifier<Programme>
    public let title: Localized
    public let opened: PartialDate?
    public let closed: PartialDate?
    public let budget: Money?
    public let grantMaximum: Money?
    public let fundingRate: Rate?
    /// Projects approved, and applications received.
    public let grants: Int?
    public let applications: Int?
    public let note: Localized?
    public let source: Source

    public init(
        id: Identifier<PastCall>, programme: Identifier<Programme>, title: Localized, opened: PartialDate?, closed: PartialDate?,
        budget: Money? = nil, grantMaximum: Money? = nil, fundingRate: Rate? = nil, grants: Int? = nil, applications: Int? = nil,
        note: Localized? = nil, source: Source
    ) {
        self.id = id
        self.programme = programme
        self.title = title
        self.opened = opened
        self.closed = closed
        self.budget = budget
        self.grantMaximum = grantMaximum
        self.fundingRate = fundingRate
        self.grants = grants
        self.applications = applications
        self.note = note
        self.source = source
    }
}
