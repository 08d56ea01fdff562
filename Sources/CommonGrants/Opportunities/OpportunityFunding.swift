import JSON

/// What there is to be had.
struct OpportunityFunding: Sendable, Hashable {
    let details: String?
    let totalAmountAvailable: GrantMoney?
    let minAwardAmount: GrantMoney?
    let maxAwardAmount: GrantMoney?
    let estimatedAwardCount: Int?

    var json: JSONValue {
        .record([
            "details": details.map { .string($0) }, "totalAmountAvailable": totalAmountAvailable?.json,
            "minAwardAmount": minAwardAmount?.json, "maxAwardAmount": maxAwardAmount?.json,
            "estimatedAwardCount": estimatedAwardCount.map { .integer($0) },
        ])
    }
}
