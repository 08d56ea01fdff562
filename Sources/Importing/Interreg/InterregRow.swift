import Foundation
import Funding

/// Stage *parsed*: a row of the Swedish partner export, one partner in one project.
struct InterregRow {
    let programme: String
    let project: String
    let organisation: Organisation
    let role: Participation.Role
    let budget: Money?
    let starts: Day?
    let ends: Day?
    let type: String?

    static let known: Set<String> = [
        "id", "program", "projekttyp", "startdatum", "slutdatum", "projektnamn", "organisationsnamn", "organisationsagande",
        "organisationstyp", "organisationsroll", "nuts3", "nuts2", "partnerbudget", "politisktmal", "specifiktmal", "projektår", "land",
        "aktiv", "strand_kod", "strand_namn",
    ]
    private static let roles: [String: Participation.Role] = ["LP": .lead, "PP": .partner, "AP": .associated]
    private static let kinds: [String: Organisation.Kind] = [
        "local public authority": .localAuthority, "regional public authority": .regionalAuthority,
        "national public authority": .nationalAuthority, "sectoral agency": .nationalAuthority,
        "higher education and research institution": .higherEducation, "education and research institution": .higherEducation,
        "small or medium-sized enterprise (sme)": .company, "large enterprise": .company, "enterprise, except sme": .company,
        "ngo": .association, "interest groups including ngos": .association, "bodies governed by public law": .otherPublic,
        "infrastructure and (public organisation) service provider": .otherPublic, "hospital and medical centre": .otherPublic,
        "business support organisation": .other, "other": .other, "international governmental organisation": .other, "egtc": .otherPublic,
        "national, regional and local authorities": .otherPublic,
    ]

    /// `nil` for a row that names no programme or project; the log then says so.
    init?(_ value: JSONValue, number: Int, places: Gazetteer?, log: inout DiagnosticLog) {
        func text(_ field: String) -> String? { value[field]?.text.flatMap(SourceText.value) }
        guard let programme = text("program"), let project = text("projektnamn") else {
            log.report(.error, "Row \(number) names no programme or no project, and was left out")
            return nil
        }
        if case .object(let members) = value {
            for key in members.keys.sorted() where !Self.known.contains(key) {
                log.reportOnce(.information, "A field that Utblick does not know: \(key)", for: project)
            }
        }
        self.programme = programme
        self.project = project
        let code = text("organisationsroll")
        let role = code.flatMap { Self.roles[$0.uppercased()] }
        if role == nil { log.reportOnce(.warning, "A role that Utblick does not know: \(code ?? "none")", for: project) }
        self.role = role ?? .partner
        let words = text("organisationstyp")
        let kind = words.flatMap { Self.kinds[$0.lowercased()] }
        if let words, kind == nil {
            log.reportOnce(.information, "A type of organisation that Utblick does not know: \(words)", for: project)
        }
        let county = text("nuts3") ?? text("nuts2")
        organisation = Organisation(
            name: text("organisationsnamn"), country: log.country(text("land"), for: project), place: county,
            region: county.flatMap { name in Self.region(named: name, in: places) }, kind: kind)
        budget = log.money(text("partnerbudget"), decimals: .point, field: "partnerbudget", for: project)
        starts = log.day(text("startdatum"), field: "startdatum", for: project)
        ends = log.day(text("slutdatum"), field: "slutdatum", for: project)
        type = text("projekttyp")
    }

    /// NUTS names are written in several ways: "Småland med öarna", "Småland och Öarna".
    private static func region(named name: String, in places: Gazetteer?) -> AreaCode? {
        for spelling in [name, name.replacing(" och ", with: " med ")] {
            if let area = places?.area(named: spelling), [.nuts1, .nuts2, .nuts3].contains(area.level) { return area.code }
        }
        return nil
    }
}
