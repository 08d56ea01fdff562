import Casework
import Funding
import HTML

/// What a case says.
struct CaseFacts {
    let model: CasePage.Model
    let context: WorkContext

    var markup: Markup {
        section {
            h2 { words.facts }
            dl(.class("rows")) {
                for (name, text) in rows where !text.isEmpty {
                    dt { name }
                    dd { text }
                }
                if let call = model.call {
                    dt { words.call }
                    dd { a(.href(context.publicPath(.call(call.id)))) { call.title } }
                }
                for (name, how) in goals {
                    dt { name }
                    dd { how }
                }
            }
            for (name, text) in [(words.summary, model.form.summary), (words.idea, model.form.idea)] where !text.isEmpty {
                h3 { name }
                Paragraphs.markup(text)
            }
            if let day = model.purgeAfter { p(.class("dim")) { words.contactKept(context.format.date(day)) } }
            if context.may(.changeCase), model.mergedInto == nil, model.stage != .disposed {
                p { a(.class("button quiet"), .href(context.path(.caseContent(model.id)))) { words.edit } }
            }
        }
    }

    private var words: CaseWords { context.words.cases }

    private var rows: [(String, String)] {
        let form = model.form
        return [
            (words.owner, model.owner ?? words.nobody), (words.opened, context.format.moment(model.opened)),
            (words.diaryNumber, form.diaryNumber), (words.deadline, deadline), (words.programme, model.programme?[context.language] ?? ""),
            (words.call, model.call == nil ? form.call : ""), (words.applicant, form.applicant?.name[context.language] ?? ""),
            (words.organisation, form.organisation), (words.contactName, form.contactName), (words.contactEmail, form.contactEmail),
            (words.contactTelephone, form.contactTelephone),
        ]
    }

    private var deadline: String {
        guard let day = Day(iso: model.form.deadline) else { return "" }
        return context.format.date(day) + ", " + context.format.daysLeft(from: context.today, until: day)
    }

    private var goals: [(String, String)] {
        context.page.municipality.strategy.goals.compactMap { goal in
            guard let how = model.form.goals[goal.id.rawValue], !how.isEmpty else { return nil }
            return (goal.name[context.language], how)
        }
    }
}

/// What whoever asked has been answered, and the form to answer.
struct CaseAnswers {
    let model: CasePage.Model
    let problems: [WorkProblem]
    let context: WorkContext

    var markup: Markup {
        section {
            h2 { words.answers }
            if model.answers.isEmpty { p { words.noAnswers } }
            for answer in model.answers {
                div(.class("answer")) {
                    Paragraphs.markup(answer.text)
                    p(.class("dim")) { words.answeredBy(answer.by, context.format.moment(answer.at)) }
                }
            }
            if context.may(.answerInquiry), model.stage != .disposed {
                context.form(to: .caseAnswers(model.id)) {
                    FormKey.markup(model.formKey, context)
                    WorkField(name: .answer, label: words.answer, hint: words.answerHint, problems: problems, language: context.language)
                        .area(rows: 6, value: model.typed.answer)
                    p { button(.class("button"), .submit) { words.send } }
                }
            }
        }
    }

    private var words: CaseWords { context.words.cases }
}

/// The matches of the day that the case came, each with the reason that decided.
struct CaseMatches {
    let model: CasePage.Model
    let context: WorkContext

    @MarkupBuilder var markup: Markup {
        if let day = model.matchedOn, !model.matches.isEmpty {
            details {
                HTML.summary { words.matches(context.format.date(day)) }
                ul(.class("plain")) { for match in model.matches { li(.class("card")) { row(match) } } }
            }
        } else {
            p(.class("dim")) { words.noMatches }
        }
    }

    private var words: CaseWords { context.words.cases }

    private func row(_ match: CasePage.Match) -> Markup {
        Markup {
            title(match)
            p(.class("verdict verdict-" + match.verdict.rawValue)) {
                Icon.verdict(match.verdict)
                strong { match.verdict.name[context.language] }
                if let reason = match.reason { span { reason[context.language] } }
            }
        }
    }

    private func title(_ match: CasePage.Match) -> Markup {
        let text = match.title[context.language]
        if let call = match.call { return a(.href(context.publicPath(.call(call)))) { text } }
        if let programme = match.programme { return a(.href(context.publicPath(.programme(programme)))) { text } }
        return span { text }
    }
}

/// Giving a case to somebody, and making it a part of another.
struct CaseHandling {
    let model: CasePage.Model
    let problems: [WorkProblem]
    let context: WorkContext

    @MarkupBuilder var markup: Markup {
        if !model.parts.isEmpty { CaseTable(cases: model.parts, caption: words.parts, context: context).markup }
        if model.mergedInto == nil, model.stage != .disposed, context.may(.assignCase) || context.may(.changeCase) {
            section {
                h2 { words.handling }
                if context.may(.assignCase) { assignment }
                if context.may(.changeCase) { merging }
            }
        }
    }

    private var words: CaseWords { context.words.cases }

    private var assignment: Markup {
        context.form(to: .caseOwner(model.id)) {
            FormKey.markup(model.formKey, context)
            WorkField(name: .owner, label: words.giveTo, language: context.language).choice(
                [("", words.nobody)] + model.members.map { (String($0.number), $0.name) },
                chosen: model.ownerNumber.map { String($0) } ?? "")
            WorkField(name: .handOver, label: words.handOver, hint: words.handOverHint, problems: problems, language: context.language)
                .area(rows: 3, value: model.typed.note, required: false)
            p { button(.class("button quiet"), .submit) { words.give } }
        }
    }

    private var merging: Markup {
        context.form(to: .caseMerge(model.id)) {
            WorkField(name: .merge, label: words.merge, hint: words.mergeHint, problems: problems, language: context.language)
                .input(value: model.typed.merge, completion: "off")
            p { button(.class("button quiet"), .submit) { words.mergeButton } }
        }
    }
}

/// What tells one filled-in form from another, unseen.
enum FormKey {
    static func markup(_ key: String, _ context: WorkContext) -> Markup {
        input(.type(.hidden), .name(ParameterName.formKey.name(in: context.language)), .value(key))
    }
}
