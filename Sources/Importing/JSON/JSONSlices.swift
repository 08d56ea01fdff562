import Foundation

/// Cuts the elements of an array out of a JSON document as they were received, byte for byte.
///
/// The document must have been found sound before; of a damaged one it gives what it can, and never fails.
enum JSONSlices {
    /// The elements of the array under `key` of the outermost object.
    static func elements(ofArray key: String, in document: Data) -> [String] {
        let bytes = [UInt8](document)
        var slices: [String] = []
        var depth = 0
        var isWanted = false
        var start: Int?
        var lastString = 0..<0
        var index = 0
        func end(at end: Int) {
            if let first = start, let from = bytes[first..<end].firstIndex(where: { !isBlank($0) }),
                let last = bytes[from..<end].lastIndex(where: { !isBlank($0) })
            {
                slices.append(String(decoding: bytes[from...last], as: UTF8.self))
            }
            start = nil
        }
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                let close = endOfString(in: bytes, from: index)
                if depth == 1 { lastString = index..<close }
                index = close
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                if depth == 2, bytes[index] == UInt8(ascii: "["), bytes[lastString].elementsEqual("\"\(key)\"".utf8) {
                    isWanted = true
                    start = index + 1
                }
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth == 2, isWanted {
                    end(at: index)
                    return slices
                }
                depth -= 1
            case UInt8(ascii: ",") where depth == 2 && isWanted:
                end(at: index)
                start = index + 1
            default: break
            }
            index += 1
        }
        return slices
    }

    /// Whether JSON lets a byte stand between values for nothing.
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    /// The position after the string that opens at `start`.
    private static func endOfString(in bytes: [UInt8], from start: Int) -> Int {
        var index = start + 1
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\\") {
                index += 2
            } else if bytes[index] == UInt8(ascii: "\"") {
                return index + 1
            } else {
                index += 1
            }
        }
        return bytes.count
    }
}
