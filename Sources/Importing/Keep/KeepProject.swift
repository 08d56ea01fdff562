import Foundation
import Funding

/// A project of keep.eu in Utblick's terms. A partner's budget and the whole project's are never mixed.
struct KeepProject {
    let day: Day

    private static let known: Set<String> = [
        "id", "project_id", "acronym", "status", "start_date", "end_date", "total_budget", "eu_funding", "union_co_financing_rate",
        "programme", "translations", "partnerships", "intervention_type", "priority", "themes", "name", "description",
    ]
    private static let knownOfPartners: Set<String> = [
        "id", "type", "legal_status", "organisation_type", "pic", "beneficiary_id", "town", "town_department", "postcode",
        "postcode_department", "street", "country", "location_address", "location_json", "total_budget", "co_financing_eur",
        "co_financing_percentage", "partner_contribution_project_budget", "country_department", "partner",
    ]

    /// `nil` for what has no number or no name; the log then says so.
    func project(_ value: JSONValue, log: inout DiagnosticLog) -> FundedProject? {
        guard let id = value["id"]?.text, id.allSatisfy({ ("0"..."9").contains($0) }), (1...12).contains(id.count) else {
            log.report(.error, "A project without a number was left out")
            return nil
        }
        report(value, known: Self.known, for: id, log: &log)
        let title = versions(value, "name")
        guard !title.isEmpty else {
            log.report(.error, "A project without a name was left out", for: id)
            return nil
        }
        let programme = value["programme"]
        let programmeName = programme?["title"]?.text
        let link = "https://keep.eu/projects/\(id)/"
        let parts = (value["partnerships"]?.elements ?? []).map { participation($0, in: id, log: &log) }
        return FundedProject(
            id: FundedProject.ID("keep-\(id)"), origin: .keep, identifier: text(value["project_id"]) ?? id,
            acronym: text(value["acronym"]), title: title, objective: versions(value, "description"), programmeName: programmeName,
            programme: programmeName.flatMap {
                InterregProgramme.programme(named: $0, period: programme?["period"]?["title"]?.text ?? programme?["period"]?.text)
            },
            starts: log.day(value["start_date"]?.text, field: "start_date", for: id),
            ends: log.day(value["end_date"]?.text, field: "end_date", for: id),
            totalCost: log.money(value["total_budget"]?.text, decimals: .point, field: "total_budget", for: id),
            contribution: log.money(value["eu_funding"]?.text, decimals: .point, field: "eu_funding", for: id),
            participations: parts.filter { $0.role == .lead } + parts.filter { $0.role != .lead }, link: link,
            source: Source(address: link, title: "keep.eu", kind: .official, confidence: .medium, checked: PartialDate(day)))
    }

    private func participation(_ value: JSONValue, in project: String, log: inout DiagnosticLog) -> Participation {
        report(value, known: Self.knownOfPartners, for: project, log: &log)
        let partner = value["partner"]
        let type = text(value["type"])?.lowercased()
        let role: Participation.Role? = type.flatMap { ["lead": .lead, "partner": .partner][$0] }
        if role == nil { log.reportOnce(.warning, "A role that Utblick does not know: \(type ?? "none")", for: project) }
        let country = log.country(text(partner?["country"]?["title"]) ?? text(value["country"]?["title"]), for: project)
        let identity = KeepBeneficiary(text(value["beneficiary_id"]) ?? "", country: country)
        if identity.isPersonal {
            log.report(.information, "A beneficiary's number is a person's; number and name were dropped", for: project)
        }
        let name = text(partner?["name"]) ?? text(partner?["translations"]?["en"]?["name_translated"])
        let organisation = Organisation(
            name: identity.isPersonal ? nil : name, country: country,
            place: text(value["town"]) ?? text(value["town_department"]), kind: text(value["organisation_type"]).map(kind),
            organisationNumber: identity.organisationNumber, vatNumber: identity.vatNumber, pic: text(value["pic"]).flatMap { PIC($0) })
        return Participation(
            organisation: organisation, role: role ?? .partner,
            contribution: log.money(value["co_financing_eur"]?.text, decimals: .point, field: "co_financing_eur", for: project))
    }

    private func text(_ value: JSONValue?) -> String? {
        if case .object = value { return nil }
        return value?.text.flatMap(SourceText.value)
    }

    private func versions(_ value: JSONValue, _ field: String) -> TextVersions {
        guard case .object(let languages)? = value["translations"] else {
            return TextVersions([.init(language: nil, text: text(value[field]).map(HTMLText.plain) ?? "")])
        }
        // English first, then by language, whatever order the keys come in.
        let sorted = languages.sorted { ($0.key == "en" ? "" : $0.key) < ($1.key == "en" ? "" : $1.key) }
        return TextVersions(sorted.map { .init(language: $0.key, text: text($0.value[field]).map(HTMLText.plain) ?? "") })
    }

    private func kind(_ text: String) -> Organisation.Kind {
        let words: [(String, Organisation.Kind)] = [
            ("local public authority", .localAuthority), ("regional public authority", .regionalAuthority),
            ("national public authority", .nationalAuthority), ("higher education", .higherEducation), ("school", .school),
            ("education", .school), ("research", .research), ("enterprise", .company), ("sme", .company), ("ngo", .association),
            ("public", .otherPublic),
        ]
        return words.first { text.lowercased().contains($0.0) }?.1 ?? .other
    }

    private func report(_ value: JSONValue, known: Set<String>, for id: String, log: inout DiagnosticLog) {
        guard case .object(let members) = value else { return }
        for key in members.keys.sorted() where !known.contains(key) {
            log.reportOnce(.information, "A field that Utblick does not read: \(key.prefix(60))", for: id)
        }
    }
}
