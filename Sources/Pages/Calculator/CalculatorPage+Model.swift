public import Funding

extension CalculatorPage {
    public struct Model: Sendable {
        /// What was typed.
        public let query: CalculationQuery
        /// The ways to apply that can be reckoned with, by programme.
        public let programmes: [ProgrammeWays]
        /// `nil` until a way and a cost have been told.
        public let outcome: Outcome?
        public let deMinimis: DeMinimisOutcome?
        /// The ceiling that holds today; `nil` where none is known.
        public let ceiling: MoneyRules.DeMinimisCeiling?
        public let problems: [InputProblem]

        public init(
            query: CalculationQuery, programmes: [ProgrammeWays], outcome: Outcome? = nil, deMinimis: DeMinimisOutcome? = nil,
            ceiling: MoneyRules.DeMinimisCeiling? = nil, problems: [InputProblem] = []
        ) {
            self.query = query
            self.programmes = programmes
            self.outcome = outcome
            self.deMinimis = deMinimis
            self.ceiling = ceiling
            self.problems = problems
        }
    }

    /// A programme with its ways to apply, for the list to choose from.
    public struct ProgrammeWays: Sendable, Hashable {
        public let name: Localized
        /// The way as `CalculationQuery.way`, with its name.
        public let ways: [Way]

        public struct Way: Sendable, Hashable {
            public let key: String
            public let name: Localized

            public init(key: String, name: Localized) {
                self.key = key
                self.name = name
            }
        }

        public init(name: Localized, ways: [Way]) {
            self.name = name
            self.ways = ways
        }
    }

    /// What came of it.
    public struct Outcome: Sendable {
        public let programme: Programme.ID
        public let programmeName: Localized
        /// `nil` where no rule states what the fund pays.
        public let plan: FundingPlan?
        /// `nil` where the length was not told.
        public let course: FundingCourse?

        public init(programme: Programme.ID, programmeName: Localized, plan: FundingPlan?, course: FundingCourse?) {
            self.programme = programme
            self.programmeName = programmeName
            self.plan = plan
            self.course = course
        }
    }

    /// How much aid of minor importance a company has and may still get.
    public struct DeMinimisOutcome: Sendable, Hashable {
        public let day: Day
        public let total: Money
        public let room: Money
        /// The first day with more room than today; `nil` where all room is there.
        public let moreRoomFrom: Day?

        public init(day: Day, total: Money, room: Money, moreRoomFrom: Day?) {
            self.day = day
            self.total = total
            self.room = room
            self.moreRoomFrom = moreRoomFrom
        }
    }
}
