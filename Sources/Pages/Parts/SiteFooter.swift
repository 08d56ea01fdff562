import Funding
import HTML

/// The foot of every page: whom to turn to, what the site is, and how fresh it is.
struct SiteFooter {
    let context: PageContext

    var markup: Markup {
        footer(.class("foot")) {
            div(.class("wide foot-columns")) {
                contact
                finding
                about
            }
            p(.class("wide fresh")) {
                freshness + " "
                a(.href(context.path(.status))) { words.status }
            }
        }
    }

    private var words: LayoutWords { context.words.layout }

    private var contact: Markup {
        section {
            h2 { context.municipality.coordinator.title[context.language] }
            p { context.municipality.coordinator.address }
            p { Telephone.link(context.municipality.coordinator.telephone) }
            p { ExternalLink.to(context.municipality.web, context.municipality.name[context.language], context) }
        }
    }

    private var finding: Markup {
        nav(.aria(.label, words.findingNavigation)) {
            h2 { words.findingNavigation }
            ul(.class("plain")) {
                li { a(.href(context.path(.calculator(CalculationQuery())))) { context.words.money.title } }
                li { a(.href(context.path(.projects(partner: nil)))) { context.words.project.list } }
                li { a(.href(context.path(.partner()))) { context.words.partner.title } }
                li { a(.href(context.path(.glossary))) { context.words.glossary.title } }
            }
        }
    }

    private var about: Markup {
        nav(.aria(.label, words.aboutNavigation)) {
            h2 { words.aboutNavigation }
            ul(.class("plain")) {
                li { a(.href(context.path(.api))) { context.words.api.title } }
                li { a(.href(context.path(.about))) { words.about } }
                li { a(.href(context.path(.openData))) { words.openData } }
                li { a(.href(context.path(.accessibility))) { words.accessibility } }
                li { a(.href(context.path(.personalData))) { words.personalData } }
            }
        }
    }

    private var freshness: String {
        var parts: [String] = []
        if let fetched = context.freshness.callsFetched {
            parts.append(words.callsFetched(context.format.moment(fetched)))
        } else {
            parts.append(words.callsFromCatalogue)
        }
        if let checked = context.freshness.catalogueChecked {
            parts.append(words.catalogueChecked(context.format.date(checked)))
        }
        return parts.joined(separator: " ")
    }
}
