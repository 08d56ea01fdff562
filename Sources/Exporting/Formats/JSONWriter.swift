/// Writes JSON objects whose members keep the order in which they are put in.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []

    mutating func object(_ members: (inout Members) -> Void) {
        var object = Members(writer: self)
        object.writer.bytes.append(UInt8(ascii: "{"))
        members(&object)
        object.writer.bytes.append(UInt8(ascii: "}"))
        self = object.writer
    }

    /// The members of one object.
    struct Members {
        fileprivate var writer: JSONWriter
        private var isFirst = true

        fileprivate init(writer: JSONWriter) {
            self.writer = writer
        }

        /// What is `nil` is left out.
        mutating func add(_ name: String, _ text: String?) {
            guard let text else { return }
            begin(name)
            writer.string(text)
        }

        /// An empty list is left out.
        mutating func add(_ name: String, texts: [String]) {
            guard !texts.isEmpty else { return }
            begin(name)
            writer.list(texts) { $0.string($1) }
        }

        /// A value that is JSON already; what is `nil` is left out.
        mutating func add(_ name: String, json: String?) {
            guard let json else { return }
            begin(name)
            writer.bytes += json.utf8
        }

        mutating func add(_ name: String, object members: (inout Members) -> Void) {
            begin(name)
            writer.object(members)
        }

        mutating func add<Element>(_ name: String, _ elements: [Element], members: (inout Members, Element) -> Void) {
            begin(name)
            writer.list(elements) { writer, element in writer.object { members(&$0, element) } }
        }

        private mutating func begin(_ name: String) {
            if !isFirst { writer.bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            writer.string(name)
            writer.bytes.append(UInt8(ascii: ":"))
        }
    }

    /// A text as JSON.
    static func quoted(_ text: String) -> String {
        var writer = JSONWriter()
        writer.string(text)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private mutating func list<Element>(_ elements: [Element], _ write: (inout JSONWriter, Element) -> Void) {
        bytes.append(UInt8(ascii: "["))
        for (place, element) in elements.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            write(&self, element)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes += #"\""#.utf8
            case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
            case UInt8(ascii: "\n"): bytes += #"\n"#.utf8
            case 0..<0x20: bytes += "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
