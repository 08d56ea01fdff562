public import Funding

extension CallPage {
    public struct Model: Sendable {
        public let call: Call
        public let programme: Programme?
        /// The action that the call is under; its rules, and the programme's, are shown as inherited.
        public let action: Action?

        public init(call: Call, programme: Programme?) {
            self.call = call
            self.programme = programme
            action = call.action.flatMap { id in programme?.actions.first { $0.id == id } }
        }
    }
}
