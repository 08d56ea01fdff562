/// How many records an import met, by what became of them.
public struct ImportCounts: Sendable, Hashable {
    public var seen = 0
    public var inserted = 0
    public var updated = 0
    public var unchanged = 0
    public var failed = 0
    /// Records of an earlier import that the source no longer has.
    public var withdrawn = 0

    public init(seen: Int = 0, inserted: Int = 0, updated: Int = 0, unchanged: Int = 0, failed: Int = 0, withdrawn: Int = 0) {
        self.seen = seen
        self.inserted = inserted
        self.updated = updated
        self.unchanged = unchanged
        self.failed = failed
        self.withdrawn = withdrawn
    }

    /// Records that lie in the store after the import.
    public var stored: Int { inserted + updated + unchanged }

    public mutating func count(_ outcome: CallStore.Outcome) {
        seen += 1
        switch outcome {
        case .inserted: inserted += 1
        case .updated: updated += 1
        case .unchanged: unchanged += 1
        }
    }

    public static func + (left: ImportCounts, right: ImportCounts) -> ImportCounts {
        ImportCounts(
            seen: left.seen + right.seen, inserted: left.inserted + right.inserted, updated: left.updated + right.updated,
            unchanged: left.unchanged + right.unchanged, failed: left.failed + right.failed, withdrawn: left.withdrawn + right.withdrawn)
    }
}
