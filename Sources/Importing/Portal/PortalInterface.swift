import Foundation

/// The requests of the portal's search interface.
struct PortalInterface {
    let address: URL

    /// The portal gives at most this many results a page, and this many in all.
    static let pageSize = 100
    static let window = 10_000

    /// - Parameter page: from 1.
    func search(_ slice: PortalSlice, page: Int) -> HTTPRequest {
        let sort = JSONValue.object(["field": .string("startDate"), "order": .string("DESC")])
        return request(
            path: "search", counts: "&pageSize=\(Self.pageSize)&pageNumber=\(page)",
            parts: [("query", slice.query), ("languages", Self.english), ("sort", sort)])
    }

    /// Asks for the portal's code lists.
    func facets() -> HTTPRequest {
        request(
            path: "facet", counts: "",
            parts: [("query", PortalSlice(statuses: PortalCode.statuses.keys.sorted(), name: "").query), ("languages", Self.english)])
    }

    private static let english = JSONValue.array([.string("en")])

    private func request(path: String, counts: String, parts: [(String, JSONValue)]) -> HTTPRequest {
        let body = MultipartBody(parts: parts.map { ($0.0, $0.1.json ?? "null") })
        let base = address.absoluteString.hasSuffix("/") ? String(address.absoluteString.dropLast()) : address.absoluteString
        let whole = URL(string: "\(base)/search-api/prod/rest/\(path)?apiKey=SEDIA&text=***\(counts)")
        return HTTPRequest(
            method: "POST", address: whole ?? address, headers: ["Content-Type": body.contentType, "Accept": "application/json"],
            body: body.data)
    }
}
