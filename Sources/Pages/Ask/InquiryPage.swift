import Funding
public import HTML

/// The private page of one question, for whoever has its link.
public struct InquiryPage: Page {
    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: SiteAddress { .inquiry(token: model.token) }

    public var isPublic: Bool { false }

    public func title(in context: PageContext) -> String { context.words.ask.inquiryTitle(model.reference) }

    public func summary(in context: PageContext) -> String { title(in: context) }

    public func content(in context: PageContext) -> Markup {
        let words = context.words.ask
        return div(.class("wide")) {
            h1 { words.inquiryTitle(model.reference) }
            p(.class("lead")) { model.answers.isEmpty ? words.notAnswered : words.answered }
            answers(context)
            h2 { words.yourQuestion }
            p(.class("dim")) { words.received(context.format.moment(model.received)) }
            blockquote { Paragraphs.markup(model.form.about) }
            AttachedIdea(attached: model.form.attached, matches: model.attached, context: context).markup
            contact(context)
            p {
                words.orCall + " "; Telephone.link(context.municipality.coordinator.telephone)
            }
            if let deletes = model.deletes { p(.class("dim")) { words.deleted(context.format.date(deletes)) } }
        }
    }

    private func answers(_ context: PageContext) -> Markup {
        Markup(
            model.answers.map { answer in
                section(.class("answer")) {
                    h2 { context.words.ask.answerTitle }
                    p(.class("dim")) { context.format.moment(answer.given) }
                    Paragraphs.markup(answer.text)
                }
            })
    }

    private func contact(_ context: PageContext) -> Markup {
        let words = context.words.ask
        let rows = [
            (words.nameLabel, model.form.name), (words.emailLabel, model.form.email),
            (words.organisationLabel, model.form.organisation), (words.telephoneLabel, model.form.telephone),
        ]
        return Markup {
            h2 { words.yourDetails }
            dl(.class("rows")) {
                for row in rows where !row.1.isEmpty {
                    dt { row.0 }
                    dd { row.1 }
                }
            }
        }
    }
}
