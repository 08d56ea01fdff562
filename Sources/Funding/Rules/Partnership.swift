/// What an action asks of those who apply together; the applicant counts as one of the partners.
public struct Partnership: Sendable, Hashable {
    /// Partners in all, the applicant included.
    public let minimumPartners: Int
    /// Different countries in all, the applicant's included.
    public let minimumCountries: Int
    /// Countries or areas whose partners count; any, where empty.
    public let among: [AreaCode]
    /// How many of the countries must be EU member states, the applicant's included.
    public let minimumMemberStates: Int
    /// Who may lead; anyone, where empty.
    public let leadKinds: [ApplicantKind]
    /// Kinds of which at least one partner must be; none, where empty.
    public let requiredPartnerKinds: [ApplicantKind]

    public init(
        minimumPartners: Int = 1, minimumCountries: Int = 1, among: [AreaCode] = [], minimumMemberStates: Int = 0,
        leadKinds: [ApplicantKind] = [], requiredPartnerKinds: [ApplicantKind] = []
    ) {
        self.minimumPartners = minimumPartners
        self.minimumCountries = minimumCountries
        self.among = among
        self.minimumMemberStates = minimumMemberStates
        self.leadKinds = leadKinds
        self.requiredPartnerKinds = requiredPartnerKinds
    }
}
