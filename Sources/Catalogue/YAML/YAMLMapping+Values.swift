import Yams

/// Values of plain types. Each is `nil`, and reported, when what stands there cannot be read as such.
extension YAMLMapping {
    /// A value that `read` makes of a scalar's words.
    func value<Value>(
        _ key: String, _ presence: Presence = .required, expected: String, read: (String) -> Value?
    ) -> Value? {
        guard let node = node(key, presence) else { return nil }
        guard let words = node.words, let value = read(words) else {
            log.error("\(key) is \(node.description); expected \(expected)", at: node.line)
            return nil
        }
        return value
    }

    func text(_ key: String, _ presence: Presence = .required) -> String? {
        value(key, presence, expected: "a text") { $0 }
    }

    /// A whole number within `range`.
    func integer(_ key: String, _ presence: Presence = .required, in range: ClosedRange<Int>) -> Int? {
        value(key, presence, expected: "a whole number, \(range.lowerBound) to \(range.upperBound)") { words in
            Int(words).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    /// An address on the web.
    func address(_ key: String, _ presence: Presence = .required) -> String? {
        value(key, presence, expected: "an address that begins with https:// or http://") { words in
            (words.hasPrefix("https://") || words.hasPrefix("http://")) && !words.contains(where: \.isWhitespace) ? words : nil
        }
    }

    /// One of the words of an enumeration.
    func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: String, _ presence: Presence = .required, called name: String, among known: [Choice] = Array(Choice.allCases)
    ) -> Choice? where Choice.RawValue == String {
        guard let node = node(key, presence) else { return nil }
        return choice(of: node, called: name, among: known)
    }

    /// A list of words of an enumeration; empty when the key is left out.
    func choices<Choice: RawRepresentable & CaseIterable>(
        _ key: String, _ presence: Presence = .required, called name: String
    ) -> [Choice] where Choice.RawValue == String {
        list(key, presence).compactMap { choice(of: $0, called: name, among: Array(Choice.allCases)) }
    }

    private func choice<Choice: RawRepresentable>(of node: Node, called name: String, among known: [Choice]) -> Choice?
    where Choice.RawValue == String {
        guard let words = node.words, let choice = known.first(where: { $0.rawValue == words }) else {
            let expected = known.map(\.rawValue).joined(separator: ", ")
            log.error("unknown \(name) \(node.description); expected one of \(expected)", at: node.line)
            return nil
        }
        return choice
    }

    /// The entries of a list; empty when the key is left out.
    func list(_ key: String, _ presence: Presence = .required) -> [Node] {
        guard let node = node(key, presence) else { return [] }
        guard case .sequence(let sequence) = node else {
            log.error("\(key) is \(node.description); expected a list", at: node.line)
            return []
        }
        return sequence.filter { entry in
            guard entry.anchor != nil else { return true }
            log.error("\(key) uses an anchor or alias; expected the value itself", at: entry.line)
            return false
        }
    }

    /// A list of texts; empty when the key is left out.
    func texts(_ key: String, _ presence: Presence = .required) -> [String] {
        list(key, presence).compactMap { node in
            guard let words = node.words else {
                log.error("an entry of \(key) is \(node.description); expected a text", at: node.line)
                return nil
            }
            return words
        }
    }

    /// A mapping within this one.
    func mapping(_ key: String, _ presence: Presence = .required, subject: String? = nil) -> YAMLMapping? {
        node(key, presence).flatMap { YAMLMapping($0, subject: subject ?? key, log: log) }
    }

    /// A list of mappings; empty when the key is left out.
    func mappings(_ key: String, _ presence: Presence = .required, subject: String) -> [YAMLMapping] {
        list(key, presence).compactMap { YAMLMapping($0, subject: subject, log: log) }
    }
}
