import Funding
import HTML

/// The idea with everything that was understood of it, to be corrected and sent again.
struct IdeaForm {
    let model: MatchesPage.Model
    let context: PageContext

    /// What a button outside the form names it by.
    static let id = "idea-form"

    var markup: Markup {
        form(
            .class("idea-form"), .id(Self.id), .method(.post), .action(context.bare(.matches(IdeaQuery()))),
            .novalidate
        ) {
            IdeaBox(text: model.query.text, problems: model.problems, context: context).markup
            details(.class("understood"), .open(detailsOpen)) {
                summary {
                    span(.class("understood-title")) { model.understood == nil ? words.tellMore : words.understood }
                    chips
                    span(.class("change")) { words.change }
                }
                fields
            }
            carried
            p { button(.class("button"), .submit) { words.update } }
        }
    }

    private var words: MatchesWords { context.words.matches }
    private var times: QuestionWords { QuestionWords(language: context.language) }

    /// Open when one of the fields inside has to be put right.
    private var detailsOpen: Bool { model.problems.contains { $0.field != .idea } }

    private func name(_ parameter: ParameterName) -> String { parameter.name(in: context.language) }

    private var chips: Markup {
        span(.class("chips")) {
            for (index, chip) in chipTexts.enumerated() {
                if index > 0 { span(.class("unseen")) { ", " } }
                span(.class("chip")) { chip }
            }
        }
    }

    /// What was understood, part by part; a part that nobody has told says so.
    private var chipTexts: [String] {
        guard let understood = model.understood else { return [] }
        let idea = understood.idea
        let language =
            idea.neighbourLanguage?.name[context.language] ?? RequirementWording(context: context).languageName(idea.language.rawValue)
        var texts = [language]
        texts += understood.themes.map { $0.name[context.language] }
        texts += understood.abbreviations.map { "\($0.short): \($0.expansion[context.language])" }
        texts.append(idea.applicant.map(applicantChip) ?? words.applicantUnknown)
        texts.append((idea.place ?? idea.seat).map(context.name) ?? words.placeUnknown)
        if !idea.partnerCountries.isEmpty {
            let partners = words.partnersIn(idea.partnerCountries.map(context.name).joined(separator: ", "))
            texts.append(isFound(.partners) ? words.foundInText(partners) : partners)
        } else if idea.partnerCount == nil {
            texts.append(words.partnersUnknown)
        }
        texts.append(idea.budget.map(context.format.money) ?? words.budgetUnknown)
        return texts + QuestionWords(language: context.language).facts(of: idea, context.format)
    }

    private func applicantChip(_ kind: ApplicantKind) -> String {
        let name = kind.name[context.language]
        return isFound(.applicant) ? words.foundInText(name) : name
    }

    /// Whether a part was read out of the text.
    private func isFound(_ part: MatchesPage.FoundPart) -> Bool { model.understood?.found.contains(part) ?? false }

    /// What the field is left as, which tells what was read where nobody has chosen.
    private var unchosenApplicant: String {
        guard isFound(.applicant), let kind = model.understood?.idea.applicant else { return words.choose }
        return words.foundInText(kind.name[context.language].capitalisedFirst)
    }

    private var partnersHint: String {
        guard isFound(.partners), let countries = model.understood?.idea.partnerCountries else { return words.partnersHint }
        return words.foundPartners(countries.map(context.name).joined(separator: ", ")) + " " + words.partnersHint
    }

    private var fields: Markup {
        div(.class("field-grid")) {
            languageField
            applicantField
            textField(.place, .place, words.placeLabel, hint: words.placeHint, value: model.query.place)
            textField(.partners, .partners, words.partnersLabel, hint: partnersHint, value: model.query.partners)
            textField(.budget, .budget, words.budgetLabel, hint: words.budgetHint, value: model.query.budget)
            CurrencyField(id: "currency", chosen: model.query.currency, context: context).markup
            textField(.start, .start, times.startLabel, hint: times.monthHint, value: model.query.start)
            // Most tell a length; the field stands there when an address has brought an end.
            if !model.query.end.isEmpty { textField(.end, .end, times.endLabel, hint: times.monthHint, value: model.query.end) }
            textField(.months, .months, times.monthsLabel, hint: times.monthsHint, value: model.query.months)
            textField(.partnerCount, .partnerCount, times.partnerCountLabel, hint: times.partnerCountHint, value: model.query.partnerCount)
            // Answering for another day is seldom asked for: the field stands there when an address has brought a day.
            if !model.query.date.isEmpty {
                textField(.date, .date, words.dateLabel, hint: words.dateHint, value: model.query.date)
            }
        }
    }

    /// What has been asked and answered goes along unseen: the chips tell how much it is.
    private var carried: Markup {
        var told = IdeaQuery()
        (told.answers, told.asked) = (model.query.answers, model.query.asked)
        return HiddenFields.markup(of: told, in: context.language)
    }

    private var languageField: Markup {
        Field(field: .language, label: words.languageLabel, problems: model.problems, context: context)
            .markup { (attributes: Field.ControlAttributes<Tags.Select>) in
                select(attributes.id, .name(name(.ideaLanguage))) {
                    option(.value("")) { words.languageAutomatic }
                    for language in Language.allCases {
                        option(.value(language.rawValue), .selected(model.query.language == language)) {
                            RequirementWording(context: context).languageName(language.rawValue).capitalisedFirst
                        }
                    }
                }
            }
    }

    private var applicantField: Markup {
        Field(field: .applicant, label: words.applicantLabel, problems: model.problems, context: context)
            .markup { (attributes: Field.ControlAttributes<Tags.Select>) in
                select(attributes.id, .name(name(.applicant))) {
                    option(.value("")) { unchosenApplicant }
                    for kind in ApplicantKind.allCases {
                        option(.value(kind.rawValue), .selected(model.query.applicant == kind)) {
                            kind.name[context.language].capitalisedFirst
                        }
                    }
                }
            }
    }

    private func textField(
        _ field: InputProblem.Field, _ parameter: ParameterName, _ label: String, hint: String, value: String
    ) -> Markup {
        Field(field: field, label: label, hint: hint, problems: model.problems, context: context)
            .markup { (attributes: Field.ControlAttributes<Tags.Input>) in
                input(
                    attributes.id, .type(.text), .name(name(parameter)), .value(value), attributes.described, attributes.invalid)
            }
    }
}
