/// A call with what Utblick saw of it, as others are told of it.
public struct PublishedCall: Sendable, Hashable {
    public let call: Call
    public let sighting: CallSighting

    public init(call: Call, sighting: CallSighting) {
        self.call = call
        self.sighting = sighting
    }
}
