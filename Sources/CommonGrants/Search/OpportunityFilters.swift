import Foundation
import Funding
import JSON

/// The conditions of a search; all of them must hold.
public struct OpportunityFilters: Sendable, Hashable {
    enum ListOperator: String, Sendable, Hashable, CaseIterable {
        case `in`, notIn
    }

    enum RangeOperator: String, Sendable, Hashable, CaseIterable {
        case between, outside
    }

    /// A text among others.
    struct Choice: Sendable, Hashable {
        let isOneOf: ListOperator
        let values: [String]
    }

    /// Both ends are within.
    struct Range<Bound: Sendable & Hashable>: Sendable, Hashable {
        let lies: RangeOperator
        let least: Bound
        let most: Bound
    }

    /// A date, or an instant.
    struct Limit: Sendable, Hashable {
        /// By the clocks of Brussels where it is a date: its first moment, or for the upper end its last.
        let instant: Date
        let text: String
    }

    /// An amount with its currency, as it was written.
    struct Amount: Sendable, Hashable {
        let number: Decimal
        let currency: String
        let text: String
    }

    /// What our own filters look at.
    enum CustomName: String, Sendable, Hashable, CaseIterable {
        case eligibleCountry, programme, theme
    }

    enum CustomOperator: String, Sendable, Hashable, CaseIterable {
        case eq, neq, `in`, notIn
    }

    struct Custom: Sendable, Hashable {
        let name: CustomName
        let `operator`: CustomOperator
        let values: [String]
    }

    let status: Choice?
    let closeDate: Range<Limit>?
    let total: Range<Amount>?
    let minimum: Range<Amount>?
    let maximum: Range<Amount>?
    let custom: [Custom]

    init(_ value: JSONValue?, _ reading: inout RequestReading) {
        let members = reading.object(value, "/filters") ?? [:]
        status = reading.choice(of: members["status"], "/filters/status")
        closeDate = reading.dates(members["closeDateRange"], "/filters/closeDateRange")
        total = reading.amounts(members["totalFundingAvailableRange"], "/filters/totalFundingAvailableRange")
        minimum = reading.amounts(members["minAwardAmountRange"], "/filters/minAwardAmountRange")
        maximum = reading.amounts(members["maxAwardAmountRange"], "/filters/maxAwardAmountRange")
        let customs = reading.object(members["customFilters"], "/filters/customFilters") ?? [:]
        custom = customs.sorted { $0.key < $1.key }.compactMap { reading.custom($0.key, $0.value) }
    }

    /// The filters that were applied, as the protocol writes them.
    var applied: JSONValue {
        .record([
            "status": status?.json, "closeDateRange": closeDate?.json { .string($0.text) },
            "totalFundingAvailableRange": total?.json(\.json), "minAwardAmountRange": minimum?.json(\.json),
            "maxAwardAmountRange": maximum?.json(\.json),
            "customFilters": custom.isEmpty
                ? nil : .object(Dictionary(custom.map { ($0.name.rawValue, $0.json) }) { first, _ in first }),
        ])
    }
}

extension OpportunityFilters.Choice {
    fileprivate var json: JSONValue { ["operator": .string(isOneOf.rawValue), "value": .strings(values)] }
}

extension OpportunityFilters.Range {
    fileprivate func json(_ bound: (Bound) -> JSONValue) -> JSONValue {
        ["operator": .string(lies.rawValue), "value": ["min": bound(least), "max": bound(most)]]
    }
}

extension OpportunityFilters.Amount {
    fileprivate var json: JSONValue { ["amount": .string(text), "currency": .string(currency)] }
}

extension OpportunityFilters.Custom {
    fileprivate var json: JSONValue {
        let value: JSONValue =
            switch `operator` {
            case .eq, .neq: .string(values.first ?? "")
            case .in, .notIn: .strings(values)
            }
        return ["operator": .string(`operator`.rawValue), "value": value]
    }
}

extension RequestReading {
    /// The specification's prose and its OpenAPI document spell some names differently: both are read.
    private static func `operator`(of members: [String: JSONValue]) -> JSONValue? { members["operator"] ?? members["operation"] }

    fileprivate mutating func choice(of value: JSONValue?, _ name: String) -> OpportunityFilters.Choice? {
        guard let members = object(value, name) else { return nil }
        let isOneOf: OpportunityFilters.ListOperator? = choice(
            Self.operator(of: members), name + "/operator", spelled: ["not_in": .notIn])
        let values = texts(members["value"], name + "/value")
        return isOneOf.map { OpportunityFilters.Choice(isOneOf: $0, values: values) }
    }

    fileprivate mutating func dates(_ value: JSONValue?, _ name: String) -> OpportunityFilters.Range<OpportunityFilters.Limit>? {
        range(value, name, "a date (YYYY-MM-DD) or a date-time with its zone") { bound, isUpper in
            bound.string.flatMap { OpportunityFilters.Limit($0, isUpper: isUpper) }
        }
    }

    fileprivate mutating func amounts(_ value: JSONValue?, _ name: String) -> OpportunityFilters.Range<OpportunityFilters.Amount>? {
        let range = range(value, name, "money: an amount as text, and a currency") { bound, _ in OpportunityFilters.Amount(bound) }
        if let range, range.least.currency != range.most.currency {
            refuse(name + "/value", "min and max are in different currencies")
        }
        return range
    }

    private mutating func range<Bound>(
        _ value: JSONValue?, _ name: String, _ expected: String, _ bound: (JSONValue, _ isUpper: Bool) -> Bound?
    ) -> OpportunityFilters.Range<Bound>? {
        guard let members = object(value, name) else { return nil }
        let lies: OpportunityFilters.RangeOperator? = choice(Self.operator(of: members), name + "/operator")
        guard let ends = members["value"]?.members else {
            refuse(name + "/value", "expected an object with min and max")
            return nil
        }
        let least = ends["min"].flatMap { bound($0, false) }
        let most = ends["max"].flatMap { bound($0, true) }
        if least == nil { refuse(name + "/value/min", "expected \(expected)") }
        if most == nil { refuse(name + "/value/max", "expected \(expected)") }
        guard let lies, let least, let most else { return nil }
        return OpportunityFilters.Range(lies: lies, least: least, most: most)
    }

    /// A custom filter that is not understood is no fault: it is passed over, and told.
    fileprivate mutating func custom(_ key: String, _ value: JSONValue) -> OpportunityFilters.Custom? {
        // Whoever sends a name of a thousand letters need not get it back.
        let name = "customFilters.\(key.prefix(80))"
        guard let filter = OpportunityFilters.CustomName(rawValue: key) else {
            passOver(name, "unsupported filter")
            return nil
        }
        let spellings: [String: OpportunityFilters.CustomOperator] = ["not_in": .notIn]
        guard let members = value.members, let text = Self.operator(of: members)?.string,
            let `operator` = OpportunityFilters.CustomOperator(rawValue: text) ?? spellings[text]
        else {
            passOver(name, "unsupported operator")
            return nil
        }
        switch `operator` {
        case .eq, .neq:
            guard let text = members["value"]?.string else {
                passOver(name, "expected a string value")
                return nil
            }
            return OpportunityFilters.Custom(name: filter, operator: `operator`, values: [text])
        case .in, .notIn:
            guard let elements = members["value"]?.elements, case let texts = elements.compactMap(\.string), texts.count == elements.count
            else {
                passOver(name, "expected an array value")
                return nil
            }
            return OpportunityFilters.Custom(name: filter, operator: `operator`, values: texts)
        }
    }
}

extension OpportunityFilters.Limit {
    fileprivate init?(_ text: String, isUpper: Bool) {
        self.text = text
        if let day = Day(iso: text) {
            let start = day.instant(hour: 0, in: .brussels)
            instant = isUpper ? day.adding(days: 1).instant(hour: 0, in: .brussels).addingTimeInterval(-1) : start
        } else if let date = Date(rfc3339: text) {
            instant = date
        } else {
            return nil
        }
    }
}

extension OpportunityFilters.Amount {
    fileprivate init?(_ value: JSONValue) {
        guard let text = value["amount"]?.string, ProtocolText.isDecimal(text), text.utf8.count <= 40, let number = Decimal(string: text),
            let currency = value["currency"]?.string, !currency.isEmpty, currency.count <= 10
        else { return nil }
        self.text = text
        self.number = number
        self.currency = currency
    }
}
