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
    /// What the grant obliges to.
    public let owed: [Owed]
    /// Whether it is an example that `utblick demo` has made.
    public let isDemonstration: Bool

    /// Something that the grant obliges to, by its day.
    public struct Owed: Sendable, Hashable {
        public let kind: Obligation.Kind
        public let due: Day
        /// `nil` while it is open.
        public let fulfilledOn: Day?

        public init(_ kind: Obligation.Kind, due: Day, fulfilledOn: Day? = nil) {
            self.kind = kind
            self.due = due
            self.fulfilledOn = fulfilledOn
        }

        /// Whether it should have been done before a day, and was not.
        func isLate(on day: Day) -> Bool { kind != .keepDocuments && due < day && fulfilledOn.map { $0 > day } ?? true }
    }

    public init(
        id: Int64, reference: String, title: String, diaryNumber: String? = nil, owner: String? = nil, programme: Programme.ID? = nil,
        deadline: Day? = nil, goals: [GoalTie] = [], openedOn: Day, steps: [CaseStep] = [],
        indicators: [ProjectIndicator] = [], afterwards: String = "", owed: [Owed] = [], isDemonstration: Bool = false
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
        self.owed = owed
        self.isDemonstration = isDemonstration
    }
}
