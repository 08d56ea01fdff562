/// Where a statement comes from, and how far it can be trusted.
public struct Source: Sendable, Hashable, Codable {
    /// Who speaks: the body in charge, a stored copy of its document, somebody else, or Utblick's editors.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case official, copyOfOfficial, thirdParty, editorial
    }

    /// High: the body in charge or the law. Medium: another official, older or derived. Low: third party, inferred or unclear.
    public enum Confidence: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
        case low, medium, high

        public static func < (left: Confidence, right: Confidence) -> Bool {
            let order: [Confidence] = [.low, .medium, .high]
            return order.firstIndex(of: left) ?? 0 < order.firstIndex(of: right) ?? 0
        }
    }

    /// An address on the web, `https://…` or `http://…`.
    public let address: String
    public let title: String?
    public let kind: Kind
    public let confidence: Confidence
    /// When somebody last read the source for this statement.
    public let checked: PartialDate
    /// The source's licence, where it states one.
    public let licence: String?

    public init(
        address: String, title: String? = nil, kind: Kind, confidence: Confidence, checked: PartialDate, licence: String? = nil
    ) {
        self.address = address
        self.title = title
        self.kind = kind
        self.confidence = confidence
        self.checked = checked
        self.licence = licence
    }

    /// The same source, read on another day.
    public func checked(on date: PartialDate) -> Source {
        Source(address: address, title: title, kind: kind, confidence: confidence, checked: date, licence: licence)
    }
}
