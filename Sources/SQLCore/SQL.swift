/// A statement or a part of one: text from literals only, and values that are bound.
///
///     let query: SQL = "SELECT title FROM call WHERE programme = \(programme) AND \(condition)"
///
/// Interpolating a Swift value binds it; interpolating another `SQL` splices it. There is no way to make text of a run-time string.
public struct SQL: Sendable, Hashable {
    enum Fragment: Sendable, Hashable {
        case text(String)
        case value(SQLValue)
        case identifier(String)
        case phrase(Dialect.Phrase)
        /// A JSON array of texts, of which the text before it is one.
        case list(json: String)
        /// A JSON array of whole numbers, of which the number before it is one.
        case numbers(json: String)
    }

    var fragments: [Fragment]

    /// Whether a driver should keep the statement compiled for the next time. False where the text itself varies with the question,
    /// so that no visitor can fill a connection's cache with statements that never come back.
    public internal(set) var isKept = true

    public static let empty: SQL = ""

    public var isEmpty: Bool { fragments.isEmpty }

    /// The same statement, compiled for this one time.
    public var once: SQL {
        var copy = self
        copy.isKept = false
        return copy
    }

    public static func + (left: SQL, right: SQL) -> SQL {
        var sum = left
        sum.append(right)
        return sum
    }

    mutating func append(_ other: SQL) {
        fragments += other.fragments
        isKept = isKept && other.isKept
    }

    /// The statement as a database wants it: its text with placeholders, and the values in their order.
    public func rendered(for dialect: Dialect) -> (text: String, values: [SQLValue]) {
        var text = ""
        var values: [SQLValue] = []
        func bind(_ value: SQLValue) -> String {
            values.append(value)
            return dialect.placeholder(values.count)
        }
        for fragment in fragments {
            switch fragment {
            case .text(let words): text += words
            case .value(let value): text += bind(value)
            case .identifier(let name): text += dialect.quoted(name)
            case .phrase(let phrase): text += dialect.words(for: phrase)
            case .list(let json): text += dialect.isIn(jsonArray: bind(.text(json)))
            case .numbers(let json): text += dialect.isIn(jsonNumbers: bind(.text(json)))
            }
        }
        return (text, values)
    }
}

extension Sequence<SQL> {
    /// The parts with `separator` between them; empty when there are none.
    public func joined(_ separator: SQL) -> SQL {
        var result = SQL.empty
        var isFirst = true
        for part in self {
            if !isFirst { result.append(separator) }
            result.append(part)
            isFirst = false
        }
        return result
    }
}
