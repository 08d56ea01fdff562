public import Funding

/// What a report takes of a case: nothing that names a person outside the desk.
public struct ReportedCase: Sendable, Hashable, Identifiable {
    public let id: Int64
    public let reference: String
    public let title: String
    public let diaryNumber: String?
    /// Who has it, by name; `nil` for nobody.
    public let owner: String?
    public let programme: Programme.ID?
    /// When the application must be in.
    public let deadline: Day?
    public let goals: [GoalTie]
    public let openedOn: Day
    /// Those that stand, in the order that they were recorded in.
    public let steps: [CaseStep]
    /// What the project that it has become measures.
    public let indicators: [ProjectIndicator]
    /// What stays after the project.
    public let afterwards: String
    /// What is late on the day that the report is of; the one that has waited longest.
    public let late: Late?
    /// Whether it is an example that `utblick demo` has made.
    public let isDemonstration: Bool

    /// Something that the grant obliges to, and that should have been done.
    public struct Late: Sendable, Hashable {
        public let kind: Obligation.Kind
        /// The last day on which it was in time.
        public let since: Day

        public init(_ kind: Obligation.Kind, since: Day) {
            self.kind = kind
            self.since = since
        }
    }

    public init(
        id: Int64, reference: String, title: String, diaryNumber: String? = nil, owner: String? = nil, programme: Programme.ID? = nil,
        deadline: Day? = nil, goals: [GoalTie] = [], openedOn: Day, steps: [CaseStep] = [],
        indicators: [ProjectIndicator] = [], afterwards: String = "", late: Late? = nil, isDemonstration: Bool = false
    ) {
        self.id = id
        self.reference = reference
        self.title = title
        self.diaryNumber = diaryNumber
        self.owner = owner
        self.programme = programme
        self.deadline = deadline
        self.goals = goals
        self.openedOn = openedOn
        self.steps = steps
        self.indicators = indicators
        self.afterwards = afterwards
        self.late = late
        self.isDemonstration = isDemonstration
    }
}
