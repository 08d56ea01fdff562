public import Funding

extension BriefingPage {
    public struct Model: Sendable {
        /// The idea as typed, and what it is to be funded by.
        public let query: AskQuery
        public let idea: Idea
        public let match: Match
        public let programme: Programme?
        /// `nil` for a programme without a call.
        public let call: Call?

        public init(query: AskQuery, idea: Idea, match: Match, programme: Programme?, call: Call?) {
            self.query = query
            self.idea = idea
            self.match = match
            self.programme = programme
            self.call = call
        }

        /// The action that the match is under.
        var action: Action? { match.action.flatMap { id in programme?.actions.first { $0.id == id } } }
    }
}
