import Foundation

/// Cuts the elements of a JSON array out of a stream, one at a time: the document may be of any length, an element may not.
///
/// The array is the document itself, or stands under one of some names in the outermost object. An object without such an array is
/// one element itself.
struct JSONElements {
    /// Bytes of one element, and of an outermost object before its array.
    static let largestElement = 16 << 20

    enum Fault: Error, Hashable {
        case notJSON, tooLarge, cutOff
    }

    private enum Place { case before, topArray, topObject, keyedArray, after }

    private let keys: Set<String>
    private let largestElement: Int
    private var place = Place.before
    private var depth = 0
    private var isInString = false
    private var isEscaped = false
    /// The element at hand, or all of the outermost object as long as it may be the only element.
    private var element: [UInt8] = []
    /// The last string of the outermost object, with its quotes.
    private var lastString: [UInt8] = []
    private var hasFoundArray = false

    init(underAnyOf keys: Set<String> = [], largestElement: Int = JSONElements.largestElement) {
        self.keys = keys
        self.largestElement = largestElement
    }

    mutating func read(_ block: ArraySlice<UInt8>, _ take: (Data) throws -> Void) throws {
        for byte in block { try advance(byte, take) }
    }

    func finish() throws {
        guard place == .after else { throw place == .before ? Fault.notJSON : Fault.cutOff }
    }

    private mutating func advance(_ byte: UInt8, _ take: (Data) throws -> Void) throws {
        if isInString { return try advanceInString(byte) }
        switch byte {
        case UInt8(ascii: "\""):
            guard place != .before else { throw Fault.notJSON }
            isInString = true
            if place == .topObject, depth == 1 { lastString = [] }
            try keep(byte)
        case UInt8(ascii: "["), UInt8(ascii: "{"): try open(byte)
        case UInt8(ascii: "]"), UInt8(ascii: "}"): try close(byte, take)
        case UInt8(ascii: ",") where isBetweenElements: try end(take)
        case 0x20, 0x09, 0x0A, 0x0D: if depth > 0, !element.isEmpty { try keep(byte) }
        case 0xEF, 0xBB, 0xBF: guard place == .before else { return try keep(byte) }
        default:
            guard place != .before else { throw Fault.notJSON }
            try keep(byte)
        }
    }

    private var isBetweenElements: Bool {
        (place == .topArray && depth == 1) || (place == .keyedArray && depth == 2)
    }

    private mutating func advanceInString(_ byte: UInt8) throws {
        try keep(byte)
        if isEscaped {
            isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
            isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
            isInString = false
        }
    }

    private mutating func open(_ byte: UInt8) throws {
        depth += 1
        switch place {
        case .before:
            place = byte == UInt8(ascii: "[") ? .topArray : .topObject
            if place == .topObject { try keep(byte) }
        case .topObject where depth == 2 && byte == UInt8(ascii: "[") && isWanted:
            place = .keyedArray
            hasFoundArray = true
            element = []
        default: try keep(byte)
        }
    }

    private var isWanted: Bool {
        let name = String(decoding: lastString.dropFirst().dropLast(), as: UTF8.self)
        return keys.contains(name)
    }

    private mutating func close(_ byte: UInt8, _ take: (Data) throws -> Void) throws {
        guard depth > 0 else { throw Fault.notJSON }
        if isBetweenElements {
            try end(take)
            place = place == .topArray ? .after : .topObject
        } else {
            try keep(byte)
        }
        depth -= 1
        if depth == 0, place == .topObject {
            if !hasFoundArray { try end(take) }
            place = .after
        }
    }

    private mutating func end(_ take: (Data) throws -> Void) throws {
        defer { element.removeAll(keepingCapacity: true) }
        if !element.isEmpty { try take(Data(element)) }
    }

    private mutating func keep(_ byte: UInt8) throws {
        if place == .topObject {
            if depth == 1, isInString { lastString.append(byte) }
            // What stands beside a found array is of no use.
            if hasFoundArray { return }
        }
        guard element.count < largestElement, lastString.count < largestElement else { throw Fault.tooLarge }
        if place != .after { element.append(byte) }
    }
}

extension ArchiveEntry {
    /// Calls `body` with each element of the entry's JSON array, see `JSONElements`.
    func forEachJSONElement(underAnyOf keys: Set<String> = [], _ body: (Data) throws -> Void) throws {
        var elements = JSONElements(underAnyOf: keys)
        do {
            try forEachBlock { block in try elements.read(block, body) }
            try elements.finish()
        } catch let fault as JSONElements.Fault {
            let reason =
                switch fault {
                case .notJSON: "not JSON"
                case .tooLarge: "one element is larger than \(JSONElements.largestElement) bytes, which none of the source is"
                case .cutOff: "the JSON ends in the middle"
                }
            throw ImportRefusal(place: place, reason: reason)
        }
    }
}
