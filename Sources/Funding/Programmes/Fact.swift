/// One statement of the catalogue with its source: "the grant is at most 200,000 EUR".
public struct Fact: Sendable, Hashable {
    /// What a fact says. Numbers keep the source's unit in `Fact.unit`.
    public indirect enum Value: Sendable, Hashable {
        case text(Localized)
        case number(Double)
        case list([Value])
        case table([Row])
    }

    public struct Row: Sendable, Hashable {
        public let label: Localized
        public let value: Value

        public init(label: Localized, value: Value) {
            self.label = label
            self.value = value
        }
    }

    /// A dotted name, such as `cofinancing.eu_rate_percent`.
    public let key: String
    /// What the fact is about, in words for a reader.
    public let label: Localized
    public let value: Value
    /// `EUR`, `SEK`, `percent`, `months` …, for numbers.
    public let unit: String?
    /// The date that the value held, where the source gives one.
    public let asOf: PartialDate?
    public let note: Localized?
    /// What another source says against it.
    public let conflict: Localized?
    public let source: Source

    public init(
        key: String, label: Localized, value: Value, unit: String? = nil, asOf: PartialDate? = nil,
        note: Localized? = nil, conflict: Localized? = nil, source: Source
    ) {
        self.key = key
        self.label = label
        self.value = value
        self.unit = unit
        self.asOf = asOf
        self.note = note
        self.conflict = conflict
        self.source = source
    }
}
