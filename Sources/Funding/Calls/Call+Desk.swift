extension Identifier<Call> {
    /// Stands between a desk and the rest of the id of a call of its own. No source's identifiers have it in their calls' ids, nor has a desk's id.
    private static var mark: Character { "~" }

    /// The id of the desk whose own call this is; `nil` for one that all desks share.
    public var desk: String? {
        rawValue.firstIndex(of: Self.mark).map { String(rawValue[..<$0]) }
    }

    /// The id that a call has as a desk's own: never that of a shared call, nor of another desk's.
    public func owned(by desk: String) -> Call.ID { Call.ID("\(desk)\(Self.mark)\(rawValue)") }
}

extension Call {
    /// Whether it is one desk's own, which no other desk shows.
    public var isOwn: Bool { id.desk != nil }
}
