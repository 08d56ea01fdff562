import Foundation
import Funding
import JSON

/// The field's values as JSON, the same wherever they stand.
extension JSONValue {
    /// A text in both languages.
    init(_ text: Localized) { self = ["sv": .string(text.sv), "en": .string(text.en)] }

    /// An amount with two decimals as text, which no reader rounds.
    init(_ money: Money) {
        self = ["amount": .string(money.decimal), "currency": .string(money.currency.rawValue)]
    }

    init(_ day: Day) { self = .string(day.iso) }

    init(_ instant: Date) { self = .string(instant.rfc3339) }

    /// Per cent with at most two decimals.
    init(_ rate: Rate) { self = .number(Double(rate.partsPerTenThousand) / 100) }

    init(_ deadline: Deadline) {
        self = [
            "instant": JSONValue(deadline.instant), "timeZone": .string(deadline.timeZone),
            "stage": .string(deadline.stage.description), "precision": .string(deadline.precision.rawValue),
        ]
    }

    init(_ source: Source) {
        self = .record([
            "address": .string(source.address), "title": source.title.map { .string($0) }, "kind": .string(source.kind.rawValue),
            "confidence": .string(source.confidence.rawValue), "checked": .string(source.checked.iso),
            "licence": source.licence.map { .string($0) },
        ])
    }

    init(_ period: Period) {
        self = .record(["from": period.from.map { JSONValue($0) }, "through": period.through.map { JSONValue($0) }])
    }

    init(_ text: CallText) {
        self = .array(
            text.blocks.map { block in
                switch block {
                case .heading(let text): ["kind": "heading", "text": .string(text)]
                case .paragraph(let text): ["kind": "paragraph", "text": .string(text)]
                case .list(let items): ["kind": "list", "items": .strings(items)]
                }
            })
    }

    init(_ versions: TextVersions) {
        self = .array(
            versions.versions.map { .record(["language": $0.language.map { .string($0) }, "text": .string($0.text)]) })
    }

    static func names(_ values: some Sequence<some RawRepresentable<String>>) -> JSONValue { .strings(values.map(\.rawValue)) }
    static func names<Owner>(_ ids: some Sequence<Identifier<Owner>>) -> JSONValue { .strings(ids.map(\.rawValue)) }
    static func codes(_ areas: some Sequence<AreaCode>) -> JSONValue { .strings(areas.map(\.rawValue)) }
}

extension Money {
    /// "1234.50"
    var decimal: String {
        let cents = minorUnits.magnitude % 100
        return "\(minorUnits < 0 ? "-" : "")\(minorUnits.magnitude / 100).\(cents < 10 ? "0" : "")\(cents)"
    }
}
