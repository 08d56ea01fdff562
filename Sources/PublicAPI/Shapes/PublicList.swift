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

    /// The same with items that are written already.
    public func bytes(withItems items: [[UInt8]]) -> [UInt8] {
        var members = value.members ?? [:]
        // The first by the order of the names.
        members["items"] = nil
        var bytes = Array("{\"items\":[".utf8)
        bytes.reserveCapacity(items.reduce(256) { $0 + $1.count + 1 })
        for (place, item) in items.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(contentsOf: item)
        }
        bytes.append(contentsOf: "],".utf8)
        bytes.append(contentsOf: JSONValue.object(members).bytes.dropFirst())
        return bytes
    }
}
