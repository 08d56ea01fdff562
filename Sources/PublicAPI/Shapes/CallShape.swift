public import Foundation
public import Funding
public import JSON

/// A call as the interface tells of it.
public struct CallShape: Sendable {
    private let call: Call
    private let moment: Date
    private let links: PageLinks

    /// - Parameter moment: that its state is computed for.
    public init(_ call: Call, at moment: Date, links: PageLinks) {
        self.call = call
        self.moment = moment
        self.links = links
    }

    /// Without its texts, for lists.
    public var summary: JSONValue {
        var members = Self.withoutPages(call, at: moment).members ?? [:]
        members["pages"] = links.value(.call(call.id))
        return .object(members)
    }

    /// The summary but for the addresses of its pages: the same at every desk, and for as long as the call's state and next deadline are.
    static func withoutPages(_ call: Call, at moment: Date) -> JSONValue {
        .record([
            "id": .string(call.id.rawValue), "origin": .string(call.origin.rawValue), "identifier": .string(call.identifier),
            "programme": call.programme.map { .string($0.rawValue) }, "action": call.action.map { .string($0.rawValue) },
            "title": .string(call.title), "plainTitle": call.plainTitle.map { JSONValue($0) },
            "summary": call.summary.map { JSONValue($0) }, "state": .string(call.state(at: moment).rawValue),
            "opens": call.opens.map { JSONValue($0) }, "deadlines": .array(call.deadlines.map { JSONValue($0) }),
            "nextDeadline": call.nextDeadline(after: moment).map { JSONValue($0) },
            "budget": call.budget.map { ["total": JSONValue($0.total), "sharedWith": .strings($0.sharedWith)] },
            "grant": call.grant.map(Self.grant), "themes": .names(call.themes), "audience": .names(call.audience),
            "municipalRole": call.municipalRole.map { .string($0.rawValue) }, "areas": .codes(call.areas),
            "link": call.link.map { .string($0) }, "source": JSONValue(call.source),
            "fetchedAt": call.fetchedAt.map { JSONValue($0) }, "withdrawnAt": call.withdrawnAt.map { JSONValue($0) },
        ])
    }

    /// All of it.
    public func detail(notices: [CallNotice], programme: Programme?) -> JSONValue {
        var members = summary.members ?? [:]
        func add(_ name: String, _ value: JSONValue?) { if let value { members[name] = value } }
        add("callIdentifier", call.callIdentifier.map { .string($0) })
        add("callTitle", call.callTitle.map { .string($0) })
        add("destination", call.destination.map { .string($0) })
        add("typeOfAction", call.typeOfAction.map { .string($0) })
        add("statedStatus", call.statedStatus.map { .string($0.rawValue) })
        add("keywords", ["sv": .strings(call.swedishKeywords), "en": .strings(call.keywords)])
        add("text", JSONValue(call.text))
        add("conditions", JSONValue(call.conditions))
        add("notices", .array(notices.map(Self.notice)))
        let action = programme?.actions.first { $0.id == call.action }
        let inherited = programme?.rules(under: action).filter { !call.replaces($0.id, of: $0.requirement.kind) } ?? []
        add(
            "rules",
            .array(
                call.ownRules.map { RuleShape($0, programme: call.programme, action: call.action).value(isInherited: false) }
                    + inherited.map { RuleShape($0, programme: call.programme, action: call.action).value(isInherited: true) }))
        return .object(members)
    }

    static func grant(_ grant: Call.GrantRange) -> JSONValue {
        .record([
            "minimum": grant.minimum.map { JSONValue($0) }, "maximum": grant.maximum.map { JSONValue($0) },
            "expectedGrants": grant.expectedGrants.map { .integer($0) },
        ])
    }

    private static func notice(_ notice: CallNotice) -> JSONValue {
        .record([
            "day": notice.day.map { JSONValue($0) }, "changedAt": notice.changedAt.map { JSONValue($0) },
            "text": JSONValue(notice.text), "firstSeenAt": JSONValue(notice.firstSeenAt),
            "goneAt": notice.goneAt.map { JSONValue($0) },
        ])
    }

    static let shapes: [String: Schema] = [
        "CallSummary": .object("A call for applications, without its texts.", members: summaryMembers),
        "Call": .object("A call for applications.", members: detailMembers),
        "Budget": .object(
            "The money set aside.",
            ["total": .named("Money"), "sharedWith": .texts("The other calls that share it; empty when it is the call's own.")]),
        "GrantRange": .object(
            "The size of a grant.",
            [
                "minimum?": .named("Money"), "maximum?": .named("Money"),
                "expectedGrants?": .integer("How many grants are expected."),
            ]),
        "Notice": .object(
            "What the source has said about a call since it was published.",
            [
                "day?": .day("The day that the source gives it."), "changedAt?": .instant("When the source last changed it."),
                "text": .list(of: .named("TextBlock"), "In the source's words."),
                "firstSeenAt": .instant("When Utblick first met it."),
                "goneAt?": .instant("When Utblick first found it gone."),
            ]),
    ]

    private static let summaryMembers: [(name: String, schema: Schema)] = [
        ("id", .text("Utblick's own name of the call, used in addresses.")),
        ("origin", .choice("Who the record comes from.", Call.Origin.allCases.map(\.rawValue))),
        ("identifier", .text("As the source writes it.")), ("programme?", .text("The id of its programme.")),
        ("action?", .text("The id of the way of applying within the programme.")), ("title", .text("The official title.")),
        ("plainTitle?", .named("LocalizedText")), ("summary?", .named("LocalizedText")),
        ("state", .choice("Computed from all its dates.", Call.State.allCases.map(\.rawValue))),
        ("opens?", .day("The day it opens.")), ("deadlines", .list(of: .named("Deadline"), "All of them.")),
        ("nextDeadline?", .named("Deadline")), ("budget?", .named("Budget")), ("grant?", .named("GrantRange")),
        ("themes", .list(of: .choice("A theme.", Theme.allCases.map(\.rawValue)), "What it is about, in the editors' judgement.")),
        (
            "audience",
            .list(of: .choice("A kind of applicant.", ApplicantKind.allCases.map(\.rawValue)), "Whom the editors judge it fits.")
        ),
        ("municipalRole?", .choice("What part the editors see for a municipality.", Call.MunicipalRole.allCases.map(\.rawValue))),
        ("areas", .texts("Codes of areas where it is open, where the source says more than the programme's rules.")),
        ("link?", .link("The call at its source.")), ("source", .named("Source")),
        ("fetchedAt?", .instant("When Utblick last fetched it.")), ("withdrawnAt?", .instant("When its source no longer had it.")),
        ("pages", .named("Pages")),
    ]

    private static let detailMembers: [(name: String, schema: Schema)] =
        summaryMembers + [
            ("callIdentifier?", .text("The call that the topic belongs to.")), ("callTitle?", .text("Its title.")),
            ("destination?", .text("The part of the work programme.")), ("typeOfAction?", .text("As the source writes it.")),
            ("statedStatus?", .choice("What the source itself says, never trusted.", Call.StatedStatus.allCases.map(\.rawValue))),
            ("keywords", .object("Search words.", ["sv": .texts("In Swedish."), "en": .texts("In English.")])),
            ("text", .list(of: .named("TextBlock"), "The official text; empty where only the editors' words are known.")),
            ("conditions", .list(of: .named("TextBlock"), "The official conditions.")),
            ("notices", .list(of: .named("Notice"), "What the source has said since, the newest first.")),
            ("rules", .list(of: .named("CallRule"), "What is asked: the call's own rules, then those it takes over.")),
        ]
}
