import Funding

/// Stage *normalised*: a CORDIS record in Utblick's terms.
struct CordisReading {
    private let source: (String) -> Source

    init(on day: Day) {
        source = { address in
            Source(
                address: address, title: "CORDIS", kind: .official, confidence: .high, checked: PartialDate(day), licence: "CC BY 4.0")
        }
    }

    /// `nil` for a record without a grant number or a title; the log then says so.
    func project(_ record: CordisProject, _ participations: [Participation], log: inout DiagnosticLog) -> FundedProject? {
        let id = record.id
        guard id.allSatisfy({ ("0"..."9").contains($0) }), (1...12).contains(id.count) else {
            log.report(.error, "A record whose id is no number was left out: “\(id.prefix(40))”")
            return nil
        }
        guard let title = record.title.map(HTMLText.plain), !title.isEmpty else {
            log.report(.error, "A record without a title was left out", for: id)
            return nil
        }
        let code = record.frameworkProgramme
        let programme = code.flatMap { CordisCode.programmes[$0] }
        if let code, programme == nil {
            log.reportOnce(.warning, "CORDIS gives a framework programme that Utblick does not know: \(code)", for: id)
        }
        let link = "https://cordis.europa.eu/project/id/\(id)"
        return FundedProject(
            id: FundedProject.ID("cordis-\(id)"), origin: .cordis, identifier: id, acronym: record.acronym,
            title: TextVersions([.init(language: record.language, text: title)]),
            objective: TextVersions([.init(language: record.language, text: HTMLText.plain(record.objective ?? ""))]),
            programmeName: programme?.name ?? code, programme: programme?.programme,
            callIdentifier: record.subCall ?? record.masterCall, topicIdentifier: record.topic, typeOfAction: record.fundingScheme,
            starts: log.day(record.startDate, field: "startDate", for: id),
            ends: log.day(record.endDate, field: "endDate", for: id),
            totalCost: log.money(record.totalCost, decimals: .eitherOrAsk, field: "totalCost", for: id),
            contribution: log.money(record.contribution, decimals: .eitherOrAsk, field: "ecMaxContribution", for: id),
            participations: participations, link: link, source: source(link))
    }

    func participation(_ record: CordisParticipant, in project: String, log: inout DiagnosticLog) -> Participation {
        let role = record.role.flatMap { CordisCode.roles[$0] }
        if role == nil { log.reportOnce(.warning, "A role that Utblick does not know: \(record.role ?? "none")", for: project) }
        let kind = record.activityType.flatMap { CordisCode.kinds[$0] }
        if let code = record.activityType, kind == nil {
            log.reportOnce(.warning, "An activity type that Utblick does not know: \(code)", for: project)
        }
        let country = record.country.flatMap { CordisCode.country($0) }
        if let code = record.country, country == nil {
            log.reportOnce(.warning, "A country code that Utblick does not know: \(code)", for: project)
        }
        let isSoleTrader = record.vatNumber.map(VATNumber.isPersonal) ?? false
        if isSoleTrader {
            log.report(.information, "A VAT number holds a personal identity number; number and name were dropped", for: project)
        }
        let organisation = Organisation(
            name: isSoleTrader ? nil : record.name.flatMap(SourceText.value),
            shortName: isSoleTrader ? nil : record.shortName.flatMap(SourceText.value), country: country,
            place: record.city.flatMap(SourceText.value), region: record.nutsCode.flatMap(SourceText.value).map { AreaCode($0) },
            kind: kind, vatNumber: record.vatNumber.flatMap(VATNumber.init), pic: record.pic.flatMap { PIC($0) })
        return Participation(
            organisation: organisation, role: role ?? .partner,
            contribution: log.money(record.contribution, decimals: .eitherOrAsk, field: "ecContribution", for: project))
    }
}
