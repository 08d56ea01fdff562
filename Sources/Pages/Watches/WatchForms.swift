public import Funding
public import HTML

/// A button that does one thing to a watch.
struct WatchButton {
    let token: String
    let context: PageContext

    func markup(_ action: String, _ text: String, of call: Call.ID? = nil, quiet: Bool = false) -> Markup {
        form(.method(.post), .action(context.path(.watch(token: token)))) {
            input(.type(.hidden), .name(ParameterName.action.name(in: context.language)), .value(action))
            if let call { input(.type(.hidden), .name(ParameterName.call.name(in: context.language)), .value(call.rawValue)) }
            button(.class(quiet ? "button quiet" : "button"), .submit) { text }
        }
    }
}

/// Leaves a call out of the letters, with why.
struct DismissForm {
    let token: String
    let call: Call.ID
    /// The call's place on the page, for the ids of its controls.
    let place: Int
    let context: PageContext

    var markup: Markup {
        details {
            HTML.summary { words.dismiss }
            form(.method(.post), .action(context.path(.watch(token: token)))) {
                input(.type(.hidden), .name(ParameterName.action.name(in: context.language)), .value("dismiss"))
                input(.type(.hidden), .name(ParameterName.call.name(in: context.language)), .value(call.rawValue))
                div(.class("field")) {
                    label(.for("skal-\(place)")) { words.reason }
                    select(.id("skal-\(place)"), .name(ParameterName.reason.name(in: context.language))) {
                        for reason in DismissalReason.allCases { option(.value(reason.rawValue)) { words.reason(reason) } }
                    }
                }
                button(.class("button quiet"), .submit) { words.dismissButton }
            }
        }
    }

    private var words: WatchWords { context.words.watch }
}

/// Asks whether to stop following something; only its button does.
public struct WatchStopPage: Page {
    private let token: String
    private let watch: Watch
    private let names: FollowedNames

    public init(token: String, watch: Watch, names: FollowedNames) {
        self.token = token
        self.watch = watch
        self.names = names
    }

    public var address: SiteAddress { .watchStop(token: token) }

    public var isPublic: Bool { false }

    public func title(in context: PageContext) -> String { context.words.watch.stopQuestion }

    public func summary(in context: PageContext) -> String { context.words.watch.stopQuestion }

    public func content(in context: PageContext) -> Markup {
        div(.class("wide")) {
            h1 { context.words.watch.stopQuestion }
            p(.class("lead")) { FollowedWords(subject: watch.subject, names: names, context: context).text.capitalisedFirst }
            WatchButton(token: token, context: context).markup("stop", context.words.watch.stop)
            p { a(.href(context.path(.watch(token: token)))) { context.words.watch.keep } }
        }
    }
}
