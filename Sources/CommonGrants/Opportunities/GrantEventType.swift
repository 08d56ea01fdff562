/// The kinds of dates that the protocol has.
public enum GrantEventType: String, Sendable, Hashable, CaseIterable {
    case singleDate, dateRange, other

    /// What an event of the kind must be.
    public var part: ProtocolPart {
        switch self {
        case .singleDate: .singleDateEvent
        case .dateRange: .dateRangeEvent
        case .other: .otherEvent
        }
    }
}
