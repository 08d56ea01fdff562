import Casework
import Funding
import HTML

/// The form of what the register says of an organisation.
struct OrganisationFields {
    let model: OrganisationPage.Model
    let problems: [WorkProblem]
    let context: WorkContext

    var markup: Markup {
        section {
            if model.id != nil { h2 { context.words.partners.details } }
            context.form(to: model.id.map { .organisation($0) } ?? .newOrganisation(request: nil)) {
                input(.type(.hidden), .name(ParameterName.version.name(in: context.language)), .value(String(form.version)))
                input(.type(.hidden), .name(ParameterName.formKey.name(in: context.language)), .value(form.formKey))
                field(.organisation, words.name).input(value: form.name, completion: "off")
                field(.partnerCountry, partners.country, partners.countryHint).input(
                    value: form.country, completion: "off", required: false)
                field(.organisationKind, words.kind).choice(
                    [("", words.kindUnknown)]
                        + Organisation.Kind.allCases.map { ($0.rawValue, $0.name[context.language].capitalisedFirst) },
                    chosen: form.kind?.rawValue ?? "")
                numbers
                field(.networkWeb, partners.web).input(value: form.web, completion: "off", required: false)
                field(.partnerNote, words.note, words.noteHint).area(rows: 3, value: form.note)
                if context.may(.changeNetworks) {
                    p { button(.class("button"), .submit) { model.overtaken == nil ? partners.save : context.words.cases.saveAnyway } }
                }
            }
        }
    }

    private var words: OrganisationWords { context.words.organisations }
    private var partners: PartnersWords { context.words.partners }
    private var form: OrganisationForm { model.form }

    private func field(_ name: ParameterName, _ label: String, _ hint: String? = nil) -> WorkField {
        WorkField(name: name, label: label, hint: hint, problems: problems, language: context.language)
    }

    private var numbers: Markup {
        fieldset {
            legend { words.numbers }
            p(.class("hint")) { words.numbersHint }
            field(.organisationNumber, partners.organisationNumber, partners.organisationNumberHint).input(
                value: form.organisationNumber, completion: "off", required: false)
            field(.vatNumber, partners.vatNumber).input(value: form.vatNumber, completion: "off", required: false)
            field(.pic, partners.pic, partners.picHint).input(value: form.pic, completion: "off", required: false)
            field(.oid, words.oid, words.oidHint).input(value: form.oid, completion: "off", required: false)
            field(.lei, words.lei, words.leiHint).input(value: form.lei, completion: "off", required: false)
        }
    }
}
