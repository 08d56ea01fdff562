/// Cuts bytes into rows and cells, after RFC 4180, and forgiving what sources do against it.
///
/// CORDIS writes texts that begin with a quotation as `""The action ""X"" works""`, one quote short; such a cell ends at `""` before a
/// separator. A single quote inside a quoted cell is taken as text. Rows end with CR, LF or both.
struct RowSplitter {
    /// Rows larger than this in bytes are refused, so that an unclosed quote or a file without line ends cannot fill the memory.
    static let largestRow = 16 << 20
    /// Rows of more cells are refused.
    static let mostCells = 4_096

    private enum State {
        case start, plain, opened, openedTwice, quoted, quote, short, shortQuote, shortQuotes
    }

    enum Fault: Error, Hashable {
        case rowTooLarge, tooManyCells, quoteNotClosed, notText
    }

    private let separator: UInt8
    private let largestRow: Int
    private var state = State.start
    private var cells = TableCells()
    private var isAfterCarriageReturn = false

    init(separator: UInt8, largestRow: Int = RowSplitter.largestRow) {
        self.separator = separator
        self.largestRow = largestRow
    }

    /// Calls `take` with each row that is whole.
    mutating func split(_ block: ArraySlice<UInt8>, _ take: (TableCells) throws -> Void) throws {
        var index = block.startIndex
        while index < block.endIndex {
            if state == .quoted || state == .plain {
                let run = endOfRun(in: block, from: index)
                if run > index {
                    guard cells.bytes.count + run - index <= largestRow else { throw Fault.rowTooLarge }
                    cells.bytes.append(contentsOf: block[index..<run])
                    index = run
                    continue
                }
            }
            let byte = block[index]
            index += 1
            if byte == UInt8(ascii: "\n"), isAfterCarriageReturn {
                isAfterCarriageReturn = false
                continue
            }
            isAfterCarriageReturn = false
            if try advance(byte) {
                isAfterCarriageReturn = byte == UInt8(ascii: "\r")
                try take(cells)
                cells.clear()
            }
        }
    }

    /// Hands over a last row without a line end.
    mutating func finish(_ take: (TableCells) throws -> Void) throws {
        switch state {
        case .opened, .quoted, .short: throw Fault.quoteNotClosed
        case .shortQuotes: try append(UInt8(ascii: "\""))
        default: break
        }
        guard state != .start || cells.count > 0 else { return }
        try endCell()
        try take(cells)
        cells.clear()
    }

    /// Where the bytes end that are only text in the state at hand.
    private func endOfRun(in block: ArraySlice<UInt8>, from start: Int) -> Int {
        var index = start
        if state == .quoted {
            while index < block.endIndex, block[index] != UInt8(ascii: "\""), block[index] != 0 { index += 1 }
        } else {
            while index < block.endIndex, !isEnd(block[index]), block[index] != 0 { index += 1 }
        }
        return index
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }

    /// Takes one byte; true when it ends a row.
    private mutating func advance(_ byte: UInt8) throws -> Bool {
        guard byte != 0 else { throw Fault.notText }
        let isQuote = byte == UInt8(ascii: "\"")
        switch state {
        case .start where isQuote: state = .opened
        case .start, .plain:
            if isEnd(byte) { return try end(byte) }
            state = .plain
            try append(byte)
        case .opened where isQuote: state = .openedTwice
        case .opened, .quoted:
            state = isQuote ? .quote : .quoted
            if !isQuote { try append(byte) }
        case .openedTwice:
            if isEnd(byte) { return try end(byte) }
            try append(UInt8(ascii: "\""))
            if isQuote {
                state = .quoted
            } else {
                cells.isDamaged = true
                state = .short
                try append(byte)
            }
        case .quote:
            if isEnd(byte) { return try end(byte) }
            state = .quoted
            try append(UInt8(ascii: "\""))
            if !isQuote {
                cells.isDamaged = true
                try append(byte)
            }
        case .short:
            if isQuote { state = .shortQuote } else { try append(byte) }
        case .shortQuote, .shortQuotes:
            if isEnd(byte) {
                if state == .shortQuotes { try append(UInt8(ascii: "\"")) }
                return try end(byte)
            }
            if isQuote, state == .shortQuote {
                state = .shortQuotes
            } else {
                try append(UInt8(ascii: "\""))
                if !isQuote {
                    state = .short
                    try append(byte)
                }
            }
        }
        return false
    }

    private mutating func end(_ byte: UInt8) throws -> Bool {
        try endCell()
        return byte != separator
    }

    private mutating func endCell() throws {
        guard cells.count < Self.mostCells else { throw Fault.tooManyCells }
        cells.ends.append(cells.bytes.count)
        state = .start
    }

    private mutating func append(_ byte: UInt8) throws {
        guard cells.bytes.count < largestRow else { throw Fault.rowTooLarge }
        cells.bytes.append(byte)
    }
}
