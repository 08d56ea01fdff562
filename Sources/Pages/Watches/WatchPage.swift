import Exporting
import Foundation
import Funding
public import HTML

/// The private page of what somebody follows, for whoever has its link.
public struct WatchPage: Page {
    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: SiteAddress { .watch(token: model.token) }

    public var isPublic: Bool { false }

    public func title(in context: PageContext) -> String { context.words.watch.pageTitle(model.watch.state) }

    public func summary(in context: PageContext) -> String { context.words.watch.pageTitle(model.watch.state) }

    public func content(in context: PageContext) -> Markup {
        let words = context.words.watch
        let followed = FollowedWords(subject: model.watch.subject, names: model.names, context: context).text
        return div(.class("wide")) {
            h1 { words.pageTitle(model.watch.state) }
            p(.class("lead")) { followed.capitalisedFirst }
            p { strong { words.state(model.watch.state) } }
            state(context)
            if model.watch.state != .stopped {
                if model.watch.state != .waiting { settings(context) }
                calls(context)
            }
            dismissals(context)
            if let token = model.readingToken, model.watch.hasFeeds { feeds(token, context) }
            p(.class("dim")) { words.keepLink }
        }
    }

    private func state(_ context: PageContext) -> Markup {
        let words = context.words.watch
        let button = WatchButton(token: model.token, context: context)
        return Markup {
            switch model.watch.state {
            case .waiting:
                p { words.waitingText }
                div(.class("replies")) {
                    button.markup("activate", words.confirm)
                    button.markup("stop", words.notMe, quiet: true)
                }
            case .active:
                p { next(context) }
                div(.class("replies")) {
                    button.markup("pause", words.pause, quiet: true)
                    button.markup("stop", words.stop, quiet: true)
                }
            case .paused:
                p { words.pausedText }
                div(.class("replies")) {
                    button.markup("activate", words.resume)
                    button.markup("stop", words.stop, quiet: true)
                }
            case .stopped:
                if model.watch.isRefused { p(.class("notice notice-strong")) { words.refusedText } }
                if let last = model.deletes { p { words.stoppedText(context.format.date(last)) } }
                button.markup("activate", words.restart)
            }
        }
    }

    private func next(_ context: PageContext) -> String {
        guard model.watch.frequency != .instant else { return context.words.watch.nextInstant }
        return context.words.watch.nextLetter(context.format.moment(model.watch.frequency.nextDelivery(after: context.now)))
    }

    private func settings(_ context: PageContext) -> Markup {
        section(.aria(.labelledby, "andra")) {
            h2(.id("andra")) { context.words.watch.change }
            form(.method(.post), .action(context.path(.watch(token: model.token)))) {
                input(.type(.hidden), .name(ParameterName.action.name(in: context.language)), .value("change"))
                WatchChoices(frequency: model.watch.frequency, reminders: model.watch.reminders, context: context).markup
                p { button(.class("button"), .submit) { context.words.watch.save } }
            }
        }
    }

    private func calls(_ context: PageContext) -> Markup {
        let words = context.words.watch
        return section(.aria(.labelledby, "traffar")) {
            h2(.id("traffar")) { words.matches(model.total, context.format.number(model.total)) }
            ul(.class("plain cards")) {
                for (place, call) in model.calls.enumerated() {
                    li(.class("card")) {
                        h3 { CallTitle.link(call, context) }
                        CallDates(call: call, context: context).markup
                        if model.watch.state != .waiting {
                            DismissForm(token: model.token, call: call.id, place: place, context: context).markup
                        }
                    }
                }
            }
            if let list, model.total > model.calls.count { p { a(.href(context.path(.calls(list)))) { words.all } } }
        }
    }

    /// The list of what the calls shown are the first of.
    private var list: CallFilter? {
        switch model.watch.subject {
        case .search(let search): CallFilter(search)
        case .programme(let id): CallFilter(WatchedSearch(programme: id))
        case .call: nil
        }
    }

    private func dismissals(_ context: PageContext) -> Markup {
        let words = context.words.watch
        return Markup {
            if !model.dismissals.isEmpty {
                section(.aria(.labelledby, "bortvalda")) {
                    h2(.id("bortvalda")) { words.dismissed }
                    ul(.class("plain lines")) {
                        for dismissal in model.dismissals {
                            li {
                                p {
                                    a(
                                        .href(context.path(.call(dismissal.call))),
                                        .when(dismissal.titleIsOfficial && context.language == .swedish, .lang("en"))
                                    ) { dismissal.title[context.language] }
                                    " – " + words.reason(dismissal.reason)
                                }
                                WatchButton(token: model.token, context: context).markup(
                                    "undo", words.undo, of: dismissal.call, quiet: true)
                            }
                        }
                    }
                }
            }
        }
    }

    private func feeds(_ token: String, _ context: PageContext) -> Markup {
        let (words, names) = (context.words.watch, context.words.follow)
        return section(.class("follow"), .aria(.labelledby, "program")) {
            h2(.id("program")) { words.programs }
            p { words.programsText }
            ul(.class("plain line")) {
                li { a(.href(context.path(.watchFeed(token: token, .atom))), .type(Feed.atomType)) { names.atom } }
                li { a(.href(context.path(.watchFeed(token: token, .json))), .type(Feed.jsonType)) { names.json } }
                li { a(.href(context.path(.watchCalendarFile(token: token))), .type(CalendarFile.mediaType)) { names.calendar } }
            }
        }
    }
}
