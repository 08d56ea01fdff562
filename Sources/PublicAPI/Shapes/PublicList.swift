public import JSON

/// A page of a list.
public struct PublicList: Sendable {
    private let items: [JSONValue]
    private let limit: Int
    private let page: Int?
    private let total: Int?
    private let next: String?

    /// - Parameters:
    ///   - page: from 1; `nil` where a cursor is followed or there is one page only.
    ///   - total: how many the whole list holds, where that is known.
    ///   - next: the whole address of what follows; `nil` on the last page.
    public init(items: [JSONValue], limit: Int, page: Int? = nil, total: Int? = nil, next: String? = nil) {
        self.items = items
        self.limit = limit
        self.page = page
        self.total = total
        self.next = next
    }

    public var value: JSONValue {
        .record([
            "items": .array(items), "limit": .integer(limit), "page": page.map { .integer($0) }, "total": total.map { .integer($0) },
            "next": next.map { .string($0) },
        ])
    }
}
