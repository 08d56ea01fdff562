import HTML

/// The ways between the pages of networks and partners.
struct NetworkParts {
    let here: WorkAddress
    let context: WorkContext

    var markup: Markup {
        nav(.aria(.label, words.navigation)) {
            ul(.class("plain line")) {
                for (address, name) in parts {
                    li {
                        a(.href(context.path(address)), .when(address == here, .aria(.current, "page"))) {
                            if address == here { strong { name } } else { name }
                        }
                    }
                }
            }
        }
    }

    private var words: PartnersWords { context.words.partners }

    private var parts: [(WorkAddress, String)] {
        [
            (.networks, words.networks), (.partnerRequests(PartnerQuery()), words.requests),
            (.organisations(text: ""), context.words.organisations.title), (.partnerProfile, words.profile),
        ]
    }
}
