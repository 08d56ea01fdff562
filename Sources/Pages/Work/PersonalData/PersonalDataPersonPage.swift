public import Casework
import Funding
public import HTML

/// All that the desk keeps about one person, to be handed out or taken away; or what has been taken away.
public struct PersonalDataPersonPage: WorkPage {
    public enum Problem: Sendable, Hashable {
        case noReason, notConfirmed
    }

    public struct Model: Sendable {
        public let view: PersonalDataView
        /// Whether it has been taken away: then the view shows what it was.
        public let isErased: Bool
        public let reason: ErasureReason?
        public let problems: [Problem]

        public init(view: PersonalDataView, isErased: Bool = false, reason: ErasureReason? = nil, problems: [Problem] = []) {
            self.view = view
            self.isErased = isErased
            self.reason = reason
            self.problems = problems
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: WorkAddress { .personalData }

    public func title(in context: WorkContext) -> String {
        (model.problems.isEmpty ? "" : context.words.problems.title + " – ") + heading(context)
    }

    private func heading(_ context: WorkContext) -> String {
        let words = context.words.personalDataWork
        return model.isErased ? words.erasedTitle : words.personTitle
    }

    public func content(in context: WorkContext) -> Markup {
        let words = context.words.personalDataWork
        let problems = model.problems.map { $0.problem(words) }
        return div(.class("wide")) {
            WorkProblems(problems: problems, context: context.page).markup
            h1 { heading(context) }
            if model.isErased { erased(context) } else { kept(problems, context) }
            p { a(.href(context.path(.personalData))) { words.another } }
        }
    }

    @MarkupBuilder private func kept(_ problems: [WorkProblem], _ context: WorkContext) -> Markup {
        let words = context.words.personalDataWork
        p(.class("lead")) { words.keptAbout(model.view.email) }
        if model.view.isEmpty {
            p { words.nothing }
        } else {
            context.form(to: .personalDataExtract, class: "") {
                hiddenEmail(context)
                p { button(.class("button"), .submit) { words.extract } }
            }
            p { words.extractHint }
            PersonalDataItems(view: model.view, context: context).markup
            if model.view.canBeErased { erasure(problems, context) }
        }
    }

    @MarkupBuilder private func erasure(_ problems: [WorkProblem], _ context: WorkContext) -> Markup {
        let words = context.words.personalDataWork
        h2 { words.erase }
        p { words.eraseText }
        p { words.eraseLimits }
        context.form(to: .personalDataErasure) {
            hiddenEmail(context)
            WorkField(name: .erasureReason, label: words.reason, problems: problems, language: context.language).choice(
                [("", words.choose)] + ErasureReason.allCases.map { ($0.rawValue, $0.name[context.language]) },
                chosen: model.reason?.rawValue ?? "")
            confirmation(problems, context)
            p { button(.class("button"), .submit) { words.eraseNow } }
        }
    }

    private func confirmation(_ problems: [WorkProblem], _ context: WorkContext) -> Markup {
        let name = ParameterName.erasureConfirmed
        let error = problems.first { $0.control == name.sv }?.text
        return div(.class(error == nil ? "field" : "field field-wrong")) {
            if let error { p(.class("wrong"), .id(name.sv + "-error")) { error } }
            p(.class("tick")) {
                input(
                    .id(name.sv), .type(.checkbox), .name(name.name(in: context.language)), .value("1"), .required(true),
                    .when(error != nil, .aria(.describedby, name.sv + "-error")), .when(error != nil, .aria(.invalid, "true")))
                label(.for(name.sv)) { context.words.personalDataWork.confirm }
            }
        }
    }

    @MarkupBuilder private func erased(_ context: WorkContext) -> Markup {
        let words = context.words.personalDataWork
        let view = model.view
        p(.class("lead"), .role("status")) { view.canBeErased ? words.erasedText : words.nothing }
        ul {
            for item in view.questions + view.contacts { li { item.title } }
            if view.watches > 0 { li { words.watchCount(view.watches) } }
        }
        p { words.eraseLimits }
        PersonalDataItems(view: view.remaining, context: context).markup
    }

    private func hiddenEmail(_ context: WorkContext) -> Markup {
        input(.type(.hidden), .name(ParameterName.person.name(in: context.language)), .value(model.view.email))
    }
}

extension PersonalDataView {
    /// What is not taken away by itself.
    fileprivate var remaining: PersonalDataView {
        PersonalDataView(email: email, questions: [], contacts: [], watches: 0, mentions: mentions, worksHere: worksHere)
    }
}

extension PersonalDataPersonPage.Problem {
    fileprivate func problem(_ words: PersonalDataWorkWords) -> WorkProblem {
        switch self {
        case .noReason: WorkProblem(control: ParameterName.erasureReason.sv, text: words.noReason)
        case .notConfirmed: WorkProblem(control: ParameterName.erasureConfirmed.sv, text: words.notConfirmed)
        }
    }
}
