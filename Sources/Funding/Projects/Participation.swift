/// An organisation's part in a project.
public struct Participation: Sendable, Hashable, Codable {
    public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
        /// It leads and answers for the project: lead partner, coordinator, project owner.
        case lead
        case partner
        /// It takes part without money of its own from the programme.
        case associated
    }

    public let organisation: Organisation
    public let role: Role
    /// The EU's or the funder's money for this organisation.
    public let contribution: Money?

    public init(organisation: Organisation, role: Role, contribution: Money? = nil) {
        self.organisation = organisation
        self.role = role
        self.contribution = contribution
    }
}
