import Casework
public import Funding

/// Where an organisation of the register occurs at its desk.
public struct OrganisationOccurrences: Sendable, Hashable {
    /// Cases that came from it.
    public let cases: [CaseOutline]
    /// Cases in whose project it is a partner.
    public let projects: [CaseOutline]
    public let requests: [StoredPartnerRequest]
    /// Networks in whose records its name stands.
    public let networks: [Network.ID]
}
