public import Casework
import Funding
public import HTML

/// The project that a case has become: what it owes, when it runs, who takes part, what it costs, and what it is to give.
public struct CaseProjectPage: WorkPage {
    public struct Model: Sendable {
        public let id: Int64
        public let reference: String
        public let caseTitle: String
        /// Whether the case has been granted; before that there is nothing to fill in.
        public let isGranted: Bool
        public let form: ProjectForm
        public let budget: ProjectBudgetForm
        /// What the budget must add up to; `nil` where nobody has decided.
        public let financing: FinancingPlan?
        /// By day.
        public let obligations: [ObligationRow]
        public let formKey: String
        public let problems: [ProjectInputProblem]
        /// What stands in the form for an obligation of one's own.
        public let own: (text: String, day: String)
        /// What somebody else has saved meanwhile, beside what was typed; empty where nobody has.
        public let overtaken: [Difference]

        /// The names of the register of organisations.
        public let organisations: [String]

        public init(
            id: Int64, reference: String, caseTitle: String, isGranted: Bool, form: ProjectForm, budget: ProjectBudgetForm,
            financing: FinancingPlan?, obligations: [ObligationRow], formKey: String, problems: [ProjectInputProblem] = [],
            own: (text: String, day: String) = ("", ""), overtaken: [Difference] = [],
            organisations: [String] = []
        ) {
            self.id = id
            self.reference = reference
            self.caseTitle = caseTitle
            self.isGranted = isGranted
            self.form = form
            self.budget = budget
            self.financing = financing
            self.obligations = obligations
            self.formKey = formKey
            self.problems = problems
            self.own = own
            self.overtaken = overtaken
            self.organisations = organisations
        }
    }

    /// What two people have made of one field.
    public struct Difference: Sendable, Hashable {
        public let field: ProjectInputProblem.Field
        public let theirs: String
        public let yours: String
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: WorkAddress { .project(model.id) }

    public func title(in context: WorkContext) -> String {
        (model.problems.isEmpty ? "" : context.words.problems.title + " – ") + context.words.caseProject.title + " – " + model.caseTitle
    }

    public func content(in context: WorkContext) -> Markup {
        let words = context.words.caseProject
        let problems = model.problems.map { $0.problem(context) }
        return div(.class("wide")) {
            WorkProblems(problems: problems, context: context.page).markup
            if !model.overtaken.isEmpty { overtaken(context) }
            p(.class("dim")) { model.reference }
            h1 { words.title }
            p { a(.href(context.path(.case(model.id)))) { model.caseTitle } }
            if model.isGranted {
                ProjectObligations(model: model, problems: problems, context: context).markup
                ProjectFactsSection(model: model, problems: problems, context: context).markup
                ProjectBudgetSection(model: model, problems: problems, context: context).markup
            } else {
                p { words.notGranted }
            }
        }
    }

    private func overtaken(_ context: WorkContext) -> Markup {
        let words = context.words.cases
        return OvertakenSection(
            title: words.overtakenTitle, text: words.overtakenText,
            rows: model.overtaken.map { ($0.field.name(context), $0.theirs, $0.yours) }, context: context
        ).markup
    }
}

extension CaseProjectPage.Difference {
    /// Where two versions of a project differ, in words that need no language.
    public static func all(theirs: GrantedProject, yours: GrantedProject) -> [CaseProjectPage.Difference] {
        let fields = ProjectInputProblem.Field.allCases.map { ($0, text($0, theirs), text($0, yours)) }
        return fields.filter { $0.1 != $0.2 }.map { CaseProjectPage.Difference(field: $0.0, theirs: $0.1, yours: $0.2) }
    }

    private static func text(_ field: ProjectInputProblem.Field, _ facts: GrantedProject) -> String {
        let amount = { (amount: Int?) in amount.map { TypedAmount.text(ofHundredths: $0) } ?? "" }
        return switch field {
        case .start: facts.start?.iso ?? ""
        case .end: facts.end?.iso ?? ""
        case .accountCode: facts.accountCode
        case .partners:
            facts.partners.map { [$0.name, $0.number, $0.country, amount($0.budget)].joined(separator: " ") }.joined(separator: "; ")
        case .indicators:
            facts.indicators.map { [$0.name, amount($0.target), amount($0.outcome), $0.unit].joined(separator: " ") }
                .joined(separator: "; ")
        case .afterwards: facts.afterwards
        case .terms:
            ProjectForm.Term.allCases.map { facts.terms[keyPath: $0.path].map { String($0) } ?? "–" }.joined(separator: ", ")
        case .budget:
            (facts.budget?.years ?? []).map { "\($0.year): \(amount($0.total))" }.joined(separator: "; ")
        case .ownText, .ownDay, .note: ""
        }
    }
}
