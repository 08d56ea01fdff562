/// The conditions of the list of calls that somebody follows; what is empty or `nil` lets every call through.
public struct WatchedSearch: Sendable, Hashable, Codable {
    /// Which states of calls the search lets through.
    public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
        /// Open and coming: what there is still time for.
        case ahead
        case open, coming, closed, all

        /// The states that it lets through; any, where empty.
        public var states: [Call.State] {
            switch self {
            case .ahead: [.open, .coming]
            case .open: [.open]
            case .coming: [.coming]
            case .closed: [.closed]
            case .all: []
            }
        }
    }

    public let text: String
    public let status: Status
    public let programme: Programme.ID?
    public let theme: Theme?
    /// Whom the call should fit.
    public let audience: ApplicantKind?
    /// Days until the next deadline, at most.
    public let closesWithin: Int?

    public init(
        text: String = "", status: Status = .ahead, programme: Programme.ID? = nil, theme: Theme? = nil, audience: ApplicantKind? = nil,
        closesWithin: Int? = nil
    ) {
        self.text = text
        self.status = status
        self.programme = programme
        self.theme = theme
        self.audience = audience
        self.closesWithin = closesWithin
    }
}
