public import Funding

extension CallPage {
    public struct Model: Sendable {
        public let call: Call
        public let programme: Programme?
        /// The action that the call is under; its rules, and the programme's, are shown as inherited.
        public let action: Action?
        /// What the source has said about the call since it was published, the newest first.
        public let notices: [CallNotice]

        /// The idea that the page's address carries; empty when it carries none.
        public let idea: IdeaQuery
        /// How the call comes out for the idea; `nil` when there is none, or when it cannot be read.
        public let judged: Match?
        /// What could not be read of the idea.
        public let problems: [InputProblem]
        /// What has changed last; `nil` where nobody has looked.
        public let latestChange: CallChange?
        /// A few projects that are like what the call is about and got money.
        public let precedents: [FundedProject]

        public init(
            call: Call, programme: Programme?, notices: [CallNotice] = [], idea: IdeaQuery = IdeaQuery(), judged: Match? = nil,
            problems: [InputProblem] = [], latestChange: CallChange? = nil, precedents: [FundedProject] = []
        ) {
            self.call = call
            self.programme = programme
            self.notices = notices
            self.idea = idea
            self.judged = judged
            self.problems = problems
            self.latestChange = latestChange
            self.precedents = precedents
            action = call.action.flatMap { id in programme?.actions.first { $0.id == id } }
        }
    }
}
