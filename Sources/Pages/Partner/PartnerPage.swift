public import Casework
public import Funding
public import HTML

/// For those abroad who look for partners: what the municipality is, what it offers and wants, and a way to answer.
public struct PartnerPage: Page {
    public struct Model: Sendable {
        /// `nil` where none has been published.
        public let profile: PartnerProfile?
        /// The names of the programmes that it names.
        public let programmes: [Programme.ID: Localized]

        public init(profile: PartnerProfile?, programmes: [Programme.ID: Localized]) {
            self.profile = profile
            self.programmes = programmes
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: SiteAddress { .partner }

    public func title(in context: PageContext) -> String { context.words.partner.title }

    public func summary(in context: PageContext) -> String { context.words.partner.summary(context.municipality.name[context.language]) }

    public func content(in context: PageContext) -> Markup {
        let words = context.words.partner
        return div(.class("wide")) {
            h1 { words.heading(context.municipality.name[context.language]) }
            if let profile = model.profile {
                self.profile(profile, context)
            } else {
                p(.class("lead")) { words.none }
            }
            p { a(.href(context.path(.projects(partner: nil)))) { context.words.project.ownProjects } }
            p { a(.href(context.path(.networks))) { context.words.networks.title } }
            CoordinatorBox(attached: AskQuery(), context: context).markup
        }
    }

    @MarkupBuilder private func profile(_ profile: PartnerProfile, _ context: PageContext) -> Markup {
        let words = context.words.partner
        PartnerText.markup(profile.about, context)
        for (title, text) in [(words.strengths, profile.strengths), (words.wanted, profile.wanted)] where !text.isEmpty {
            h2 { title }
            PartnerText.markup(text, context)
        }
        if !profile.themes.isEmpty {
            h2 { words.themes }
            p { profile.themes.map { $0.name[context.language] }.joined(separator: ", ").capitalisedFirst + "." }
        }
        if !profile.programmes.isEmpty {
            h2 { words.programmes }
            ul { for id in profile.programmes { li { a(.href(context.path(.programme(id)))) { name(id, context) } } } }
        }
        h2 { words.offers }
        let offers = profile.openOffers(on: context.today)
        if offers.isEmpty { p { words.noOffers } }
        ul(.class("plain cards")) { for offer in offers { li(.class("card")) { self.offer(offer, context) } } }
        h2 { words.answer }
        p {
            words.answerText + " "
            a(.href("mailto:" + profile.email)) { profile.email }
        }
    }

    private func offer(_ offer: PartnerOffer, _ context: PageContext) -> Markup {
        let words = context.words.partner
        return Markup {
            h3(PartnerText.language(of: offer.title, context)) { PartnerText.text(offer.title, context) }
            PartnerText.markup(offer.text, context)
            if let id = offer.programme {
                p {
                    words.programme + " "
                    a(.href(context.path(.programme(id)))) { name(id, context) }
                }
            }
            if let until = offer.until { p { words.until(context.format.date(until)) } }
        }
    }

    private func name(_ id: Programme.ID, _ context: PageContext) -> String { model.programmes[id]?[context.language] ?? id.rawValue }
}

/// A text that staff may have written in one language alone: then that one is shown, and says which it is.
enum PartnerText {
    static func text(_ text: Localized, _ context: PageContext) -> String {
        let own = text[context.language]
        return own.isEmpty ? text[context.language.other] : own
    }

    static func language<Tag>(of text: Localized, _ context: PageContext) -> Attribute<Tag> {
        .when(text[context.language].isEmpty, .lang(context.language.other.rawValue))
    }

    static func markup(_ text: Localized, _ context: PageContext) -> Markup {
        div(language(of: text, context)) { Paragraphs.markup(self.text(text, context)) }
    }
}
