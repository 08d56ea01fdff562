public import Funding

/// A table whose columns are explained: a part of a page, a sheet of a workbook, or a file of comma-separated values.
public struct Sheet: Sendable {
    /// A column and what stands in it.
    public struct Column: Sendable {
        public let name: String
        public let meaning: String
        /// In characters, 1…100; for programs that do not size columns themselves.
        public let width: Int
        /// Whether it holds numbers, which stand to the right.
        public let isFigure: Bool

        public init(_ name: String, _ meaning: String, width: Int = 16, isFigure: Bool = false) {
            self.name = name
            self.meaning = meaning
            self.width = width
            self.isFigure = isFigure
        }
    }

    public enum Cell: Sendable, Hashable {
        case empty
        case text(String)
        /// A text whose tone says how good what it says is; it says so itself, too.
        case mark(String, Tone)
        /// `address` is of a page; `nil` for none.
        case link(String, address: String?)
        /// `anchor` is the id of the table whose rows it counts or adds up; `nil` for none.
        case count(Int, anchor: String? = nil)
        /// In hundredths of what the column counts.
        case decimal(Int, anchor: String? = nil)
        case day(Day)
        case money(Money, anchor: String? = nil)
    }

    public enum Tone: String, Sendable, Hashable, CaseIterable {
        case good, warn, bad
    }

    public struct Row: Sendable {
        public let cells: [Cell]
        /// Whether it adds up those above it.
        public let isTotal: Bool

        public init(_ cells: [Cell], isTotal: Bool = false) {
            self.cells = cells
            self.isTotal = isTotal
        }
    }

    /// What links lead to; a name of HTML.
    public let id: String
    public let title: String
    /// How the figures come about; empty where there is nothing to say.
    public let note: String
    public let columns: [Column]
    public let rows: [Row]

    public init(id: String, title: String, note: String = "", columns: [Column], rows: [Row]) {
        self.id = id
        self.title = title
        self.note = note
        self.columns = columns
        self.rows = rows
    }
}
