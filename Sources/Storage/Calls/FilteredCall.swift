public import Foundation
public import Funding

/// A call as lists see it at a moment, made ready to be held against many filters in memory.
public struct FilteredCall: Sendable {
    public let id: Call.ID
    public let programme: Programme.ID?
    let state: Call.State
    let opens: Day?
    /// Every deadline, past ones too.
    let deadlines: [Date]
    /// The deadlines ahead by which an application can be handed in.
    let entries: [Date]
    let themes: Set<Theme>
    let audience: Set<ApplicantKind>
    let municipalRole: Call.MunicipalRole?
    let grant: Call.GrantRange?
    let titles: FoldedTitles
    let moment: Date
    private let call: Call

    public init(_ call: Call, at moment: Date) {
        self.init(call, facts: Facts(call), at: moment)
    }

    /// The call as it was before a change, in what filters look at.
    public func before(_ change: CallChange) -> FilteredCall {
        var facts = Facts(call)
        switch change.kind {
        case .withdrawn: facts.withdrawnAt = nil
        case .returned: facts.withdrawnAt = change.lastSeenBefore ?? change.seenAt
        case .appeared, .changed: break
        }
        for field in change.fields { facts.set(field.field, to: field.before) }
        return FilteredCall(call, facts: facts, at: moment)
    }

    /// The call as it was before its editorial words changed.
    public func before(_ rewording: RewordedCall) -> FilteredCall {
        var facts = Facts(call)
        facts.themes = rewording.themes
        facts.audience = rewording.audience
        facts.plainTitle = rewording.plainTitle
        return FilteredCall(call, facts: facts, at: moment)
    }

    /// Whether it can be applied for, as far as is known.
    public var isOpen: Bool { state == .open || state == .undated }

    /// The same call at another moment.
    public func at(_ moment: Date) -> FilteredCall { FilteredCall(call, at: moment) }

    private init(_ call: Call, facts: Facts, at moment: Date) {
        self.call = call
        self.moment = moment
        id = call.id
        programme = facts.programme
        state = Call.State(opens: facts.opens, deadlines: facts.deadlines, withdrawnAt: facts.withdrawnAt, at: moment)
        opens = facts.opens
        deadlines = facts.deadlines.map(\.instant)
        entries = facts.deadlines.entries.map(\.instant).filter { $0 > moment }
        themes = facts.themes
        audience = facts.audience
        municipalRole = call.municipalRole
        grant = facts.grant
        titles = FoldedTitles(
            names: [facts.identifier, facts.callIdentifier, facts.title, facts.plainTitle?.sv, facts.plainTitle?.en])
    }

    /// What a source or the editors may change and filters look at.
    private struct Facts {
        var programme: Programme.ID?
        var opens: Day?
        var deadlines: [Deadline]
        var withdrawnAt: Date?
        var grant: Call.GrantRange?
        var identifier: String?
        var callIdentifier: String?
        var title: String?
        var plainTitle: Localized?
        var themes: Set<Theme>
        var audience: Set<ApplicantKind>

        init(_ call: Call) {
            programme = call.programme
            opens = call.opens
            deadlines = call.deadlines
            withdrawnAt = call.withdrawnAt
            grant = call.grant
            identifier = call.identifier
            callIdentifier = call.callIdentifier
            title = call.title
            plainTitle = call.plainTitle
            themes = Set(call.themes)
            audience = Set(call.audience)
        }

        mutating func set(_ field: CallFieldChange.Field, to value: CallFieldChange.Value?) {
            switch field {
            case .programme: programme = Self.words(value).map { Identifier($0) }
            case .opens: if case .day(let day) = value { opens = day } else { opens = nil }
            case .deadlines: if case .deadlines(let earlier) = value { deadlines = earlier } else { deadlines = [] }
            case .grant: if case .grant(let range) = value { grant = range } else { grant = nil }
            case .identifier: identifier = Self.words(value)
            case .callIdentifier: callIdentifier = Self.words(value)
            case .title: title = Self.words(value)
            default: break
            }
        }

        private static func words(_ value: CallFieldChange.Value?) -> String? {
            if case .words(let words) = value { words } else { nil }
        }
    }
}
