import Funding
import HTML

/// The fields of a question to the coordinator. Nothing that was typed is lost.
struct AskFields {
    let model: AskPage.Model
    let context: PageContext

    var markup: Markup {
        Markup {
            Field(field: .about, label: words.aboutLabel, hint: words.aboutHint, problems: model.problems, context: context)
                .markup { (attributes: Field.ControlAttributes<Tags.Textarea>) in
                    textarea(
                        attributes.id, .name(name(.about)), .rows(6), .required(), attributes.described, attributes.invalid
                    ) { model.form.about }
                }
            AttachedIdea(attached: model.form.attached, matches: model.attached, context: context).markup
            text(.name, .name, words.nameLabel, value: model.form.name, completion: "name", required: true)
            email
            text(.organisation, .organisation, words.organisationLabel, value: model.form.organisation, completion: "organization")
            text(.telephone, .telephone, words.telephoneLabel, value: model.form.telephone, kind: .tel, completion: "tel")
            carried
            TrapField(context: context).markup
        }
    }

    private var words: AskWords { context.words.ask }

    private func name(_ parameter: ParameterName) -> String { parameter.name(in: context.language) }

    private var email: Markup {
        text(
            .email, .email, words.emailLabel, hint: words.emailHint, value: model.form.email, kind: .email, completion: "email",
            required: true)
    }

    private func text(
        _ field: InputProblem.Field, _ parameter: ParameterName, _ label: String, hint: String? = nil, value: String,
        kind: InputKind = .text, completion: String, required: Bool = false
    ) -> Markup {
        Field(field: field, label: label, hint: hint, problems: model.problems, context: context)
            .markup { (attributes: Field.ControlAttributes<Tags.Input>) in
                input(
                    attributes.id, .type(kind), .name(name(parameter)), .value(value), .autocomplete(completion), .required(required),
                    attributes.described, attributes.invalid)
            }
    }

    /// The idea and the matches go along unseen; what they are stands in the form.
    private var carried: Markup {
        Markup(
            SiteAddress.ask(model.form.attached).parameters(in: context.language).pairs.map { pair in
                input(.type(.hidden), .name(pair.name), .value(pair.value))
            })
    }
}
