import JSON

/// Reads a request's members and gathers what is wrong with them.
///
/// `JSONForm` refuses members that it does not know, takes null for a value, and is told of a whole object at a time. The protocol lets
/// anybody add members, takes null for what is absent, wants custom filters that are not understood told beside the results, and has
/// parameters of addresses read by the same rules.
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
