/// An organisation that has done something like what somebody wants to do, with the projects that show it.
public struct LikelyPartner: Sendable, Hashable {
    /// A number that it is known by.
    public let key: OrganisationKey
    /// The name that it was first met under; `nil` where no source gives one.
    public let name: String?
    public let country: AreaCode?
    public let kind: Organisation.Kind?
    /// How many of its projects are alike.
    public let projectCount: Int
    /// How many of those it leads.
    public let leadCount: Int
    /// Those that are most alike, the best first.
    public let evidence: [FundedProject]

    public init(
        key: OrganisationKey, name: String?, country: AreaCode?, kind: Organisation.Kind?, projectCount: Int, leadCount: Int,
        evidence: [FundedProject]
    ) {
        self.key = key
        self.name = name
        self.country = country
        self.kind = kind
        self.projectCount = projectCount
        self.leadCount = leadCount
        self.evidence = evidence
    }
}
