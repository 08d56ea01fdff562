/// Reads a form with files (`multipart/form-data`, RFC 7578) as its bytes come, however they are cut. It keeps at most one line of a part's head
/// and the few bytes that may be the beginning of a boundary.
struct MultipartReader {
    /// What is found on the way.
    enum Event: Equatable {
        /// A part begins. `fileName` is `nil` for a plain field.
        case part(name: String, fileName: String?)
        /// The next bytes of the part.
        case bytes([UInt8])
        case end
    }

    /// What was sent is no such form, or was cut short.
    enum Fault: Error, Equatable {
        case noBoundary
        case headTooLong
        case wrongHead
        case tooManyParts
        case cutShort
    }

    private enum State { case preamble, afterBoundary, head, body, epilogue }

    /// In bytes, of all fields of one part's head.
    private static let longestHead = 8_192
    private static let mostParts = 100

    /// CR LF, two hyphens and the boundary.
    private let delimiter: [UInt8]
    private var state = State.preamble
    private var buffer: [UInt8]
    private var parts = 0

    /// - Parameter contentType: the header of the request.
    init(contentType: String) throws(Fault) {
        let fields = HeaderParameters(contentType)
        guard fields.value.lowercased() == "multipart/form-data", let boundary = fields["boundary"],
            (1...70).contains(boundary.utf8.count), boundary.utf8.allSatisfy({ 32..<127 ~= $0 })
        else { throw .noBoundary }
        delimiter = Array("\r\n--\(boundary)".utf8)
        // The first boundary may stand at the very beginning.
        buffer = [13, 10]
    }

    /// Takes the next bytes.
    mutating func read(_ bytes: some Sequence<UInt8>) throws(Fault) -> [Event] {
        buffer += bytes
        var events: [Event] = []
        while let event = try step() { if let event = event.event { events.append(event) } }
        return events
    }

    /// All has come.
    func finish() throws(Fault) {
        guard state == .epilogue else { throw .cutShort }
    }

    /// What a step brought: it may go on without having found anything.
    private struct Step { var event: Event? }

    /// One step onward; `nil` when more bytes are needed.
    private mutating func step() throws(Fault) -> Step? {
        switch state {
        case .preamble, .body:
            if let place = firstDelimiter() {
                let bytes = Array(buffer[..<place])
                let wasBody = state == .body
                buffer.removeFirst(place + delimiter.count)
                state = .afterBoundary
                return Step(event: wasBody && !bytes.isEmpty ? .bytes(bytes) : nil)
            }
            return pass()
        case .afterBoundary: return try boundaryEnd()
        case .head: return try head()
        case .epilogue:
            buffer.removeAll()
            return nil
        }
    }

    /// Hands on what cannot be part of a boundary any more.
    private mutating func pass() -> Step? {
        let held = delimiter.count - 1
        guard buffer.count > held else { return nil }
        let bytes = Array(buffer[..<(buffer.count - held)])
        buffer.removeFirst(bytes.count)
        return Step(event: state == .body ? .bytes(bytes) : nil)
    }

    /// What follows a boundary: two hyphens at the end of all, else the end of the line, perhaps after blanks.
    private mutating func boundaryEnd() throws(Fault) -> Step? {
        guard buffer.count >= 2 else { return nil }
        let wasPart = parts > 0
        if buffer[0] == UInt8(ascii: "-"), buffer[1] == UInt8(ascii: "-") {
            state = .epilogue
            return Step(event: wasPart ? .end : nil)
        }
        guard let line = firstPlace(of: [13, 10], in: buffer) else {
            guard buffer.count < 256 else { throw .wrongHead }
            return nil
        }
        guard line < 256, buffer[..<line].allSatisfy({ $0 == 32 || $0 == 9 }) else { throw .wrongHead }
        // The line's end stays: an empty head is that and another one.
        buffer.removeFirst(line)
        parts += 1
        guard parts <= Self.mostParts else { throw .tooManyParts }
        state = .head
        return Step(event: wasPart ? .end : nil)
    }

    private mutating func head() throws(Fault) -> Step? {
        guard let end = firstPlace(of: [13, 10, 13, 10], in: buffer) else {
            guard buffer.count <= Self.longestHead else { throw .headTooLong }
            return nil
        }
        guard end <= Self.longestHead else { throw .headTooLong }
        let text = String(decoding: buffer[..<end], as: UTF8.self)
        buffer.removeFirst(end + 4)
        guard let disposition = Self.disposition(in: text), let name = disposition["name"] else { throw .wrongHead }
        state = .body
        return Step(event: .part(name: name, fileName: disposition["filename"]))
    }

    private static func disposition(in head: String) -> HeaderParameters? {
        for line in head.split(whereSeparator: \.isNewline) {
            guard let colon = line.firstIndex(of: ":"), line[..<colon].lowercased() == "content-disposition" else { continue }
            let parameters = HeaderParameters(String(line[line.index(after: colon)...]))
            return parameters.value.lowercased() == "form-data" ? parameters : nil
        }
        return nil
    }

    private func firstDelimiter() -> Int? { firstPlace(of: delimiter, in: buffer) }

    private func firstPlace(of pattern: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= pattern.count else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            var place = 0
            let last = bytes.count - pattern.count
            while place <= last {
                if bytes[place] == pattern[0] {
                    var length = 1
                    while length < pattern.count, bytes[place + length] == pattern[length] { length += 1 }
                    if length == pattern.count { return place }
                }
                place += 1
            }
            return nil
        }
    }
}
