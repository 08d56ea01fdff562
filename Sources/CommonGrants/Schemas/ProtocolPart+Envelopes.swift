extension ProtocolPart {
    /// Questions, answers and what stands around the opportunities in them.
    var envelope: Schema {
        switch self {
        case .stringArrayFilter: Self.filter(Self.arrayOperators, .texts)
        case .dateRangeFilter: Self.filter(Self.rangeOperators, Self.range(of: .anyOf([.date, .dateTime])))
        case .moneyRangeFilter: Self.filter(Self.rangeOperators, Self.range(of: .part(.money)))
        case .customFilter: .object(["operator": .required(Self.anyOperator), "value": .required(.any)])
        case .filters:
            .object([
                "status": .optional(.part(.stringArrayFilter)), "closeDateRange": .optional(.part(.dateRangeFilter)),
                "totalFundingAvailableRange": .optional(.part(.moneyRangeFilter)),
                "minAwardAmountRange": .optional(.part(.moneyRangeFilter)),
                "maxAwardAmountRange": .optional(.part(.moneyRangeFilter)), "customFilters": .optional(.map(.part(.customFilter))),
            ])
        case .sorting:
            .object([
                "sortBy": .required(.choice(Self.sortKeys)), "customSortBy": .optional(.text), "sortOrder": .optional(Self.sortOrder),
            ])
        case .paginationBody: .object(["page": .optional(.integer(minimum: 1)), "pageSize": .optional(.integer(minimum: 1))])
        case .pagination:
            .object([
                "page": .required(.integer(minimum: 1)), "pageSize": .required(.integer(minimum: 1)),
                "totalItems": .optional(.integer(minimum: nil)), "totalPages": .optional(.integer(minimum: nil)),
            ])
        case .sortInfo:
            .object([
                "sortBy": .required(.text), "customSortBy": .optional(.text), "sortOrder": .required(Self.sortOrder),
                "errors": .optional(.texts),
            ])
        case .filterInfo: .object(["filters": .required(.part(.filters)), "errors": .optional(.texts)])
        case .listAnswer: .object(Self.list)
        case .searchAnswer:
            .object(
                Self.list.merging(["sortInfo": .required(.part(.sortInfo)), "filterInfo": .required(.part(.filterInfo))]) { $1 })
        case .detailAnswer: .object(Self.success.merging(["data": .required(.part(.opportunityDetails))]) { $1 })
        case .searchRequest:
            .object([
                "search": .optional(.text, "Words to search for"), "filters": .optional(.part(.filters), "All of them must hold"),
                "sorting": .optional(.part(.sorting)), "pagination": .optional(.part(.paginationBody)),
            ])
        case .errorAnswer:
            .object(["status": .required(.integer(minimum: nil)), "message": .required(.text), "errors": .required(.array(.any))])
        default: .any
        }
    }

    /// As the protocol has them, one kind after the other.
    private static let anyOperator = Schema.anyOf(
        [["eq", "neq"], ["gt", "gte", "lt", "lte"], arrayOperators, ["like", "notLike"], rangeOperators].map(Schema.choice))

    private static let sortOrder = Schema.choice(["asc", "desc"])

    private static func filter(_ operators: [String], _ value: Schema) -> Schema {
        .object(["operator": .required(.choice(operators)), "value": .required(value)])
    }

    private static func range(of bound: Schema) -> Schema { .object(["min": .required(bound), "max": .required(bound)]) }

    private static let success: [String: Schema.Member] = [
        "status": .required(.integer(minimum: nil)), "message": .required(.text),
    ]

    private static let list = success.merging([
        "items": .required(.array(.part(.opportunityBase))), "paginationInfo": .required(.part(.pagination)),
    ]) { $1 }
}
