import Casework
import Funding
import HTML

/// The form of what a partner request says.
struct PartnerFields {
    let model: PartnerRequestPage.Model
    let problems: [WorkProblem]
    let context: WorkContext

    var markup: Markup {
        section {
            if model.id != nil { h2 { words.details } }
            context.form(to: model.id.map { .partnerRequest($0) } ?? .newPartnerRequest(case: nil)) {
                input(.type(.hidden), .name(ParameterName.version.name(in: context.language)), .value(String(form.version)))
                input(.type(.hidden), .name(ParameterName.formKey.name(in: context.language)), .value(form.formKey))
                field(.direction, words.direction).choice(
                    PartnerRequest.Direction.allCases.map { ($0.rawValue, $0.name[context.language]) }, chosen: form.direction.rawValue)
                field(.partnerDay, words.day, context.words.caseProject.dayHint).input(value: form.day, completion: "off")
                organisation
                contact
                field(.partnerProgramme, words.programme).choice(
                    [("", context.words.cases.programmeNone)] + model.programmes.map { ($0.id, $0.name) }, chosen: form.programme)
                field(.call, words.call, context.words.cases.callHint).input(value: form.call, completion: "off", required: false)
                field(.partnerText, words.text).area(rows: 5, value: form.text, required: true)
                field(.caseReference, words.caseReference, words.caseHint).input(
                    value: form.caseReference, completion: "off", required: false)
                if context.may(.changeNetworks) {
                    p { button(.class("button"), .submit) { model.overtaken == nil ? words.save : context.words.cases.saveAnyway } }
                }
            }
        }
    }

    private var words: PartnersWords { context.words.partners }
    private var form: PartnerForm { model.form }

    private func field(_ name: ParameterName, _ label: String, _ hint: String? = nil) -> WorkField {
        WorkField(name: name, label: label, hint: hint, problems: problems, language: context.language)
    }

    private var organisation: Markup {
        fieldset {
            legend { words.organisation }
            field(.organisation, words.organisationName, model.suggestions.isEmpty ? nil : context.words.organisations.suggested).input(
                value: form.organisation, completion: "off", list: model.suggestions.isEmpty ? nil : OrganisationSuggestions.id)
            OrganisationSuggestions(names: model.suggestions).markup
            field(.partnerCountry, words.country, words.countryHint).input(value: form.country, completion: "off", required: false)
            field(.organisationNumber, words.organisationNumber, words.organisationNumberHint).input(
                value: form.organisationNumber, completion: "off", required: false)
            field(.vatNumber, words.vatNumber).input(value: form.vatNumber, completion: "off", required: false)
            field(.pic, words.pic, words.picHint).input(value: form.pic, completion: "off", required: false)
        }
    }

    private var contact: Markup {
        fieldset {
            legend { words.contact }
            p(.class("hint")) { words.contactHint }
            field(.name, words.contactName).input(value: form.contactName, completion: "off", required: false)
            field(.email, words.contactEmail).input(.email, value: form.contactEmail, completion: "off", required: false)
            field(.keptUntil, words.keptUntil, words.keptHint(ContactKeeping.months)).input(
                value: form.keptUntil, completion: "off", required: false)
        }
    }
}
