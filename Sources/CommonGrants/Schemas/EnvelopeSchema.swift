/// Questions, answers and what stands around the opportunities in them.
enum EnvelopeSchema {
    static let stringArrayFilter = filter(arrayOperator, .texts)
    static let dateRangeFilter = filter(rangeOperator, range(of: .anyOf([.date, .dateTime])))
    static let moneyRangeFilter = filter(rangeOperator, range(of: .part(.money)))
    static let customFilter = Schema.object(["operator": .required(anyOperator), "value": .required(.any)])
    static let filters = Schema.object([
        "status": .optional(.part(.stringArrayFilter)), "closeDateRange": .optional(.part(.dateRangeFilter)),
        "totalFundingAvailableRange": .optional(.part(.moneyRangeFilter)), "minAwardAmountRange": .optional(.part(.moneyRangeFilter)),
        "maxAwardAmountRange": .optional(.part(.moneyRangeFilter)), "customFilters": .optional(.map(.part(.customFilter))),
    ])
    static let sorting = Schema.object([
        "sortBy": .required(.choice(OpportunitySorting.protocolKeys)), "customSortBy": .optional(.text),
        "sortOrder": .optional(sortOrder),
    ])
    static let paginationBody = Schema.object([
        "page": .optional(.integer(minimum: 1)), "pageSize": .optional(.integer(minimum: 1)),
    ])
    static let pagination = Schema.object([
        "page": .required(.integer(minimum: 1)), "pageSize": .required(.integer(minimum: 1)),
        "totalItems": .optional(.integer(minimum: nil)), "totalPages": .optional(.integer(minimum: nil)),
    ])
    static let sortInfo = Schema.object([
        "sortBy": .required(.text), "customSortBy": .optional(.text), "sortOrder": .required(sortOrder), "errors": .optional(.texts),
    ])
    static let filterInfo = Schema.object(["filters": .required(.part(.filters)), "errors": .optional(.texts)])
    static let listAnswer = Schema.object(list)
    static let searchAnswer = Schema.object(
        list.merging(["sortInfo": .required(.part(.sortInfo)), "filterInfo": .required(.part(.filterInfo))]) { $1 })
    static let detailAnswer = Schema.object(success.merging(["data": .required(.part(.opportunityDetails))]) { $1 })
    static let searchRequest = Schema.object([
        "search": .optional(.text, "Words to search for"), "filters": .optional(.part(.filters), "All of them must hold"),
        "sorting": .optional(.part(.sorting)), "pagination": .optional(.part(.paginationBody)),
    ])
    static let errorAnswer = Schema.object([
        "status": .required(.integer(minimum: nil)), "message": .required(.text), "errors": .required(.array(.any)),
    ])

    private static let arrayOperator = Schema.words(of: OpportunityFilters.ListOperator.self)
    private static let rangeOperator = Schema.words(of: OpportunityFilters.RangeOperator.self)
    private static let sortOrder = Schema.words(of: OpportunitySorting.Order.self)

    /// As the protocol has them, one kind after the other.
    private static let anyOperator = Schema.anyOf([
        .choice(["eq", "neq"]), .choice(["gt", "gte", "lt", "lte"]), arrayOperator, .choice(["like", "notLike"]), rangeOperator,
    ])

    private static func filter(_ operators: Schema, _ value: Schema) -> Schema {
        .object(["operator": .required(operators), "value": .required(value)])
    }

    private static func range(of bound: Schema) -> Schema { .object(["min": .required(bound), "max": .required(bound)]) }

    private static let success: [String: Schema.Member] = [
        "status": .required(.integer(minimum: nil)), "message": .required(.text),
    ]

    private static let list = success.merging([
        "items": .required(.array(.part(.opportunityBase))), "paginationInfo": .required(.part(.pagination)),
    ]) { $1 }
}
