import Foundation
import Funding
import Yams

/// Reads `money.yaml`.
enum MoneyRuleReader {
    static func read(_ data: Data, named file: String) -> (rules: MoneyRules, diagnostics: [Diagnostic]) {
        let log = DiagnosticLog(file: file)
        guard let root = YAMLDocument.root(of: data, schema: "utblick/money/1", log: log) else { return (.none, log.diagnostics) }
        let sources = SourceTable(of: root)
        let ceilings = entries("deMinimis", of: root, subject: "a ceiling", validity: \.validity) { ceiling($0, sources: sources) }
        let years = entries("workingYears", of: root, subject: "a working year", validity: \.validity) {
            workingYear($0, sources: sources)
        }
        let rates = entries("exchangeRates", of: root, subject: "an exchange rate", validity: \.ownDay) {
            exchangeRate($0, sources: sources)
        }
        root.finish()
        sources.finish()
        return (MoneyRules(deMinimisCeilings: ceilings, workingYears: years, exchangeRates: rates), log.diagnostics)
    }

    /// The entries of a list; two that hold on the same day are reported, and the first is kept.
    private static func entries<Value>(
        _ key: String, of root: YAMLMapping, subject: String, validity: (Value) -> Period, read: (YAMLMapping) -> Value?
    ) -> [Value] {
        var entries: [Value] = []
        for mapping in root.mappings(key, .optional, subject: subject) {
            guard let entry = read(mapping) else { continue }
            guard !entries.contains(where: { validity($0).overlaps(validity(entry)) }) else {
                root.log.error("\(subject) stands twice for the same days; expected one for each day", at: mapping.line)
                continue
            }
            entries.append(entry)
        }
        return entries
    }

    private static func ceiling(_ mapping: YAMLMapping, sources: SourceTable) -> MoneyRules.DeMinimisCeiling? {
        let currency: Currency? = mapping.choice("currency", called: "currency")
        let amount = mapping.money("amount", in: currency)
        let years = mapping.integer("years", in: 1...10)
        let validity = mapping.period()
        let note = mapping.localized("note", .optional)
        let source = sources.source(of: mapping)
        mapping.finish()
        guard let amount, let years, let source else { return nil }
        return MoneyRules.DeMinimisCeiling(amount: amount, years: years, validity: validity, note: note, source: source)
    }

    private static func workingYear(_ mapping: YAMLMapping, sources: SourceTable) -> MoneyRules.WorkingYear? {
        let hours = mapping.integer("hours", in: 1_000...2_500)
        let validity = mapping.period()
        let note = mapping.localized("note", .optional)
        let source = sources.source(of: mapping)
        mapping.finish()
        guard let hours, let source else { return nil }
        return MoneyRules.WorkingYear(hours: hours, validity: validity, note: note, source: source)
    }

    private static func exchangeRate(_ mapping: YAMLMapping, sources: SourceTable) -> ExchangeRate? {
        let day = mapping.day("day")
        let units = mapping.value(
            "sekPerEuro", expected: "kronor for one euro, 1 to 100 with at most four decimals, such as 11.0325",
            read: ExchangeRate.tenThousandths(of:))
        let source = sources.source(of: mapping)
        mapping.finish()
        guard let day, let units, let source else { return nil }
        return ExchangeRate(tenThousandths: units, on: day, source: source)
    }
}

extension ExchangeRate {
    /// The one day that the rate was set for.
    fileprivate var ownDay: Period { Period(from: day, through: day) }
}
