public import Funding
public import HTML

/// The projects that the municipality, or another organisation, takes part in.
public struct ProjectsPage: Page {
    public struct Model: Sendable {
        /// Whose projects; `nil` for the municipality's own.
        public let partner: OrganisationKey?
        /// Those alone are shown in which somebody else takes part from there; `nil` for all.
        public let country: AreaCode?
        /// What the organisation is called; `nil` where nobody knows.
        public let name: String?
        public let projects: [FundedProject]
        public let total: Int
        /// Projects with a participant that is named alike.
        public let candidates: [FundedProject]
        /// Whether no project has been imported at all.
        public let isNothingStored: Bool
        /// What the map is drawn from, where outlines have been imported.
        public let outlines: MapOutlines?

        public init(
            partner: OrganisationKey?, country: AreaCode? = nil, name: String?, projects: [FundedProject], total: Int,
            candidates: [FundedProject], isNothingStored: Bool, outlines: MapOutlines? = nil
        ) {
            self.partner = partner
            self.country = country
            self.name = name
            self.projects = projects
            self.total = total
            self.candidates = candidates
            self.isNothingStored = isNothingStored
            self.outlines = outlines
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: SiteAddress { .projects(partner: model.partner, country: model.country) }

    /// The municipality's own alone, and all of them: others are lists of what stands on pages of its own.
    public func isListed(in context: PageContext) -> Bool { model.partner == nil && model.country == nil }

    public func title(in context: PageContext) -> String {
        let words = context.words.project
        let title = model.partner.map { words.ofPartner(model.name ?? $0.value) } ?? words.list
        return model.country.map { words.foundFrom(title, context.name(of: $0)) } ?? title
    }

    public func summary(in context: PageContext) -> String { context.words.project.listSummary(name(in: context)) }

    public func content(in context: PageContext) -> Markup {
        let words = context.words.project
        return div(.class("wide")) {
            h1 { title(in: context) }
            p(.class("lead")) { model.partner.map { words.partnerLead($0.value) } ?? words.listLead(name(in: context)) }
            if model.isNothingStored {
                NothingStored(context: context).markup
            } else {
                PlaceMap(figures: figures(context), outlines: model.outlines, link: filtered, context: context).markup
                section(.class("results"), .aria(.labelledby, "projekt")) {
                    h2(.id("projekt")) { heading(context) }
                    if model.country != nil {
                        p { a(.href(context.path(.projects(partner: model.partner)))) { words.allCountries } }
                    }
                    let shown = shown(context)
                    if shown.isEmpty { p { none(context) } }
                    if model.total > model.projects.count { p { limit(context) } }
                    ProjectList(projects: shown, context: context).markup
                }
                if model.country == nil { candidates(context) }
            }
            CoordinatorBox(attached: AskQuery(), context: context).markup
        }
    }

    private func figures(_ context: PageContext) -> MapFigures {
        MapFigures(projects: model.projects, besides: isOwn(context))
    }

    /// The organisation itself is in all of them, and counts for nothing: it is known by its number or its name.
    private func isOwn(_ context: PageContext) -> (Organisation) -> Bool {
        let key = model.partner ?? context.municipality.organisationNumber.map { OrganisationKey($0) }
        let name = model.name.map(Organisation.comparisonKey(ofName:))
        return { organisation in
            if let key, organisation.keys.contains(key) { return true }
            return name != nil && organisation.name.map(Organisation.comparisonKey(ofName:)) == name
        }
    }

    private func shown(_ context: PageContext) -> [FundedProject] {
        guard let country = model.country else { return model.projects }
        let isOwn = isOwn(context)
        return model.projects.filter { project in
            project.participations.contains { $0.organisation.country == country && !isOwn($0.organisation) }
        }
    }

    private func heading(_ context: PageContext) -> String {
        let words = context.words.project
        guard let country = model.country else { return words.found(model.total, context.format.number(model.total)) }
        let count = shown(context).count
        return words.foundFrom(words.found(count, context.format.number(count)), context.name(of: country))
    }

    private func none(_ context: PageContext) -> String {
        let words = context.words.project
        guard let country = model.country, !model.projects.isEmpty else { return words.listNone(name(in: context)) }
        return words.listNoneFrom(context.name(of: country))
    }

    /// That not all have been read, of which those of a country are chosen.
    private func limit(_ context: PageContext) -> String {
        let (read, all) = (context.format.number(model.projects.count), context.format.number(model.total))
        return model.country == nil ? context.words.project.listLimit(read, all) : context.words.project.listLimitFrom(read, all)
    }

    /// The same projects with somebody from one country; `nil` where that is what is shown.
    private func filtered(by country: AreaCode) -> SiteAddress? {
        model.country == country ? nil : .projects(partner: model.partner, country: country)
    }

    private func candidates(_ context: PageContext) -> Markup {
        let words = context.words.project
        return Markup {
            if !model.candidates.isEmpty {
                section(.class("results"), .aria(.labelledby, "kandidater")) {
                    h2(.id("kandidater")) { words.candidates }
                    p { words.candidatesLead(name(in: context)) }
                    ProjectList(projects: model.candidates, context: context).markup
                }
            }
        }
    }

    private func name(in context: PageContext) -> String {
        model.partner == nil ? context.municipality.name[context.language] : model.name ?? model.partner?.value ?? ""
    }
}
