import CLibXML2
import Funding

/// Walks a parsed document and gathers headings, paragraphs and lists.
struct HTMLBlocks {
    private(set) var blocks: [CallText.Block] = []
    private(set) var wasCut = false
    private var paragraph = ""
    /// Whether the paragraph so far has words outside bold type: if it has none, it is a heading.
    private var hasPlainWords = false
    private var hasEmphasis = false

    /// The parser itself allows about 256 levels.
    static let maximumDepth = 400
    /// Bold paragraphs longer than this, in characters, are emphasis and not headings.
    static let longestHeading = 160

    private static let dropped: Set<String> = [
        "script", "style", "head", "title", "noscript", "template", "iframe", "object", "embed", "applet", "svg", "math", "canvas",
        "audio", "video", "map", "select", "textarea", "frameset", "noframes",
    ]
    private static let inline: Set<String> = [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "button", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
        "input", "ins", "kbd", "label", "mark", "nobr", "o", "output", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
        "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    ]
    /// Elements that HTML does not know run on with their surroundings, as in a browser.
    private static func isInline(_ name: String) -> Bool {
        inline.contains(name) || htmlTagLookup(name) == nil
    }

    private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]
    private static let lists: Set<String> = ["ul", "ol", "menu", "dir"]

    mutating func read(_ document: htmlDocPtr) {
        flow(UnsafeMutableRawPointer(document).assumingMemoryBound(to: xmlNode.self), depth: 0, isEmphasised: false)
        endParagraph()
    }

    private mutating func flow(_ node: xmlNodePtr, depth: Int, isEmphasised: Bool) {
        guard depth < Self.maximumDepth else {
            wasCut = true
            return
        }
        for child in node.children {
            if let text = child.textContent {
                append(text, isEmphasised: isEmphasised)
                continue
            }
            guard let name = child.elementName, !Self.dropped.contains(name) else { continue }
            if Self.isInline(name) {
                flow(child, depth: depth + 1, isEmphasised: isEmphasised || child.isEmphasis(named: name))
                continue
            }
            endParagraph()
            if Self.headings.contains(name) {
                blocks.append(.heading(inlineText(of: child, depth: depth + 1)))
            } else if Self.lists.contains(name) {
                blocks.append(.list(items(of: child, depth: depth + 1)))
            } else if name == "li" {
                blocks.append(.list(items(ofEntry: child, depth: depth + 1)))
            } else if name == "table" {
                readTable(child, depth: depth + 1)
            } else {
                flow(child, depth: depth + 1, isEmphasised: false)
                endParagraph()
            }
        }
    }

    private mutating func append(_ text: String, isEmphasised: Bool) {
        paragraph += text
        guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return }
        if isEmphasised { hasEmphasis = true } else { hasPlainWords = true }
    }

    private mutating func endParagraph() {
        let text = HTMLText.collapsed(paragraph)
        if !text.isEmpty {
            let isHeading = hasEmphasis && !hasPlainWords && text.count <= Self.longestHeading
            blocks.append(isHeading ? .heading(text) : .paragraph(text))
        }
        paragraph = ""
        hasPlainWords = false
        hasEmphasis = false
    }

    /// A row is a paragraph, "a · b"; a row of one cell is only layout, and its content is read as if the table were not there.
    private mutating func readTable(_ table: xmlNodePtr, depth: Int) {
        guard depth < Self.maximumDepth else {
            wasCut = true
            return
        }
        for child in table.children {
            switch child.elementName {
            case "thead", "tbody", "tfoot": readTable(child, depth: depth + 1)
            case "tr":
                let cells = child.children.filter { $0.elementName == "td" || $0.elementName == "th" }
                if let only = cells.first, cells.count == 1 {
                    flow(only, depth: depth + 1, isEmphasised: false)
                    endParagraph()
                } else {
                    let texts = cells.map { HTMLText.collapsed(inlineText(of: $0, depth: depth + 1)) }.filter { !$0.isEmpty }
                    if !texts.isEmpty { blocks.append(.paragraph(texts.joined(separator: " · "))) }
                }
            case "colgroup", "col": continue
            default:
                let text = child.textContent ?? inlineText(of: child, depth: depth + 1)
                if !HTMLText.collapsed(text).isEmpty { blocks.append(.paragraph(text)) }
            }
        }
    }

    /// The entries of a list, those of lists inside it after the entry that they stand in.
    private mutating func items(of list: xmlNodePtr, depth: Int) -> [String] {
        guard depth < Self.maximumDepth else {
            wasCut = true
            return []
        }
        return list.children.flatMap { child -> [String] in
            if let text = child.textContent { return [text] }
            guard let name = child.elementName, !Self.dropped.contains(name) else { return [] }
            return Self.lists.contains(name) ? items(of: child, depth: depth + 1) : items(ofEntry: child, depth: depth + 1)
        }
    }

    private mutating func items(ofEntry entry: xmlNodePtr, depth: Int) -> [String] {
        var nested: [String] = []
        let own = inlineText(of: entry, depth: depth, nested: &nested)
        return ([own] + nested).filter { !HTMLText.collapsed($0).isEmpty }
    }

    private mutating func inlineText(of node: xmlNodePtr, depth: Int) -> String {
        var nested: [String] = []
        let own = inlineText(of: node, depth: depth, nested: &nested)
        return ([own] + nested).joined(separator: " ")
    }

    /// The words below `node` on one line; entries of lists in it go to `nested`.
    private mutating func inlineText(of node: xmlNodePtr, depth: Int, nested: inout [String]) -> String {
        guard depth < Self.maximumDepth else {
            wasCut = true
            return ""
        }
        var result = ""
        for child in node.children {
            if let text = child.textContent {
                result += text
                continue
            }
            guard let name = child.elementName, !Self.dropped.contains(name) else { continue }
            if Self.lists.contains(name) {
                nested += items(of: child, depth: depth + 1)
            } else {
                let text = inlineText(of: child, depth: depth + 1, nested: &nested)
                result += Self.isInline(name) ? text : " \(text) "
            }
        }
        return result
    }
}
