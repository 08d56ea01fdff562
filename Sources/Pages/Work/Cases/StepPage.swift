import Casework
public import Funding
public import HTML

/// The form to record a step of a case, or to put one right.
public struct StepPage: WorkPage {
    public struct Model: Sendable {
        public let id: Int64
        public let caseTitle: String
        public let form: StepForm
        public let bodies: [DecidingBody]
        public let problems: [CaseInputProblem]

        public init(id: Int64, caseTitle: String, form: StepForm, bodies: [DecidingBody], problems: [CaseInputProblem] = []) {
            self.id = id
            self.caseTitle = caseTitle
            self.form = form
            self.bodies = bodies
            self.problems = problems
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: WorkAddress { .step(model.id, model.form.kind, corrects: model.form.corrects) }

    public func title(in context: WorkContext) -> String {
        (model.problems.isEmpty ? "" : context.words.problems.title + " – ") + heading(context) + " – " + model.caseTitle
    }

    public func content(in context: WorkContext) -> Markup {
        let words = context.words.cases
        let problems = model.problems.map { $0.problem(context) }
        return div(.class("wide")) {
            WorkProblems(problems: problems, context: context.page).markup
            h1 { heading(context) }
            p { a(.href(context.path(.case(model.id)))) { model.caseTitle } }
            if model.form.corrects != nil { p(.class("lead")) { words.correctionHint } }
            context.form(to: address) {
                input(.type(.hidden), .name(ParameterName.formKey.name(in: context.language)), .value(model.form.formKey))
                StepFields(form: model.form, bodies: model.bodies, problems: problems, context: context).markup
                p { button(.class("button"), .submit) { words.record } }
            }
        }
    }

    private func heading(_ context: WorkContext) -> String {
        let name = model.form.kind.name[context.language]
        return model.form.corrects == nil ? context.words.cases.stepTitle(name) : context.words.cases.correctTitle(name)
    }
}

/// The fields that a kind of step has.
struct StepFields {
    let form: StepForm
    let bodies: [DecidingBody]
    let problems: [WorkProblem]
    let context: WorkContext

    @MarkupBuilder var markup: Markup {
        field(.day, words.day, words.dayHint).input(value: form.day, completion: "off")
        if form.kind == .decision {
            field(.body, words.body).choice(
                [("", words.choose)] + bodies.map { ($0.id.rawValue, $0.name[context.language]) }, chosen: form.body)
            field(.outcome, words.outcome).choice(
                [("", words.choose)] + CaseStep.Outcome.allCases.map { ($0.rawValue, $0.name[context.language]) },
                chosen: form.outcome?.rawValue ?? "")
        }
        if form.kind == .rejection {
            field(.rejection, words.rejection).choice(
                [("", words.choose)] + CaseStep.RejectionReason.allCases.map { ($0.rawValue, $0.name[context.language]) },
                chosen: form.rejection?.rawValue ?? "")
        }
        if form.kind.takesAmount { field(.amount, words.amount).input(value: form.amount, completion: "off") }
        if form.kind.takesAmount || form.kind.takesFinancing {
            field(.currency, words.currency).choice(
                [(Currency.krona.rawValue, context.words.matches.kronor), (Currency.euro.rawValue, context.words.matches.euros)],
                chosen: form.currency.rawValue)
        }
        if form.kind.takesFinancing { financing }
        let needsText = CaseStep(form.kind, on: context.today, rejection: .other).missing.contains(.text)
        field(.stepText, needsText ? words.textRequired : words.text).area(rows: 5, value: form.text, required: needsText)
        field(.hours, words.hours, words.hoursHint).input(value: form.hours, completion: "off", required: false)
        field(.diaryNumber, words.diaryNumber, words.diaryHint("KS/2026:186")).input(
            value: form.diaryNumber, completion: "off", required: false)
    }

    private var words: CaseWords { context.words.cases }

    private func field(_ name: ParameterName, _ label: String, _ hint: String? = nil) -> WorkField {
        WorkField(name: name, label: label, hint: hint, problems: problems, language: context.language)
    }

    private var financing: Markup {
        fieldset {
            legend { words.financing }
            p(.class("hint"), .id("financing-hint")) { words.financingHint }
            ScrollingTable.markup(label: words.financing) {
                table(.class("entry")) {
                    thead {
                        tr {
                            th(.scope(.col)) { words.year }
                            th(.scope(.col)) { words.cost }
                            for source in FinancingPlan.Source.allCases { th(.scope(.col)) { source.name[context.language] } }
                        }
                    }
                    tbody {
                        for (index, row) in form.rows.enumerated() {
                            tr {
                                td { cell(.year(index + 1), "\(words.year) \(index + 1)", row.year) }
                                td { cell(.cost(index + 1), "\(words.cost), \(row.year)", row.cost) }
                                for source in FinancingPlan.Source.allCases {
                                    td {
                                        cell(
                                            .share(source, index + 1), "\(source.name[context.language]), \(row.year)",
                                            row.shares[source] ?? "")
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private func cell(_ name: ParameterName, _ label: String, _ value: String) -> Markup {
        input(
            .id(name.sv), .type(.text), .inputmode("decimal"), .name(name.name(in: context.language)), .value(value), .autocomplete("off"),
            .aria(.label, label))
    }
}
