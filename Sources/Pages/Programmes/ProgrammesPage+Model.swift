public import Funding

extension ProgrammesPage {
    public struct Model: Sendable {
        /// Every programme of the catalogue; the page puts them in order.
        public let programmes: [Programme]
        /// Open and coming calls by programme; what is missing has none.
        public let callsAhead: [Programme.ID: Int]

        public init(programmes: [Programme], callsAhead: [Programme.ID: Int]) {
            self.programmes = programmes
            self.callsAhead = callsAhead
        }
    }
}
