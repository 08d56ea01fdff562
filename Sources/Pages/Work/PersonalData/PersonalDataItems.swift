import Casework
import Funding
import HTML

/// What is kept about somebody, part by part.
struct PersonalDataItems {
    let view: PersonalDataView
    let context: WorkContext

    @MarkupBuilder var markup: Markup {
        part(words.questions, view.questions)
        part(words.contacts, view.contacts)
        if view.watches > 0 {
            h2 { words.watches }
            p { words.watchCount(view.watches) }
        }
        if !view.mentions.isEmpty {
            h2 { words.mentions }
            p { words.mentionsText }
            ul { for item in view.mentions { li { Self.title(of: item, context) } } }
        }
        if view.worksHere {
            h2 { words.account }
            p { words.accountText }
        }
    }

    private var words: PersonalDataWorkWords { context.words.personalDataWork }

    @MarkupBuilder private func part(_ title: String, _ items: [PersonalDataView.Item]) -> Markup {
        if !items.isEmpty {
            h2 { title }
            for item in items {
                section {
                    h3 { Self.title(of: item, context) }
                    dl(.class("rows")) {
                        for fact in item.facts {
                            dt { name(of: fact) }
                            dd { text(of: fact) }
                        }
                    }
                }
            }
        }
    }

    static func title(of item: PersonalDataView.Item, _ context: WorkContext) -> Markup {
        guard let address = item.address else { return Markup(item.title) }
        return a(.href(context.path(address))) { item.title }
    }

    private func name(of fact: PersonalDataView.Fact) -> String {
        switch fact {
        case .name: words.name
        case .email: words.email
        case .telephone: words.telephone
        case .organisation: words.organisation
        case .role: words.role
        case .message: words.message
        case .idea: words.idea
        case .received: words.received
        case .legalBasis: words.legalBasis
        case .keptUntil: words.keptUntil
        }
    }

    private func text(of fact: PersonalDataView.Fact) -> String {
        switch fact {
        case .name(let text), .email(let text), .telephone(let text), .organisation(let text), .role(let text), .message(let text),
            .idea(let text), .legalBasis(let text):
            text
        case .received(let day), .keptUntil(let day): context.format.date(day)
        }
    }
}
