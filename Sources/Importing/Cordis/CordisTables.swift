/// The columns of CORDIS's two tables that Utblick reads, and those that it knows and leaves.
enum CordisTables {
    static let projectColumns = ["id", "title"]
    static let organisationColumns = ["projectid", "name", "role"]

    static let knownProjectColumns: Set<String> = [
        "id", "acronym", "status", "title", "startdate", "enddate", "totalcost", "ecmaxcontribution", "topics", "ecsignaturedate",
        "frameworkprogramme", "mastercall", "subcall", "fundingscheme", "nature", "objective", "contentupdatedate", "rcn", "grantdoi",
        "keywords", "legalbasis",
    ]
    static let knownOrganisationColumns: Set<String> = [
        "projectid", "projectacronym", "organisationid", "vatnumber", "name", "shortname", "sme", "activitytype", "street", "postcode",
        "city", "country", "nutscode", "geolocation", "organizationurl", "contactform", "contentupdatedate", "rcn", "order", "role",
        "eccontribution", "neteccontribution", "totalcost", "endofparticipation", "active",
    ]
    /// Other files of the archive, which say nothing that Utblick asks for.
    static let otherFiles: Set<String> = [
        "euroscivoc.csv", "legalbasis.csv", "topics.csv", "webitem.csv", "weblink.csv", "policypriorities.csv", "readme.txt",
    ]

    static func project(_ row: TableRow) -> CordisProject {
        var project = CordisProject()
        project.id = row.value("id") ?? ""
        project.acronym = row.value("acronym")
        project.language = "en"
        project.title = row["title"]
        project.objective = row["objective"]
        project.startDate = row.value("startdate")
        project.endDate = row.value("enddate")
        project.totalCost = row.value("totalcost")
        project.contribution = row.value("ecmaxcontribution")
        project.frameworkProgramme = row.value("frameworkprogramme")
        project.topic = row.value("topics")
        project.masterCall = row.value("mastercall")
        project.subCall = row.value("subcall")
        project.fundingScheme = row.value("fundingscheme")
        return project
    }

    static func participant(_ row: TableRow) -> CordisParticipant {
        var participant = CordisParticipant()
        participant.pic = row.value("organisationid")
        participant.vatNumber = row.value("vatnumber")
        participant.name = row.value("name")
        participant.shortName = row.value("shortname")
        participant.activityType = row.value("activitytype")
        participant.city = row.value("city")
        participant.country = row.value("country")
        participant.nutsCode = row.value("nutscode")
        participant.role = row.value("role")
        participant.contribution = row.value("eccontribution") ?? row.value("neteccontribution")
        participant.order = row.value("order").flatMap { Int($0) } ?? 0
        return participant
    }
}
