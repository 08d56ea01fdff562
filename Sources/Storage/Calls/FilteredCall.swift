public import Foundation
public import Funding

/// A call as lists see it at a moment, made ready to be held against many filters.
public struct FilteredCall: Sendable {
    let traits: CallTraits
    let moment: FilterMoment

    public var id: Call.ID { traits.id }
    public var programme: Programme.ID? { traits.programme }

    /// Whether it can be applied for, as far as is known.
    public var isOpen: Bool { [.open, .undated].contains(traits.state(at: moment)) }

    public init(_ call: Call, at moment: Date) {
        self.init(Facts(call), of: call, at: moment)
    }

    /// A call as it was before a change, in what filters look at.
    public init(_ call: Call, before change: CallChange, at moment: Date) {
        var facts = Facts(call)
        switch change.kind {
        case .withdrawn: facts.withdrawnAt = nil
        case .returned: facts.withdrawnAt = change.lastSeenBefore ?? change.seenAt
        case .appeared, .changed: break
        }
        for field in change.fields { facts.set(field.field, to: field.before) }
        self.init(facts, of: call, at: moment)
    }

    /// A call as it was before its editorial words changed.
    public init(_ call: Call, before rewording: RewordedCall, at moment: Date) {
        var facts = Facts(call)
        facts.themes = rewording.themes
        facts.audience = rewording.audience
        facts.plainTitle = rewording.plainTitle
        self.init(facts, of: call, at: moment)
    }

    private init(_ facts: Facts, of call: Call, at moment: Date) {
        self.moment = FilterMoment(moment)
        traits = CallTraits(
            id: call.id, programme: facts.programme, opens: facts.opens, deadlines: facts.deadlines, withdrawnAt: facts.withdrawnAt,
            themes: facts.themes, audience: facts.audience, municipalRole: call.municipalRole, grant: facts.grant,
            titles: FoldedTitles(
                names: [facts.identifier, facts.callIdentifier, facts.title, facts.plainTitle?.sv, facts.plainTitle?.en]))
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
