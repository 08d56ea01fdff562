/// Finds the words of a text in its UTF-8 bytes: runs of letters, digits and their accents.
public enum WordScanner {
    /// The first word at or after `start`; `nil` where none is left.
    public static func nextWord(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
        var position = max(0, start)
        var width = 0
        while position < bytes.count {
            width = wordScalarWidth(in: bytes, at: position)
            if width > 0 { break }
            position += max(1, -width)
        }
        guard position < bytes.count else { return nil }
        let first = position
        while position < bytes.count {
            width = wordScalarWidth(in: bytes, at: position)
            guard width > 0 else { break }
            position += width
        }
        return first..<position
    }

    /// The bytes of the scalar at `position`; negative where it belongs to no word.
    @inline(__always)
    private static func wordScalarWidth(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
        let byte = bytes[position]
        if byte < 0x80 { return isASCIIWord(byte) ? 1 : -1 }
        return wideScalarWidth(in: bytes, at: position)
    }

    @inline(__always)
    private static func isASCIIWord(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return (0x61...0x7A).contains(lower) || (0x30...0x39).contains(byte)
    }

    private static func wideScalarWidth(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
        let width = bytes[position] >= 0xF0 ? 4 : bytes[position] >= 0xE0 ? 3 : 2
        // A byte out of place, or a scalar cut off, is passed over.
        guard bytes[position] >= 0xC0, position + width <= bytes.count else { return -1 }
        var value = UInt32(bytes[position]) & (0x7F >> UInt32(width))
        for byte in bytes[position + 1..<position + width] {
            guard byte & 0xC0 == 0x80 else { return -1 }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        return isWord(value) ? width : -width
    }

    private static func isWord(_ value: UInt32) -> Bool {
        // The letters of Latin, of which × and ÷ are none; a soft hyphen; stray accents.
        if (0xC0..<0x250).contains(value) { return value != 0xD7 && value != 0xF7 }
        if value == 0xAD || (0x300...0x36F).contains(value) { return true }
        guard let scalar = Unicode.Scalar(value) else { return false }
        return scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
    }
}
