public import Foundation
public import Funding

/// What an opportunity is made of: a call, when Utblick met and last saw it change, and what the catalogue says of its programme.
public struct OpportunityMaterial: Sendable {
    let call: Call
    /// When Utblick first saw the call.
    let createdAt: Date
    /// When Utblick saw its latest change.
    let changedAt: Date
    let programme: Programme?
    let gazetteer: Gazetteer
    /// What the addresses of the custom fields' schemas begin with, without a slash at the end.
    let schemas: String
    public let moment: Date
    let action: Action?
    /// What an application must meet: what the call itself states, and what it leaves to its programme and action, that holds on the day.
    let rules: [(rule: Rule, isInherited: Bool)]

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
        action = programme?.actions.first { $0.id == call.action }
        let today = Day(of: moment, in: .brussels)
        let inherited = (programme?.rules(under: action) ?? []).filter { rule in
            rule.validity.contains(today) && !call.replaces(rule.id, of: rule.requirement.kind)
        }
        rules = call.ownRules.map { ($0, false) } + inherited.map { ($0, true) }
    }

    /// When the next opening or deadline passes, and the opportunity is another though nobody changes it. Rules come and go with a day, too, of
    /// which this tells nothing.
    public var nextTurn: Date { call.unchangingSpan(around: moment).upperBound }
}

extension Call {
    /// The id that the call has in CommonGrants, at every desk.
    var opportunityID: UUID { NameBasedUUID.uuid(of: "call/\(id.rawValue)", in: NameBasedUUID.calls) }
}
