public import Casework
public import Funding
public import HTML

/// For those who look for partners: what the municipality offers and wants, and who has done something like what somebody wants to do.
public struct PartnerPage: Page {
    public struct Model: Sendable {
        /// `nil` where none has been published.
        public let profile: PartnerProfile?
        /// The names of the programmes that it names.
        public let programmes: [Programme.ID: Localized]
        public let query: SimilarQuery
        public let problems: [InputProblem]
        /// `nil` where nothing was sought.
        public let findings: Findings?
        /// Whether no project has been imported at all.
        public let isNothingStored: Bool
        /// What the map is drawn from, where outlines have been imported.
        public let outlines: MapOutlines?

        public init(
            profile: PartnerProfile?, programmes: [Programme.ID: Localized], query: SimilarQuery = SimilarQuery(),
            problems: [InputProblem] = [], findings: Findings? = nil, isNothingStored: Bool = false, outlines: MapOutlines? = nil
        ) {
            self.profile = profile
            self.programmes = programmes
            self.query = query
            self.problems = problems
            self.findings = findings
            self.isNothingStored = isNothingStored
            self.outlines = outlines
        }
    }

    /// Organisations that were found.
    public struct Findings: Sendable {
        /// The best first.
        public let partners: [LikelyPartner]
        /// How many there are, shown or not.
        public let total: Int
        /// How many of them are in each country.
        public let countries: [AreaCode: Int]

        public init(partners: [LikelyPartner], total: Int, countries: [AreaCode: Int]) {
            self.partners = partners
            self.total = total
            self.countries = countries
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: SiteAddress { .partner(model.query.isShareable ? model.query : SimilarQuery()) }

    /// An address with what somebody typed is for nobody else.
    public var isPublic: Bool { !isSearch }

    public func title(in context: PageContext) -> String { context.words.partner.title }

    public func summary(in context: PageContext) -> String { context.words.partner.summary(context.municipality.name[context.language]) }

    public func content(in context: PageContext) -> Markup {
        let words = context.words.partner
        let name = context.municipality.name[context.language]
        return div(.class("wide")) {
            ProblemSummary(problems: model.problems, context: context).markup
            h1 { isSearch || model.profile == nil ? words.searchHeading : words.heading(name) }
            if let profile = model.profile {
                let text = PartnerProfileText(profile: profile, programmes: model.programmes, context: context)
                if isSearch {
                    details {
                        HTML.summary { words.own(name, profile.openOffers(on: context.today).count) }
                        text.markup
                    }
                } else {
                    p { a(.href("#sok")) { words.searchTitle } }
                    text.markup
                }
            }
            PartnerSearchSection(model: model, context: context).markup
            if model.profile == nil { p(.class("dim")) { words.none(name) } }
            p { a(.href(context.path(.projects(partner: nil)))) { context.words.project.ownProjects } }
            p { a(.href(context.path(.networks))) { context.words.networks.title } }
            CoordinatorBox(attached: AskQuery(idea: IdeaQuery(text: model.query.text).forLinks), context: context).markup
        }
    }

    private var isSearch: Bool { !model.query.text.isEmpty }
}
