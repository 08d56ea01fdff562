import Funding

extension Feed {
    /// The media type of `atom`.
    public static let atomType = "application/atom+xml"

    /// The feed as Atom (RFC 4287), in UTF-8.
    public var atom: [UInt8] {
        var writer = XMLWriter()
        writer.declaration()
        writer.element("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": language.rawValue]) { writer in
            writer.element("id", text: id)
            writer.element("title", text: title)
            writer.element("subtitle", text: subtitle)
            writer.element("updated", text: UTCTime(updated).internet)
            writer.element("author") { writer in
                writer.element("name", text: author.name)
                if let address = author.address { writer.element("uri", text: address) }
            }
            writer.element("generator", text: "Utblick")
            links(&writer)
            for entry in entries { writer.element("entry") { entry.write(to: &$0) } }
        }
        return writer.bytes
    }

    private func links(_ writer: inout XMLWriter) {
        writer.empty("link", ["rel": "self", "type": Self.atomType, "href": addresses.atom])
        writer.empty("link", ["rel": "alternate", "type": "text/html", "hreflang": language.rawValue, "href": addresses.page])
        if let twin = addresses.twin {
            writer.empty("link", ["rel": "alternate", "type": "text/html", "hreflang": language.other.rawValue, "href": twin])
        }
        writer.empty("link", ["rel": "alternate", "type": Self.jsonType, "href": addresses.json])
        if let calendar = addresses.calendar {
            writer.empty("link", ["rel": "alternate", "type": CalendarFile.mediaType, "href": calendar])
        }
    }
}

extension Feed.Entry {
    fileprivate func write(to writer: inout XMLWriter) {
        writer.element("id", text: id)
        writer.element("title", ["xml:lang": titleLanguage?.rawValue], text: title)
        writer.element("updated", text: UTCTime(updated).internet)
        writer.element("published", text: UTCTime(published).internet)
        writer.empty("link", ["rel": "alternate", "type": "text/html", "href": address])
        if let source { writer.empty("link", ["rel": "related", "href": source]) }
        for tag in tags { writer.empty("category", ["term": tag]) }
        writer.element("summary", text: summary)
        writer.element("content", ["type": "html"], text: content.html)
    }
}
