/// Stage *parsed*: what one CORDIS record says, whether it came as XML or as rows of two tables.
struct CordisProject {
    var id = ""
    var acronym: String?
    var language: String?
    var title: String?
    var objective: String?
    var startDate: String?
    var endDate: String?
    var totalCost: String?
    var contribution: String?
    var frameworkProgramme: String?
    var topic: String?
    var masterCall: String?
    var subCall: String?
    var fundingScheme: String?
}

/// A line of a project's list of participants.
struct CordisParticipant {
    var pic: String?
    var vatNumber: String?
    var name: String?
    var shortName: String?
    var activityType: String?
    var city: String?
    var country: String?
    var nutsCode: String?
    var role: String?
    var contribution: String?
    /// Its place in CORDIS's own list.
    var order = 0
}
