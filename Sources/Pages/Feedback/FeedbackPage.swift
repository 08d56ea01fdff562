public import Funding
public import HTML

/// The form that asks why a match is not for somebody.
public struct FeedbackPage: Page {
    public struct Model: Sendable {
        public let form: FeedbackForm
        public let title: Localized
        public let titleIsOfficial: Bool
        public let problem: MatchFeedback.Problem?

        public init(form: FeedbackForm, title: Localized, titleIsOfficial: Bool, problem: MatchFeedback.Problem? = nil) {
            self.form = form
            self.title = title
            self.titleIsOfficial = titleIsOfficial
            self.problem = problem
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: SiteAddress { .feedback(model.form.subject) }
    public var isPublic: Bool { false }

    public func title(in context: PageContext) -> String {
        (model.problem == nil ? "" : context.words.problems.title + " – ") + context.words.feedback.title
    }

    public func summary(in context: PageContext) -> String { context.words.feedback.title }

    public func content(in context: PageContext) -> Markup {
        let words = context.words.feedback
        return div(.class("wide")) {
            if let problem = model.problem { problems(problem, context) }
            h1 { words.title }
            p {
                words.about + " "
                strong(.when(model.titleIsOfficial && context.language == .swedish, .lang("en"))) { model.title[context.language] }
            }
            form(context)
        }
    }

    private func problems(_ problem: MatchFeedback.Problem, _ context: PageContext) -> Markup {
        section(.class("problems"), .role("alert"), .aria(.labelledby, "problem")) {
            h2(.id("problem")) { context.words.problems.title }
            ul { li { a(.href("#" + (problem == .reasonMissing ? "place" : "ord"))) { text(problem, context) } } }
        }
    }

    private func text(_ problem: MatchFeedback.Problem, _ context: PageContext) -> String {
        switch problem {
        case .reasonMissing: context.words.feedback.reasonMissing
        case .notePersonal: context.words.feedback.notePersonal
        case .noteTooLong(let limit): context.words.problems.text(.fieldTooLong(.about, limit: limit), context.format)
        }
    }

    private func form(_ context: PageContext) -> Markup {
        let words = context.words.feedback
        return HTML.form(.class("ask"), .method(.post), .action(context.bare(.feedback(nil))), .novalidate) {
            carried(context)
            fieldset(.class("choices")) {
                legend { words.reasons }
                for reason in MatchFeedback.Reason.allCases { choice(reason, context) }
            }
            note(context)
            TrapField(context: context).markup
            p(.class("dim")) { words.kept }
            p { button(.class("button"), .submit) { words.send } }
            FeedbackBack(idea: model.form.idea, context: context).markup
        }
    }

    /// What goes along unseen.
    private func carried(_ context: PageContext) -> Markup {
        Markup {
            if let subject = model.form.subject {
                input(.type(.hidden), .name(ParameterName.match.name(in: context.language)), .value(subject.text))
            }
            input(.type(.hidden), .name(ParameterName.formKey.name(in: context.language)), .value(model.form.key))
            HiddenFields.markup(of: model.form.idea, in: context.language)
        }
    }

    private func choice(_ reason: MatchFeedback.Reason, _ context: PageContext) -> Markup {
        p(.class("tick")) {
            input(
                .id(reason.rawValue), .type(.radio), .name(ParameterName.reason.name(in: context.language)), .value(reason.rawValue),
                .checked(model.form.reason == reason), .required())
            label(.for(reason.rawValue)) { reason.name[context.language] }
        }
    }

    private func note(_ context: PageContext) -> Markup {
        let isWrong = model.problem != nil && model.problem != .reasonMissing
        return div(.class(isWrong ? "field field-wrong" : "field")) {
            label(.for("ord")) { context.words.feedback.note }
            p(.class("hint"), .id("ord-hint")) { context.words.feedback.noteHint }
            if isWrong, let problem = model.problem { p(.class("wrong"), .id("ord-error")) { text(problem, context) } }
            input(
                .id("ord"), .type(.text), .name(ParameterName.note.name(in: context.language)), .value(model.form.note),
                .autocomplete("off"), .aria(.describedby, isWrong ? "ord-hint ord-error" : "ord-hint"),
                .when(isWrong, .aria(.invalid, "true")))
        }
    }
}

/// The way back to the matches that somebody came from, or to the first page.
struct FeedbackBack {
    let idea: IdeaQuery
    let context: PageContext

    var markup: Markup {
        Markup {
            if !idea.isEmpty, idea.isShareable {
                p { a(.href(context.path(.matches(idea)))) { context.words.feedback.back } }
            } else {
                p { a(.href(context.path(.start))) { context.words.layout.start } }
            }
        }
    }
}
