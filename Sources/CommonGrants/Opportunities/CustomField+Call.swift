import Foundation
import Funding
import JSON

extension CustomField {
    /// What a call says that the protocol has no place for. `costSharing` and `eligibilityCriteria` are the protocol's own custom fields.
    ///
    /// - Parameter isListed: whether they are for a list, which has those that tell calls apart, as short as can be.
    static func fields(of material: OpportunityMaterial, isListed: Bool) -> [String: CustomField] {
        var fields: [String: CustomField] = [:]
        for field in CustomFieldName.allCases where field.isListed || !isListed {
            guard let value = field.value(of: material) else { continue }
            fields[field.rawValue] = CustomField(
                name: field.rawValue, fieldType: value.kind, schema: "\(material.schemas)/\(field.rawValue).json", value: value,
                description: isListed ? nil : field.meaning)
        }
        return fields
    }
}

extension CustomFieldName {
    /// `nil` where nobody says anything about it.
    func value(of material: OpportunityMaterial) -> JSONValue? {
        let call = material.call
        return switch self {
        case .callIdentifier: .record(["identifier": .string(call.identifier), "call": call.callIdentifier.map { .string($0) }])
        case .consortium: material.consortium
        case .costSharing: material.costSharing
        case .deadlines: call.deadlines.isEmpty ? nil : .array(call.deadlines.map(\.field))
        case .eligibilityCriteria: material.eligibilityCriteria
        case .eligibilityRules: material.eligibilityRules
        case .eligibleAreas: material.eligibleAreas
        case .eligibleCountries: material.eligibleCountries
        case .languages: material.languages
        case .plainLanguage: call.plainLanguage
        case .programme: material.programmeField
        case .provenance: call.provenance
        case .recurrence:
            material.programme?.callRhythm.map { .object(["isEstimate": true, "en": .string($0.en), "sv": .string($0.sv)]) }
        case .themes: call.themes.isEmpty ? nil : .array(call.themes.map { .string($0.rawValue) })
        }
    }
}

extension JSONValue {
    /// A list of texts; `nil` where it is empty.
    static func texts(_ texts: [String]) -> JSONValue? { texts.isEmpty ? nil : .strings(texts) }
}

extension Deadline {
    /// The exact instant, which events cannot tell.
    fileprivate var field: JSONValue {
        [
            "instant": .string(instant.rfc3339), "zone": .string(timeZone), "stage": .string(stage.description),
            "precision": .string(precision.rawValue),
        ]
    }
}

extension Call {
    fileprivate var plainLanguage: JSONValue? {
        guard plainTitle != nil || summary != nil else { return nil }
        func part(_ language: Language) -> JSONValue {
            .record(["title": plainTitle.map { .string($0[language]) }, "summary": summary.map { .string($0[language]) }])
        }
        return ["sv": part(.swedish), "en": part(.english)]
    }

    fileprivate var provenance: JSONValue {
        .record([
            "origin": .string(origin.rawValue), "address": .string(source.address), "title": source.title.map { .string($0) },
            "licence": source.licence.map { .string($0) }, "confidence": .string(source.confidence.rawValue),
            "checked": .string(source.checked.iso),
        ])
    }
}

extension OpportunityMaterial {
    fileprivate var programmeField: JSONValue? {
        guard let id = call.programme else { return nil }
        return .record([
            "id": .string(id.rawValue), "name": programme.map { .string($0.name.en) },
            "nameInSwedish": programme.map { .string($0.name.sv) },
            "action": call.action.map { .string($0.rawValue) }, "actionName": action.map { .string($0.name.en) },
            "typeOfAction": call.typeOfAction.map { .string($0) },
        ])
    }

    /// The applicant's own share: what the fund does not pay.
    fileprivate var costSharing: JSONValue? {
        var share: Int?
        var notes: [String] = []
        for (rule, _) in rules {
            switch rule.requirement {
            case .fundingRate(let rate): share = 10_000 - rate.partsPerTenThousand
            case .ownContribution(let least): share = share ?? least.partsPerTenThousand
            default: continue
            }
            if let note = rule.note?.en { notes.append(note.spacedPlainly) }
        }
        guard let share else { return nil }
        let percentage = Double(share) / 100
        return .record([
            "isRequired": .bool(share > 0), "percentage": percentage == percentage.rounded() ? .integer(share / 100) : .number(percentage),
            "details": notes.isEmpty ? nil : .string(notes.joined(separator: " ")),
        ])
    }

    /// Where an applicant may have its seat, as the call or else its programme says; empty where neither does.
    private var areas: [AreaCode] {
        if !call.areas.isEmpty { return call.areas }
        for (rule, _) in rules { if case .seat(let areas) = rule.requirement { return areas } }
        return []
    }

    fileprivate var eligibleAreas: JSONValue? {
        guard let codes = JSONValue.texts(areas.map(\.rawValue)) else { return nil }
        return ["areas": codes, "nutsVersion": .integer(gazetteer.nutsVersion)]
    }

    /// By ISO 3166-1, which writes Greece and the United Kingdom otherwise than EU statistics do.
    var countries: [String] {
        gazetteer.countries(of: areas).map { code in
            switch code {
            case "EL": "GR"
            case "UK": "GB"
            default: code.rawValue
            }
        }
    }

    fileprivate var eligibleCountries: JSONValue? { .texts(countries) }

    fileprivate var consortium: JSONValue? {
        for (rule, _) in rules {
            guard case .partnership(let partnership) = rule.requirement else { continue }
            return .record([
                "minPartners": .integer(partnership.minimumPartners), "minCountries": .integer(partnership.minimumCountries),
                "minMemberStates": partnership.minimumMemberStates > 0 ? .integer(partnership.minimumMemberStates) : nil,
                "among": .texts(partnership.among.map(\.rawValue)), "leadMustBe": .texts(partnership.leadKinds.map(\.rawValue)),
                "partnerTypes": .texts(partnership.requiredPartnerKinds.map(\.rawValue)),
            ])
        }
        return nil
    }

    fileprivate var languages: JSONValue? {
        for (rule, _) in rules {
            if case .applicationLanguage(let languages) = rule.requirement, let texts = JSONValue.texts(languages) {
                return ["application": texts]
            }
        }
        return nil
    }

    /// What a program read out of the conditions, in the source's own sentences.
    fileprivate var eligibilityCriteria: JSONValue? {
        guard let stated = call.conditionsStated else { return nil }
        let sentences = [stated.consortium?.sentence, stated.countries?.sentence].compactMap(\.self) + stated.unread.map(\.text)
        return sentences.isEmpty ? nil : ["details": .string(sentences.joined(separator: "\n").spacedPlainly)]
    }

    fileprivate var eligibilityRules: JSONValue? {
        guard !rules.isEmpty else { return nil }
        return .array(
            rules.map { rule, isInherited in
                .record([
                    "id": .string(rule.id.rawValue), "kind": .string(rule.requirement.kind.rawValue), "isInherited": .bool(isInherited),
                    "note": rule.note.map { .string($0.en.spacedPlainly) }, "conflict": rule.conflict.map { .string($0.en.spacedPlainly) },
                    "source": .string(rule.source.address), "checked": .string(rule.source.checked.iso),
                    "confidence": .string(rule.source.confidence.rawValue),
                ])
            })
    }
}
