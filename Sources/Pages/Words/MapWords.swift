/// Maps of where somebody is.
struct MapWords: Sendable {
    let partners: String
    let projects: String
    let organisations: String
    let partnersTitle: String
    let projectsTitle: String
    let organisationsTitle: String
    let table: String
    let country: String
    let unplaced: String
    let squares: String
    let outlines: String
    let regions: String
    let beyond: @Sendable (String) -> String
    /// From a figure through another, or from it on.
    let range: @Sendable (String, String?) -> String
    let partnerCount: @Sendable (Int, String) -> String
    let projectCount: @Sendable (Int, String) -> String
    let organisationCount: @Sendable (Int, String) -> String

    func title(_ subject: MapFigures.Subject) -> String {
        switch subject {
        case .partners: partnersTitle
        case .projects: projectsTitle
        case .organisations: organisationsTitle
        }
    }

    func subject(_ subject: MapFigures.Subject) -> String {
        switch subject {
        case .partners: partners
        case .projects: projects
        case .organisations: organisations
        }
    }

    func count(_ subject: MapFigures.Subject, _ count: Int, _ context: PageContext) -> String {
        let number = context.format.number(count)
        return switch subject {
        case .partners: partnerCount(count, number)
        case .projects: projectCount(count, number)
        case .organisations: organisationCount(count, number)
        }
    }
}

extension MapWords {
    static let swedish = MapWords(
        partners: "Deltagare",
        projects: "Projekt",
        organisations: "Organisationer",
        partnersTitle: "Var deltagarna finns",
        projectsTitle: "Länder som deltar i projekten",
        organisationsTitle: "Var organisationerna finns",
        table: "Samma siffror i en tabell",
        country: "Land",
        unplaced: "Okänt land",
        squares: "En ruta för varje land i Europa, ungefär där det ligger.",
        outlines: "Administrativa gränser: © EuroGeographics. Avlägsna öar visas inte.",
        regions: "En linje inne i ett land går runt en region som någon deltar från. Tabellen säger vilka det är.",
        beyond: { "Utanför kartan: \($0)." },
        range: { from, through in through.map { $0 == from ? from : "\(from)–\($0)" } ?? "\(from) eller fler" },
        partnerCount: { _, number in "\(number) deltagare" },
        projectCount: { count, number in count == 1 ? "ett projekt" : "\(number) projekt" },
        organisationCount: { count, number in count == 1 ? "en organisation" : "\(number) organisationer" })

    static let english = MapWords(
        partners: "Participants",
        projects: "Projects",
        organisations: "Organisations",
        partnersTitle: "Where the participants are",
        projectsTitle: "Countries that take part in the projects",
        organisationsTitle: "Where the organisations are",
        table: "The same figures in a table",
        country: "Country",
        unplaced: "Country not known",
        squares: "A square for each country of Europe, about where it lies.",
        outlines: "Administrative boundaries: © EuroGeographics. Remote islands are not shown.",
        regions: "A line inside a country goes round a region that somebody takes part from. The table says which.",
        beyond: { "Beyond the map: \($0)." },
        range: { from, through in through.map { $0 == from ? from : "\(from)–\($0)" } ?? "\(from) or more" },
        partnerCount: { count, number in count == 1 ? "one participant" : "\(number) participants" },
        projectCount: { count, number in count == 1 ? "one project" : "\(number) projects" },
        organisationCount: { count, number in count == 1 ? "one organisation" : "\(number) organisations" })
}
