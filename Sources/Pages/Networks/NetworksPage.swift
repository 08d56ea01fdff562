import Funding
public import HTML

/// The networks that the municipality takes part in.
public struct NetworksPage: Page {
    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: SiteAddress { .networks }

    public func title(in context: PageContext) -> String { context.words.networks.title }

    public func summary(in context: PageContext) -> String {
        context.words.networks.summary(context.municipality.name[context.language])
    }

    public func content(in context: PageContext) -> Markup {
        div(.class("wide")) {
            h1 { context.words.networks.title }
            p(.class("lead")) { context.words.networks.lead(context.municipality.name[context.language]) }
            if model.networks.isEmpty {
                p { context.words.networks.none }
            } else {
                ul(.class("plain cards")) {
                    for network in model.networks { li(.class("card")) { card(network, context) } }
                }
            }
            p { a(.href(context.path(.partner()))) { context.words.partner.title } }
            p { a(.href(context.path(.projects(partner: nil)))) { context.words.project.ownProjects } }
            CoordinatorBox(attached: AskQuery(), context: context).markup
        }
    }

    private func card(_ network: Network, _ context: PageContext) -> Markup {
        Markup {
            h2 {
                a(.href(context.path(.network(network.id)))) { network.name[context.language] + " (" + network.abbreviation + ")" }
            }
            p { network.purpose[context.language] }
            p {
                strong { context.words.networks.participation + " " }; network.participation[context.language]
            }
        }
    }
}
