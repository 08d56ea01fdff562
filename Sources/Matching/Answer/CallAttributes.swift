import Funding

/// What decides, beside its words, whether a call is a candidate: its programme, its dates and whose it is, by document number.
struct CallAttributes: Sendable {
    /// Document numbers by the calls' ids.
    private let documents: [String: Int]
    /// By document: the programme's number among all programmes; -1 where nobody knows the programme.
    let programmeOfDocument: [Int]
    /// The first day, since 1970; `Int.min` where the source gives none.
    private let opens: [Int]
    /// The last second that an application can be handed in, since 1970; `Int64.min` where the source gives none.
    private let lastEntry: [Int64]

    /// The number of the desk whose own call it is, 0 for what all share; empty where no desk has calls of its own.
    private let owners: [Int32]
    private let desks: [String: Int32]

    /// The number of a desk without calls of its own.
    static let nobody: Int32 = -1

    init(index: SearchIndex, programmes: [ProgrammeOutline]) {
        documents = index.documentsByID
        let numbers = Dictionary(programmes.map { ($0.id.rawValue, $0.number) }) { first, _ in first }
        programmeOfDocument = (0..<index.documentCount).map { numbers[index.programme(of: $0)] ?? -1 }
        let dates = (0..<index.documentCount).map { index.dates(of: $0) }
        opens = dates.map { $0.opens ?? .min }
        lastEntry = dates.map { $0.lastEntry ?? .min }
        (owners, desks) = Self.ownership(of: documents, count: index.documentCount)
    }

    private static func ownership(of documents: [String: Int], count: Int) -> (owners: [Int32], desks: [String: Int32]) {
        let owned = documents.compactMap { id, document in Call.ID(id).desk.map { (document, $0) } }
        guard !owned.isEmpty else { return ([], [:]) }
        let names = Set(owned.map(\.1)).sorted()
        let desks = Dictionary(zip(names, Int32(1)...)) { first, _ in first }
        var owners = [Int32](repeating: 0, count: count)
        for (document, desk) in owned { owners[document] = desks[desk] ?? nobody }
        return (owners, desks)
    }

    func number(of desk: String) -> Int32 { desks[desk] ?? Self.nobody }

    /// Whether a call may be shown to a desk, by the desk's number.
    func isShown(_ document: Int, to desk: Int32) -> Bool { owners.isEmpty || owners[document] == 0 || owners[document] == desk }

    func document(of call: Call.ID) -> Int? { documents[call.rawValue] }

    /// Whether an application can still be handed in, now or after an opening; `second` and `day` count from 1970.
    func isAhead(_ document: Int, second: Int64, day: Int) -> Bool {
        lastEntry[document] > second || opens[document] > day
    }
}
