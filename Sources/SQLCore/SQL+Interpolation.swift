import Foundation

extension SQL: ExpressibleByStringInterpolation {
    public struct StringInterpolation: StringInterpolationProtocol {
        var fragments: [Fragment] = []
        var isKept = true

        public init(literalCapacity: Int, interpolationCount: Int) {
            fragments.reserveCapacity(interpolationCount * 2 + 1)
        }

        public mutating func appendLiteral(_ literal: String) {
            guard !literal.isEmpty else { return }
            fragments.append(.text(literal))
        }

        /// Binds a value.
        public mutating func appendInterpolation(_ value: some SQLBindable) {
            fragments.append(.value(value.sqlValue))
        }

        /// Binds a value, or NULL.
        public mutating func appendInterpolation<Value: SQLBindable>(_ value: Value?) {
            fragments.append(.value(value.sqlValue))
        }

        /// Binds a case by its raw value.
        public mutating func appendInterpolation<Value: RawRepresentable>(_ value: Value) where Value.RawValue: SQLBindable {
            fragments.append(.value(value.rawValue.sqlValue))
        }

        /// Splices another statement's text and values.
        public mutating func appendInterpolation(_ sql: SQL) {
            fragments += sql.fragments
            isKept = isKept && sql.isKept
        }

        /// Writes a quoted name.
        public mutating func appendInterpolation(identifier name: String) {
            fragments.append(.identifier(name))
        }

        /// Writes what the databases word differently.
        public mutating func appendInterpolation(_ phrase: Dialect.Phrase) {
            fragments.append(.phrase(phrase))
        }

        /// The condition that what stands before it is one of `texts`; one bound value, however many texts there are.
        public mutating func appendInterpolation(in texts: [String]) {
            // Encoding an array of strings cannot fail; an empty list is the harmless answer if it ever did.
            // No stored text holds a NUL, which PostgreSQL's JSON refuses.
            let json =
                (try? JSONEncoder().encode(texts.filter { !$0.utf8.contains(0) })).map { String(decoding: $0, as: UTF8.self) } ?? "[]"
            fragments.append(.list(json: json))
        }

        /// The condition that what stands before it is one of `numbers`; one bound value, however many numbers there are.
        public mutating func appendInterpolation(in numbers: [Int64]) {
            fragments.append(.numbers(json: "[\(numbers.map(String.init).joined(separator: ","))]"))
        }
    }

    public init(stringInterpolation: StringInterpolation) {
        fragments = stringInterpolation.fragments
        isKept = stringInterpolation.isKept
    }

    public init(stringLiteral value: String) {
        fragments = value.isEmpty ? [] : [.text(value)]
    }
}
