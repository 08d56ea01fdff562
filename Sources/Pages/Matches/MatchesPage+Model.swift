public import Funding

extension MatchesPage {
    public struct Model: Sendable {
        /// What was typed.
        public let query: IdeaQuery
        /// What Utblick made of it; `nil` when it could not be read, and then `problems` says why.
        public let understood: Understood?
        public let problems: [InputProblem]
        /// Best first within each section; the page puts the sections in order.
        public let rows: [Row]
        /// For when nothing matched: programmes that lie nearest.
        public let nearestProgrammes: [ProgrammeSummary]
        /// For when nothing matched: calls that open or close soon.
        public let comingCalls: [CallSummary]
        /// Words of the idea that nobody knows and that are worth telling.
        public let unknownWords: [UnknownWordNote]
        /// What to ask next; `nil` when nothing is left to ask.
        public let question: NextQuestion?
        /// Whether there are projects to look for similar ones among.
        public let hasProjects: Bool

        public init(
            query: IdeaQuery, understood: Understood?, problems: [InputProblem] = [], rows: [Row],
            nearestProgrammes: [ProgrammeSummary] = [], comingCalls: [CallSummary] = [], unknownWords: [UnknownWordNote] = [],
            question: NextQuestion? = nil, hasProjects: Bool = false
        ) {
            self.query = query
            self.understood = understood
            self.problems = problems
            self.rows = rows
            self.nearestProgrammes = nearestProgrammes
            self.comingCalls = comingCalls
            self.unknownWords = unknownWords
            self.question = question
            self.hasProjects = hasProjects
        }
    }

    /// The idea as it was read, each part correctable.
    public struct Understood: Sendable, Hashable {
        public let idea: Idea
        /// What was read out of the text rather than told.
        public let found: Set<FoundPart>
        public let themes: [Theme]
        /// Abbreviations in the text with what they were read as.
        public let abbreviations: [ExpandedAbbreviation]
        /// Where several places were told: those, for which the idea's place stands.
        public let places: Places?
        /// How many answers concern conditions that are not there any more, and were left out.
        public let outdatedAnswers: Int

        public init(
            idea: Idea, found: Set<FoundPart> = [], themes: [Theme], abbreviations: [ExpandedAbbreviation] = [], places: Places? = nil,
            outdatedAnswers: Int = 0
        ) {
            self.idea = idea
            self.found = found
            self.themes = themes
            self.abbreviations = abbreviations
            self.places = places
            self.outdatedAnswers = outdatedAnswers
        }
    }

    /// A part of an idea that its own words may tell.
    public enum FoundPart: Sendable, Hashable {
        case applicant, partners
    }

    /// An abbreviation with what it stands for.
    public struct ExpandedAbbreviation: Sendable, Hashable {
        public let short: String
        public let expansion: Localized

        public init(short: String, expansion: Localized) {
            self.short = short
            self.expansion = expansion
        }
    }

    /// Several places that are judged as one.
    public struct Places: Sendable, Hashable {
        public let named: [AreaCode]
        /// The place that the rules are judged by.
        public let judged: AreaCode
        /// Whether all of them lie in it.
        public let allLieThere: Bool

        public init(named: [AreaCode], judged: AreaCode, allLieThere: Bool) {
            self.named = named
            self.judged = judged
            self.allLieThere = allLieThere
        }
    }

    /// One answer with what the page shows beside the match itself.
    public struct Row: Sendable {
        public let match: Match
        public let programmeName: Localized?
        public let programmeState: Programme.State?
        public let actionName: Localized?
        /// Whether the title is the source's own, in English whatever the page's language.
        public let titleIsOfficial: Bool
        /// The fund's largest share of the cost, where a rule states it.
        public let fundingRate: Rate?
        /// Who must apply together, where a rule states it.
        public let partnership: Partnership?
        /// How calls have come, for a programme that waits for one; an estimate.
        public let callRhythm: Localized?

        /// Takes the rate and the partners from the programme's rules under the match's action that hold on `day`.
        public init(match: Match, programme: Programme?, call: Call?, on day: Day) {
            self.match = match
            let action = match.action.flatMap { id in programme?.actions.first { $0.id == id } }
            let rules = (programme?.rules(under: action) ?? []).filter { $0.validity.contains(day) }
            programmeName = programme?.shortName
            programmeState = programme?.state(on: day)
            actionName = action?.name
            titleIsOfficial = call.map { $0.plainTitle == nil } ?? false
            fundingRate =
                rules.lazy.compactMap { rule -> Rate? in
                    guard case .fundingRate(let rate) = rule.requirement else { return nil }
                    return rate
                }.first
            partnership =
                rules.lazy.compactMap { rule -> Partnership? in
                    guard case .partnership(let partnership) = rule.requirement else { return nil }
                    return partnership
                }.first
            callRhythm = programme?.callRhythm
        }

        /// So many days are too few to find partners in other countries and to write an application with them.
        private static let daysForPartners = 14

        /// Whether it closes too soon for whoever has not found the partners that it asks for.
        func closesBeforePartners(from day: Day) -> Bool {
            guard match.section == .open, let deadline = match.nextDeadline, let partnership, partnership.minimumCountries > 1,
                match.rules.contains(where: { $0.kind == .partnership && $0.verdict != .met })
            else { return false }
            return day.days(until: Day(of: deadline.instant, in: .brussels)) < Self.daysForPartners
        }
    }
}
