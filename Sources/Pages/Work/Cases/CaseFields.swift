import Funding
import HTML

/// The fields of what a case says.
struct CaseFields {
    let form: CaseForm
    let programmes: [(id: String, name: String)]
    let problems: [WorkProblem]
    let context: WorkContext

    @MarkupBuilder var markup: Markup {
        input(.type(.hidden), .name(ParameterName.formKey.name(in: context.language)), .value(form.formKey))
        if let version = form.version {
            input(.type(.hidden), .name(ParameterName.version.name(in: context.language)), .value(String(version)))
        }
        field(.title, words.name).input(value: form.title, completion: "off")
        field(.summary, words.summary).area(rows: 4, value: form.summary)
        field(.idea, words.idea, words.ideaHint).area(rows: 6, value: form.idea)
        field(.ideaLanguage, words.language).choice(
            [(Language.swedish.rawValue, words.swedish), (Language.english.rawValue, words.english)], chosen: form.language.rawValue)
        field(.applicant, words.applicant).choice(
            [("", words.applicantUnknown)] + ApplicantKind.allCases.map { ($0.rawValue, $0.name[context.language]) },
            chosen: form.applicant?.rawValue ?? "")
        field(.diaryNumber, words.diaryNumber, words.diaryHint("KS/2026:186")).input(
            value: form.diaryNumber, completion: "off", required: false)
        field(.programme, words.programme).choice(
            [("", words.programmeNone)] + programmes.map { ($0.id, $0.name) }, chosen: form.programme)
        field(.call, words.call, words.callHint).input(value: form.call, completion: "off", required: false)
        field(.deadline, words.deadline, words.deadlineHint).input(value: form.deadline, completion: "off", required: false)
        goals
        contact
    }

    private var words: CaseWords { context.words.cases }

    private func field(_ name: ParameterName, _ label: String, _ hint: String? = nil) -> WorkField {
        WorkField(name: name, label: label, hint: hint, problems: problems, language: context.language)
    }

    private var goals: Markup {
        fieldset {
            legend { words.goals }
            for goal in context.page.municipality.strategy.goals {
                let name = CaseForm.goalPrefix + goal.id.rawValue
                field(ParameterName(name, name), goal.name[context.language], words.goalHint(goal.name[context.language]))
                    .input(value: form.goals[goal.id.rawValue] ?? "", completion: "off", required: false)
            }
        }
    }

    private var contact: Markup {
        fieldset {
            legend { words.contact }
            field(.organisation, words.organisation).input(value: form.organisation, completion: "off", required: false)
            field(.name, words.contactName).input(value: form.contactName, completion: "off", required: false)
            field(.email, words.contactEmail).input(.email, value: form.contactEmail, completion: "off", required: false)
            field(.telephone, words.contactTelephone).input(.tel, value: form.contactTelephone, completion: "off", required: false)
        }
    }
}
