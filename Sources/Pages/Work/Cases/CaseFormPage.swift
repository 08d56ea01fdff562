import Casework
import Funding
public import HTML

/// The form for a new case, or for changing what one says.
public struct CaseFormPage: WorkPage {
    public struct Model: Sendable {
        /// `nil` for a new case.
        public let id: Int64?
        public let form: CaseForm
        /// The programmes that can be chosen.
        public let programmes: [(id: String, name: String)]
        public let problems: [CaseInputProblem]
        /// What somebody else has saved meanwhile; `nil` where nobody has.
        public let overtaken: CaseForm?

        public init(
            id: Int64?, form: CaseForm, programmes: [(id: String, name: String)], problems: [CaseInputProblem] = [],
            overtaken: CaseForm? = nil
        ) {
            self.id = id
            self.form = form
            self.programmes = programmes
            self.problems = problems
            self.overtaken = overtaken
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: WorkAddress { model.id.map { .caseContent($0) } ?? .newCase }

    public func title(in context: WorkContext) -> String {
        let title = model.id == nil ? context.words.cases.newTitle : context.words.cases.editTitle
        return (model.problems.isEmpty ? "" : context.words.problems.title + " – ") + title
    }

    public func content(in context: WorkContext) -> Markup {
        let words = context.words.cases
        let problems = model.problems.map { $0.problem(context) }
        return div(.class("wide")) {
            WorkProblems(problems: problems, context: context.page).markup
            if let theirs = model.overtaken { overtaken(theirs, context) }
            h1 { model.id == nil ? words.newTitle : words.editTitle }
            if model.id == nil { p(.class("lead")) { words.newLead } }
            context.form(to: address) {
                CaseFields(form: model.form, programmes: model.programmes, problems: problems, context: context).markup
                p {
                    button(.class("button"), .submit) {
                        model.id == nil ? words.create : model.overtaken == nil ? words.save : words.saveAnyway
                    }
                }
            }
        }
    }

    private func overtaken(_ theirs: CaseForm, _ context: WorkContext) -> Markup {
        let words = context.words.cases
        return OvertakenSection(
            title: words.overtakenTitle, text: words.overtakenText, rows: differences(theirs, context), context: context
        ).markup
    }

    private func differences(_ theirs: CaseForm, _ context: WorkContext) -> [(String, String, String)] {
        let (words, yours) = (context.words.cases, model.form)
        var rows = [
            (words.name, theirs.title, yours.title), (words.summary, theirs.summary, yours.summary), (words.idea, theirs.idea, yours.idea),
            (words.applicant, theirs.applicant?.name[context.language] ?? "", yours.applicant?.name[context.language] ?? ""),
            (words.diaryNumber, theirs.diaryNumber, yours.diaryNumber), (words.programme, theirs.programme, yours.programme),
            (words.call, theirs.call, yours.call), (words.deadline, theirs.deadline, yours.deadline),
            (words.organisation, theirs.organisation, yours.organisation), (words.contactName, theirs.contactName, yours.contactName),
            (words.contactEmail, theirs.contactEmail, yours.contactEmail),
            (words.contactTelephone, theirs.contactTelephone, yours.contactTelephone),
        ]
        for goal in context.page.municipality.strategy.goals {
            let id = goal.id.rawValue
            rows.append((goal.name[context.language], theirs.goals[id] ?? "", yours.goals[id] ?? ""))
        }
        return rows.filter { $0.1 != $0.2 }
    }
}
