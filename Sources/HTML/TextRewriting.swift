/// Reads what has been written, which is simple to read: every "<" and ">" that stands there begins or ends a tag, for those of texts and of
/// attributes are escaped.
struct TextRewriting {
    private let inside: Set<String>
    private let outside: Set<String>
    private let rewrite: (String) -> Markup?
    private var output: [UInt8] = []
    /// What has come since the last tag, as it was written.
    private var text: [UInt8] = []
    /// Where each of the elements stands that are open, the innermost last.
    private var open: [Place] = []

    private enum Place {
        case elsewhere, inside, passedOver
    }

    /// The tags that are never closed.
    static let void: Set<String> = [
        Tags.Base.name, Tags.Br.name, Tags.Hr.name, Tags.Img.name, Tags.Input.name, Tags.Link.name, Tags.Meta.name,
    ]

    /// - Parameter room: about how many bytes will come.
    init(inside: Set<String>, outside: Set<String>, room: Int, rewrite: @escaping (String) -> Markup?) {
        self.inside = inside
        self.outside = outside
        self.rewrite = rewrite
        output.reserveCapacity(room)
    }

    mutating func take(_ markup: Markup) {
        switch markup.node {
        case .text: markup.write(into: &text)
        case .written(let bytes): take(bytes)
        case .group(let pieces): for piece in pieces { take(piece) }
        }
    }

    /// All that has been taken, rewritten.
    mutating func end() -> [UInt8] {
        endText()
        return output
    }

    private var place: Place { open.last ?? .elsewhere }

    private mutating func take(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while let first = rest.first {
            guard first == UInt8(ascii: "<") else {
                let piece = rest.prefix { $0 != UInt8(ascii: "<") }
                text.append(contentsOf: piece)
                rest = rest[piece.endIndex...]
                continue
            }
            endText()
            let tag = rest[..<((rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex - 1) + 1)]
            output.append(contentsOf: tag)
            follow(tag)
            rest = rest[tag.endIndex...]
        }
    }

    private mutating func endText() {
        guard !text.isEmpty else { return }
        if place == .inside, let other = rewrite(Escaping.read(text)) {
            other.write(into: &output)
        } else {
            output.append(contentsOf: text)
        }
        text.removeAll(keepingCapacity: true)
    }

    /// - Parameter tag: from "<" to ">".
    private mutating func follow(_ tag: ArraySlice<UInt8>) {
        let content = tag.dropFirst().dropLast()
        guard content.first != UInt8(ascii: "/") else {
            open.removeLast()
            return
        }
        let name = String(decoding: content.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "/") }, as: UTF8.self)
        guard content.last != UInt8(ascii: "/"), !Self.void.contains(name) else { return }
        if place == .passedOver || outside.contains(name) || Self.namesLanguage(content) {
            open.append(.passedOver)
        } else {
            open.append(inside.contains(name) ? .inside : place)
        }
    }

    private static let language = Array(" lang=\"".utf8)

    private static func namesLanguage(_ tag: ArraySlice<UInt8>) -> Bool {
        tag.indices.contains { tag[$0] == UInt8(ascii: " ") && tag[$0...].starts(with: language) }
    }
}
