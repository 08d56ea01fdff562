import Funding
public import HTML

/// Everything that has changed in a call.
public struct CallHistoryPage: Page {
    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: SiteAddress { .callHistory(model.call.id) }

    /// It is found from its call.
    public func isListed(in context: PageContext) -> Bool { false }

    public func title(in context: PageContext) -> String {
        context.words.changes.history + ": " + model.call.displayTitle(in: context.language)
    }

    public func summary(in context: PageContext) -> String { context.words.changes.summary }

    public func content(in context: PageContext) -> Markup {
        let words = context.words.changes
        return div(.class("wide")) {
            p(.class("path")) { a(.href(context.path(.call(model.call.id)))) { words.toCall } }
            h1 {
                words.history + ": "
                span(.when(model.call.plainTitle == nil && context.language == .swedish, .lang("en"))) {
                    model.call.displayTitle(in: context.language)
                }
            }
            p(.class("lead")) { words.historyLead }
            if model.changes.isEmpty { p { words.none } }
            for change in model.changes {
                section(.class("revision"), .aria(.labelledby, "version-\(change.version)")) {
                    h2(.id("version-\(change.version)")) { words.version(change.version) }
                    ChangeDetails(change: change, context: context).markup
                }
            }
            p { a(.href(context.path(.changes()))) { words.allChanges } }
        }
    }
}
