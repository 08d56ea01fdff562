/// Reads a table of separated values, block by block: the separator is found from the header, the encoding from the bytes.
struct TableReader {
    /// Rows after the header that are read before a table is refused.
    static let mostRows = 10_000_000
    /// Bytes of the header. 621 columns with their advice to readers take some 20,000.
    static let largestHeader = 1 << 20

    private let place: String
    private let largestRow: Int
    private var mark = ByteOrderMark()
    /// The bytes up to the end of the header, until the separator is known.
    private var beginning: [UInt8] = []
    private var splitter: RowSplitter?
    private var header: TableHeader?
    private var encoding: TableEncoding?
    private var number = 0
    /// What was odd about the rows, with their numbers.
    private(set) var log = DiagnosticLog()

    init(place: String, largestRow: Int = RowSplitter.largestRow) {
        self.place = place
        self.largestRow = largestRow
    }

    /// Reads all rows of `entry`.
    ///
    /// - Parameters:
    ///   - begin: is given the header once, before any row, and may refuse it.
    ///   - note: is given what was odd about the rows, before the row that comes after it.
    ///   - take: is given each row that has as many cells as the header.
    static func read(
        _ entry: ArchiveEntry, begin: (TableHeader) throws -> Void, note: (ImportDiagnostic) -> Void, _ take: (TableRow) throws -> Void
    ) throws {
        var reader = TableReader(place: entry.place)
        do {
            try entry.forEachBlock { block in
                try reader.read(block, begin: begin) { row, diagnostics in
                    diagnostics.forEach(note)
                    try take(row)
                }
            }
            try reader.finish(begin: begin) { row, diagnostics in
                diagnostics.forEach(note)
                try take(row)
            }
            reader.log.entries.forEach(note)
        } catch let fault as RowSplitter.Fault {
            throw reader.refusal(fault)
        }
    }

    mutating func read(
        _ block: ArraySlice<UInt8>, begin: (TableHeader) throws -> Void, _ take: (TableRow, [ImportDiagnostic]) throws -> Void
    ) throws {
        let block = mark.decoded(block)
        guard splitter == nil else { return try split(block, begin: begin, take) }
        beginning += block
        if let line = Separator.firstLine(of: beginning) {
            try start(after: line, begin: begin, take)
        } else if beginning.count > Self.largestHeader {
            throw ImportRefusal(place: place, reason: "no header: the first line is longer than \(Self.largestHeader) bytes")
        }
    }

    mutating func finish(begin: (TableHeader) throws -> Void, _ take: (TableRow, [ImportDiagnostic]) throws -> Void) throws {
        let rest = mark.rest()
        if splitter == nil {
            beginning += rest
            try start(after: beginning[...], begin: begin, take)
        } else if !rest.isEmpty {
            try split(rest, begin: begin, take)
        }
        var last: [TableCells] = []
        try splitter?.finish { last.append($0) }
        for cells in last { try arrive(cells, begin: begin, take) }
        guard header != nil else { throw ImportRefusal(place: place, reason: "no table: the file is empty") }
    }

    private mutating func start(
        after line: ArraySlice<UInt8>, begin: (TableHeader) throws -> Void, _ take: (TableRow, [ImportDiagnostic]) throws -> Void
    ) throws {
        splitter = RowSplitter(separator: Separator.guess(from: line), largestRow: largestRow)
        let bytes = beginning
        beginning = []
        try split(bytes[...], begin: begin, take)
    }

    private mutating func split(
        _ block: ArraySlice<UInt8>, begin: (TableHeader) throws -> Void, _ take: (TableRow, [ImportDiagnostic]) throws -> Void
    ) throws {
        guard var splitter else { return }
        self.splitter = nil
        defer { self.splitter = splitter }
        try splitter.split(block) { cells in try arrive(cells, begin: begin, take) }
    }

    private mutating func arrive(
        _ cells: TableCells, begin: (TableHeader) throws -> Void, _ take: (TableRow, [ImportDiagnostic]) throws -> Void
    ) throws {
        number += 1
        guard !cells.isBlank else { return }
        let encoding = try encoding(of: cells)
        guard let header else {
            let names = cells.ends.indices.map { cells[$0].map(encoding.text) ?? "" }
            let header = TableHeader(names)
            self.header = header
            return try begin(header)
        }
        guard number <= Self.mostRows else { throw ImportRefusal(place: place, reason: "more than \(Self.mostRows) rows") }
        if cells.isDamaged { log.report(.information, "Row \(number): quotes that do not pair were read as text") }
        let isWhole = cells.count == header.count || (cells.count > header.count && cells.ends[header.count - 1] == cells.bytes.count)
        guard isWhole else {
            let message = "Row \(number) has \(cells.count) cells where the header has \(header.count); it was left out"
            return log.report(.error, message)
        }
        try take(TableRow(number: number, header: header, cells: cells, encoding: encoding), log.drain())
    }

    /// UTF-8 unless the first letters beyond ASCII are none; then all of the table is Windows-1252.
    private mutating func encoding(of cells: TableCells) throws -> TableEncoding {
        guard cells.bytes.contains(where: { $0 >= 0x80 }) else { return .utf8 }
        let isUTF8 = String(validating: cells.bytes, as: UTF8.self) != nil
        switch (encoding, isUTF8) {
        case (nil, true), (.utf8, true): encoding = .utf8
        case (.utf8, false): log.report(.warning, "Row \(number): bytes that are no UTF-8 were read as �")
        case (nil, false):
            encoding = .windows1252
            log.report(.information, "Row \(number) is no UTF-8; the table is read as Windows-1252")
            fallthrough
        case (.windows1252, _):
            if let byte = cells.bytes.first(where: TableEncoding.undefined.contains) {
                let code = String(byte, radix: 16, uppercase: true)
                throw ImportRefusal(place: place, reason: "row \(number) is neither UTF-8 nor Windows-1252 (byte 0x\(code))")
            }
        }
        return encoding ?? .utf8
    }

    private func refusal(_ fault: RowSplitter.Fault) -> ImportRefusal {
        let reason =
            switch fault {
            case .rowTooLarge: "row \(number + 1) is larger than \(largestRow) bytes: a quote that is not closed, or no table"
            case .tooManyCells: "row \(number + 1) has more than \(RowSplitter.mostCells) cells"
            case .quoteNotClosed: "row \(number + 1) opens a quote and the file ends before it is closed"
            case .notText: "row \(number + 1) holds a zero byte: not text, or UTF-16 without its mark"
            }
        return ImportRefusal(place: place, reason: reason)
    }
}
