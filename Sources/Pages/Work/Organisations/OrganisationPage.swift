public import Casework
public import Funding
public import HTML

/// One organisation of the register, or the form for a new one: the numbers that it is known by, and where it occurs.
public struct OrganisationPage: WorkPage {
    /// Where it occurs, as the page shows it.
    public struct Occurrences: Sendable {
        public var cases: [CaseRow] = []
        public var projects: [CaseRow] = []
        public var requests: [PartnerRow] = []
        public var networks: [(id: Network.ID, name: String)] = []
        /// Imported projects by the number that they are found by.
        public var imported: [(key: OrganisationKey, projects: Int)] = []

        public init() {}

        var isEmpty: Bool { cases.isEmpty && projects.isEmpty && requests.isEmpty && networks.isEmpty && imported.isEmpty }
    }

    public struct Model: Sendable {
        /// `nil` for a new one.
        public let id: Int64?
        public let form: OrganisationForm
        public let occurrences: Occurrences
        public let problems: [NetworkProblem]
        /// A field whose number another organisation of the register has, and which.
        public let taken: (field: NetworkProblem.Field, id: Int64, name: String)?
        /// What somebody else has saved meanwhile; `nil` where nobody has.
        public let overtaken: OrganisationForm?

        public init(
            id: Int64?, form: OrganisationForm, occurrences: Occurrences = Occurrences(), problems: [NetworkProblem] = [],
            taken: (field: NetworkProblem.Field, id: Int64, name: String)? = nil, overtaken: OrganisationForm? = nil
        ) {
            self.id = id
            self.form = form
            self.occurrences = occurrences
            self.problems = problems
            self.taken = taken
            self.overtaken = overtaken
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: WorkAddress { model.id.map { .organisation($0) } ?? .newOrganisation(request: nil) }

    public func title(in context: WorkContext) -> String {
        (problems(context).isEmpty ? "" : context.words.problems.title + " – ") + heading(context)
    }

    private func heading(_ context: WorkContext) -> String {
        model.id == nil || model.form.name.isEmpty ? context.words.organisations.new : model.form.name
    }

    private func problems(_ context: WorkContext) -> [WorkProblem] {
        let words = context.words.organisations
        let taken = model.taken.map {
            WorkProblem(control: $0.field.control, text: words.taken($0.field.name(context.words.partners), $0.name))
        }
        return model.problems.map { $0.problem(context) } + [taken].compactMap(\.self)
    }

    public func content(in context: WorkContext) -> Markup {
        let (words, problems) = (context.words.organisations, problems(context))
        return div(.class("wide")) {
            WorkProblems(problems: problems, context: context.page).markup
            if let theirs = model.overtaken {
                OvertakenSection(
                    title: words.overtakenTitle, text: context.words.partners.overtakenText,
                    rows: model.form.differences(from: theirs, context), context: context
                ).markup
            }
            NetworkParts(here: address, context: context).markup
            h1 { heading(context) }
            if let taken = model.taken { p { a(.href(context.path(.organisation(taken.id)))) { words.other(taken.name) } } }
            if model.id != nil { OrganisationOccurrencesSection(model: model, context: context).markup }
            OrganisationFields(model: model, problems: problems, context: context).markup
            if let id = model.id, context.may(.changeNetworks) { removal(id, context) }
        }
    }

    private func removal(_ id: Int64, _ context: WorkContext) -> Markup {
        let words = context.words.organisations
        return details {
            summary { words.remove }
            p { words.removeText }
            context.form(to: .organisationRemoval(id), class: "") {
                input(.type(.hidden), .name(ParameterName.version.name(in: context.language)), .value(String(model.form.version)))
                button(.class("button quiet"), .submit) { words.removeNow }
            }
        }
    }
}
