public import Casework
import Funding
public import HTML

/// The form of what the municipality tells those who look for partners.
public struct PartnerProfilePage: WorkPage {
    public struct Model: Sendable {
        public let form: PartnerProfileForm
        /// As it is kept.
        public let isPublished: Bool
        public let programmes: [(id: String, name: String)]
        public let problems: [NetworkProblem]
        /// What somebody else has saved meanwhile; `nil` where nobody has.
        public let overtaken: PartnerProfileForm?

        public init(
            form: PartnerProfileForm, isPublished: Bool, programmes: [(id: String, name: String)], problems: [NetworkProblem] = [],
            overtaken: PartnerProfileForm? = nil
        ) {
            self.form = form
            self.isPublished = isPublished
            self.programmes = programmes
            self.problems = problems
            self.overtaken = overtaken
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: WorkAddress { .partnerProfile }

    public func title(in context: WorkContext) -> String {
        (model.problems.isEmpty ? "" : context.words.problems.title + " – ") + context.words.partners.profile
    }

    public func content(in context: WorkContext) -> Markup {
        let words = context.words.partners
        let problems = model.problems.map { $0.problem(context) }
        return div(.class("wide")) {
            WorkProblems(problems: problems, context: context.page).markup
            if let theirs = model.overtaken {
                OvertakenSection(
                    title: context.words.partners.overtakenTitle, text: context.words.partners.overtakenText,
                    rows: model.form.differences(from: theirs, context), context: context
                ).markup
            }
            NetworkParts(here: address, context: context).markup
            h1 { words.profile }
            p(.class("lead")) { words.profileLead }
            p { a(.href(context.publicPath(.partner()))) { model.isPublished ? words.publicProfile : words.publicProfileEmpty } }
            context.form(to: .partnerProfile) {
                input(.type(.hidden), .name(ParameterName.version.name(in: context.language)), .value(String(model.form.version)))
                for part in PartnerProfileForm.Part.allCases { texts(part, problems, context) }
                choices(context)
                field(.profileEmail, words.address, words.addressHint, problems, context)
                    .input(.email, value: model.form.email, completion: "off", required: false)
                for number in 1...min(model.form.offers.count + 1, PartnerProfileForm.mostOffers) { offer(number, problems, context) }
                tick(.profilePublished, words.published, model.form.isPublished, context)
                if context.may(.changeNetworks) {
                    p { button(.class("button"), .submit) { model.overtaken == nil ? words.save : context.words.cases.saveAnyway } }
                }
            }
        }
    }

    private func field(
        _ name: ParameterName, _ label: String, _ hint: String? = nil, _ problems: [WorkProblem], _ context: WorkContext
    ) -> WorkField {
        WorkField(name: name, label: label, hint: hint, problems: problems, language: context.language)
    }

    private func texts(_ part: PartnerProfileForm.Part, _ problems: [WorkProblem], _ context: WorkContext) -> Markup {
        let words = context.words.partners
        return fieldset {
            legend { words.part(part) }
            field(.profile(part, .english), words.inEnglish(words.part(part)), nil, problems, context)
                .area(rows: 4, value: model.form.english[part] ?? "")
            field(.profile(part, .swedish), words.inSwedish(words.part(part)), nil, problems, context)
                .area(rows: 4, value: model.form.swedish[part] ?? "")
        }
    }

    @MarkupBuilder private func choices(_ context: WorkContext) -> Markup {
        let words = context.words.partners
        fieldset(.class("choices")) {
            legend { words.themes }
            for theme in Theme.allCases {
                tick(.profileTheme(theme), theme.name[context.language].capitalisedFirst, model.form.themes.contains(theme), context)
            }
        }
        fieldset(.class("choices")) {
            legend { words.programmes }
            for programme in model.programmes {
                let name = ParameterName.programmePrefix + programme.id
                tick(ParameterName(name, name), programme.name, model.form.programmes.contains(programme.id), context)
            }
        }
    }

    private func tick(_ name: ParameterName, _ text: String, _ isTicked: Bool, _ context: WorkContext) -> Markup {
        p(.class("tick")) {
            input(.id(name.sv), .type(.checkbox), .name(name.name(in: context.language)), .value("1"), .checked(isTicked))
            label(.for(name.sv)) { text }
        }
    }

    private func offer(_ number: Int, _ problems: [WorkProblem], _ context: WorkContext) -> Markup {
        let words = context.words.partners
        let offer = number <= model.form.offers.count ? model.form.offers[number - 1] : PartnerProfileForm.Offer()
        return fieldset {
            legend { words.offer(number) }
            if number > model.form.offers.count { p(.class("hint")) { words.offerHint } }
            field(.offer(.titleEnglish, number), words.inEnglish(words.offerTitle), nil, problems, context)
                .input(value: offer.titleEnglish, completion: "off", required: false)
            field(.offer(.titleSwedish, number), words.inSwedish(words.offerTitle), nil, problems, context)
                .input(value: offer.titleSwedish, completion: "off", required: false)
            field(.offer(.textEnglish, number), words.inEnglish(words.offerText), nil, problems, context)
                .area(rows: 3, value: offer.textEnglish)
            field(.offer(.textSwedish, number), words.inSwedish(words.offerText), nil, problems, context)
                .area(rows: 3, value: offer.textSwedish)
            field(.offer(.programme, number), words.programme, nil, problems, context).choice(
                [("", context.words.cases.programmeNone)] + model.programmes.map { ($0.id, $0.name) }, chosen: offer.programme)
            field(.offer(.until, number), words.offerUntil, context.words.caseProject.dayHint, problems, context)
                .input(value: offer.until, completion: "off", required: false)
        }
    }
}

extension PartnerProfileForm {
    /// Where two forms differ: a field's name, theirs, and this one's.
    func differences(from theirs: PartnerProfileForm, _ context: WorkContext) -> [(name: String, theirs: String, yours: String)] {
        let (words, language) = (context.words.partners, context.language)
        func offers(_ form: PartnerProfileForm) -> String {
            form.offers.map { [$0.titleEnglish, $0.titleSwedish, $0.textEnglish, $0.textSwedish, $0.programme, $0.until] }
                .map { $0.filter { !$0.isEmpty }.joined(separator: ", ") }.joined(separator: "; ")
        }
        func themes(_ form: PartnerProfileForm) -> String {
            Theme.allCases.filter(form.themes.contains).map { $0.name[language] }.joined(separator: ", ")
        }
        var rows: [(name: String, theirs: String, yours: String)] = []
        for part in Part.allCases {
            rows.append((words.inEnglish(words.part(part)), theirs.english[part] ?? "", english[part] ?? ""))
            rows.append((words.inSwedish(words.part(part)), theirs.swedish[part] ?? "", swedish[part] ?? ""))
        }
        rows += [
            (words.themes, themes(theirs), themes(self)),
            (words.programmes, theirs.programmes.sorted().joined(separator: ", "), programmes.sorted().joined(separator: ", ")),
            (words.address, theirs.email, email), (words.offers, offers(theirs), offers(self)),
            (words.published, theirs.isPublished ? "✓" : "–", isPublished ? "✓" : "–"),
        ]
        return rows.filter { $0.theirs != $0.yours }
    }
}
