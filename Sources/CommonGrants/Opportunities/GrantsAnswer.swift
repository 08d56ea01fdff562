import JSON

/// Answers put together of opportunities that lie ready as JSON: nothing is written twice.
public enum GrantsAnswer {
    /// A page of the list.
    /// - Parameter total: how many the whole list holds.
    public static func list(_ items: some Sequence<[UInt8]>, page: PageRequest, total: Int) -> [UInt8] {
        answer(message: "Opportunities fetched successfully", items: items, page: page, total: total, rest: [:])
    }

    /// A page of what a search has found.
    public static func search(_ items: some Sequence<[UInt8]>, request: SearchRequest, total: Int) -> [UInt8] {
        answer(
            message: "Opportunities searched successfully", items: items, page: request.page, total: total,
            rest: [
                "sortInfo": request.sorting.applied(errors: request.sortErrors),
                "filterInfo": ["filters": request.filters.applied, "errors": .strings(request.filterErrors)],
            ])
    }

    public static func detail(_ opportunity: Opportunity) -> [UInt8] {
        Array(#"{"status":200,"message":"Success","data":"#.utf8) + opportunity.json.bytes + Array("}".utf8)
    }

    /// - Parameter problems: a text for each member that is wrong.
    public static func error(status: Int, message: String, problems: [String] = []) -> [UInt8] {
        let value: JSONValue = [
            "status": .integer(status), "message": .string(message), "errors": .strings(problems),
        ]
        return value.bytes
    }

    private static func answer(
        message: String, items: some Sequence<[UInt8]>, page: PageRequest, total: Int, rest: [String: JSONValue]
    ) -> [UInt8] {
        var members = rest
        members["paginationInfo"] = [
            "page": .integer(page.page), "pageSize": .integer(page.size), "totalItems": .integer(total),
            "totalPages": .integer((total + page.size - 1) / page.size),
        ]
        var bytes = Array(#"{"status":200,"message":"\#(message)","items":["#.utf8)
        var isFirst = true
        for item in items {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            bytes += item
            isFirst = false
        }
        bytes += Array("],".utf8)
        // The members without the object's brace, which stands at the beginning.
        bytes += JSONValue.object(members).bytes.dropFirst()
        return bytes
    }
}
