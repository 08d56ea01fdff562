import Yams

extension Node {
    var line: Int { max(1, mark?.line ?? 1) }

    /// The words of a scalar; `nil` when it is empty, written as nothing, or not a scalar.
    var words: String? {
        guard case .scalar(let scalar) = self, !isNothing else { return nil }
        return scalar.string.contains { !$0.isWhitespace } ? scalar.string : nil
    }

    /// Written as nothing: `key:`, `~` or `null`.
    var isNothing: Bool {
        guard case .scalar(let scalar) = self, scalar.style == .plain else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }

    /// Whether a scalar stands without quotes, so that a number means a number.
    var isPlain: Bool {
        if case .scalar(let scalar) = self { return scalar.style == .plain }
        return false
    }

    /// What stands here, in words for a diagnostic.
    var description: String {
        switch self {
        case .mapping: return "a mapping"
        case .sequence: return "a list"
        case .alias: return "an alias"
        case .scalar(let scalar):
            if isNothing || scalar.string.isEmpty { return "nothing" }
            return scalar.string.count > 60 ? String(scalar.string.prefix(60)) + "…" : scalar.string
        }
    }
}
