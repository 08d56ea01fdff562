import Funding
import HTML

/// The next question, to answer or to skip. The answer becomes an ordinary part of the page's address; all that was told goes along.
struct QuestionForm {
    let question: NextQuestion
    let query: IdeaQuery
    let context: PageContext

    var markup: Markup {
        section(.class("question"), .aria(.labelledby, "question")) {
            h2(.id("question")) { words.title }
            p(.class("hint")) { words.place(question.number) + ". " + words.use(of: question) }
            if let condition = question.condition { p(.id("condition")) { condition[context.language] } }
            form(.method(method), .action(action), .novalidate) {
                HiddenFields.markup(of: asked, without: replaced, in: context.language)
                QuestionControl(question: question, query: query, context: context).markup
                p(.class("replies")) {
                    button(.class("button"), .submit) { words.reply }
                    skip
                }
            }
        }
    }

    /// An idea too long for an address cannot go along in a link: the form that holds it is sent, with this topic among those asked about.
    private var skip: Markup {
        query.isShareable
            ? a(.class("button quiet"), .href(context.path(.matches(asked)))) { words.skip }
            : button(
                .class("button quiet"), .submit, .form(IdeaForm.id), .name(ParameterName.asked.name(in: context.language)),
                .value(question.topic.description)
            ) { words.skip }
    }

    private var words: QuestionWords { QuestionWords(language: context.language) }
    private var method: FormMethod { query.isShareable ? .get : .post }
    private var action: String { context.bare(.matches(IdeaQuery())) }

    /// What was told, with this topic among those asked about and without an earlier answer to the same condition.
    private var asked: IdeaQuery {
        var asked = query
        asked.asked.append(question.topic.description)
        if case .judgement(let reference) = question.topic {
            asked.answers.removeAll { $0.hasPrefix(reference.description + ":") || $0.hasPrefix(reference.description + "=") }
        }
        return asked
    }

    /// The parameters that the form asks for itself.
    private var replaced: [ParameterName] {
        switch question.topic {
        case .applicant: [.applicant]
        case .place: [.place]
        case .partnerCountries:
            if case .countries(_, noneIsPossible: true) = question.options { [.partners, .partnerCount] } else { [.partners] }
        case .partnerCount: [.partnerCount]
        case .budget: [.budget, .currency]
        case .months: [.months]
        // There may be answers to other conditions.
        case .judgement: []
        }
    }
}
