import Funding
import Yams

/// Values of the field's own types. Each is `nil`, and reported, when what stands there cannot be read as such.
extension YAMLMapping {
    /// A text in both languages: `{sv: …, en: …}`, or a plain one that reads the same in both.
    func localized(_ key: String, _ presence: Presence = .required) -> Localized? {
        node(key, presence).flatMap { Localized(node: $0, subject: key, log: log) }
    }

    /// A list of texts in both languages.
    func localizedList(_ key: String, _ presence: Presence = .required) -> [Localized] {
        list(key, presence).compactMap { Localized(node: $0, subject: "an entry of \(key)", log: log) }
    }

    func day(_ key: String, _ presence: Presence = .required) -> Day? {
        value(key, presence, expected: "a date, YYYY-MM-DD", read: Day.init(iso:))
    }

    func partialDate(_ key: String, _ presence: Presence = .required) -> PartialDate? {
        value(key, presence, expected: "a date, YYYY, YYYY-MM or YYYY-MM-DD") { PartialDate($0) }
    }

    /// `from` and `through`; an end that is left out is open.
    func period() -> Period {
        let from = day("from", .optional)
        let through = day("through", .optional)
        if let from, let through, through < from {
            log.error("through \(through.iso) lies before from \(from.iso)", at: line(of: "through"))
            return Period(from: from, through: nil)
        }
        return Period(from: from, through: through)
    }

    /// An amount in whole units of `currency`, at most two decimals.
    func money(_ key: String, _ presence: Presence = .required, in currency: Currency?) -> Money? {
        let hundredths = value(key, presence, expected: "an amount in whole units, such as 200000", read: hundredths(of:))
        guard let hundredths, let currency else { return nil }
        return Money(minorUnits: hundredths, currency: currency)
    }

    /// A list of amounts in whole units of `currency`, at most two decimals; empty, and reported, when any of them cannot be read.
    func moneyList(_ key: String, in currency: Currency?) -> [Money] {
        let nodes = list(key)
        if nodes.isEmpty, case .sequence? = node(key, .optional) {
            log.error("\(key) is empty; expected amounts, the smallest first", at: line(of: key))
        }
        let amounts = nodes.compactMap { node -> Money? in
            guard let units = node.words.flatMap(hundredths(of:)) else {
                log.error("\(node.description) in \(key); expected an amount in whole units, such as 200000", at: node.line)
                return nil
            }
            return currency.map { Money(minorUnits: units, currency: $0) }
        }
        return amounts.count == nodes.count ? amounts : []
    }

    /// `minimum` and `maximum` in the mapping's `currency`.
    func amounts() -> (minimum: Money?, maximum: Money?) {
        let currency: Currency? = choice("currency", called: "currency")
        let minimum = money("minimum", .optional, in: currency)
        let maximum = money("maximum", .optional, in: currency)
        if let minimum, let maximum, minimum.minorUnits > maximum.minorUnits {
            log.error("minimum \(minimum.wholeUnits) is larger than maximum \(maximum.wholeUnits)", at: line(of: "minimum"))
        }
        return (minimum, maximum)
    }

    /// A share in percent, at most two decimals.
    func rate(_ key: String, _ presence: Presence = .required) -> Rate? {
        value(key, presence, expected: "a percentage from 0 to 100, at most two decimals") { words in
            hundredths(of: words).flatMap(Rate.init(partsPerTenThousand:))
        }
    }

    /// A list of area codes, each of which `references` knows; empty when the key is left out.
    func areas(_ key: String, _ presence: Presence = .required, references: References) -> [AreaCode] {
        list(key, presence).compactMap { node in
            references.area(AreaCode(node.words ?? node.description), at: node.line, log: log)
        }
    }

    /// Search words, `{sv: […], en: […]}`.
    func keywords(_ presence: Presence) -> Programme.Keywords {
        guard let words = mapping("keywords", presence) else { return Programme.Keywords() }
        defer { words.finish() }
        return Programme.Keywords(sv: words.texts("sv"), en: words.texts("en"))
    }
}

extension Localized {
    /// Reads `{sv: …, en: …}`, or a plain text that reads the same in both languages.
    init?(node: Node, subject: String, log: DiagnosticLog) {
        if case .scalar = node {
            guard let words = node.words else {
                log.error("\(subject) is \(node.description); expected a text", at: node.line)
                return nil
            }
            self.init(same: words)
            return
        }
        guard case .mapping = node, let texts = YAMLMapping(node, subject: subject, log: log) else {
            log.error("\(subject) is \(node.description); expected a text or {sv: …, en: …}", at: node.line)
            return nil
        }
        let swedish = texts.text("sv")
        let english = texts.text("en")
        texts.finish()
        guard let swedish, let english else { return nil }
        self.init(sv: swedish, en: english)
    }
}

/// A decimal number without sign, with at most two decimals, in hundredths.
private func hundredths(of words: String) -> Int? {
    let parts = words.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 2, !first.isEmpty, first.allSatisfy(\.isASCIIDigit), let whole = Int(first) else {
        return nil
    }
    let decimals = parts.count == 2 ? parts[1] : "00"
    guard (1...2).contains(decimals.count), decimals.allSatisfy(\.isASCIIDigit), let fraction = Int(decimals) else { return nil }
    let (units, overflow) = whole.multipliedReportingOverflow(by: 100)
    let (sum, carried) = units.addingReportingOverflow(decimals.count == 1 ? fraction * 10 : fraction)
    return overflow || carried ? nil : sum
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
