public import Foundation
public import Funding

/// What an opportunity is made of: a call, when Utblick met and last saw it change, and what the catalogue says of its programme.
public struct OpportunityMaterial: Sendable {
    public let call: Call
    /// When Utblick first saw the call.
    public let createdAt: Date
    /// When Utblick saw its latest change.
    public let changedAt: Date
    public let programme: Programme?
    public let gazetteer: Gazetteer
    /// What the addresses of the custom fields' schemas begin with, without a slash at the end.
    public let schemas: String
    public let moment: Date

    /// - Parameter programme: the call's; `nil` where it is not known.
    public init(
        call: Call, createdAt: Date, changedAt: Date, programme: Programme?, gazetteer: Gazetteer, schemas: String, moment: Date
    ) {
        self.call = call
        self.createdAt = createdAt
        self.changedAt = changedAt
        self.programme = programme
        self.gazetteer = gazetteer
        self.schemas = schemas
        self.moment = moment
    }

    var action: Action? { programme?.actions.first { $0.id == call.action } }

    /// What an application must meet: what the call itself states, and what it leaves to its programme and action, that holds on the day.
    var rules: [(rule: Rule, isInherited: Bool)] {
        let today = Day(of: moment, in: .brussels)
        let inherited = (programme?.rules(under: action) ?? []).filter { rule in
            rule.validity.contains(today) && !call.replaces(rule.id, of: rule.requirement.kind)
        }
        return call.ownRules.map { ($0, false) } + inherited.map { ($0, true) }
    }

    /// The next moment at which something of the opportunity is another though nobody changes it: an opening or a deadline passes.
    public var nextTurn: Date? {
        let opening = call.opens.map { $0.instant(hour: 0, in: .brussels) }
        return (call.deadlines.map(\.instant) + [opening].compactMap(\.self)).filter { $0 > moment }.min()
    }
}

extension Call {
    /// The id that the call has in CommonGrants, at every desk.
    public var opportunityID: UUID { NameBasedUUID.uuid(of: "call/\(id.rawValue)", in: NameBasedUUID.calls) }
}
