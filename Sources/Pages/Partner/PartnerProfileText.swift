import Casework
import Funding
import HTML

/// What the municipality is, what it offers and wants, and a way to answer.
struct PartnerProfileText {
    let profile: PartnerProfile
    let programmes: [Programme.ID: Localized]
    let context: PageContext

    @MarkupBuilder var markup: Markup {
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
            ul { for id in profile.programmes { li { a(.href(context.path(.programme(id)))) { name(id) } } } }
        }
        h2 { words.offers }
        let offers = profile.openOffers(on: context.today)
        if offers.isEmpty { p { words.noOffers } }
        ul(.class("plain cards")) { for offer in offers { li(.class("card")) { self.offer(offer) } } }
        h2 { words.answer }
        p {
            words.answerText + " "
            a(.href("mailto:" + profile.email)) { profile.email }
        }
    }

    private var words: PartnerWords { context.words.partner }

    private func offer(_ offer: PartnerOffer) -> Markup {
        Markup {
            h3(PartnerText.language(of: offer.title, context)) { PartnerText.text(offer.title, context) }
            PartnerText.markup(offer.text, context)
            if let id = offer.programme {
                p {
                    words.programme + " "
                    a(.href(context.path(.programme(id)))) { name(id) }
                }
            }
            if let until = offer.until { p { words.until(context.format.date(until)) } }
        }
    }

    private func name(_ id: Programme.ID) -> String { programmes[id]?[context.language] ?? id.rawValue }
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
