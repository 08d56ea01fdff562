import CLibXML2

extension xmlNodePtr {
    /// The name as written, of an element.
    var recordName: String? {
        guard pointee.type == XML_ELEMENT_NODE, let name = pointee.name else { return nil }
        return String(cString: name)
    }

    /// The elements inside, each with its name.
    var records: [(name: String, node: xmlNodePtr)] {
        children.compactMap { child in child.recordName.map { ($0, child) } }
    }

    /// The text of this element, between its own tags and inner ones; `nil` when there is none.
    var recordText: String? {
        let text = content(depth: 0).trimmed
        return text.isEmpty ? nil : text
    }

    /// The parser itself refuses elements that are nested deeper than 256.
    private func content(depth: Int) -> String {
        if let only = pointee.children, only.pointee.next == nil, let text = only.textContent { return text }
        guard depth < 256 else { return "" }
        return children.map { $0.textContent ?? $0.content(depth: depth + 1) }.joined()
    }

    /// The first element of this name inside.
    func first(_ name: String) -> xmlNodePtr? {
        var next = pointee.children
        while let node = next {
            if node.recordName == name { return node }
            next = node.pointee.next
        }
        return nil
    }

    /// The element that a path of names leads to, always by the first of each name.
    func first(_ path: [String]) -> xmlNodePtr? {
        path.reduce(Optional(self)) { $0?.first($1) }
    }
}
