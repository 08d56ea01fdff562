import Yams

/// One mapping of a file, which remembers what is asked of it, so that a key that nobody asked for can be named.
///
/// Every question that goes unanswered is reported in the file's log, at the line it concerns. Lives only while that file is read.
final class YAMLMapping {
    /// Whether a key may be left out.
    enum Presence {
        case required, optional
    }

    let log: DiagnosticLog
    let line: Int
    /// What the mapping stands for, in words for a diagnostic: "a rule".
    let subject: String
    private var entries: [String: (line: Int, node: Node)] = [:]
    private var asked: [String] = []

    /// Fails, with a diagnostic, when `node` is not a mapping with plain keys.
    init?(_ node: Node, subject: String, log: DiagnosticLog) {
        guard case .mapping(let mapping) = node else {
            log.error("\(subject) is \(node.description); expected a mapping", at: node.line)
            return nil
        }
        self.log = log
        self.subject = subject
        line = node.line
        for (key, value) in mapping {
            guard let name = key.words else {
                log.error("a key of \(subject) is \(key.description); expected a word", at: key.line)
                continue
            }
            guard value.anchor == nil else {
                log.error("\(name) uses an anchor or alias; expected the value itself", at: key.line)
                continue
            }
            entries[name] = (key.line, value)
        }
    }

    /// The value of a key; `nil`, with a diagnostic, when a required one is missing or stands empty.
    func node(_ key: String, _ presence: Presence = .required) -> Node? {
        if !asked.contains(key) { asked.append(key) }
        guard let entry = entries[key] else {
            if presence == .required { log.error("\(subject) has no \(key)", at: line) }
            return nil
        }
        guard !entry.node.isNothing else {
            log.error("\(key) is empty; expected a value\(presence == .optional ? ", or no such key" : "")", at: entry.line)
            return nil
        }
        return entry.node
    }

    /// The line that a key stands on; the mapping's own where it is missing.
    func line(of key: String) -> Int { entries[key]?.line ?? line }

    func has(_ key: String) -> Bool { entries[key] != nil }

    /// Every key with its value, for mappings whose keys are names.
    var named: [(name: String, line: Int, node: Node)] {
        let all = entries.map { (name: $0.key, line: $0.value.line, node: $0.value.node) }
        asked = all.map(\.name)
        return all.sorted { $0.line < $1.line }
    }

    /// Reports the keys that nobody asked for. To be called when everything has been asked.
    func finish() {
        for (key, entry) in entries where !asked.contains(key) {
            log.error("unknown key \(key) in \(subject); expected one of \(asked.joined(separator: ", "))", at: entry.line)
        }
    }
}
