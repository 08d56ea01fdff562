public import Funding

extension ProgrammesPage {
    public struct Model: Sendable {
        /// Every programme of the catalogue; the page puts them in order.
        public let programmes: [Programme]
        /// Open and coming calls by programme; what is missing has none.
        public let callsAhead: [Programme.ID: Int]

        /// Programmes that cannot be shown because their files cannot be read; normally none.
        public let unreadable: [Programme.ID]

        public init(programmes: [Programme], callsAhead: [Programme.ID: Int], unreadable: [Programme.ID] = []) {
            self.programmes = programmes
            self.callsAhead = callsAhead
            self.unreadable = unreadable
        }
    }
}
