import Funding

/// What one row of Kohesio says. An operation with several places or fields has a row for each.
struct KohesioRow {
    /// Kohesio's own: `Q7361953`.
    let entity: String
    let place: AreaCode?
    let beneficiary: Organisation?
    private let row: TableRow
    private let country: AreaCode?

    /// `nil` for a row that names no operation; the log then says so.
    init?(_ row: TableRow, log: inout DiagnosticLog) {
        let entity = row.value("operation_unique_identifier").flatMap { $0.split(separator: "/").last.map(String.init) } ?? ""
        guard entity.hasPrefix("Q"), entity.dropFirst().allSatisfy({ ("0"..."9").contains($0) }), entity.count > 1 else {
            log.report(.error, "Row \(row.number) names no operation, and was left out")
            return nil
        }
        self.entity = entity
        self.row = row
        country = log.country(row.value("countrycode") ?? row.value("country"), for: entity)
        place = (row.value("nuts3_code") ?? row.value("nuts2_code") ?? row.value("nuts1_code")).map { AreaCode($0.uppercased()) }
        beneficiary = Self.beneficiary(row, country: country, entity: entity, log: &log)
    }

    /// A Swedish beneficiary's number is checked; elsewhere it is not read, since a person's cannot be told from a company's.
    private static func beneficiary(_ row: TableRow, country: AreaCode?, entity: String, log: inout DiagnosticLog) -> Organisation? {
        guard let name = row.value("beneficiary_name") else { return nil }
        var number: OrganisationNumber?
        var isPersonal = false
        if country == "SE" {
            let text = row.value("beneficiary_local_identifier")
            (number, isPersonal) = log.organisationNumber(text, field: "Beneficiary_Local_Identifier", for: entity)
        }
        return Organisation(name: isPersonal ? nil : name, country: country, organisationNumber: number)
    }

    func project(
        places: [AreaCode], beneficiaries: [Organisation], on day: Day, log: inout DiagnosticLog
    ) -> FundedProject? {
        let own = country.flatMap { KohesioCode.languages[$0.rawValue] }
        let title = versions("operation_name_english", "operation_name_programme_language", own)
        guard !title.isEmpty else {
            log.report(.error, "An operation without a name was left out", for: entity)
            return nil
        }
        let code = row.value("programme_code")
        if let code, KohesioCode.programmes[code] == nil {
            log.reportOnce(.information, "A programme that the catalogue does not have: \(code.prefix(40))", for: entity)
        }
        let currency = currency(log: &log)
        let link = "https://kohesio.ec.europa.eu/en/projects/\(entity)"
        func money(_ field: String) -> Money? {
            currency.flatMap { log.money(row.value(field), $0, decimals: .point, field: field, for: entity) }
        }
        return FundedProject(
            id: FundedProject.ID("kohesio-\(entity.lowercased())"), origin: .kohesio,
            identifier: row.value("operation_local_identifier") ?? entity, title: title,
            objective: versions("operation_summary_english", "operation_summary_programme_language", own),
            programmeName: row.value("programme_name") ?? code, programme: code.flatMap { KohesioCode.programmes[$0] },
            starts: log.day(row.value("operation_start_date"), field: "Operation_Start_Date", for: entity),
            ends: log.day(row.value("operation_end_date"), field: "Operation_End_Date", for: entity),
            totalCost: money("total_eligible_expenditure_amount"), contribution: money("project_eu_budget"), places: places,
            participations: beneficiaries.map { Participation(organisation: $0, role: .lead) }, link: link,
            source: Source(
                address: link, title: "Kohesio", kind: .official, confidence: .high, checked: PartialDate(day)))
    }

    private func versions(_ english: String, _ own: String, _ language: String?) -> TextVersions {
        TextVersions([
            .init(language: language, text: row.value(own).map(HTMLText.plain) ?? ""),
            .init(language: "en", text: row.value(english).map(HTMLText.plain) ?? ""),
        ])
    }

    private func currency(log: inout DiagnosticLog) -> Currency? {
        guard let code = row.value("total_eligible_expenditure_currency") else { return .euro }
        let currency = KohesioCode.currencies[code.uppercased()]
        if currency == nil {
            log.reportOnce(.warning, "Sums in \(code.prefix(20)) were left out; Utblick counts in EUR and SEK", for: entity)
        }
        return currency
    }
}
