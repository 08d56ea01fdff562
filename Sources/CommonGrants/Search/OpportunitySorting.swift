import JSON

/// The order of a search's results.
public struct OpportunitySorting: Sendable, Hashable {
    /// What results are sorted by.
    public enum Key: String, Sendable, Hashable, CaseIterable {
        case lastModifiedAt, createdAt, title
        case status = "status.value"
        case closeDate = "keyDates.closeDate"
        case maxAwardAmount = "funding.maxAwardAmount"
        case minAwardAmount = "funding.minAwardAmount"
        case totalAmountAvailable = "funding.totalAmountAvailable"
        case estimatedAwardCount = "funding.estimatedAwardCount"
        /// How well the words that are searched for fit.
        case relevance
    }

    public enum Order: String, Sendable, Hashable, CaseIterable {
        case asc, desc
    }

    /// What stands for a key of our own.
    private static let custom = "custom"

    /// What the protocol lets results be sorted by, as it is written.
    static let protocolKeys = Key.allCases.filter { $0 != .relevance }.map(\.rawValue) + [custom]

    public let key: Key
    public let order: Order

    /// What was modified last first, as lists have it.
    public static let standard = OpportunitySorting(key: .lastModifiedAt, order: .desc)

    init(key: Key, order: Order) {
        self.key = key
        self.order = order
    }

    /// - Parameter hasWords: whether words are searched for, without which nothing is relevant.
    init(_ value: JSONValue?, hasWords: Bool, _ reading: inout RequestReading) {
        self = .standard
        guard let members = reading.object(value, "/sorting") else { return }
        let named = members["sortBy"]?.string
        let order: Order? = members["sortOrder"].flatMap { $0 == .null ? nil : reading.choice($0, "/sorting/sortOrder") }
        let custom = reading.text(members["customSortBy"], "/sorting/customSortBy")
        guard named == Self.custom else {
            guard let key = named.flatMap(Key.init(rawValue:)), key != .relevance else {
                reading.refuse("/sorting/sortBy", "expected one of \(Self.protocolKeys.joined(separator: ", "))")
                return
            }
            self.init(key: key, order: order ?? .desc)
            return
        }
        switch custom {
        case Key.relevance.rawValue where hasWords: self.init(key: .relevance, order: order ?? .desc)
        case Key.relevance.rawValue: reading.leaveUnsorted("customSortBy.relevance", "there are no words to search for")
        case let custom?: reading.leaveUnsorted("customSortBy.\(custom.prefix(80))", "unsupported sort key")
        case nil: reading.refuse("/sorting/customSortBy", "is required where sortBy is custom")
        }
    }

    /// What the results are sorted by, as the protocol writes it.
    func applied(errors: [String]) -> JSONValue {
        .record([
            "sortBy": .string(key == .relevance ? Self.custom : key.rawValue),
            "customSortBy": key == .relevance ? .string(key.rawValue) : nil, "sortOrder": .string(order.rawValue),
            "errors": .strings(errors),
        ])
    }
}
