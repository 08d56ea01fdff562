/// The protocol's values of an opportunity's status.
enum OpportunityStatus: String, Sendable, Hashable, CaseIterable {
    case forecasted, open, closed, custom
}
