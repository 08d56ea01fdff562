import CLibXML2
public import Funding

/// Turns a source's markup into plain blocks of text. Whatever comes in, no markup goes out and nothing crashes.
public enum HTMLText {
    /// Longer input is cut here, in bytes of UTF-8. The longest call text seen is far below a tenth of this.
    static let maximumInput = 2_000_000

    /// The blocks of `html`, and whether something was cut off because it was too large or too deep.
    public static func callText(from html: String) -> (text: CallText, wasCut: Bool) {
        let (blocks, wasCut) = blocks(of: withoutStrayPrefix(html))
        return (CallText(blocks: blocks.compactMap(cleaned)), wasCut)
    }

    /// The words of `html` on one line.
    public static func plain(_ html: String) -> String {
        guard html.contains("<") || html.contains("&") else { return collapsed(html) }
        return collapsed(callText(from: html).text.plain)
    }

    /// Some conditions arrive as the tail of a tag that was cut in two: `">General conditions`.
    private static func withoutStrayPrefix(_ html: String) -> String {
        let start = html.drop { $0.isWhitespace }
        for prefix in ["\">", "'>", "\"/>", "/>"] where start.hasPrefix(prefix) { return String(start.dropFirst(prefix.count)) }
        return html
    }

    private static func blocks(of html: String) -> (blocks: [CallText.Block], wasCut: Bool) {
        // HTML has no such sections, and the parser would hand their marks on as text.
        let html = html.contains("<![CDATA[") ? html.replacing("<![CDATA[", with: "").replacing("]]>", with: "") : html
        let (bytes, wasShortened) = readable(html)
        guard !bytes.isEmpty else { return ([], wasShortened) }
        _ = isInitialised
        guard let context = htmlNewParserCtxt() else { return ([.paragraph(html)], false) }
        defer { htmlFreeParserCtxt(context) }
        let options = [HTML_PARSE_RECOVER, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_NONET]
            .reduce(Int32(0)) { $0 | Int32(truncatingIfNeeded: $1.rawValue) }
        let document = bytes.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { characters in
                htmlCtxtReadMemory(context, characters.baseAddress, Int32(characters.count), nil, "UTF-8", options)
            }
        }
        guard let document else { return ([], wasShortened) }
        defer { xmlFreeDoc(document) }
        var reader = HTMLBlocks()
        reader.read(document)
        // The parser stops by itself where elements are nested too deep.
        return (reader.blocks, wasShortened || reader.wasCut || context.pointee.disableSAX != 0)
    }

    private static let isInitialised: Void = xmlInitParser()

    /// The input without NUL, which would end it, and cut at the limit between two characters.
    private static func readable(_ html: String) -> (bytes: [UInt8], wasShortened: Bool) {
        var bytes = Array(html.utf8.prefix(maximumInput + 1))
        let wasShortened = bytes.count > maximumInput
        if wasShortened {
            bytes.removeLast()
            while let last = bytes.last, last & 0b1100_0000 == 0b1000_0000 { bytes.removeLast() }
            if let last = bytes.last, last >= 0b1100_0000 { bytes.removeLast() }
        }
        bytes.removeAll { $0 == 0 }
        return (bytes, wasShortened)
    }

    private static func cleaned(_ block: CallText.Block) -> CallText.Block? {
        switch block {
        case .heading(let text):
            let text = words(of: text)
            return text.isEmpty ? nil : .heading(text)
        case .paragraph(let text):
            let text = words(of: text)
            return text.isEmpty ? nil : .paragraph(text)
        case .list(let items):
            let items = items.map { words(of: $0) }.filter { !$0.isEmpty }
            return items.isEmpty ? nil : .list(items)
        }
    }

    /// A block's text with white space collapsed. Text that was escaped twice still holds markup, and is read again.
    private static func words(of text: String, passes: Int = 2) -> String {
        let text = collapsed(text)
        guard holdsMarkup(text) else { return text }
        guard passes > 0 else { return collapsed(withoutMarkup(text)) }
        let again = CallText(blocks: blocks(of: text).blocks).plain
        return words(of: again, passes: passes - 1)
    }
}
