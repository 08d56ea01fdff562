import JSON

/// The dates of an opportunity.
struct OpportunityTimeline: Sendable, Hashable {
    /// The next deadline that can still be met; the last one where none can.
    let closeDate: GrantEvent?
    /// The opening and, where there are several, every deadline.
    let otherDates: [String: GrantEvent]?

    var json: JSONValue {
        .record(["closeDate": closeDate?.json, "otherDates": otherDates.map { .object($0.mapValues(\.json)) }])
    }
}
