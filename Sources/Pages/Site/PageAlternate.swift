/// A page's content in a form for other programs than browsers.
public struct PageAlternate: Sendable, Hashable {
    public let address: SiteAddress
    public let mediaType: String
    public let title: String

    init(_ address: SiteAddress, _ mediaType: String, title: String) {
        self.address = address
        self.mediaType = mediaType
        self.title = title
    }
}
