public import Foundation
public import Funding
import JSON

/// The query of an address, read as an operation describes it.
public struct PublicQuery: Sendable {
    /// Something that is wrong with a parameter.
    public struct Violation: Sendable, Hashable {
        public let parameter: String
        /// A sentence in English.
        public let message: String
    }

    /// Why a query is refused.
    public struct Refusal: Error {
        /// At most `JSONForm.mostViolations`.
        public let violations: [Violation]
        /// Whether every value may be sent, and they do not go together.
        public let isConflict: Bool
    }

    private let values: [String: String]
    private let parameters: [Parameter]

    /// Reads a query; a parameter that the operation does not have is wrong, too: a misspelt one must not pass for one that was left out.
    public init(_ pairs: [(name: String, value: String)], of operation: PublicOperation) throws(Refusal) {
        parameters = operation.parameters
        var values: [String: String] = [:]
        var violations: [Violation] = []
        for (name, value) in pairs where violations.count < JSONForm.mostViolations {
            if let parameter = parameters.first(where: { $0.name == name }) {
                if values[name] != nil {
                    violations.append(Violation(parameter: name, message: "Must stand once."))
                } else if let fault = parameter.fault(in: value) {
                    violations.append(Violation(parameter: name, message: fault))
                }
                values[name] = parameter.shortest(value)
            } else {
                violations.append(Violation(parameter: String(name.prefix(100)), message: "Is not known here."))
            }
        }
        guard violations.isEmpty else { throw Refusal(violations: violations, isConflict: false) }
        if operation.mayConflict, values["page"] != nil, values["sort"] == "id" || values["cursor"]?.isEmpty == false {
            let message = "Cannot stand beside sort=id or cursor, by which calls are told part by part."
            throw Refusal(violations: [Violation(parameter: "page", message: message)], isConflict: true)
        }
        // An empty text is as if it were not there.
        self.values = values.filter { !$0.value.isEmpty }
    }

    /// A value as it was sent, or the usual one; `nil` where there is none.
    public func text(_ name: String) -> String? {
        if let value = values[name] { return value }
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

    /// The same query with some values exchanged, as it stands in an address, in the order of the names: queries that are read alike are
    /// written alike.
    public func address(changing changes: [String: String] = [:]) -> String {
        values.merging(changes) { _, new in new }.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.percentEncoded)" }
            .joined(separator: "&")
    }
}
