import SQLCore

/// The statements that one connection keeps compiled; the one that was not used for longest makes room.
struct StatementCache {
    private struct Entry {
        let text: String
        let name: String
        let kinds: [ParameterKind]
        var lastUse: Int

        func accepts(_ values: [SQLValue]) -> Bool {
            kinds.count == values.count
                && zip(kinds, values).allSatisfy { kind, value in ParameterKind(value).map { $0 == kind } ?? true }
        }
    }

    private let capacity: Int
    /// By text; a text has more than one entry only where its values differ in kind from one time to the next.
    private var entries: [String: [Entry]] = [:]
    private var count = 0
    private var uses = 0
    private var names = 0

    init(capacity: Int = 200) {
        self.capacity = capacity
    }

    /// The compiled statement for such values.
    mutating func name(of text: String, for values: [SQLValue]) -> String? {
        guard let place = entries[text]?.firstIndex(where: { $0.accepts(values) }) else { return nil }
        uses += 1
        entries[text]?[place].lastUse = uses
        return entries[text]?[place].name
    }

    /// A name that no statement of the connection has had.
    mutating func nextName() -> String {
        names += 1
        return "s\(names)"
    }

    /// - Returns: the name of the statement that had to go.
    mutating func insert(_ text: String, _ name: String, _ kinds: [ParameterKind]) -> String? {
        let evicted = count < capacity ? nil : removeOldest()
        uses += 1
        count += 1
        entries[text, default: []].append(Entry(text: text, name: name, kinds: kinds, lastUse: uses))
        return evicted
    }

    private mutating func removeOldest() -> String? {
        guard let oldest = entries.values.joined().min(by: { $0.lastUse < $1.lastUse }) else { return nil }
        entries[oldest.text]?.removeAll { $0.name == oldest.name }
        if entries[oldest.text]?.isEmpty == true { entries[oldest.text] = nil }
        count -= 1
        return oldest.name
    }
}
