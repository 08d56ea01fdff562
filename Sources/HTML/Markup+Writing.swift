extension Markup {
    /// Pieces of at most so many bytes are put together by copying them, larger ones by keeping them beside each other: so no byte of a page is
    /// copied ever more often the deeper it stands.
    private static let mostCopied = 1_024

    static func row(of pieces: [Markup]) -> Markup {
        if pieces.isEmpty { return .empty }
        if pieces.count == 1 { return pieces[0] }
        var size = 0
        for place in pieces.indices { size += pieces[place].size }
        guard size <= mostCopied else { return Markup(group: pieces, size: size) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        for place in pieces.indices { pieces[place].write(into: &bytes) }
        return Markup(written: bytes)
    }

    static func element<Tag: TagDefinition>(_ tag: Tag.Type, _ attributes: [Attribute<Tag>], _ content: Markup = .empty) -> Markup {
        let (name, kind) = (Tag.name, Tag.kind)
        let isSmall = content.size <= mostCopied
        // Two tags are "<", "</", ">" twice, and the line break of a block.
        var room = 2 * name.utf8.count + 6 + (isSmall ? content.size : 0)
        for attribute in attributes { room += attribute.room }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(room)
        bytes.append(UInt8(ascii: "<"))
        bytes.append(contentsOf: name.utf8)
        for attribute in attributes { attribute.write(into: &bytes) }
        if kind == .shape { bytes.append(UInt8(ascii: "/")) }
        bytes.append(UInt8(ascii: ">"))
        guard kind != .void, kind != .shape else { return Markup(written: bytes) }
        // The reader of HTML drops one line break right after <textarea>: give it one to drop, so that the text keeps its own.
        if kind == .keepsLines { bytes.append(UInt8(ascii: "\n")) }
        guard isSmall else {
            var end: [UInt8] = []
            writeEnd(name, kind, into: &end)
            return Markup(group: [Markup(written: bytes), content, Markup(written: end)], size: bytes.count + content.size + end.count)
        }
        content.write(into: &bytes)
        writeEnd(name, kind, into: &bytes)
        return Markup(written: bytes)
    }

    private static func writeEnd(_ name: String, _ kind: TagKind, into bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "<"))
        bytes.append(UInt8(ascii: "/"))
        bytes.append(contentsOf: name.utf8)
        bytes.append(UInt8(ascii: ">"))
        if kind == .block { bytes.append(UInt8(ascii: "\n")) }
    }

    /// The markup as text, without a doctype.
    public var html: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        write(into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A whole document, with its doctype, in UTF-8.
    public var document: [UInt8] {
        let doctype = "<!DOCTYPE html>\n".utf8
        var bytes: [UInt8] = []
        bytes.reserveCapacity(doctype.count + size)
        bytes.append(contentsOf: doctype)
        write(into: &bytes)
        return bytes
    }

    func write(into bytes: inout [UInt8]) {
        switch node {
        case .text(let text): Escaping.write(text, for: .text, into: &bytes)
        case .written(let written): bytes.append(contentsOf: written)
        case .group(let pieces): for place in pieces.indices { pieces[place].write(into: &bytes) }
        }
    }
}

extension Attribute {
    /// In bytes, before its text is escaped: a blank, the name, "=" and two quotation marks about the text.
    fileprivate var room: Int {
        value.map { $0.name.utf8.count + ($0.text?.utf8.count ?? 0) + 4 } ?? 0
    }

    fileprivate func write(into bytes: inout [UInt8]) {
        guard let value else { return }
        bytes.append(UInt8(ascii: " "))
        bytes.append(contentsOf: value.name.utf8)
        guard let text = value.text else { return }
        bytes.append(UInt8(ascii: "="))
        bytes.append(UInt8(ascii: "\""))
        Escaping.write(text, for: .attribute, into: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }
}
