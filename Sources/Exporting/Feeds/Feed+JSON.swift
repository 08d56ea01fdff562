import Funding

extension Feed {
    /// The media type of `json`.
    public static let jsonType = "application/feed+json"

    /// The feed as JSON Feed 1.1, in UTF-8.
    public var json: [UInt8] {
        var writer = JSONWriter()
        writer.object { feed in
            feed.add("version", "https://jsonfeed.org/version/1.1")
            feed.add("title", title)
            feed.add("description", subtitle)
            feed.add("home_page_url", addresses.page)
            feed.add("feed_url", addresses.json)
            feed.add("language", language.rawValue)
            feed.add("authors", [author]) { members, author in
                members.add("name", author.name)
                members.add("url", author.address)
            }
            feed.add("items", entries) { $1.write(to: &$0) }
        }
        return writer.bytes
    }
}

extension Feed.Entry {
    fileprivate func write(to item: inout JSONWriter.Members) {
        item.add("id", id)
        item.add("url", address)
        item.add("external_url", source)
        item.add("title", title)
        item.add("summary", summary)
        item.add("content_html", content.html)
        item.add("content_text", content.plainText)
        item.add("date_published", UTCTime(published).internet)
        item.add("date_modified", UTCTime(updated).internet)
        item.add("tags", texts: tags)
    }
}
