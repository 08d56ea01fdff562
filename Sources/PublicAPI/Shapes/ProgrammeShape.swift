public import Funding
public import JSON

/// A programme as the interface tells of it.
public struct ProgrammeShape: Sendable {
    private let programme: Programme
    private let day: Day
    private let links: PageLinks

    /// - Parameter day: that its state is computed for.
    public init(_ programme: Programme, on day: Day, links: PageLinks) {
        self.programme = programme
        self.day = day
        self.links = links
    }

    /// Without rules, actions and facts, for lists.
    public var summary: JSONValue { .object(members) }

    public var detail: JSONValue {
        var members = members
        members["rules"] = .array(programme.rules.map { RuleShape($0, programme: programme.id, action: nil).value })
        members["actions"] = .array(programme.actions.map { ActionShape($0, of: programme.id).value })
        members["facts"] = .array(programme.facts.map { JSONValue($0) })
        return .object(members)
    }

    private var members: [String: JSONValue] {
        let record = JSONValue.record([
            "id": .string(programme.id.rawValue), "name": JSONValue(programme.name), "shortName": JSONValue(programme.shortName),
            "abbreviations": .strings(programme.abbreviations), "periodLabel": .string(programme.periodLabel),
            "period": JSONValue(programme.period), "state": .string(programme.state(on: day).rawValue),
            "fullyCommitted": programme.fullyCommitted.map { ["from": JSONValue($0.from), "source": JSONValue($0.source)] },
            "supports": JSONValue(programme.supports), "examples": .array(programme.examples.map { JSONValue($0) }),
            "themes": .names(programme.themes), "audience": .names(programme.audience),
            "callRhythm": programme.callRhythm.map { JSONValue($0) }, "web": programme.web.map { .string($0) },
            "managingBody": programme.managingBody.map { JSONValue($0) }, "fund": programme.fund.map { JSONValue($0) },
            "succeeds": .names(programme.succeeds), "succeededBy": .names(programme.succeededBy),
            "isIncomplete": .bool(programme.isIncomplete), "pages": links.value(.programme(programme.id)),
        ])
        return record.members ?? [:]
    }

    private static let summaryMembers: [(name: String, schema: Schema)] = [
        ("id", .text("Its name in addresses.")), ("name", .named("LocalizedText")), ("shortName", .named("LocalizedText")),
        ("abbreviations", .texts("Also known as.")), ("periodLabel", .text("As people write it.", ["examples": ["2021–2027"]])),
        ("period", .named("Period")), ("state", .choice("On the day of the answer.", Programme.State.allCases.map(\.rawValue))),
        (
            "fullyCommitted?",
            .object("From when all its money is committed.", ["from": .day("The day."), "source": .named("Source")])
        ),
        ("supports", .named("LocalizedText")), ("examples", .list(of: .named("LocalizedText"), "Typical projects.")),
        ("themes", .list(of: .choice("A theme.", Theme.allCases.map(\.rawValue)), "What it is about.")),
        ("audience", .list(of: .choice("A kind of applicant.", ApplicantKind.allCases.map(\.rawValue)), "Whom it is mainly for.")),
        ("callRhythm?", .named("LocalizedText")), ("web?", .link("Its own site.")), ("managingBody?", .named("LocalizedText")),
        ("fund?", .named("LocalizedText")), ("succeeds", .texts("Ids of the programmes it follows.")),
        ("succeededBy", .texts("Ids of those that follow it.")),
        ("isIncomplete", .bool("Whether a part of what the editors wrote could not be read: there may be rules that are not told.")),
        ("pages", .named("Pages")),
    ]

    static let shapes: [String: Schema] = [
        "ProgrammeSummary": .object("A funding programme in one period, without its rules.", members: summaryMembers),
        "Programme": .object(
            "A funding programme in one period.",
            members: summaryMembers + [
                ("rules", .list(of: .named("Rule"), "What it asks of every application, unless an action says otherwise.")),
                ("actions", .list(of: .named("Action"), "The ways of applying.")),
                ("facts", .list(of: .named("Fact"), "What is known of it.")),
            ]),
        "Action": ActionShape.schema, "Rule": .object("One requirement.", members: RuleShape.members),
        "CallRule": .object(
            "One requirement of a call.",
            members: RuleShape.members + [
                ("inherited", .bool("Whether the call takes it over from its programme or action: read the call's text."))
            ]), "Requirement": RuleShape.requirement,
    ]
}

extension JSONValue {
    init(_ fact: Fact) {
        self = .record([
            "key": .string(fact.key), "label": JSONValue(fact.label), "value": JSONValue(fact.value),
            "unit": fact.unit.map { .string($0) }, "asOf": fact.asOf.map { .string($0.iso) }, "note": fact.note.map { JSONValue($0) },
            "conflict": fact.conflict.map { JSONValue($0) }, "source": JSONValue(fact.source),
        ])
    }

    private init(_ value: Fact.Value) {
        self =
            switch value {
            case .text(let text): JSONValue(text)
            case .number(let number): .number(number)
            case .list(let values): .array(values.map { JSONValue($0) })
            case .table(let rows): ["rows": .array(rows.map { ["label": JSONValue($0.label), "value": JSONValue($0.value)] })]
            }
    }
}
