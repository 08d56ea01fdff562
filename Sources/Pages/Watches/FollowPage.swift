import Foundation
public import Funding
public import HTML

/// The form to follow calls: what is followed, when the first letter may come and what it looks like, before anybody confirms anything.
public struct FollowPage: Page {
    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: SiteAddress { .follow(model.form.query) }

    public var isPublic: Bool { false }

    public func title(in context: PageContext) -> String {
        (model.problems.isEmpty ? "" : context.words.problems.title + " – ") + context.words.watch.title
    }

    public func summary(in context: PageContext) -> String { context.words.watch.summary }

    public func content(in context: PageContext) -> Markup {
        let words = context.words.watch
        let followed = FollowedWords(subject: model.form.query.watched, names: model.names, context: context).text
        return div(.class("wide")) {
            ProblemSummary(problems: model.problems, context: context).markup
            h1 { words.title }
            p(.class("lead"), .id(InputProblem.Field.followed.rawValue)) { words.lead(followed) }
            p { words.what }
            h2 { words.byMail }
            if model.canMail {
                form(context)
                sample(context)
            } else {
                p(.class("notice")) { words.noMail }
                if case .call(let id) = model.form.query.subject { dates(of: id, context) }
            }
            if let selection { FollowSelection(filter: selection, context: context).markup }
        }
    }

    /// What a program of the reader's own can follow without an address.
    private var selection: CallFilter? {
        switch model.form.query.subject {
        case .search(let filter): filter
        case .programme(let id): CallFilter(status: .all, programme: id)
        case .call: nil
        }
    }

    /// The same of one call.
    private func dates(of call: Call.ID, _ context: PageContext) -> Markup {
        ul(.class("plain lines")) {
            li { a(.href(context.path(.call(call)))) { context.words.watch.toCall } }
            li { a(.href(context.path(.callCalendarFile(call)))) { context.words.follow.callCalendar } }
        }
    }

    private func form(_ context: PageContext) -> Markup {
        let words = context.words.watch
        return HTML.form(
            .class("ask"), .method(.post), .action(context.bare(.follow(FollowQuery(.search(CallFilter()))))),
            .novalidate
        ) {
            HiddenFields.markup(of: model.form.query, in: context.language)
            Field(field: .email, label: words.emailLabel, hint: words.emailHint, problems: model.problems, context: context)
                .markup { (attributes: Field.ControlAttributes<Tags.Input>) in
                    input(
                        attributes.id, .type(.email), .name(ParameterName.email.name(in: context.language)), .value(model.form.email),
                        .autocomplete("email"), .required(), attributes.described, attributes.invalid)
                }
            WatchChoices(frequency: model.form.frequency, reminders: model.form.reminders, context: context).markup
            TrapField(context: context).markup
            p(.class("dim")) {
                words.legalBasis + " "
                a(.href(context.path(.personalData))) { context.words.ask.legalBasisLink }
            }
            p { button(.class("button"), .submit) { words.send } }
        }
    }

    private func sample(_ context: PageContext) -> Markup {
        let words = context.words.watch
        return section(.aria(.labelledby, "prov")) {
            h2(.id("prov")) { words.sampleTitle }
            if model.sample.isEmpty {
                p { words.sampleNone }
            } else {
                p { words.sampleLead }
                blockquote { for item in model.sample { news(item, context) } }
            }
        }
    }

    private func news(_ item: WatchLetter.Item, _ context: PageContext) -> Markup {
        let news = LetterNews(item: item, moment: context.now, context: context)
        return Markup {
            h3 {
                a(
                    .href(context.path(.call(item.call.id))),
                    .when(item.call.plainTitle == nil && context.language == .swedish, .lang("en"))
                ) { news.title }
            }
            for sentence in news.sentences { p { sentence } }
            if let dates = news.dates { p { dates } }
        }
    }
}

extension FollowPage {
    public struct Model: Sendable {
        public let form: FollowForm
        public let problems: [InputProblem]
        public let names: FollowedNames
        /// Whether a mail server is configured.
        public let canMail: Bool
        /// What the newest letter would have told.
        public let sample: [WatchLetter.Item]

        public init(
            form: FollowForm, problems: [InputProblem] = [], names: FollowedNames, canMail: Bool, sample: [WatchLetter.Item] = []
        ) {
            self.form = form
            self.problems = problems
            self.names = names
            self.canMail = canMail
            self.sample = sample
        }
    }
}

/// How often letters come, each with the first date, and when to be reminded.
struct WatchChoices {
    let frequency: WatchFrequency
    let reminders: [Int]
    let context: PageContext

    var markup: Markup {
        Markup {
            fieldset(.class("choices")) {
                legend { words.frequencyLabel }
                for choice in WatchFrequency.allCases { radio(choice) }
            }
            fieldset(.class("choices")) {
                legend { words.remindersLabel }
                for days in Watch.reminderChoices { checkbox(days) }
            }
        }
    }

    private var words: WatchWords { context.words.watch }

    private func radio(_ choice: WatchFrequency) -> Markup {
        let first = context.format.moment(choice.nextDelivery(after: context.now))
        return p(.class("tick")) {
            input(
                .id("hur-" + choice.rawValue), .type(.radio), .name(ParameterName.frequency.name(in: context.language)),
                .value(choice.rawValue), .checked(choice == frequency))
            label(.for("hur-" + choice.rawValue)) {
                words.frequency(choice)
                span(.class("dim")) { " – " + words.frequencyHint(choice, first) }
            }
        }
    }

    private func checkbox(_ days: Int) -> Markup {
        p(.class("tick")) {
            input(
                .id("paminn-\(days)"), .type(.checkbox), .name(ParameterName.reminder.name(in: context.language)), .value(String(days)),
                .checked(reminders.contains(days)))
            label(.for("paminn-\(days)")) { words.reminder(days) }
        }
    }
}
