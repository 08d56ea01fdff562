import CLibXML2
import Foundation

/// Reads CORDIS's XML: one file a project.
enum CordisXML {
    /// Bytes of a project's file. The largest of 600 seen has half a megabyte.
    static let largestFile = 8 << 20

    /// Elements of a project and of what it is related to; those that are not in use hold articles, results and links.
    private static let knownFields: Set<String> = [
        "language", "availableLanguages", "rcn", "id", "acronym", "teaser", "objective", "title", "totalCost", "ecMaxContribution",
        "startDate", "endDate", "ecSignatureDate", "terminationDate", "duration", "status", "keywords", "identifiers", "validation",
        "sourceUpdateDate", "contentCreationDate", "contentUpdateDate", "lastUpdateDate", "relations",
    ]
    private static let knownRelations: Set<String> = ["article", "call", "category", "organization", "programme", "result", "webLink"]

    /// The project and its participants in CORDIS's order, the coordinator first.
    static func project(_ root: xmlNodePtr, log: inout DiagnosticLog) -> (CordisProject, [CordisParticipant])? {
        guard root.recordName == "project" else { return nil }
        var project = CordisProject()
        var participants: [CordisParticipant] = []
        for (name, node) in root.records {
            if name == "relations" {
                readRelations(node, &project, &participants, log: &log)
            } else {
                read(name, node, &project)
            }
            if !knownFields.contains(name) { log.reportOnce(.information, "CORDIS gives a field that Utblick does not know: \(name)") }
        }
        func place(_ participant: CordisParticipant) -> (Int, Int) { (participant.role == "coordinator" ? 0 : 1, participant.order) }
        return (project, participants.sorted { place($0) < place($1) })
    }

    private static func read(_ name: String, _ node: xmlNodePtr, _ project: inout CordisProject) {
        switch name {
        case "id": project.id = node.recordText ?? ""
        case "acronym": project.acronym = node.recordText
        case "language": project.language = node.recordText
        case "title": project.title = node.recordText
        case "objective": project.objective = node.recordText
        case "startDate": project.startDate = node.recordText
        case "endDate": project.endDate = node.recordText
        case "totalCost": project.totalCost = node.recordText
        case "ecMaxContribution": project.contribution = node.recordText
        default: break
        }
    }

    private static func readRelations(
        _ relations: xmlNodePtr, _ project: inout CordisProject, _ participants: inout [CordisParticipant], log: inout DiagnosticLog
    ) {
        for (name, node) in relations.first("associations")?.records ?? [] {
            let type = node.attribute("type")
            switch (name, type) {
            case ("organization", _): participants.append(participant(node, role: type))
            case ("call", "relatedMasterCall"): project.masterCall = node.first("identifier")?.recordText
            case ("call", "relatedSubCall"): project.subCall = node.first("identifier")?.recordText
            case ("programme", "relatedTopic"): project.topic = node.first("code")?.recordText
            case ("programme", "relatedLegalBasis"):
                project.frameworkProgramme = project.frameworkProgramme ?? node.first("frameworkProgramme")?.recordText
            default: break
            }
            if !knownRelations.contains(name) { log.reportOnce(.information, "CORDIS relates projects to something unknown: \(name)") }
        }
        for (_, node) in relations.first("categories")?.records ?? []
        where node.attribute("classification") == "projectFundingSchemeCategory" {
            project.fundingScheme = node.first("code")?.recordText.map { String($0.drop { $0 == "/" }) }
        }
    }

    private static func participant(_ node: xmlNodePtr, role: String?) -> CordisParticipant {
        var participant = CordisParticipant()
        participant.role = role
        participant.order = node.attribute("order").flatMap { Int($0) } ?? 0
        participant.contribution = node.attribute("ecContribution") ?? node.attribute("netEcContribution")
        participant.pic = node.first("id")?.recordText
        participant.vatNumber = node.first("vatNumber")?.recordText
        participant.name = node.first("legalName")?.recordText
        participant.shortName = node.first("shortName")?.recordText
        participant.city = node.first(["address", "city"])?.recordText
        participant.country = node.first(["address", "country"])?.recordText
        let types = node.first(["relations", "categories"])?.records ?? []
        let type = types.first { $0.node.attribute("classification") == "organizationActivityType" }
        participant.activityType = type?.node.first("code")?.recordText.map { String($0.drop { $0 == "/" }) }
        let regions = node.first(["relations", "regions"])?.records ?? []
        let region = regions.first { $0.node.attribute("type") == "relatedNutsCode" }
        participant.nutsCode = region?.node.first("nutsCode")?.recordText
        return participant
    }
}
