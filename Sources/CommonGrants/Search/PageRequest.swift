import JSON

/// Which page of a list is asked for.
public struct PageRequest: Sendable, Hashable {
    /// From 1.
    public let page: Int
    /// From 1 to `GrantsProtocol.largestPage`, which is what more is taken as.
    public let size: Int

    private init(page: Int?, size: Int?) {
        self.page = page ?? 1
        self.size = min(size ?? GrantsProtocol.largestPage, GrantsProtocol.largestPage)
    }

    init(_ value: JSONValue?, _ reading: inout RequestReading) {
        let members = reading.object(value, "/pagination") ?? [:]
        self.init(
            page: reading.number(members["page"], "/pagination/page"), size: reading.number(members["pageSize"], "/pagination/pageSize"))
    }

    /// Reads the parameters of an address.
    public init(page: String?, pageSize: String?) throws(RequestFault) {
        var reading = RequestReading()
        self.init(page: reading.number(page, "page"), size: reading.number(pageSize, "pageSize"))
        guard reading.problems.isEmpty else { throw RequestFault(problems: reading.problems) }
    }
}
