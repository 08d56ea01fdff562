import Funding

extension SearchIndex {
    /// The documents that are one desk's own calls.
    public var ownedDocuments: Set<Int> { Set((0..<documentCount).filter { Call.ID(id(of: $0)).desk != nil }) }

    /// In how many documents a term stands besides those that are left out.
    func documentFrequency(of position: Int, leavingOut owned: Set<Int>, in bytes: UnsafeRawBufferPointer) -> Int {
        let all = documentFrequency(of: position, in: bytes)
        guard !owned.isEmpty else { return all }
        let postings = postings(of: position, in: bytes)
        if let dense = postings.dense { return all - owned.count { dense[$0] > 0 } }
        var count = 0
        postings.forEach { document, _ in if !owned.contains(document) { count += 1 } }
        return count
    }
}
