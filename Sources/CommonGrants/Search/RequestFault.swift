/// What of a request cannot be answered.
public struct RequestFault: Error, Sendable, Hashable {
    public struct Problem: Sendable, Hashable {
        /// The member as a JSON Pointer (RFC 6901), `/filters/status/operator`, empty for the whole body; or the parameter's name.
        public let place: String
        public let message: String
    }

    public let problems: [Problem]
}
