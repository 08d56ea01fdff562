/// The protocol's values of a competition's status.
enum CompetitionStatus: String, Sendable, Hashable, CaseIterable {
    case open, closed, custom
}
