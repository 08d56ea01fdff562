import Funding
public import HTML

/// Every programme: the nine of the municipality's page first, with what replaced them, then the others by period.
public struct ProgrammesPage: Page {
    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: SiteAddress { .programmes }

    public func title(in context: PageContext) -> String { context.words.programmes.title }

    public func summary(in context: PageContext) -> String { context.words.programmes.summary }

    public func content(in context: PageContext) -> Markup {
        div(.class("wide")) {
            h1 { words(context).title }
            p(.class("lead")) { words(context).lead }
            if !model.unreadable.isEmpty {
                div(.class("notice notice-strong")) {
                    p { words(context).unreadable(model.unreadable.map(\.rawValue).joined(separator: ", ")) }
                }
            }
            if !seedProgrammes.isEmpty { seeds(context) }
            for group in groups { self.group(group, context) }
        }
    }

    private func words(_ context: PageContext) -> ProgrammesWords { context.words.programmes }

    private struct Group {
        let id: String
        let label: String
        let programmes: [Programme]
    }

    private var seedProgrammes: [Programme] {
        model.programmes.filter { $0.seed != nil }.sorted { ($0.seed?.order ?? 0) < ($1.seed?.order ?? 0) }
    }

    /// The others by period, the newest period first.
    private var groups: [Group] {
        let shown = Set(seedProgrammes.map(\.id))
        let periods = Dictionary(grouping: model.programmes.filter { !shown.contains($0.id) }, by: \.periodLabel)
        return periods.keys.sorted(by: >).enumerated().map { index, label in
            let programmes = (periods[label] ?? []).sorted { $0.name.sv < $1.name.sv }
            return Group(id: "period-\(index + 1)", label: label, programmes: programmes)
        }
    }

    private func seeds(_ context: PageContext) -> Markup {
        section(.aria(.labelledby, "nio")) {
            h2(.id("nio")) { words(context).seedTitle(seedProgrammes.count) }
            p { words(context).seedText(context.municipality.name[context.language]) }
            ol(.class("plain cards")) {
                for programme in seedProgrammes { li(.class("card")) { seed(programme, context) } }
            }
        }
    }

    private func seed(_ programme: Programme, _ context: PageContext) -> Markup {
        Markup {
            h3 {
                a(.href(context.path(.programme(programme.id)))) { (programme.seed?.name ?? programme.name)[context.language] }
            }
            p(.class("card-line")) {
                Badge.of(programme.state(on: context.today), context)
                Badge.own(programme.id, context)
                span { programme.periodLabel }
            }
            if let gist = programme.seed?.gist { p { gist[context.language] } }
            replacement(of: programme, context)
        }
    }

    private func replacement(of programme: Programme, _ context: PageContext) -> Markup {
        let successors = model.programmes.filter { programme.succeededBy.contains($0.id) }
        return Markup {
            if successors.isEmpty {
                p { strong { words(context).noSuccessor } }
            } else {
                p { strong { words(context).replacedBy } }
                ul {
                    for successor in successors { li { line(successor, context) } }
                }
            }
        }
    }

    private func group(_ group: Group, _ context: PageContext) -> Markup {
        section(.aria(.labelledby, group.id)) {
            h2(.id(group.id)) { words(context).period(group.label) }
            ul(.class("plain lines")) {
                for programme in group.programmes {
                    li {
                        p { line(programme, context) }
                        p(.class("dim")) { FirstSentence.of(programme.supports[context.language]) }
                    }
                }
            }
        }
    }

    private func line(_ programme: Programme, _ context: PageContext) -> Markup {
        let count = model.callsAhead[programme.id] ?? 0
        return span(.class("programme-line")) {
            a(.href(context.path(.programme(programme.id)))) { programme.name[context.language] }
            Badge.of(programme.state(on: context.today), context)
            Badge.own(programme.id, context)
            if count > 0 { span(.class("dim")) { words(context).callsAhead(count) } }
        }
    }
}
