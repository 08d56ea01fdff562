/// Takes a byte order mark off, and turns UTF-16 into UTF-8; every other encoding goes through as it is.
struct ByteOrderMark {
    private enum Form { case unknown, bytes, utf16LittleEndian, utf16BigEndian }

    private var form = Form.unknown
    /// Bytes held back until there are enough of them to tell.
    private var held: [UInt8] = []
    /// The first half of a pair of surrogates.
    private var high: UInt16?

    /// The bytes of the next block as UTF-8, as far as they are whole.
    mutating func decoded(_ block: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        if form == .bytes { return block }
        held += block
        if form == .unknown {
            guard held.count >= 3 else { return [] }
            settle()
        }
        if form == .bytes {
            defer { held = [] }
            return held[...]
        }
        return utf16()
    }

    /// What is still held back at the end of the input.
    mutating func rest() -> ArraySlice<UInt8> {
        if form == .unknown { settle() }
        defer { held = [] }
        if form == .bytes { return held[...] }
        return held.isEmpty && high == nil ? [] : Array("\u{FFFD}".utf8)[...]
    }

    private mutating func settle() {
        if held.starts(with: [0xEF, 0xBB, 0xBF]) {
            form = .bytes
            held.removeFirst(3)
        } else if held.starts(with: [0xFF, 0xFE]) {
            form = .utf16LittleEndian
            held.removeFirst(2)
        } else if held.starts(with: [0xFE, 0xFF]) {
            form = .utf16BigEndian
            held.removeFirst(2)
        } else {
            form = .bytes
        }
    }

    private mutating func utf16() -> ArraySlice<UInt8> {
        var text = String.UnicodeScalarView()
        for index in stride(from: 0, to: held.count - 1, by: 2) {
            let (first, second) = (UInt16(held[index]), UInt16(held[index + 1]))
            append(form == .utf16LittleEndian ? second << 8 | first : first << 8 | second, to: &text)
        }
        held = held.count.isMultiple(of: 2) ? [] : [held[held.count - 1]]
        return Array(String(text).utf8)[...]
    }

    private mutating func append(_ unit: UInt16, to text: inout String.UnicodeScalarView) {
        if let first = high {
            high = nil
            if UTF16.isTrailSurrogate(unit) {
                let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
                text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
                return
            }
            text.append("\u{FFFD}")
        }
        if UTF16.isLeadSurrogate(unit) { high = unit } else { text.append(Unicode.Scalar(unit) ?? "\u{FFFD}") }
    }
}
