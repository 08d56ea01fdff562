import Funding
import Yams

/// Reads the facts of a programme, a network or the municipality.
struct FactReader {
    let sources: SourceTable

    /// The entries of `facts:`; a key that stands twice is reported.
    func facts(of owner: YAMLMapping) -> [Fact] {
        var keys: Set<String> = []
        return owner.mappings("facts", .optional, subject: "a fact").compactMap { mapping in
            guard let fact = fact(mapping) else { return nil }
            if !keys.insert(fact.key).inserted {
                mapping.log.error("fact \(fact.key) stands twice; expected each key once", at: mapping.line(of: "key"))
            }
            return fact
        }
    }

    private func fact(_ mapping: YAMLMapping) -> Fact? {
        let key = mapping.value("key", expected: "a dotted name in lower case, such as small.budget_max_eur") { words in
            words.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789_.".contains($0) } ? words : nil
        }
        let label = mapping.localized("label")
        let value = mapping.node("value").flatMap { self.value($0, depth: 0, log: mapping.log) }
        let unit = mapping.text("unit", .optional)
        let asOf = mapping.partialDate("asOf", .optional)
        let note = mapping.localized("note", .optional)
        let conflict = mapping.localized("conflict", .optional)
        let source = sources.source(of: mapping)
        mapping.finish()
        guard let key, let label, let value, let source else { return nil }
        return Fact(key: key, label: label, value: value, unit: unit, asOf: asOf, note: note, conflict: conflict, source: source)
    }

    /// A number, a text, a list of values, or a table `{rows: [{label, value}]}`.
    private func value(_ node: Node, depth: Int, log: DiagnosticLog) -> Fact.Value? {
        guard depth < 4 else {
            log.error("a value is nested too deeply; expected at most a table of lists", at: node.line)
            return nil
        }
        switch node {
        case .scalar:
            if let number = number(node) { return .number(number) }
            if node.isPlain, ["true", "false"].contains(node.words ?? "") {
                log.error("value is \(node.description); expected a text, such as {sv: ja, en: yes}", at: node.line)
                return nil
            }
            return Localized(node: node, subject: "value", log: log).map(Fact.Value.text)
        case .sequence(let sequence):
            return .list(sequence.compactMap { value($0, depth: depth + 1, log: log) })
        case .mapping(let mapping):
            guard mapping.contains(where: { $0.key.words == "rows" }) else {
                return Localized(node: node, subject: "value", log: log).map(Fact.Value.text)
            }
            return table(node, depth: depth, log: log)
        case .alias:
            log.error("value is an alias; expected the value itself", at: node.line)
            return nil
        }
    }

    private func table(_ node: Node, depth: Int, log: DiagnosticLog) -> Fact.Value? {
        guard let table = YAMLMapping(node, subject: "a table", log: log) else { return nil }
        defer { table.finish() }
        let rows: [Fact.Row] = table.mappings("rows", subject: "a row").compactMap { row in
            let label = row.localized("label")
            let value = row.node("value").flatMap { self.value($0, depth: depth + 1, log: log) }
            row.finish()
            guard let label, let value else { return nil }
            return Fact.Row(label: label, value: value)
        }
        return .table(rows)
    }

    /// A plain scalar that is written as a number; a code such as 0483 is a text.
    private func number(_ node: Node) -> Double? {
        guard node.isPlain, let words = node.words else { return nil }
        let digits = words.hasPrefix("-") ? words.dropFirst() : words[...]
        guard let first = digits.first, first.isASCII, first.isNumber, digits.allSatisfy({ "0123456789.".contains($0) }) else { return nil }
        guard !(first == "0" && digits.count > 1 && !digits.hasPrefix("0.")) else { return nil }
        return Double(words)
    }
}
