import Funding
public import HTML

/// A page of the site: a model turned into HTML by pure functions.
public protocol Page: Sendable {
    /// Where the page stands, for its twin and its canonical address.
    var address: SiteAddress { get }
    /// The address that search engines are to know the page by.
    var canonicalAddress: SiteAddress { get }
    func title(in context: PageContext) -> String
    /// One sentence for search engines and link previews.
    func summary(in context: PageContext) -> String
    /// What stands in `main`.
    @MarkupBuilder func content(in context: PageContext) -> Markup
    /// Whether search engines may keep it.
    var isPublic: Bool { get }
    /// Whether search engines are to list it: not what repeats another page, and nothing with what somebody typed in its address.
    func isListed(in context: PageContext) -> Bool
    /// The picture that stands beside a link to it.
    var card: CardSubject? { get }
    /// What it is about, for search engines.
    func structuredData(in context: PageContext) -> StructuredData?
    /// Whether it is the page of its address, which an error page is not.
    var standsAtAddress: Bool { get }
    /// The same content in forms for other programs.
    func alternates(in context: PageContext) -> [PageAlternate]
    /// Whether words of the field in its texts lead to what they mean.
    var explainsTerms: Bool { get }
    /// Scripts that make the page handier; it must do all it is for without them.
    var scripts: [Asset] { get }
}

extension Page {
    public var canonicalAddress: SiteAddress { address }
    public var isPublic: Bool { true }
    public func isListed(in context: PageContext) -> Bool { isPublic }
    public var card: CardSubject? { nil }
    public func structuredData(in context: PageContext) -> StructuredData? { nil }
    public var standsAtAddress: Bool { true }
    public var scripts: [Asset] { [] }
    public var explainsTerms: Bool { false }
    public func alternates(in context: PageContext) -> [PageAlternate] { [] }

    /// The whole document in UTF-8, to be sent as `text/html; charset=utf-8`.
    public func document(in context: PageContext) -> [UInt8] {
        Layout(page: self, context: context).markup.document
    }
}
