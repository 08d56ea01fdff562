import Funding

/// What decides, beside its words, whether a call is a candidate: its programme and its dates, by document number.
struct CallAttributes: Sendable {
    /// Document numbers by the calls' ids.
    let documents: [Call.ID: Int]
    /// The programmes that occur; the empty id stands for calls whose programme nobody knows.
    let programmes: [Programme.ID]
    /// A place in `programmes` for each document.
    let programmeOfDocument: [Int]
    /// The first day, since 1970; `Int.min` where the source gives none.
    private let opens: [Int]
    /// The last second that an application can be handed in, since 1970; `Int64.min` where the source gives none.
    private let lastEntry: [Int64]

    init(index: SearchIndex) {
        documents = Dictionary((0..<index.documentCount).map { (Identifier(index.id(of: $0)), $0) }) { first, _ in first }
        var numbers: [String: Int] = [:]
        var programmes: [Programme.ID] = []
        var programmeOfDocument: [Int] = []
        var opens: [Int] = []
        var lastEntry: [Int64] = []
        for document in 0..<index.documentCount {
            let programme = index.programme(of: document)
            let number = numbers[programme] ?? programmes.count
            if number == programmes.count {
                numbers[programme] = number
                programmes.append(Identifier(programme))
            }
            programmeOfDocument.append(number)
            let dates = index.dates(of: document)
            opens.append(dates.opens ?? .min)
            lastEntry.append(dates.lastEntry ?? .min)
        }
        self.programmes = programmes
        self.programmeOfDocument = programmeOfDocument
        self.opens = opens
        self.lastEntry = lastEntry
    }

    /// Whether an application can still be handed in, now or after an opening; `second` and `day` count from 1970.
    func isAhead(_ document: Int, second: Int64, day: Int) -> Bool {
        lastEntry[document] > second || opens[document] > day
    }
}
