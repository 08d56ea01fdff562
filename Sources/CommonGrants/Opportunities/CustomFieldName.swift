import Funding
public import JSON

/// The custom fields that opportunities here may have.
public enum CustomFieldName: String, Sendable, Hashable, CaseIterable {
    case callIdentifier, consortium, costSharing, deadlines, eligibilityCriteria, eligibilityRules, eligibleAreas, eligibleCountries,
        languages, plainLanguage, programme, provenance, recurrence, themes

    /// Whether lists have it too. The others are long, or the same for every call of a programme.
    var isListed: Bool {
        switch self {
        case .callIdentifier, .costSharing, .deadlines, .eligibleCountries, .plainLanguage, .programme, .provenance, .themes: true
        case .consortium, .eligibilityCriteria, .eligibilityRules, .eligibleAreas, .languages, .recurrence: false
        }
    }

    /// What it holds.
    var meaning: String {
        switch self {
        case .callIdentifier: "The identifiers of the topic and of the call that it belongs to, as the source writes them"
        case .consortium: "What is asked of those who apply together, the applicant counted"
        case .costSharing: "Cost sharing or matching requirement for the opportunity; the percentage is the applicant's own share"
        case .deadlines: "Every deadline as an instant, with its time zone, stage and precision"
        case .eligibilityCriteria: "What the conditions say of who may apply, in the source's words"
        case .eligibilityRules: "The rules that an application is judged by, each with its source and the date that it was checked"
        case .eligibleAreas: "Where an applicant may have its seat: countries, NUTS regions, municipalities and programme areas"
        case .eligibleCountries: "ISO 3166-1 alpha-2 codes of the countries where an applicant may have its seat"
        case .languages: "The languages that an application may be written in, ISO 639-1"
        case .plainLanguage: "Title and summary in plain Swedish and English, where editors have written them"
        case .programme: "The programme, and the action under it"
        case .provenance: "Where the record comes from, under what licence, and when it was last checked there"
        case .recurrence: "When calls of the programme have come and are expected: an estimate"
        case .themes: "What it is about"
        }
    }

    public var schema: Schema {
        switch self {
        case .callIdentifier: .object(["identifier": .required(.text), "call": .optional(.text)])
        case .consortium:
            .object([
                "minPartners": .required(.integer(minimum: 1)), "minCountries": .required(.integer(minimum: 1)),
                "minMemberStates": .optional(.integer(minimum: 1)), "among": .optional(.texts), "leadMustBe": .optional(.texts),
                "partnerTypes": .optional(.texts),
            ])
        case .costSharing:
            .object(["isRequired": .required(.boolean), "percentage": .optional(.number), "details": .optional(.text)])
        case .deadlines:
            .array(
                .object([
                    "instant": .required(.dateTime), "zone": .required(.text), "stage": .required(.text),
                    "precision": .required(.words(of: Deadline.Precision.self)),
                ]))
        case .eligibilityCriteria: .object(["details": .required(.text)])
        case .eligibilityRules:
            .array(
                .object([
                    "id": .required(.text), "kind": .required(.text), "isInherited": .required(.boolean), "note": .optional(.text),
                    "conflict": .optional(.text), "source": .required(.text), "checked": .required(.text),
                    "confidence": .required(.words(of: Source.Confidence.self)),
                ]))
        case .eligibleAreas: .object(["areas": .required(.texts), "nutsVersion": .required(.integer(minimum: 2003))])
        case .eligibleCountries, .themes: .texts
        case .languages: .object(["application": .required(.texts)])
        case .plainLanguage:
            .object([
                "sv": .required(.object(["title": .optional(.text), "summary": .optional(.text)])),
                "en": .required(.object(["title": .optional(.text), "summary": .optional(.text)])),
            ])
        case .programme:
            .object([
                "id": .required(.text), "name": .optional(.text), "nameInSwedish": .optional(.text), "action": .optional(.text),
                "actionName": .optional(.text), "typeOfAction": .optional(.text),
            ])
        case .provenance:
            .object([
                "origin": .required(.text), "address": .required(.text), "title": .optional(.text), "licence": .optional(.text),
                "confidence": .required(.words(of: Source.Confidence.self)), "checked": .required(.text),
            ])
        case .recurrence: .object(["isEstimate": .required(.boolean), "en": .required(.text), "sv": .required(.text)])
        }
    }

    /// The field's value as a JSON Schema document at its address.
    public func document(at address: String) -> JSONValue {
        var members = schema.openAPI.members ?? [:]
        members["$schema"] = "http://json-schema.org/draft-07/schema#"
        members["$id"] = .string(address)
        members["title"] = .string(rawValue)
        members["description"] = .string(meaning)
        return .object(members)
    }
}
