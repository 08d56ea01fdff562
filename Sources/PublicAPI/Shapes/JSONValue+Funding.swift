public import Foundation
public import Funding
public import JSON

/// The field's values as JSON, the same wherever they stand.
extension JSONValue {
    /// A text in both languages.
    init(_ text: Localized) { self = ["sv": .string(text.sv), "en": .string(text.en)] }

    /// An amount with two decimals as text, which no reader rounds.
    public init(_ money: Money) {
        self = ["amount": .string(money.decimal), "currency": .string(money.currency.rawValue)]
    }

    init(_ day: Day) { self = .string(day.iso) }

    public init(_ instant: Date) { self = .string(instant.rfc3339) }

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

extension Date {
    /// The second in UTC, as RFC 3339 writes it: `2026-12-01T16:00:00Z`.
    public var rfc3339: String {
        let day = Day(of: self, in: .gmt)
        let second = Int(timeIntervalSince1970.rounded(.down)) - day.daysSince1970 * 86_400
        let clock = [second / 3_600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
        return "\(day.iso)T\(clock)Z"
    }

    /// Reads what RFC 3339 writes, in any zone; the years are those of `Day`.
    public init?(rfc3339 text: String) {
        let parts = text.uppercased().split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let day = Day(iso: String(parts[0])) else { return nil }
        var rest = parts[1][...]
        var zone = 0
        if rest.hasSuffix("Z") {
            rest.removeLast()
        } else {
            guard let sign = rest.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return nil }
            let offset = rest[rest.index(after: sign)...].split(separator: ":", omittingEmptySubsequences: false)
            guard offset.count == 2, let hours = Self.number(offset[0], 0...23), let minutes = Self.number(offset[1], 0...59) else {
                return nil
            }
            zone = (hours * 60 + minutes) * (rest[sign] == "-" ? -60 : 60)
            rest = rest[..<sign]
        }
        let clock = rest.split(separator: ":", omittingEmptySubsequences: false)
        guard clock.count == 3, let hour = Self.number(clock[0], 0...23), let minute = Self.number(clock[1], 0...59) else { return nil }
        let seconds = clock[2].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let second = Self.number(seconds[0], 0...60) else { return nil }
        var fraction = 0.0
        if seconds.count == 2 {
            guard !seconds[1].isEmpty, seconds[1].utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
            fraction = Double("0." + seconds[1]) ?? 0
        }
        self.init(timeIntervalSince1970: Double(day.daysSince1970 * 86_400 + hour * 3_600 + minute * 60 + second - zone) + fraction)
    }

    /// Two digits.
    private static func number(_ text: Substring, _ range: ClosedRange<Int>) -> Int? {
        guard text.utf8.count == 2, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text).flatMap { range.contains($0) ? $0 : nil }
    }
}
