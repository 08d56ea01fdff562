import CPostgres
import SQLCore

/// The kinds of value that PostgreSQL tells apart, by the type numbers of its system catalogue (pg_type.dat).
enum ParameterKind: Sendable, Hashable {
    case integer, real, text, blob

    /// `nil` for NULL, which may be of any kind.
    init?(_ value: SQLValue) {
        switch value {
        case .null: return nil
        case .integer: self = .integer
        case .real: self = .real
        case .text: self = .text
        case .blob: self = .blob
        }
    }

    /// What holds values of the type.
    init(type: Oid) {
        switch type {
        case 20, 21, 23, 26: self = .integer
        case 700, 701, 1700: self = .real
        case 17: self = .blob
        default: self = .text
        }
    }

    /// The type that a value is declared as: `bigint`, `double precision`, `text`, `bytea`.
    var type: Oid {
        switch self {
        case .integer: 20
        case .real: 701
        case .text: 25
        case .blob: 17
        }
    }
}
