import Funding
import HTML

/// What the next question is answered with: a choice, a text, a number, yes or no.
struct QuestionControl {
    let question: NextQuestion
    let query: IdeaQuery
    let context: PageContext

    var markup: Markup {
        switch question.options {
        case .applicants(let kinds): labelled(choice(among: kinds))
        case .place: labelled(text(.place, value: query.place))
        case .countries(_, let noneIsPossible):
            Markup {
                labelled(text(.partners, value: query.partners))
                if noneIsPossible { noPartners }
            }
        case .number: labelled(text(question.topic == .months ? .months : .partnerCount, value: "", isNumber: true))
        case .amount(let currency):
            div(.class("field-grid")) {
                labelled(text(.budget, value: "", isNumber: true))
                CurrencyField(id: "answer-currency", chosen: currency, context: context).markup
            }
        case .yesOrNo: yesOrNo
        }
    }

    private static let id = "answer"
    private var words: QuestionWords { QuestionWords(language: context.language) }
    private func name(_ parameter: ParameterName) -> String { parameter.name(in: context.language) }

    private var hint: String? {
        var countries: [AreaCode] = []
        if case .countries(let suggested, _) = question.options { countries = Array(suggested.prefix(2)) }
        return words.hint(question.options, countries: countries.map(context.name))
    }

    private func labelled(_ control: Markup) -> Markup {
        div(.class("field")) {
            label(.for(Self.id)) { question.text[context.language] }
            if let hint { p(.class("hint"), .id(Self.id + "-hint")) { hint } }
            control
        }
    }

    private func choice(among kinds: [ApplicantKind]) -> Markup {
        select(.id(Self.id), .name(name(.applicant))) {
            option(.value("")) { context.words.matches.choose }
            for kind in kinds { option(.value(kind.rawValue)) { kind.name[context.language].capitalisedFirst } }
        }
    }

    private func text(_ parameter: ParameterName, value: String, isNumber: Bool = false) -> Markup {
        input(
            .id(Self.id), .type(.text), .name(name(parameter)), .value(value), .when(isNumber, .inputmode("numeric")),
            .when(hint != nil, .aria(.describedby, Self.id + "-hint")))
    }

    private var noPartners: Markup {
        p(.class("tick")) {
            input(.id("no-partners"), .type(.checkbox), .name(name(.partnerCount)), .value("0"))
            label(.for("no-partners")) { words.noPartners }
        }
    }

    private var yesOrNo: Markup {
        fieldset(.when(question.condition != nil, .aria(.describedby, "condition"))) {
            legend { question.text[context.language] }
            for word in [words.yes, words.no] {
                let value = word.lowercased()
                p(.class("tick")) {
                    input(
                        .id("answer-" + value), .type(.radio), .name(name(.answer)), .value(question.topic.description + ":" + value))
                    label(.for("answer-" + value)) { word }
                }
            }
        }
    }
}
