public import Foundation
public import Funding
import JSON

/// What may stand in the query of an address, described once: for the document and for reading it.
public struct Parameter: Sendable {
    enum Kind: Sendable {
        /// At most so many characters; an empty one is as if it were not there.
        case text(longest: Int)
        case choice([String], usual: String?)
        case wholeNumber(ClosedRange<Int>, usual: Int?)
        case day
        case instant
    }

    public let name: String
    let description: String
    let kind: Kind
    var example: String?

    init(_ name: String, _ kind: Kind, _ description: String, example: String? = nil) {
        self.name = name
        self.kind = kind
        self.description = description
        self.example = example
    }

    static let limit = Parameter("limit", .wholeNumber(1...100, usual: 20), "How many at most.")
    static let page = Parameter("page", .wholeNumber(1...10_000, usual: 1), "Which page, from 1.")

    /// - Returns: what is wrong with a value, as a sentence in English; `nil` for nothing.
    func fault(in value: String) -> String? {
        switch kind {
        case .text(let longest):
            value.unicodeScalars.count <= longest ? nil : "Must have at most \(longest) characters."
        case .choice(let choices, _):
            choices.contains(value) ? nil : "Must be one of \(choices.joined(separator: ", "))."
        case .wholeNumber(let range, _):
            Self.wholeNumber(value).map(range.contains) == true
                ? nil : "Must be a whole number from \(range.lowerBound) to \(range.upperBound)."
        case .day: Day(iso: value) == nil ? "Must be a day, YYYY-MM-DD, from 1900 to 2999." : nil
        case .instant: Date(rfc3339: value) == nil ? "Must be a date and time as in RFC 3339, from 1900 to 2999." : nil
        }
    }

    /// Digits alone, perhaps after a minus.
    static func wholeNumber(_ text: String) -> Int? { text.hasPrefix("+") ? nil : Int(text) }

    /// Every day from 1900 to 2999 but those that only leap years have, which are read too.
    private static let dayPattern =
        "(19|2[0-9])[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
    private static let clockPattern =
        "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])"

    var schema: Schema {
        switch kind {
        case .text(let longest): Schema(["type": "string", "maxLength": .integer(longest)])
        case .choice(let choices, let usual):
            Schema(.record(["type": "string", "enum": .strings(choices), "default": usual.map { .string($0) }]))
        case .wholeNumber(let range, let usual):
            Schema(
                .record([
                    "type": "integer", "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound),
                    "default": usual.map { .integer($0) },
                ]))
        case .day: Schema(["type": "string", "format": "date", "pattern": .string("^\(Self.dayPattern)$")])
        case .instant: Schema(["type": "string", "format": "date-time", "pattern": .string("^\(Self.dayPattern)T\(Self.clockPattern)$")])
        }
    }
}

/// The query of an address, read as an operation describes it.
public struct PublicQuery: Sendable {
    /// Something that is wrong with a parameter.
    public struct Violation: Sendable, Hashable {
        public let parameter: String
        /// A sentence in English.
        public let message: String
    }

    private let values: [String: String]
    private let parameters: [Parameter]

    /// Reads a query; a parameter that the operation does not have is wrong, too: a misspelt one must not pass for one that was left out.
    public init(_ pairs: [(name: String, value: String)], of operation: PublicOperation) throws(Refusal) {
        parameters = operation.parameters
        var values: [String: String] = [:]
        var violations: [Violation] = []
        for (name, value) in pairs {
            if let parameter = parameters.first(where: { $0.name == name }) {
                if values[name] != nil {
                    violations.append(Violation(parameter: name, message: "Must stand once."))
                } else if let fault = parameter.fault(in: value) {
                    violations.append(Violation(parameter: name, message: fault))
                }
                values[name] = value
            } else {
                violations.append(Violation(parameter: String(name.prefix(100)), message: "Is not known here."))
            }
        }
        guard violations.isEmpty else { throw Refusal(violations: violations) }
        self.values = values
    }

    public struct Refusal: Error {
        public let violations: [Violation]
    }

    /// A value as it was sent, or the usual one; `nil` where there is none.
    public func text(_ name: String) -> String? {
        if let value = values[name] { return value.isEmpty ? nil : value }
        guard case .choice(_, let usual)? = parameters.first(where: { $0.name == name })?.kind else { return nil }
        return usual
    }

    public func choice<Choice: RawRepresentable<String>>(_ name: String, as type: Choice.Type) -> Choice? {
        text(name).flatMap(Choice.init(rawValue:))
    }

    public func wholeNumber(_ name: String) -> Int? {
        if let value = values[name] { return Parameter.wholeNumber(value) }
        guard case .wholeNumber(_, let usual)? = parameters.first(where: { $0.name == name })?.kind else { return nil }
        return usual
    }

    public func day(_ name: String) -> Day? { text(name).flatMap(Day.init(iso:)) }
    public func instant(_ name: String) -> Date? { text(name).flatMap { Date(rfc3339: $0) } }

    public var limit: Int { wholeNumber("limit") ?? 20 }
    public var page: Int { wholeNumber("page") ?? 1 }

    /// The same query with some values exchanged, as it stands in an address, in the order of the names.
    public func address(changing changes: [String: String]) -> String {
        values.merging(changes) { _, new in new }.sorted { $0.key < $1.key }.map { "\($0.key)=\(Self.encoded($0.value))" }
            .joined(separator: "&")
    }

    /// As a part of an address holds it.
    public static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
    }

    private static let unreserved = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}
