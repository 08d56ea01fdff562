public import Casework
import Funding
public import HTML

/// One case: what it says, how it has gone, what may come next, and the forms that take it on.
public struct CasePage: WorkPage {
    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: WorkAddress { .case(model.id) }

    public func title(in context: WorkContext) -> String {
        let isWrong = !model.problems.isEmpty || model.documents.problem != nil
        return (isWrong ? context.words.problems.title + " – " : "") + model.form.title + " – " + model.reference
    }

    public func content(in context: WorkContext) -> Markup {
        let words = context.words.cases
        let problems = model.problems.map { $0.problem(context) } + [model.documents.problem].compactMap { $0?.problem(context) }
        return div(.class("wide")) {
            WorkProblems(problems: problems, context: context.page).markup
            p(.class("dim")) { model.reference }
            h1 { model.form.title }
            if model.isDemonstration { p(.class("notice notice-strong")) { words.demonstration } }
            phases(context)
            if let whole = model.mergedInto {
                p(.class("notice")) {
                    words.mergedInto + " "
                    a(.href(context.path(.case(whole.id)))) { whole.reference + " " + whole.title }
                }
            }
            nextSteps(context)
            if model.isProject {
                p { a(.href(context.path(.project(model.id)))) { context.words.caseProject.link } }
                ObligationSection(rows: model.obligations, title: context.words.obligations.next, empty: nil, context: context).markup
            }
            h2 { words.thread }
            CaseThreadList(model: model, context: context).markup
            CasePartnersSection(rows: model.partners, reference: model.reference, context: context).markup
            CaseDocumentsSection(model: model, documents: model.documents, problems: problems, context: context).markup
            CaseFacts(model: model, context: context).markup
            if model.isInquiry { CaseAnswers(model: model, problems: problems, context: context).markup }
            CaseMatches(model: model, context: context).markup
            CaseHandling(model: model, problems: problems, context: context).markup
            CaseKeepingSection(model: model, documents: model.documents, context: context).markup
            if !model.log.isEmpty { log(context) }
        }
    }

    /// The way, with where the case stands on it; the stage's own name carries the meaning.
    private func phases(_ context: WorkContext) -> Markup {
        ol(.class("phases")) {
            for phase in CaseStage.Phase.allCases {
                li(.when(phase == model.stage.phase, .aria(.current, "step"))) {
                    phase.name[context.language]
                    if phase == model.stage.phase { strong { " " + model.stage.name[context.language] } }
                }
            }
        }
    }

    @MarkupBuilder private func nextSteps(_ context: WorkContext) -> Markup {
        let words = context.words.cases
        let steps = model.possible.filter { $0 != .disposal && context.may($0.action) }
        if model.mergedInto == nil, !steps.isEmpty {
            nav(.aria(.label, words.nextSteps)) {
                h2 { words.nextSteps }
                ul(.class("plain line")) {
                    for kind in steps {
                        li {
                            a(.class("button quiet"), .href(context.path(.step(model.id, kind, corrects: nil)))) {
                                kind.name[context.language]
                            }
                        }
                    }
                }
            }
        }
    }

    private func log(_ context: WorkContext) -> Markup {
        let words = context.words.cases
        return details {
            HTML.summary { words.log }
            ScrollingTable.markup(label: words.log) {
                table(.class("stack")) {
                    thead { tr { for name in [words.when, words.who, words.what] { th(.scope(.col)) { name } } } }
                    tbody {
                        for entry in model.log {
                            tr {
                                td { entry.at }
                                td { entry.who }
                                td { entry.what }
                            }
                        }
                    }
                }
            }
        }
    }
}

extension CaseStepKind {
    /// What somebody must be allowed to record it.
    public var action: StaffAction {
        switch self {
        case .decision: .recordDecision
        case .paymentClaim, .payment, .finalPayment: .changeMoney
        case .archiving: .archive
        case .disposal: .agreeToDisposal
        default: .recordStep
        }
    }
}
