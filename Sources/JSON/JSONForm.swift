/// An object that somebody sent, read member by member. What is wrong with it is gathered, so that all of it can be told at once.
///
/// A member that was not asked for when `finish` is called is wrong, too: a misspelt one must not pass for one that was left out.
public struct JSONForm: Sendable {
    /// What is wrong with a member.
    public struct Violation: Hashable, Sendable {
        /// Where it stands, as a JSON pointer (RFC 6901): `/place/partners/0`; empty for the whole document.
        public let pointer: String
        /// A sentence in English.
        public let message: String

        public init(pointer: String, message: String) {
            self.pointer = pointer
            self.message = message
        }
    }

    /// What is wrong with a form.
    public struct Refusal: Error {
        /// At most `mostViolations`.
        public let violations: [Violation]

        public init(violations: [Violation]) {
            self.violations = Array(violations.prefix(JSONForm.mostViolations))
        }
    }

    /// How many are told: whoever sends something else altogether learns nothing from more.
    public static let mostViolations = 50

    /// At most `mostViolations`.
    public private(set) var violations: [Violation] = []
    private let members: [String: JSONValue]
    private let pointer: String
    private var asked: Set<String> = []

    /// - Parameter pointer: where the object stands in its document.
    public init(_ value: JSONValue, at pointer: String = "") {
        self.pointer = pointer
        members = value.members ?? [:]
        if value.members == nil { violations = [Violation(pointer: pointer, message: "Must be an object, not \(value.article).")] }
    }

    /// The place of a member.
    private func pointer(to name: String) -> String { pointer + JSONPointer.step(to: name) }

    public mutating func refuse(_ name: String, _ message: String) {
        note(Violation(pointer: pointer(to: name), message: message))
    }

    private mutating func note(_ violation: Violation) {
        if violations.count < Self.mostViolations { violations.append(violation) }
    }

    /// A member as it was sent; `nil` where it was not, which is wrong if it is required.
    public mutating func value(_ name: String, isRequired: Bool = false) -> JSONValue? {
        asked.insert(name)
        if members[name] == nil, isRequired { refuse(name, "Is required.") }
        return members[name]
    }

    /// - Parameter length: in characters.
    public mutating func string(_ name: String, length: ClosedRange<Int>, isRequired: Bool = false) -> String? {
        guard let value = value(name, isRequired: isRequired) else { return nil }
        guard let text = value.string else { return refuse(name, "a string", value) }
        guard length.contains(text.unicodeScalars.count) else {
            refuse(name, "Must have \(length.lowerBound) to \(length.upperBound) characters.")
            return nil
        }
        return text
    }

    /// One of some words.
    public mutating func choice<Choice: RawRepresentable<String>>(
        _ name: String, of choices: [Choice], isRequired: Bool = false
    ) -> Choice? {
        guard let value = value(name, isRequired: isRequired) else { return nil }
        guard let text = value.string else { return refuse(name, "a string", value) }
        guard let choice = choices.first(where: { $0.rawValue == text }) else {
            refuse(name, "Must be one of \(choices.map(\.rawValue).joined(separator: ", ")).")
            return nil
        }
        return choice
    }

    public mutating func wholeNumber(_ name: String, in range: ClosedRange<Int>, isRequired: Bool = false) -> Int? {
        guard let value = value(name, isRequired: isRequired) else { return nil }
        guard let number = value.wholeNumber else { return refuse(name, "a whole number", value) }
        guard range.contains(number) else {
            refuse(name, "Must be \(range.lowerBound) to \(range.upperBound).")
            return nil
        }
        return number
    }

    /// - Parameters:
    ///   - count: how many there may be.
    ///   - length: of each, in characters.
    public mutating func strings(
        _ name: String, count: ClosedRange<Int>, length: ClosedRange<Int>, isRequired: Bool = false
    ) -> [String]? {
        guard let value = value(name, isRequired: isRequired) else { return nil }
        guard let elements = value.elements else { return refuse(name, "an array", value) }
        guard count.contains(elements.count) else {
            refuse(name, "Must have \(count.lowerBound) to \(count.upperBound) elements.")
            return nil
        }
        var texts: [String] = []
        for (place, element) in elements.enumerated() {
            let at = pointer(to: name) + "/\(place)"
            if let text = element.string, length.contains(text.unicodeScalars.count) {
                texts.append(text)
            } else if element.string != nil {
                note(Violation(pointer: at, message: "Must have \(length.lowerBound) to \(length.upperBound) characters."))
            } else {
                note(Violation(pointer: at, message: "Must be a string, not \(element.article)."))
            }
        }
        return texts.count == elements.count ? texts : nil
    }

    /// A form within this one.
    public mutating func object<Part>(_ name: String, isRequired: Bool = false, _ read: (inout JSONForm) -> Part?) -> Part? {
        guard let value = value(name, isRequired: isRequired) else { return nil }
        var form = JSONForm(value, at: pointer(to: name))
        let part = form.violations.isEmpty ? read(&form) : nil
        form.finish()
        for violation in form.violations { note(violation) }
        return part
    }

    /// Refuses every member that was not asked for.
    public mutating func finish() {
        for name in members.keys.sorted() where !asked.contains(name) {
            note(Violation(pointer: pointer(to: String(name.prefix(100))), message: "Is not known here."))
        }
    }

    private mutating func refuse<Value>(_ name: String, _ expected: String, _ value: JSONValue) -> Value? {
        refuse(name, "Must be \(expected), not \(value.article).")
        return nil
    }
}

extension JSONValue {
    /// Its kind with an article, for a sentence.
    fileprivate var article: String {
        switch self {
        case .null: "null"
        case .bool: "a boolean"
        case .integer, .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}
