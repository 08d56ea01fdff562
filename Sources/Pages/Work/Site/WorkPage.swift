import Funding
public import HTML

/// A page for those who work at the desk: a model turned into HTML by pure functions.
public protocol WorkPage: Sendable {
    /// Where the page stands, for its twin and for the part of the navigation that it belongs to.
    var address: WorkAddress { get }
    func title(in context: WorkContext) -> String
    /// What stands in `main`.
    @MarkupBuilder func content(in context: WorkContext) -> Markup
    /// Scripts that make the page handier; it must do all it is for without them.
    var scripts: [Asset] { get }
}

extension WorkPage {
    public var scripts: [Asset] { [] }

    /// The whole document in UTF-8, to be sent as `text/html; charset=utf-8`.
    public func document(in context: WorkContext) -> [UInt8] {
        WorkLayout(address: address, title: title(in: context), scripts: scripts, context: context.page, signedIn: context) {
            content(in: context)
        }.markup.document
    }
}

/// A page of the staff's entrance, for whoever is not signed in.
public protocol EntrancePage: Sendable {
    var address: WorkAddress { get }
    func title(in context: PageContext) -> String
    @MarkupBuilder func content(in context: PageContext) -> Markup
}

extension EntrancePage {
    /// The whole document in UTF-8, to be sent as `text/html; charset=utf-8`.
    public func document(in context: PageContext) -> [UInt8] {
        WorkLayout(address: address, title: title(in: context), context: context) { content(in: context) }.markup.document
    }
}
