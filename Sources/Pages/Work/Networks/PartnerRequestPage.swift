public import Casework
public import Funding
public import HTML

/// One partner request, or the form for a new one: what it says, what has become of it, and where its organisation has been before.
public struct PartnerRequestPage: WorkPage {
    /// A state that it has got.
    public struct Event: Sendable {
        public let state: PartnerRequest.State
        public let day: Day
        public let by: String
        public let note: String

        public init(state: PartnerRequest.State, day: Day, by: String, note: String) {
            self.state = state
            self.day = day
            self.by = by
            self.note = note
        }
    }

    public struct Model: Sendable {
        /// `nil` for a new one.
        public let id: Int64?
        public let form: PartnerForm
        public let state: PartnerRequest.State
        /// The first first; empty for a new one.
        public let history: [Event]
        /// Its case; `nil` where it is none's.
        public let `case`: (id: Int64, reference: String, title: String)?
        /// The numbers that its organisation's projects are found by.
        public let keys: [OrganisationKey]
        public let programmes: [(id: String, name: String)]
        public let problems: [NetworkProblem]
        /// What somebody else has saved meanwhile; `nil` where nobody has.
        public let overtaken: PartnerForm?
        /// The names of the register of organisations.
        public let suggestions: [String]
        /// Its organisation in the register; `nil` where it is not there.
        public let registered: (id: Int64, name: String)?

        public init(
            id: Int64?, form: PartnerForm, state: PartnerRequest.State = .open, history: [Event] = [],
            case: (id: Int64, reference: String, title: String)? = nil, keys: [OrganisationKey] = [],
            programmes: [(id: String, name: String)], problems: [NetworkProblem] = [], overtaken: PartnerForm? = nil,
            suggestions: [String] = [], registered: (id: Int64, name: String)? = nil
        ) {
            self.id = id
            self.form = form
            self.state = state
            self.history = history
            self.case = `case`
            self.keys = keys
            self.programmes = programmes
            self.problems = problems
            self.overtaken = overtaken
            self.suggestions = suggestions
            self.registered = registered
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: WorkAddress { model.id.map { .partnerRequest($0) } ?? .newPartnerRequest(case: nil) }

    public func title(in context: WorkContext) -> String {
        (model.problems.isEmpty ? "" : context.words.problems.title + " – ") + heading(context)
    }

    private func heading(_ context: WorkContext) -> String {
        let words = context.words.partners
        return model.id == nil ? words.newRequest : words.request(model.form.organisation)
    }

    public func content(in context: WorkContext) -> Markup {
        let problems = model.problems.map { $0.problem(context) }
        return div(.class("wide")) {
            WorkProblems(problems: problems, context: context.page).markup
            if let theirs = model.overtaken {
                OvertakenSection(
                    title: context.words.partners.overtakenTitle, text: context.words.partners.overtakenText,
                    rows: model.form.differences(from: theirs, context), context: context
                ).markup
            }
            NetworkParts(here: address, context: context).markup
            h1 { heading(context) }
            if let id = model.id { standing(id, problems, context) }
            PartnerFields(model: model, problems: problems, context: context).markup
        }
    }

    @MarkupBuilder private func standing(_ id: Int64, _ problems: [WorkProblem], _ context: WorkContext) -> Markup {
        let words = context.words.partners
        if let link = model.case {
            p {
                words.case + ": "
                a(.href(context.path(.case(link.id)))) { link.reference + " " + link.title }
            }
        }
        if let key = model.keys.first {
            p { a(.href(context.publicPath(.projects(partner: key)))) { words.projectsOf(model.form.organisation) } }
        }
        if let registered = model.registered {
            p { a(.href(context.path(.organisation(registered.id)))) { context.words.organisations.inRegister(registered.name) } }
        } else if context.may(.changeNetworks) {
            p { a(.href(context.path(.newOrganisation(request: id)))) { context.words.organisations.add } }
        }
        h2 { words.history }
        ol {
            for event in model.history {
                li {
                    strong { event.state.name[context.language] }
                    " " + context.format.date(event.day) + ", " + event.by
                    if !event.note.isEmpty { p { event.note } }
                }
            }
        }
        if context.may(.changeNetworks) {
            context.form(to: .partnerState(id)) {
                WorkField(name: .partnerState, label: words.newState, language: context.language).choice(
                    PartnerRequest.State.allCases.map { ($0.rawValue, $0.name[context.language]) },
                    chosen: (model.form.state ?? model.state).rawValue)
                WorkField(name: .partnerNote, label: words.note, hint: words.noteHint, problems: problems, language: context.language)
                    .area(rows: 2, value: model.form.note)
                p { button(.class("button quiet"), .submit) { words.setState } }
            }
        }
    }
}

extension PartnerForm {
    /// Where two forms differ: a field's name, theirs, and this one's.
    func differences(from theirs: PartnerForm, _ context: WorkContext) -> [(name: String, theirs: String, yours: String)] {
        let words = context.words.partners
        return [
            (words.direction, theirs.direction.name[context.language], direction.name[context.language]), (words.day, theirs.day, day),
            (words.organisation, theirs.organisation, organisation), (words.country, theirs.country, country),
            (words.organisationNumber, theirs.organisationNumber, organisationNumber), (words.vatNumber, theirs.vatNumber, vatNumber),
            (words.pic, theirs.pic, pic), (words.contactName, theirs.contactName, contactName),
            (words.contactEmail, theirs.contactEmail, contactEmail), (words.keptUntil, theirs.keptUntil, keptUntil),
            (words.programme, theirs.programme, programme), (words.call, theirs.call, call), (words.text, theirs.text, text),
            (words.caseReference, theirs.caseReference, caseReference),
        ].filter { $0.1 != $0.2 }
    }
}
