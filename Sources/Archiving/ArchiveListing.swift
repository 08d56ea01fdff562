/// The list at the end of a package, held against the bytes that a package of these files has.
struct ArchiveListing {
    struct Entry {
        let name: String
        let crc: UInt32
        /// Where its content lies.
        let content: Range<Int>
    }

    private let source: ArchiveSource
    private(set) var entries: [Entry] = []
    private(set) var problems: [ArchiveProblem] = []
    /// The end of what is accounted for.
    private var position = 0

    init(_ source: ArchiveSource) {
        self.source = source
    }

    /// - Returns: whether there is a list that can be read at all.
    mutating func read() throws(ArchiveFault) -> Bool {
        let endOffset = source.length - StoredZip.endLength
        guard endOffset >= 0 else { return false }
        let end = try source.bytes(in: endOffset..<source.length)
        guard LittleEndian.number(end, at: 0, length: 4) == Int(StoredZip.endMark),
            let count = LittleEndian.number(end, at: 10, length: 2), let listLength = LittleEndian.number(end, at: 12, length: 4),
            let listOffset = LittleEndian.number(end, at: 16, length: 4), listOffset + listLength == endOffset
        else { return false }
        let expected = StoredZip.end(count: count, listLength: listLength, listOffset: listOffset)
        if end != expected { problems.append(.strangeBytes(at: endOffset)) }
        let list = try source.bytes(in: listOffset..<endOffset)
        var place = 0
        var names: Set<String> = []
        for _ in 0..<count {
            guard let entry = try self.entry(in: list, at: &place, before: listOffset) else { return false }
            if !names.insert(entry.name).inserted { problems.append(.twice(entry.name)) }
            entries.append(entry)
        }
        if place != list.count { problems.append(.strangeBytes(at: listOffset + place)) }
        if position != listOffset { problems.append(.strangeBytes(at: position)) }
        return true
    }

    private mutating func entry(in list: [UInt8], at place: inout Int, before end: Int) throws(ArchiveFault) -> Entry? {
        func number(_ distance: Int, _ length: Int) -> Int? { LittleEndian.number(list, at: place + distance, length: length) }
        guard number(0, 4) == Int(StoredZip.centralMark), let crc = number(16, 4), let packed = number(20, 4), let size = number(24, 4),
            let length = number(28, 2), let extra = number(30, 2), let comment = number(32, 2), let offset = number(42, 4),
            place + StoredZip.centralFixed + length <= list.count
        else { return nil }
        let nameStart = place + StoredZip.centralFixed
        let bytes = Array(list[nameStart..<(nameStart + length)])
        let name = String(decoding: bytes, as: UTF8.self)
        let expected = StoredZip.Entry(name: name, size: size, crc: UInt32(truncatingIfNeeded: crc))
        let header = StoredZip.centralHeader(of: expected, at: offset)
        let isOurs = packed == size && Array(list[place..<min(place + header.count, list.count)]) == header
        if !isOurs { problems.append(.changedHeader(name)) }
        place = nameStart + length + extra + comment
        if offset != position { problems.append(.strangeBytes(at: position)) }
        return try entry(expected, at: offset, packed: packed, before: end)
    }

    /// The file before which its header stands.
    private mutating func entry(
        _ expected: StoredZip.Entry, at offset: Int, packed: Int, before end: Int
    ) throws(ArchiveFault) -> Entry? {
        let header = StoredZip.localHeader(of: expected)
        let found = try source.bytes(in: offset..<max(offset, min(offset + header.count, end)))
        if found != header { problems.append(.strangeBytes(at: offset)) }
        guard let name = LittleEndian.number(found, at: 26, length: 2), let extra = LittleEndian.number(found, at: 28, length: 2) else {
            return nil
        }
        let start = offset + StoredZip.localFixed + name + extra
        guard start <= end, packed <= end - start else { return nil }
        position = start + packed
        return Entry(name: expected.name, crc: expected.crc, content: start..<(start + packed))
    }
}
