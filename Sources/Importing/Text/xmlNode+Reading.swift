import CLibXML2

extension xmlNodePtr {
    var children: [xmlNodePtr] {
        var found: [xmlNodePtr] = []
        var next = pointee.children
        while let node = next {
            found.append(node)
            next = node.pointee.next
        }
        return found
    }

    /// The words of a text node; `nil` for anything else. Comments and instructions are neither text nor element.
    var textContent: String? {
        guard pointee.type == XML_TEXT_NODE || pointee.type == XML_CDATA_SECTION_NODE || pointee.type == XML_ENTITY_REF_NODE
        else { return nil }
        return pointee.content.map { String(cString: $0) } ?? ""
    }

    /// The name in lower case, of an element.
    var elementName: String? {
        guard pointee.type == XML_ELEMENT_NODE, let name = pointee.name else { return nil }
        return String(cString: name).lowercased()
    }

    /// The value of an attribute of an element; `nil` where it has none of that name.
    func attribute(_ name: String) -> String? {
        guard pointee.type == XML_ELEMENT_NODE, let attribute = xmlHasProp(self, name) else { return nil }
        var value = ""
        var next = attribute.pointee.children
        while let node = next {
            if let content = node.pointee.content { value += String(cString: content) }
            next = node.pointee.next
        }
        return value
    }

    /// Bold type, or the portal's own mark of a heading inside a description.
    func isEmphasis(named name: String) -> Bool {
        if name == "strong" || name == "b" { return true }
        guard name == "span", let value = xmlHasProp(self, "class")?.pointee.children?.pointee.content else { return false }
        return String(cString: value).lowercased().contains("topicdescriptionkind")
    }
}
