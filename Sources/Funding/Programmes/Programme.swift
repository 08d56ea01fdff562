/// One fund in one period: Interreg Central Baltic 2021–2027.
public struct Programme: Sendable, Identifiable {
    public typealias ID = Identifier<Programme>

    public let id: ID
    /// The full name with its period.
    public let name: Localized
    /// What people say: "Central Baltic".
    public let shortName: Localized
    /// `ESF+`, `AMIF`; also other abbreviations that people search for.
    public let abbreviations: [String]
    /// As people write it: "2021–2027".
    public let periodLabel: String
    public let period: Period
    /// From when all money is committed, with the source that says so; `nil` while there is money.
    public let fullyCommitted: Commitment?
    /// The programme's place, 1…9, on the municipality's page that Utblick starts from, with that page's gist.
    public private(set) var seed: Seed?
    /// What it pays for, in plain words: two to five sentences.
    public let supports: Localized
    /// Typical projects, in words an applicant would use.
    public let examples: [Localized]
    /// How those who get this money put what they want to do, in the first person. Found by, never shown.
    public let ideas: [Localized]
    /// The programme whose ideas, examples and search words this one is also found by: its successor, or the same fund elsewhere.
    public let sharesIdeasOf: ID?
    public let themes: [Theme]
    /// Whom it is mainly for, in the editors' judgement, the most typical first. Says nothing of who may apply: rules do that.
    public let audience: [ApplicantKind]
    /// Search words beyond those of the texts.
    public let keywords: Keywords
    /// When calls have come and are expected, in words; always an estimate.
    public let callRhythm: Localized?
    public let web: String?
    public let managingBody: Localized?
    public let fund: Localized?
    public let succeeds: [ID]
    /// Filled from the successors' `succeeds` when the catalogue is read.
    public let succeededBy: [ID]
    /// Rules that hold for every action unless it overrides them.
    public let rules: [Rule]
    public let actions: [Action]
    public let facts: [Fact]
    /// Whether a part of what the editors wrote could not be read: then there may be rules that nobody sees.
    public let isIncomplete: Bool

    public struct Commitment: Sendable, Hashable {
        public let from: Day
        public let source: Source

        public init(from: Day, source: Source) {
            self.from = from
            self.source = source
        }
    }

    public struct Seed: Sendable, Hashable {
        /// 1…9, in the order of the municipality's page.
        public let order: Int
        public let name: Localized
        /// What that page says of it, in our own words.
        public let gist: Localized

        public init(order: Int, name: Localized, gist: Localized) {
            self.order = order
            self.name = name
            self.gist = gist
        }
    }

    public struct Keywords: Sendable, Hashable {
        public let sv: [String]
        public let en: [String]

        public init(sv: [String] = [], en: [String] = []) {
            self.sv = sv
            self.en = en
        }
    }

    /// As another municipality sees it, whose page does not name it.
    public func withoutSeed() -> Programme {
        var copy = self
        copy.seed = nil
        return copy
    }

    public init(
        id: ID, name: Localized, shortName: Localized, abbreviations: [String], periodLabel: String, period: Period,
        fullyCommitted: Commitment?, seed: Seed?, supports: Localized, examples: [Localized], ideas: [Localized] = [],
        sharesIdeasOf: ID? = nil, themes: [Theme], audience: [ApplicantKind] = [], keywords: Keywords,
        callRhythm: Localized?, web: String?, managingBody: Localized?, fund: Localized?, succeeds: [ID], succeededBy: [ID],
        rules: [Rule], actions: [Action], facts: [Fact], isIncomplete: Bool = false
    ) {
        self.id = id
        self.name = name
        self.shortName = shortName
        self.abbreviations = abbreviations
        self.periodLabel = periodLabel
        self.period = period
        self.fullyCommitted = fullyCommitted
        self.seed = seed
        self.supports = supports
        self.examples = examples
        self.ideas = ideas
        self.sharesIdeasOf = sharesIdeasOf
        self.themes = themes
        self.audience = audience
        self.keywords = keywords
        self.callRhythm = callRhythm
        self.web = web
        self.managingBody = managingBody
        self.fund = fund
        self.succeeds = succeeds
        self.succeededBy = succeededBy
        self.rules = rules
        self.actions = actions
        self.facts = facts
        self.isIncomplete = isIncomplete
    }

    /// Every rule that an application under `action` meets: the programme's own, less those the action overrides.
    ///
    /// A rule overrides the programme-wide rule of the same `id`.
    public func rules(under action: Action?) -> [Rule] {
        guard let action else { return rules }
        let overridden = Set(action.rules.map(\.id))
        return rules.filter { !overridden.contains($0.id) } + action.rules
    }
}
