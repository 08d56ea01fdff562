import Foundation
import Funding
import JSON

/// What may stand in the query of an address, described once: for the document and for reading it.
struct Parameter: Sendable {
    enum Kind: Sendable {
        /// At most so many characters; an empty one is as if it were not there.
        case text(longest: Int)
        case choice([String], usual: String?)
        case wholeNumber(ClosedRange<Int>, usual: Int?)
        case day
        case instant
    }

    let name: String
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
    static let page = Parameter("page", .wholeNumber(1...1_000_000, usual: 1), "Which page, from 1.")

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

    /// A value that has no fault as it is written at its shortest: `007` is `7`.
    func shortest(_ value: String) -> String {
        guard case .wholeNumber = kind, let number = Self.wholeNumber(value) else { return value }
        return String(number)
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
