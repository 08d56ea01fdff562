public import Funding
import SQLCore

/// Whose calls a question is about. A desk's own calls are in nobody else's answers.
public enum CallScope: Sendable, Hashable {
    /// What all desks share.
    case shared
    /// What all share, and what is that desk's own.
    case desk(MunicipalDesk.ID)
    /// Every desk's, for what is made for all of them, such as an index.
    case everyDesk

    /// Whether a call is in it.
    public func holds(_ call: Call.ID) -> Bool { holds(ownedBy: call.desk) }

    /// - Parameter owner: the desk that a call belongs to; `nil` for what all share.
    func holds(ownedBy owner: String?) -> Bool {
        guard let owner else { return true }
        return switch self {
        case .shared: false
        case .desk(let desk): owner == desk.rawValue
        case .everyDesk: true
        }
    }

    /// What a row of `call` must meet: the same rule as `holds`.
    var condition: SQL {
        switch self {
        case .shared: "call.desk IS NULL"
        case .desk(let desk): "(call.desk IS NULL OR call.desk = \(desk))"
        case .everyDesk: "1 = 1"
        }
    }

    /// What a row of `table`, which names its call, must meet.
    func condition(onCallOf table: String) -> SQL {
        guard self != .everyDesk else { return "1 = 1" }
        return "EXISTS (SELECT 1 FROM call WHERE call.id = \(identifier: table).call_id AND \(condition))"
    }
}
