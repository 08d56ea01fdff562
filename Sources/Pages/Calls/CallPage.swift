import Exporting
import Foundation
import Funding
public import HTML

/// One call: what it pays for, when, how much, for whom and under which rules.
public struct CallPage: Page {
    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var explainsTerms: Bool { true }

    public var address: SiteAddress { .call(model.call.id, idea: model.idea) }

    /// The call's own, whatever idea it is looked at with.
    public var canonicalAddress: SiteAddress { .call(model.call.id) }

    /// With an idea, the address holds what somebody typed: search engines do not keep it.
    public var isPublic: Bool { model.idea.isEmpty }

    /// One that its source has no more is kept for those who have its address.
    public func isListed(in context: PageContext) -> Bool { isPublic && model.call.withdrawnAt == nil }

    public func alternates(in context: PageContext) -> [PageAlternate] {
        [PageAlternate(.callCalendarFile(model.call.id), CalendarFile.mediaType, title: context.words.follow.calendar)]
    }

    public func title(in context: PageContext) -> String { model.call.displayTitle(in: context.language) }

    public func summary(in context: PageContext) -> String {
        model.call.summary?[context.language] ?? context.words.call.summary(model.call.displayTitle(in: context.language))
    }

    public func content(in context: PageContext) -> Markup {
        div(.class("wide")) {
            heading(context)
            div(.class("with-aside")) {
                div(.class("text")) {
                    CallVerdict(model: model, context: context).markup
                    CallPlainWords(call: model.call, context: context).markup
                    CallDeadlines(call: model.call, context: context).markup
                    CallNoticeList(notices: model.notices, context: context).markup
                    CallMoney(call: model.call, context: context).markup
                    CallAudience(call: model.call, context: context).markup
                    CallRules(model: model, context: context).markup
                    PrecedentSection(
                        projects: model.precedents, lead: context.words.project.likeCall,
                        more: SimilarQuery(text: model.call.displayTitle(in: context.language)), context: context
                    ).markup
                    CallOfficialText(call: model.call, context: context).markup
                    CallChanges(model: model, context: context).markup
                }
                aside {
                    FollowLink(query: FollowQuery(.call(model.call.id)), context: context).markup
                    CoordinatorBox(attached: AskQuery(idea: model.idea.forLinks, matches: [.call(model.call.id)]), context: context).markup
                    CallCalendarBox(call: model.call, context: context).markup
                    CallSource(call: model.call, context: context).markup
                }
            }
        }
    }

    private func heading(_ context: PageContext) -> Markup {
        let call = model.call
        let isOfficial = call.plainTitle == nil
        return Markup {
            p(.class("path")) { a(.href(context.path(.calls(CallFilter())))) { context.words.calls.title } }
            h1(.when(isOfficial && context.language == .swedish, .lang("en"))) { call.displayTitle(in: context.language) }
            p(.class("card-line")) {
                Badge.of(call.state(at: context.now), context)
                Badge.own(call.id, context)
                if let programme = model.programme {
                    a(.href(context.path(.programme(programme.id)))) { programme.name[context.language] }
                }
                if let action = model.action { span { action.name[context.language] } }
            }
            if call.isOwn { p { context.words.call.ownMeans(context.municipality.name[context.language]) } }
            if let withdrawn = call.withdrawnAt {
                p(.class("notice")) { context.words.call.withdrawn(context.format.date(Day(of: withdrawn, in: .stockholm))) }
            }
            if call.contradictsStatedStatus(at: context.now), let stated = call.statedStatus {
                p(.class("notice")) { context.words.call.statusDisagrees(stated.name[context.language]) }
            }
        }
    }
}
