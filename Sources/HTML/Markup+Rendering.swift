extension Markup {
    /// The markup as text, without a doctype.
    public var html: String {
        String(decoding: bytes(reserving: 4_096), as: UTF8.self)
    }

    /// A whole document, with its doctype, in UTF-8.
    public var document: [UInt8] {
        var bytes = Array("<!DOCTYPE html>\n".utf8)
        bytes.reserveCapacity(32_768)
        write(into: &bytes)
        return bytes
    }

    private func bytes(reserving capacity: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(capacity)
        write(into: &bytes)
        return bytes
    }

    fileprivate func write(into bytes: inout [UInt8]) {
        switch node {
        case .text(let text): Escaping.write(text, for: .text, into: &bytes)
        case .group(let pieces): for piece in pieces { piece.write(into: &bytes) }
        case .element(let element): element.write(into: &bytes)
        }
    }
}

extension Markup.Element {
    fileprivate func write(into bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "<"))
        bytes.append(contentsOf: tag.name.utf8)
        for attribute in attributes { attribute.write(into: &bytes) }
        if tag.kind == .shape { bytes.append(UInt8(ascii: "/")) }
        bytes.append(UInt8(ascii: ">"))
        guard tag.kind != .void, tag.kind != .shape else { return }
        // The reader of HTML drops one line break right after <textarea>: give it one to drop, so that the text keeps its own.
        if tag.kind == .keepsLines { bytes.append(UInt8(ascii: "\n")) }
        content.write(into: &bytes)
        bytes.append(UInt8(ascii: "<"))
        bytes.append(UInt8(ascii: "/"))
        bytes.append(contentsOf: tag.name.utf8)
        bytes.append(UInt8(ascii: ">"))
        if tag.kind == .block { bytes.append(UInt8(ascii: "\n")) }
    }
}

extension AttributeValue {
    fileprivate func write(into bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: " "))
        bytes.append(contentsOf: name.utf8)
        guard let text else { return }
        bytes.append(UInt8(ascii: "="))
        bytes.append(UInt8(ascii: "\""))
        Escaping.write(text, for: .attribute, into: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }
}
