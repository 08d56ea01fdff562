public import Funding
public import JSON

/// A rule as the interface tells of it.
public struct RuleShape: Sendable {
    private let rule: Rule
    private let programme: Programme.ID?
    private let action: Action.ID?

    /// - Parameter action: the action whose own rule it is; `nil` for a programme's.
    public init(_ rule: Rule, programme: Programme.ID?, action: Action.ID?) {
        self.rule = rule
        self.programme = programme
        self.action = action
    }

    public var value: JSONValue { .object(members) }

    /// - Parameter isInherited: whether a call takes it over from its programme or action.
    func value(isInherited: Bool) -> JSONValue {
        var members = members
        members["inherited"] = .bool(isInherited)
        return .object(members)
    }

    private var members: [String: JSONValue] {
        let record = JSONValue.record([
            "id": .string(rule.id.rawValue), "programme": programme.map { .string($0.rawValue) },
            "action": action.map { .string($0.rawValue) }, "kind": .string(rule.requirement.kind.rawValue),
            "decides": .bool(rule.requirement.kind.decides), "requirement": JSONValue(rule.requirement),
            "validity": JSONValue(rule.validity), "note": rule.note.map { JSONValue($0) },
            "conflict": rule.conflict.map { JSONValue($0) }, "source": JSONValue(rule.source),
        ])
        return record.members ?? [:]
    }

    static let members: [(name: String, schema: Schema)] = [
        ("id", .text("Unique within its programme or action.")), ("programme?", .text("The id of the programme.")),
        ("action?", .text("The id of the action whose own rule it is.")),
        ("kind", .choice("What it is about.", Requirement.Kind.written.map(\.rawValue))),
        ("decides", .bool("Whether it can decide an application; the others inform about money and paperwork.")),
        ("requirement", .named("Requirement")), ("validity", .named("Period")), ("note?", .named("LocalizedText")),
        ("conflict?", .named("LocalizedText")), ("source", .named("Source")),
    ]

    static let requirement = Schema.object(
        "What is asked. Which members there are depends on the rule's kind; one that is left out asks nothing.",
        [
            "allowed?": .texts("Kinds of applicants that may apply; any, where empty."),
            "excluded?": .texts("Kinds of applicants that may not."), "areas?": .texts("Codes of areas, one of which it must be."),
            "minimumPartners?": .integer("Partners in all, the applicant counted."),
            "minimumCountries?": .integer("Countries in all, the applicant's counted."),
            "minimumMemberStates?": .integer("How many of those must be EU member states."),
            "among?": .texts("Countries or areas whose partners count; any, where empty."),
            "leadKinds?": .texts("Kinds of organisations that may lead; any, where empty."),
            "requiredPartnerKinds?": .texts("Kinds of which at least one partner must be."), "minimum?": .named("Money"),
            "maximum?": .named("Money"), "minimumMonths?": .integer("Months at least."), "maximumMonths?": .integer("Months at most."),
            "percent?": .number("Of the eligible cost: the most that the fund pays, or the least that the applicant arranges."),
            "themes?": .texts("What the project must be about."), "register?": .text("Where the applicant must be registered."),
            "languages?": .texts("Languages that the application may be written in, ISO 639-1."), "text?": .named("LocalizedText"),
        ])
}

extension JSONValue {
    init(_ requirement: Requirement) {
        func range(_ minimum: Money?, _ maximum: Money?) -> JSONValue {
            .record(["minimum": minimum.map { JSONValue($0) }, "maximum": maximum.map { JSONValue($0) }])
        }
        self =
            switch requirement {
            case .applicantKind(let allowed, let excluded): ["allowed": .names(allowed), "excluded": .names(excluded)]
            case .seat(let areas), .activity(let areas), .benefit(let areas): ["areas": .codes(areas)]
            case .partnership(let asked):
                [
                    "minimumPartners": .integer(asked.minimumPartners), "minimumCountries": .integer(asked.minimumCountries),
                    "minimumMemberStates": .integer(asked.minimumMemberStates), "among": .codes(asked.among),
                    "leadKinds": .names(asked.leadKinds), "requiredPartnerKinds": .names(asked.requiredPartnerKinds),
                ]
            case .grant(let minimum, let maximum), .budget(let minimum, let maximum): range(minimum, maximum)
            case .duration(let minimum, let maximum):
                .record(["minimumMonths": minimum.map { .integer($0) }, "maximumMonths": maximum.map { .integer($0) }])
            case .fundingRate(let rate), .ownContribution(let rate): ["percent": JSONValue(rate)]
            case .costModel(let model): ["text": JSONValue(model.sentence)]
            case .payment(let terms): ["text": JSONValue(terms.sentence)]
            case .theme(let themes): ["themes": .names(themes)]
            case .registration(let register): ["register": .string(register)]
            case .applicationLanguage(let languages): ["languages": .strings(languages)]
            case .other(let text): ["text": JSONValue(text)]
            }
    }
}
