import Foundation
public import JSON

/// What a search asks for, understood: what could not be is told, and left out.
public struct SearchRequest: Sendable, Hashable {
    /// Empty where nobody searches for words.
    public let search: String
    public let filters: OpportunityFilters
    public let sorting: OpportunitySorting
    public let page: PageRequest
    /// Custom filters that are left out, each with why.
    public let filterErrors: [String]
    /// Why the results are in another order than was asked for.
    public let sortErrors: [String]

    /// The custom filters that are understood.
    public static let customFilterNames = OpportunityFilters.CustomName.allCases.map(\.rawValue)

    /// Characters of words that are searched for.
    static let longestSearch = 500

    /// Reads the body of a request.
    /// - Throws: `RequestFault` naming each member that is wrong.
    public init(_ body: JSONValue) throws(RequestFault) {
        guard let members = body.members else {
            throw RequestFault(problems: [.init(place: "", message: "expected an object, found \(body.kind)")])
        }
        var reading = RequestReading()
        search = reading.text(members["search"], "search") ?? ""
        if search.count > Self.longestSearch { reading.refuse("search", "is longer than \(Self.longestSearch) characters") }
        filters = OpportunityFilters(members["filters"], &reading)
        sorting = OpportunitySorting(members["sorting"], hasWords: !search.allSatisfy(\.isWhitespace), &reading)
        page = PageRequest(members["pagination"], &reading)
        filterErrors = reading.passedOver
        sortErrors = reading.unsorted
        guard reading.problems.isEmpty else { throw RequestFault(problems: reading.problems) }
    }
}

/// What of a request cannot be answered.
public struct RequestFault: Error, Sendable, Hashable {
    public struct Problem: Sendable, Hashable {
        /// The member, `filters.status.operator`, or the parameter; empty for the whole body.
        public let place: String
        public let message: String
    }

    public let problems: [Problem]
}

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
        let members = reading.object(value, "pagination") ?? [:]
        self.init(
            page: reading.number(members["page"], "pagination.page"), size: reading.number(members["pageSize"], "pagination.pageSize"))
    }

    /// Reads the parameters of an address.
    public init(page: String?, pageSize: String?) throws(RequestFault) {
        var reading = RequestReading()
        self.init(page: reading.number(page, "page"), size: reading.number(pageSize, "pageSize"))
        guard reading.problems.isEmpty else { throw RequestFault(problems: reading.problems) }
    }
}

/// Reads a request's members and gathers what is wrong with them.
struct RequestReading {
    private(set) var problems: [RequestFault.Problem] = []
    /// Custom filters that are left out.
    private(set) var passedOver: [String] = []
    private(set) var unsorted: [String] = []

    /// The greatest that the protocol's integers hold.
    private static let greatest = Int(Int32.max)

    mutating func refuse(_ name: String, _ why: String) { problems.append(.init(place: name, message: why)) }
    mutating func passOver(_ name: String, _ why: String) { passedOver.append("\(name): \(why)") }
    mutating func leaveUnsorted(_ name: String, _ why: String) { unsorted.append("\(name): \(why)") }

    /// `nil` for what is absent or null, and for what is no object, which is told.
    mutating func object(_ value: JSONValue?, _ name: String) -> [String: JSONValue]? {
        guard let value, value != .null else { return nil }
        if value.members == nil { refuse(name, "expected an object, found \(value.kind)") }
        return value.members
    }

    mutating func text(_ value: JSONValue?, _ name: String) -> String? {
        guard let value, value != .null else { return nil }
        if value.string == nil { refuse(name, "expected a string, found \(value.kind)") }
        return value.string
    }

    mutating func texts(_ value: JSONValue?, _ name: String) -> [String] {
        guard let elements = value?.elements, case let texts = elements.compactMap(\.string), texts.count == elements.count else {
            refuse(name, "expected an array of strings")
            return []
        }
        return texts
    }

    /// A number from 1.
    mutating func number(_ value: JSONValue?, _ name: String) -> Int? {
        guard let value, value != .null else { return nil }
        guard let number = value.wholeNumber, (1...Self.greatest).contains(number) else {
            refuse(name, Self.numberExpected)
            return nil
        }
        return number
    }

    mutating func number(_ text: String?, _ name: String) -> Int? {
        guard let text else { return nil }
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text), (1...Self.greatest).contains(number) else {
            refuse(name, Self.numberExpected)
            return nil
        }
        return number
    }

    private static let numberExpected = "expected an integer from 1 to \(greatest)"

    /// One of several texts, also by another spelling.
    mutating func choice<Value: RawRepresentable<String> & CaseIterable>(
        _ value: JSONValue?, _ name: String, spelled spellings: [String: Value] = [:]
    ) -> Value? {
        guard let text = value?.string, let choice = Value(rawValue: text) ?? spellings[text] else {
            refuse(name, "expected one of \(Value.allCases.map(\.rawValue).joined(separator: ", "))")
            return nil
        }
        return choice
    }
}
