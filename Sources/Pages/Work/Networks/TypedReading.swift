public import Casework
import Funding

/// Reads what is typed in the forms of networks and partners, and gathers what cannot be read.
struct TypedReading {
    private(set) var problems: [NetworkProblem] = []

    /// - Parameter isNeeded: whether an empty text is wrong, too.
    mutating func day(_ typed: String, _ field: NetworkProblem.Field, isNeeded: Bool = false) -> Day? {
        let text = typed.filter { !$0.isWhitespace }
        guard !text.isEmpty || isNeeded else { return nil }
        let day = Day(iso: text)
        if day == nil { problems.append(text.isEmpty ? .empty(field) : .dayWrong(field, text)) }
        return day
    }

    mutating func year(_ typed: String) -> Int? {
        let text = typed.filter { !$0.isWhitespace }
        let year = text.utf8.count == 4 ? Int(text) : nil
        if year == nil { problems.append(.yearWrong(text)) }
        return year
    }

    mutating func amount(_ typed: String) -> Int? {
        let amount = TypedAmount.hundredths(of: typed)
        if amount == nil { problems.append(.amountWrong(typed)) }
        return amount
    }

    /// A number that an organisation is known by; `nil` for an empty text.
    mutating func number<Number>(_ typed: String, _ field: NetworkProblem.Field, _ read: (String) -> Number?) -> Number? {
        guard !typed.allSatisfy(\.isWhitespace) else { return nil }
        let number = read(typed)
        if number == nil {
            problems.append(PersonalIdentityNumber.isIn(typed) ? .identityNumber(field) : .numberWrong(field, typed))
        }
        return number
    }

    mutating func country(_ typed: String) -> AreaCode? {
        let code = typed.filter { !$0.isWhitespace }.uppercased()
        guard !code.isEmpty else { return nil }
        guard code.utf8.count == 2, code.utf8.allSatisfy({ (65...90).contains($0) }) else {
            problems.append(.countryWrong(typed))
            return nil
        }
        return AreaCode(code)
    }
}

/// What is wrong with a form of a network, a partner request or the profile, in its order.
public struct NetworkProblems: Error, Sendable, Hashable {
    public let all: [NetworkProblem]

    init(_ all: [NetworkProblem]) {
        self.all = all
    }
}
