public import Funding

extension ProgrammePage {
    public struct Model: Sendable {
        public let programme: Programme
        public let predecessors: [ProgrammeSummary]
        public let successors: [ProgrammeSummary]
        /// Open and coming calls, nearest first.
        public let callsAhead: [CallSummary]
        /// Newest first.
        public let pastCalls: [PastCall]
        /// A few projects that the programme paid for.
        public let precedents: [FundedProject]

        public init(
            programme: Programme, predecessors: [ProgrammeSummary], successors: [ProgrammeSummary], callsAhead: [CallSummary],
            pastCalls: [PastCall], precedents: [FundedProject] = []
        ) {
            self.programme = programme
            self.predecessors = predecessors
            self.successors = successors
            self.callsAhead = callsAhead
            self.pastCalls = pastCalls
            self.precedents = precedents
        }
    }
}
