import Funding
import HTML

/// A few projects that are like what a page is about, with where they come from; nothing where there are none.
struct PrecedentSection {
    let projects: [FundedProject]
    /// What these projects have in common.
    let lead: String
    /// An idea by which to find more of them.
    let more: SimilarQuery?
    let context: PageContext

    var markup: Markup {
        Markup {
            if !projects.isEmpty {
                section(.aria(.labelledby, "liknande")) {
                    h2(.id("liknande")) { words.similarTitle }
                    p { lead + " " + words.comesFrom(origins) }
                    ProjectList(projects: projects, context: context).markup
                    p(.class("dim")) { words.howOrdered }
                    if let more, more.isShareable {
                        p { a(.href(context.path(.similar(more)))) { words.moreLikeThis } }
                    }
                }
            }
        }
    }

    private var words: ProjectWords { context.words.project }

    private var origins: String {
        let names = FundedProject.Origin.allCases.filter { origin in projects.contains { $0.origin == origin } }.map(\.name)
        return Localized.list(names.map { Localized(same: $0) })[context.language]
    }
}
