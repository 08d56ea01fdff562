/// The one form of ZIP archive that packages have: files as they are, one after the other, without times and without anything that could be
/// written in two ways. So every byte of it is known beforehand, and one that is not as it must be is found.
enum StoredZip {
    /// A file in the archive.
    struct Entry: Equatable {
        let name: String
        var size = 0
        var crc: UInt32 = 0
    }

    /// What the form has room for: 4 GiB less one byte, and 65,535 files.
    static let (greatestLength, greatestCount) = (Int(UInt32.max), Int(UInt16.max))

    static let endLength = 22
    static let (localFixed, centralFixed) = (30, 46)
    static let (localMark, centralMark, endMark): (UInt32, UInt32, UInt32) = (0x0403_4B50, 0x0201_4B50, 0x0605_4B50)
    /// The 1st of January 1980, the first day that the form knows.
    private static let firstDay: UInt16 = 0x21
    /// Names are UTF-8.
    private static let flags: UInt16 = 0x0800

    /// What stands before a file.
    static func localHeader(of entry: Entry) -> [UInt8] {
        var bytes = LittleEndian()
        bytes.add(localMark)
        bytes.add(UInt16(20))
        common(entry, to: &bytes)
        return bytes.bytes + Array(entry.name.utf8)
    }

    /// What stands in the list at the end.
    static func centralHeader(of entry: Entry, at offset: Int) -> [UInt8] {
        var bytes = LittleEndian()
        bytes.add(centralMark)
        bytes.add(UInt16(0x0314))
        bytes.add(UInt16(20))
        common(entry, to: &bytes)
        for _ in 0..<3 { bytes.add(UInt16(0)) }
        // A plain file that everybody may read.
        bytes.add(UInt32(0o100644) << 16)
        bytes.add(UInt32(clamping: offset))
        return bytes.bytes + Array(entry.name.utf8)
    }

    /// What stands after the list.
    static func end(count: Int, listLength: Int, listOffset: Int) -> [UInt8] {
        var bytes = LittleEndian()
        bytes.add(endMark)
        bytes.add(UInt32(0))
        bytes.add(UInt16(clamping: count))
        bytes.add(UInt16(clamping: count))
        bytes.add(UInt32(clamping: listLength))
        bytes.add(UInt32(clamping: listOffset))
        bytes.add(UInt16(0))
        return bytes.bytes
    }

    private static func common(_ entry: Entry, to bytes: inout LittleEndian) {
        bytes.add(flags)
        bytes.add(UInt16(0))
        bytes.add(UInt16(0))
        bytes.add(firstDay)
        bytes.add(entry.crc)
        bytes.add(UInt32(clamping: entry.size))
        bytes.add(UInt32(clamping: entry.size))
        bytes.add(UInt16(clamping: entry.name.utf8.count))
        bytes.add(UInt16(0))
    }
}

/// Numbers with their last byte first.
struct LittleEndian {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ number: UInt16) { bytes += [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)] }

    mutating func add(_ number: UInt32) {
        add(UInt16(truncatingIfNeeded: number))
        add(UInt16(truncatingIfNeeded: number >> 16))
    }

    /// The number of so many bytes at a place; `nil` where there are none.
    static func number(_ bytes: [UInt8], at place: Int, length: Int) -> Int? {
        guard place >= 0, length <= 4, place <= bytes.count - length else { return nil }
        return (0..<length).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
}
