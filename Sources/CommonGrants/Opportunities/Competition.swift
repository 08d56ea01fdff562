import JSON

/// An application process of an opportunity: one for each deadline that can be applied by.
struct Competition: Sendable, Hashable {
    struct Timeline: Sendable, Hashable {
        let openDate: GrantEvent?
        let closeDate: GrantEvent
    }

    /// A UUID.
    let id: String
    let opportunityId: String
    let title: String
    let status: ProtocolChoice<CompetitionStatus>
    let keyDates: Timeline
    let createdAt: String
    let lastModifiedAt: String

    /// The forms of a call lie with its funder: there are none here.
    var json: JSONValue {
        let dates = JSONValue.record(["openDate": keyDates.openDate?.json, "closeDate": keyDates.closeDate.json])
        return [
            "id": .string(id), "opportunityId": .string(opportunityId), "title": .string(title), "status": status.json,
            "keyDates": dates, "forms": ["forms": [:]], "createdAt": .string(createdAt), "lastModifiedAt": .string(lastModifiedAt),
        ]
    }
}
