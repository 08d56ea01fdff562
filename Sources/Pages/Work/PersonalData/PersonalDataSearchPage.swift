import Casework
import Funding
public import HTML

/// Where somebody is looked for by address or name. Neither ever stands in an address of the site.
public struct PersonalDataSearchPage: WorkPage {
    /// Somebody who was found by name.
    public struct Person: Sendable {
        public let name: String
        /// Empty where nobody knows it.
        public let email: String
        public let places: [PersonalDataView.Item]

        public init(name: String, email: String, places: [PersonalDataView.Item]) {
            self.name = name
            self.email = email
            self.places = places
        }
    }

    public enum Problem: Sendable, Hashable {
        case empty
        /// A personal identity number, which the desk has of nobody.
        case identityNumber
    }

    public struct Model: Sendable {
        /// What was typed.
        public let typed: String
        /// Who was found; `nil` where nobody has been looked for.
        public let people: [Person]?
        /// Whether there are more than are shown.
        public let isCut: Bool
        public let problem: Problem?

        public init(typed: String = "", people: [Person]? = nil, isCut: Bool = false, problem: Problem? = nil) {
            self.typed = typed
            self.people = people
            self.isCut = isCut
            self.problem = problem
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: WorkAddress { .personalData }

    public func title(in context: WorkContext) -> String {
        (model.problem == nil ? "" : context.words.problems.title + " – ") + context.words.personalDataWork.title
    }

    public func content(in context: WorkContext) -> Markup {
        let words = context.words.personalDataWork
        let problems = model.problem.map { [WorkProblem(control: ParameterName.person.sv, text: $0.text(words))] } ?? []
        return div(.class("wide")) {
            WorkProblems(problems: problems, context: context.page).markup
            h1 { words.title }
            p(.class("lead")) { words.lead }
            context.form(to: .personalData) {
                WorkField(name: .person, label: words.person, hint: words.personHint, problems: problems, language: context.language)
                    .input(value: model.typed, completion: "off")
                p { button(.class("button"), .submit) { words.search } }
            }
            if let people = model.people { found(people, context) }
            p { a(.href(context.publicPath(.personalData))) { words.policy } }
        }
    }

    @MarkupBuilder private func found(_ people: [Person], _ context: WorkContext) -> Markup {
        let words = context.words.personalDataWork
        h2 { words.found }
        if people.isEmpty { p { words.nobody } }
        for person in people {
            section {
                h3 { person.name }
                p { person.email.isEmpty ? words.noEmail : person.email }
                ul { for place in person.places { li { PersonalDataItems.title(of: place, context) } } }
                if !person.email.isEmpty {
                    context.form(to: .personalData, class: "") {
                        input(.type(.hidden), .name(ParameterName.person.name(in: context.language)), .value(person.email))
                        button(.class("button quiet"), .submit) { words.showAll(person.name) }
                    }
                }
            }
        }
        if model.isCut { p { words.cut(people.count) } }
    }
}

extension PersonalDataSearchPage.Problem {
    fileprivate func text(_ words: PersonalDataWorkWords) -> String {
        switch self {
        case .empty: words.empty
        case .identityNumber: words.identityNumber
        }
    }
}

extension ParameterName {
    /// An e-mail address or a name.
    static let person = ParameterName("person", "person")
    static let erasureReason = ParameterName("grund", "ground")
    static let erasureConfirmed = ParameterName("sakert", "sure")
    static let extractFolder = ParameterName("utdrag", "extract")
    static let erasureFolder = ParameterName("radera", "erase")
}
