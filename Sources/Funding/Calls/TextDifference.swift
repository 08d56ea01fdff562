/// What differs between two versions of a text, paragraph by paragraph, and within a changed paragraph between its first and its last changed
/// word.
public struct TextDifference: Sendable, Hashable {
    /// One place that differs.
    public struct Passage: Sendable, Hashable {
        /// Unchanged words before and after, for orientation; empty for a whole paragraph.
        public let lead: String
        /// Empty where words were only added.
        public let removed: String
        /// Empty where words were only removed.
        public let added: String
        public let tail: String
    }

    public let passages: [Passage]

    /// Paragraphs in a row of each version, those that are the same at both ends left out, that are compared one with another. The time that
    /// takes grows with their product: longer ones are told as gone and come.
    static let longestCompared = 2_000

    /// Unchanged words that are kept on either side of a change.
    static let context = 8

    public init(from before: CallText, to after: CallText) {
        let (old, new) = (Self.paragraphs(before), Self.paragraphs(after))
        var passages: [Passage] = []
        var removed: [String] = []
        var added: [String] = []
        func close() {
            passages += Self.passages(removed: removed, added: added)
            (removed, added) = ([], [])
        }
        for step in Self.steps(from: old, to: new) {
            switch step {
            case .kept: close()
            case .removed(let paragraph): removed.append(paragraph)
            case .added(let paragraph): added.append(paragraph)
            }
        }
        close()
        self.passages = passages
    }

    private enum Step {
        case kept
        case removed(String)
        case added(String)
    }

    /// The shortest way from one list of paragraphs to the other, in the order of reading.
    private static func steps(from old: [String], to new: [String]) -> [Step] {
        var start = 0
        while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
        var end = 0
        while end < min(old.count, new.count) - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
        let (left, right) = (Array(old[start..<(old.count - end)]), Array(new[start..<(new.count - end)]))
        let between =
            max(left.count, right.count) <= longestCompared
            ? stepsBetween(left, right) : left.map(Step.removed) + right.map(Step.added)
        return (start > 0 ? [.kept] : []) + between + (end > 0 ? [.kept] : [])
    }

    private static func stepsBetween(_ old: [String], _ new: [String]) -> [Step] {
        let difference = new.difference(from: old)
        let removals = Set(difference.removals.map(\.position))
        let insertions = Set(difference.insertions.map(\.position))
        var steps: [Step] = []
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if removals.contains(left) {
                steps.append(.removed(old[left]))
                left += 1
            } else if insertions.contains(right) {
                steps.append(.added(new[right]))
                right += 1
            } else {
                steps.append(.kept)
                left += 1
                right += 1
            }
        }
        return steps
    }

    private static func paragraphs(_ text: CallText) -> [String] {
        text.blocks.flatMap { block in
            switch block {
            case .heading(let text), .paragraph(let text): [text]
            case .list(let items): items
            }
        }
    }

    /// Neighbouring paragraphs that went and came are taken as versions of each other, in their order.
    private static func passages(removed: [String], added: [String]) -> [Passage] {
        (0..<max(removed.count, added.count)).map { position in
            passage(
                from: position < removed.count ? removed[position] : "", to: position < added.count ? added[position] : "")
        }
    }

    private static func passage(from before: String, to after: String) -> Passage {
        let old = before.split(separator: " ")
        let new = after.split(separator: " ")
        var start = 0
        while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
        var end = 0
        while end < min(old.count, new.count) - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
        // Two paragraphs that share nothing are not versions of each other, but are shown in the same way.
        let lead = old[..<start].suffix(context)
        let tail = old[(old.count - end)...].prefix(context)
        return Passage(
            lead: (lead.count < start ? "… " : "") + lead.joined(separator: " "),
            removed: old[start..<(old.count - end)].joined(separator: " "), added: new[start..<(new.count - end)].joined(separator: " "),
            tail: tail.joined(separator: " ") + (tail.count < end ? " …" : ""))
    }
}

extension CollectionDifference.Change {
    fileprivate var position: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
