public import JSON

/// What a search asks for, understood: what could not be is told, and left out.
public struct SearchRequest: Sendable, Hashable {
    /// Empty where nobody searches for words.
    public let search: String
    public let filters: OpportunityFilters
    public let sorting: OpportunitySorting
    public let page: PageRequest
    /// Custom filters that are left out, each with why.
    let filterErrors: [String]
    /// Why the results are in another order than was asked for.
    let sortErrors: [String]

    /// Characters of words that are searched for.
    static let longestSearch = 500

    /// Reads the body of a request.
    /// - Throws: `RequestFault` naming each member that is wrong.
    public init(_ body: JSONValue) throws(RequestFault) {
        guard let members = body.members else {
            throw RequestFault(problems: [.init(place: "", message: "expected an object, found \(body.kind)")])
        }
        var reading = RequestReading()
        search = reading.text(members["search"], "/search") ?? ""
        if search.count > Self.longestSearch { reading.refuse("/search", "is longer than \(Self.longestSearch) characters") }
        filters = OpportunityFilters(members["filters"], &reading)
        sorting = OpportunitySorting(members["sorting"], hasWords: !search.allSatisfy(\.isWhitespace), &reading)
        page = PageRequest(members["pagination"], &reading)
        filterErrors = reading.passedOver
        sortErrors = reading.unsorted
        guard reading.problems.isEmpty else { throw RequestFault(problems: reading.problems) }
    }
}
