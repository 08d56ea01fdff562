/// How far the pages of one slice have come, and whether they fit together.
///
/// The portal doubles some results itself, so that a reference which comes twice tells nothing by itself. But when the list moves between
/// two pages, one result comes twice and another not at all. Pages with a double, or with another total than the first, are therefore
/// read a second time: what then is new was skipped.
struct PortalPaging {
    /// From 1.
    private(set) var page = 1
    /// Results that have come in this reading, as the portal counts them.
    private(set) var seen = 0
    /// Whether the slice is being read for the second time.
    private(set) var isSecond = false
    /// Whether the pages of this reading may have moved.
    private(set) var isDoubtful = false
    private var total: Int?
    private var references: Set<String> = []

    /// Takes in a page.
    /// - Returns: the results that are to be read; at the second time only those that have not come before.
    mutating func take(_ answer: PortalPage, _ results: [PortalResult]) -> [PortalResult] {
        seen += answer.results.count
        if let total, total != answer.total { isDoubtful = true }
        total = answer.total
        defer { references.formUnion(results.map(\.reference)) }
        guard !isSecond else {
            let new = results.filter { !references.contains($0.reference) }
            if !new.isEmpty { isDoubtful = true }
            return new
        }
        // Copies and bare results go by references that several may share.
        if results.contains(where: { !$0.isCopy && !$0.isBare && references.contains($0.reference) }) { isDoubtful = true }
        return results
    }

    mutating func turnPage() { page += 1 }

    mutating func beginAgain() {
        (page, seen, total, isSecond, isDoubtful) = (1, 0, nil, true, false)
    }
}
