import Funding
import HTML

/// Whether a programme can be applied to at all, and what came before and after it.
struct ProgrammeState {
    let model: ProgrammePage.Model
    let context: PageContext

    var markup: Markup {
        Markup {
            p(.class("card-line")) {
                Badge.of(state, context)
                Badge.own(model.programme.id, context)
                span { model.programme.periodLabel }
            }
            switch state {
            case .closed: closed
            case .fullyCommitted: fullyCommitted
            case .coming, .running: Markup.empty
            }
            if !model.predecessors.isEmpty {
                p {
                    words.succeeds + " "; links(model.predecessors)
                }
            }
            if state == .coming || state == .running, !model.successors.isEmpty {
                p {
                    words.succeededBy + " "; links(model.successors)
                }
            }
        }
    }

    private var words: ProgrammeWords { context.words.programme }

    private var state: Programme.State { model.programme.state(on: context.today) }

    private var closed: Markup {
        div(.class("notice notice-strong")) {
            p { strong { words.closed } }
            if model.successors.isEmpty {
                p { words.noSuccessor }
            } else {
                p {
                    words.replacedBy + " "; links(model.successors)
                }
            }
        }
    }

    private var fullyCommitted: Markup {
        div(.class("notice notice-strong")) {
            p { strong { words.fullyCommitted } }
            if let commitment = model.programme.fullyCommitted {
                p {
                    words.committedSince(context.format.date(commitment.from)) + " "
                    SourceLine(source: commitment.source, context: context).markup
                }
            }
            if !model.successors.isEmpty {
                p {
                    words.replacedBy + " "; links(model.successors)
                }
            }
        }
    }

    private func links(_ programmes: [ProgrammeSummary]) -> Markup {
        Markup(
            programmes.enumerated().map { index, programme in
                Markup {
                    if index > 0 { ", " }
                    a(.href(context.path(.programme(programme.id)))) { programme.name[context.language] }
                    " (" + programme.state.name[context.language] + ")"
                }
            })
    }
}
