import Funding
import HTML

/// The search for organisations that have done something alike, and those that were found.
struct PartnerSearchSection {
    let model: PartnerPage.Model
    let context: PageContext

    var markup: Markup {
        Markup {
            section(.aria(.labelledby, "sok")) {
                h2(.id("sok")) { words.searchTitle }
                p { words.searchLead }
                if model.isNothingStored {
                    NothingStored(context: context).markup
                } else {
                    SimilarForm(
                        query: model.query, problems: model.problems, address: .partner(),
                        labels: .init(idea: words.question, country: words.country, kind: words.kind, search: words.search),
                        context: context
                    ).markup
                }
            }
            if let findings = model.findings, !model.isNothingStored {
                div(.class("with-aside")) {
                    section(.class("results text"), .aria(.labelledby, "traffar")) { found(findings) }
                    if !findings.countries.isEmpty { aside { map(findings) } }
                }
            }
        }
    }

    private var words: PartnerWords { context.words.partner }

    private func map(_ findings: PartnerPage.Findings) -> Markup {
        PlaceMap(
            figures: MapFigures(.organisations, countries: findings.countries), outlines: model.outlines, link: filtered, context: context
        ).markup
    }

    @MarkupBuilder private func found(_ findings: PartnerPage.Findings) -> Markup {
        h2(.id("traffar")) { words.found(findings.total, context.format.number(findings.total)) }
        if findings.partners.isEmpty {
            div(.class("empty")) {
                if model.query.country == nil, model.query.kind == nil {
                    p { words.nobody }
                } else {
                    p { words.nobodySuch }
                    p { a(.href(context.path(.partner(SimilarQuery(text: model.query.text))))) { words.clear } }
                }
                p { a(.href(context.path(.similar(SimilarQuery(text: model.query.text))))) { context.words.project.similarLink } }
            }
        } else {
            if findings.total > findings.partners.count { p { words.best(context.format.number(findings.partners.count)) } }
            p(.class("dim")) { words.howOrdered }
            ul(.class("plain cards")) {
                for partner in findings.partners { li(.class("card")) { PartnerCard(partner: partner, context: context).markup } }
            }
            p(.class("dim")) { words.onlyNumbered }
        }
    }

    /// The same search in one country; `nil` where that is what is shown, or where the idea is too long for an address.
    private func filtered(by country: AreaCode) -> SiteAddress? {
        guard model.query.isShareable, model.query.country == nil else { return nil }
        var query = model.query
        query.country = country
        return .partner(query)
    }
}

/// An organisation that was found, with the projects that show what it has done.
struct PartnerCard {
    let partner: LikelyPartner
    let context: PageContext

    @MarkupBuilder var markup: Markup {
        h3 { a(.href(context.path(.projects(partner: partner.key)))) { partner.name ?? context.words.project.unnamed } }
        p(.class("card-line")) { for fact in facts { span { fact } } }
        ul {
            for project in partner.evidence {
                li {
                    ProjectTitle.link(project, context)
                    if let years = ProjectFacts(project, context).years { span(.class("dim")) { " " + years } }
                }
            }
        }
    }

    private var facts: [String] {
        let words = context.words.partner
        let count = words.alike(partner.projectCount, context.format.number(partner.projectCount))
        let leads = partner.leadCount > 0 ? words.leads(partner.leadCount, context.format.number(partner.leadCount)) : nil
        return [
            partner.country.map(context.name), partner.kind?.name[context.language].capitalisedFirst,
            [count, leads].compactMap(\.self).joined(separator: ", "),
        ].compactMap(\.self)
    }
}
