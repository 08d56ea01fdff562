import Foundation
import Funding

/// Reads a topic's own money out of `budgetOverview`, which covers the whole call.
///
/// The entry under the topic's own number (`ccm2Id`) counts, else those whose action begins with its own identifier. The table is
/// never added up as a whole: for one call that gave 4.6 billion EUR where the topic had 17 million.
struct PortalBudget {
    private(set) var budget: Call.Budget?
    private(set) var grant: Call.GrantRange?

    init(_ result: PortalResult, identifier: String, log: inout DiagnosticLog) {
        if let table = result.json("budgetOverview", log: &log)?["budgetTopicActionMap"], case .object(let rows) = table {
            read(rows, number: result.first("ccm2Id"), identifier: identifier, reference: result.reference, log: &log)
        }
        if budget == nil { readPlainAmount(result, log: &log) }
    }

    private mutating func read(
        _ rows: [String: JSONValue], number: String?, identifier: String, reference: String, log: inout DiagnosticLog
    ) {
        func isOwn(_ entry: JSONValue) -> Bool { Self.topic(of: entry)?.lowercased() == identifier.lowercased() }
        let keyed = number.flatMap { rows[$0] }?.elements ?? []
        // Under the topic's own number others may stand too, when they share its pot.
        var own = keyed.contains(where: isOwn) ? keyed.filter(isOwn) : keyed
        var pot = keyed
        if own.isEmpty {
            for row in rows.sorted(by: { $0.key < $1.key }).map(\.value.elements) where row.contains(where: isOwn) {
                own += row.filter(isOwn)
                pot += row
            }
        }
        var distinct: [JSONValue] = []
        for entry in own where !distinct.contains(entry) { distinct.append(entry) }
        guard !distinct.isEmpty else {
            log.report(.information, "budgetOverview has no entry of the topic's own", for: reference)
            return
        }
        let years = distinct.compactMap { $0["budgetYearMap"] }
        if let total = Self.total(of: years, reference: reference, log: &log) {
            budget = Call.Budget(total: total, sharedWith: Self.sharing(pot, identifier: identifier, years: years))
        }
        let minimum = distinct.compactMap { Self.amount($0["minContribution"]) }.min { $0.minorUnits < $1.minorUnits }
        let maximum = distinct.compactMap { Self.amount($0["maxContribution"]) }.max { $0.minorUnits < $1.minorUnits }
        // Counts are clamped, so that a damaged one cannot overflow the sum.
        let counts = distinct.compactMap { $0["expectedGrants"]?.text.flatMap { Int($0) } }.filter { (1...1_000_000).contains($0) }
        let expected = counts.isEmpty ? nil : counts.reduce(0, +)
        if let minimum, let maximum, minimum.minorUnits > maximum.minorUnits {
            log.report(.warning, "The smallest grant is larger than the largest; both are left out", for: reference)
            grant = expected.map { Call.GrantRange(minimum: nil, maximum: nil, expectedGrants: $0) }
        } else if minimum != nil || maximum != nil || expected != nil {
            grant = Call.GrantRange(minimum: minimum, maximum: maximum, expectedGrants: expected)
        }
    }

    /// Other calls for proposals and cascade calls give one amount with its currency.
    private mutating func readPlainAmount(_ result: PortalResult, log: inout DiagnosticLog) {
        guard let text = result.first("budget") else { return }
        let code = result.first("currency")?.trimmed.uppercased() ?? "EUR"
        guard let currency = Currency(rawValue: code) else {
            log.report(.warning, "The budget is in \(code), which Utblick cannot hold", for: result.reference)
            return
        }
        guard let total = Self.amount(.string(text), currency) else {
            log.report(.warning, "The budget “\(text.prefix(60))” is not an amount", for: result.reference)
            return
        }
        budget = Call.Budget(total: total)
    }

    private static func total(of years: [JSONValue], reference: String, log: inout DiagnosticLog) -> Money? {
        var sum = 0
        for case .object(let amounts) in years {
            for amount in amounts.sorted(by: { $0.key < $1.key }).compactMap({ Self.amount($0.value) }) {
                let (next, overflow) = sum.addingReportingOverflow(amount.minorUnits)
                guard !overflow else {
                    log.report(.warning, "The budget is too large to be true and is left out", for: reference)
                    return nil
                }
                sum = next
            }
        }
        return sum > 0 ? Money(minorUnits: sum, currency: .euro) : nil
    }

    /// The topics that share the pot: those under the same key of the table with the very same sums. Equal sums under different
    /// keys prove nothing, since two topics of ten million each are the most ordinary thing.
    private static func sharing(_ pot: [JSONValue], identifier: String, years: [JSONValue]) -> [String] {
        let others = pot.filter { $0["budgetYearMap"].map(years.contains) ?? false }.compactMap(topic)
            .filter { $0.lowercased() != identifier.lowercased() }
        return Array(Set(others)).sorted()
    }

    /// The identifier that an entry's action begins with: `HORIZON-CL5-2026-01 - HORIZON-RIA` gives the first.
    private static func topic(of entry: JSONValue) -> String? {
        guard let action = entry["action"]?.text else { return nil }
        let name = action.firstRange(of: " - ").map { action[..<$0.lowerBound] } ?? action[...]
        return String(name).trimmed
    }

    /// An amount in whole units, as a number or as text; zero and less mean that none is stated.
    private static func amount(_ value: JSONValue?, _ currency: Currency = .euro) -> Money? {
        guard let text = value?.text else { return nil }
        let digits = text.filter { !$0.isWhitespace && $0 != "\u{A0}" }
        guard let number = Double(digits), number > 0, number < 1e13 else { return nil }
        return Money(minorUnits: Int((number * 100).rounded()), currency: currency)
    }
}
