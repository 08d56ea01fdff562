extension Markup {
    /// Hands each text to `rewrite` that stands in an element named in `inside` and in none named in `outside`, nor in one of another language;
    /// what comes back stands in its place.
    ///
    /// - Parameter rewrite: gives `nil` for a text that stays as it is.
    public func rewritingTexts(in inside: Set<String>, outside: Set<String>, _ rewrite: (String) -> Markup?) -> Markup {
        withoutActuallyEscaping(rewrite) { rewrite in
            var rewriting = TextRewriting(inside: inside, outside: outside, rewrite: rewrite)
            rewriting.take(self)
            return Markup(written: rewriting.output)
        }
    }
}

/// Reads what has been written, which is simple to read: every "<" and ">" that stands there begins or ends a tag, for those of texts and of
/// attributes are escaped.
private struct TextRewriting {
    let inside: Set<String>
    let outside: Set<String>
    let rewrite: (String) -> Markup?
    var output: [UInt8] = []
    /// Where each of the elements stands that are open, the innermost last.
    private var open: [Place] = []

    private enum Place {
        case elsewhere, inside, passedOver
    }

    private static let void: Set<String> = [
        Tags.Base.name, Tags.Br.name, Tags.Hr.name, Tags.Img.name, Tags.Input.name, Tags.Link.name, Tags.Meta.name,
    ]
    private static let language = Array(" lang=\"".utf8)

    init(inside: Set<String>, outside: Set<String>, rewrite: @escaping (String) -> Markup?) {
        self.inside = inside
        self.outside = outside
        self.rewrite = rewrite
    }

    mutating func take(_ markup: Markup) {
        switch markup.node {
        case .text(let text):
            guard place == .inside, let other = rewrite(text) else { return markup.write(into: &output) }
            other.write(into: &output)
        case .written(let bytes): take(bytes)
        case .group(let pieces): for piece in pieces { take(piece) }
        }
    }

    private var place: Place { open.last ?? .elsewhere }

    private mutating func take(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while let first = rest.first {
            if first == UInt8(ascii: "<") {
                let tag = rest[..<((rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex - 1) + 1)]
                output.append(contentsOf: tag)
                follow(tag)
                rest = rest[tag.endIndex...]
            } else {
                let text = rest.prefix { $0 != UInt8(ascii: "<") }
                if place == .inside, let other = rewrite(Escaping.read(text)) {
                    other.write(into: &output)
                } else {
                    output.append(contentsOf: text)
                }
                rest = rest[text.endIndex...]
            }
        }
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
        if place == .passedOver || outside.contains(name) || content.contains(Self.language) {
            open.append(.passedOver)
        } else {
            open.append(inside.contains(name) ? .inside : place)
        }
    }
}
