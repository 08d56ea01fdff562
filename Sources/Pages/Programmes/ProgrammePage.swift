import Funding
public import HTML

/// One programme: what for, under which rules, what is known of it, and its calls past and coming.
public struct ProgrammePage: Page {
    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var explainsTerms: Bool { true }

    public var address: SiteAddress { .programme(model.programme.id) }

    public func title(in context: PageContext) -> String { model.programme.name[context.language] }

    public func summary(in context: PageContext) -> String { FirstSentence.of(model.programme.supports[context.language]) }

    public func alternates(in context: PageContext) -> [PageAlternate] {
        hasCalls(context) ? FollowSelection(filter: calls, context: context).alternates : []
    }

    public func content(in context: PageContext) -> Markup {
        div(.class("wide")) {
            p(.class("path")) { a(.href(context.path(.programmes))) { context.words.programmes.title } }
            h1 { model.programme.name[context.language] }
            ProgrammeState(model: model, context: context).markup
            if model.programme.isIncomplete { div(.class("notice notice-strong")) { p { context.words.programme.incomplete } } }
            div(.class("with-aside")) {
                div(.class("text")) {
                    purpose(context)
                    callsAhead(context)
                    ProgrammeRules(programme: model.programme, context: context).markup
                    PrecedentSection(
                        projects: model.precedents, lead: context.words.project.ofProgramme, more: nil, context: context
                    ).markup
                    PastCallTable(calls: model.pastCalls, context: context).markup
                    facts(context)
                }
                aside {
                    if !isOver(context) { FollowLink(query: FollowQuery(.programme(model.programme.id)), context: context).markup }
                    CoordinatorBox(attached: AskQuery(matches: [.programme(model.programme.id)]), context: context).markup
                    about(context)
                }
            }
        }
    }

    private func isOver(_ context: PageContext) -> Bool {
        [.closed, .fullyCommitted].contains(model.programme.state(on: context.today))
    }

    private func purpose(_ context: PageContext) -> Markup {
        let words = context.words.programme
        return section(.aria(.labelledby, "vad")) {
            h2(.id("vad")) { words.supports }
            p(.class("lead")) { model.programme.supports[context.language] }
            if !model.programme.examples.isEmpty {
                h3 { words.examples }
                ul { for example in model.programme.examples { li { example[context.language] } } }
            }
        }
    }

    private var calls: CallFilter { CallFilter(programme: model.programme.id) }

    /// Whether there are calls, or may be.
    private func hasCalls(_ context: PageContext) -> Bool {
        let state = model.programme.state(on: context.today)
        return state == .running || state == .coming || !model.callsAhead.isEmpty
    }

    private func callsAhead(_ context: PageContext) -> Markup {
        let words = context.words.programme
        let state = model.programme.state(on: context.today)
        return section(.aria(.labelledby, "utlysningar")) {
            h2(.id("utlysningar")) { words.callsAhead }
            if !model.callsAhead.isEmpty {
                CallList(calls: model.callsAhead, context: context).markup
            } else {
                p { state == .closed || state == .fullyCommitted ? words.noMoreCalls : words.noCallsAhead }
            }
            if hasCalls(context) { FollowSelection(filter: calls, context: context).markup }
            if state == .running || state == .coming, let rhythm = model.programme.callRhythm {
                p {
                    strong { words.rhythm + " " }; rhythm[context.language]
                }
            }
        }
    }

    private func facts(_ context: PageContext) -> Markup {
        Markup {
            if !model.programme.facts.isEmpty {
                section(.aria(.labelledby, "fakta")) {
                    h2(.id("fakta")) { context.words.programme.facts }
                    FactTable(facts: model.programme.facts, caption: context.words.programme.factsCaption, context: context).markup
                }
            }
        }
    }

    private func about(_ context: PageContext) -> Markup {
        let words = context.words.programme
        let programme = model.programme
        return section(.class("source-box"), .aria(.labelledby, "om")) {
            h2(.id("om")) { words.about }
            dl {
                dt { words.period }
                dd { programme.periodLabel }
                if let fund = programme.fund {
                    dt { words.fund }
                    dd { fund[context.language] }
                }
                if let body = programme.managingBody {
                    dt { words.managingBody }
                    dd { body[context.language] }
                }
                if !programme.themes.isEmpty {
                    dt { words.themes }
                    dd { programme.themes.map { $0.name[context.language] }.joined(separator: ", ").capitalisedFirst }
                }
            }
            if let web = programme.web { p { ExternalLink.to(web, words.web, context) } }
        }
    }
}
