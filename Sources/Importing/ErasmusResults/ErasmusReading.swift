import Foundation
import Funding

/// A row of the results platform's table in Utblick's terms. Addresses and web sites are not read.
struct ErasmusReading {
    let day: Day
    let columns: ErasmusColumns

    /// `nil` for a row without identifier or title; the log then says so.
    func project(_ row: TableRow, log: inout DiagnosticLog) -> FundedProject? {
        guard let identifier = row.value("project identifier"), identifier.wholeMatch(of: /[0-9A-Za-z-]{1,80}/) != nil,
            let title = row.value("project title")
        else {
            log.report(.error, "Row \(row.number) has no project identifier or no title, and was left out")
            return nil
        }
        let (programmeName, programme) = programme(row, identifier: identifier, log: &log)
        let card = row.value("results platform project card").flatMap { $0.hasPrefix("https://") ? $0 : nil }
        let grant = row.value("eu grant award in euros")
        return FundedProject(
            id: FundedProject.ID("erasmus-\(identifier.lowercased())"), origin: .erasmusResults, identifier: identifier,
            title: TextVersions([.init(language: nil, text: HTMLText.plain(title))]),
            objective: TextVersions([.init(language: nil, text: row.value("project summary").map(HTMLText.plain) ?? "")]),
            programmeName: programmeName, programme: programme, typeOfAction: row.value("action type") ?? row.value("key action"),
            contribution: log.money(grant, decimals: .point, field: "EU Grant award in euros", for: identifier),
            participations: participations(row, identifier: identifier, log: &log), link: card,
            source: Source(
                address: card ?? "https://erasmus-plus.ec.europa.eu/projects", title: "Erasmus+ Project Results Platform",
                kind: .official, confidence: .high, checked: PartialDate(day)))
    }

    private func programme(_ row: TableRow, identifier: String, log: inout DiagnosticLog) -> (String?, Programme.ID?) {
        guard let name = row.value("programme") else { return (nil, nil) }
        let year = Int(row.value("call year") ?? row.value("funding year") ?? String(identifier.prefix(4)))
        switch (name.lowercased(), year) {
        case ("erasmus+", let year?) where year >= 2021: return (name, "erasmus_plus_2021_2027")
        case ("erasmus+", let year?) where year >= 2014: return (name, "erasmus_plus_2014_2020")
        case ("european solidarity corps", _): return (name, "european_solidarity_corps")
        default:
            log.reportOnce(.information, "A programme that Utblick's catalogue does not have: \(name.prefix(80))", for: identifier)
            return (name, nil)
        }
    }

    private func participations(_ row: TableRow, identifier: String, log: inout DiagnosticLog) -> [Participation] {
        var found: [Participation] = []
        let lead = organisation(
            name: row.value("coordinating organisation name"), type: row.value("coordinating organisation type"),
            region: row.value("coordinator's region"), country: row.value("coordinator's country"), identifier: identifier, log: &log)
        if let lead { found.append(Participation(organisation: lead, role: .lead)) }
        for partner in columns.partners {
            func value(_ position: Int?) -> String? { position.flatMap { row[$0] }.flatMap(SourceText.value) }
            let organisation = organisation(
                name: value(partner.name), type: value(partner.type), region: value(partner.region), country: value(partner.country),
                identifier: identifier, log: &log)
            if let organisation { found.append(Participation(organisation: organisation, role: .partner)) }
        }
        return found
    }

    private func organisation(
        name: String?, type: String?, region: String?, country: String?, identifier: String, log: inout DiagnosticLog
    ) -> Organisation? {
        guard let name else { return nil }
        let kind = type.map(ErasmusOrganisationType.init)
        if kind?.isPerson == true { log.reportOnce(.information, "Names of private persons were dropped", for: identifier) }
        return Organisation(
            name: kind?.isPerson == true ? nil : name, country: log.country(country, for: identifier), place: region,
            kind: kind?.kind)
    }
}
