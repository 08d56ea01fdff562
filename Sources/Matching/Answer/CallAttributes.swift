import Funding

/// What decides, beside its words, whether a call is a candidate: its programme and its dates, by document number.
struct CallAttributes: Sendable {
    /// Document numbers by the calls' ids.
    private let documents: [String: Int]
    /// By document: the programme's number among all programmes; -1 where nobody knows the programme.
    let programmeOfDocument: [Int]
    /// The first day, since 1970; `Int.min` where the source gives none.
    private let opens: [Int]
    /// The last second that an application can be handed in, since 1970; `Int64.min` where the source gives none.
    private let lastEntry: [Int64]

    init(index: SearchIndex, programmes: [ProgrammeOutline]) {
        documents = index.documentsByID
        let numbers = Dictionary(programmes.map { ($0.id.rawValue, $0.number) }) { first, _ in first }
        programmeOfDocument = (0..<index.documentCount).map { numbers[index.programme(of: $0)] ?? -1 }
        let dates = (0..<index.documentCount).map { index.dates(of: $0) }
        opens = dates.map { $0.opens ?? .min }
        lastEntry = dates.map { $0.lastEntry ?? .min }
    }

    func document(of call: Call.ID) -> Int? { documents[call.rawValue] }

    /// Whether an application can still be handed in, now or after an opening; `second` and `day` count from 1970.
    func isAhead(_ document: Int, second: Int64, day: Int) -> Bool {
        lastEntry[document] > second || opens[document] > day
    }
}
