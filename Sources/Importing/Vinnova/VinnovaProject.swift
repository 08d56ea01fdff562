import Funding

/// A project of Vinnova's in Utblick's terms.
struct VinnovaProject {
    let day: Day

    /// `nil` for a record without a title; the log then says so.
    func project(_ record: VinnovaRecord, log: inout DiagnosticLog) -> FundedProject? {
        let number = record.number
        func version(_ field: String, _ language: String) -> TextVersions.Version {
            .init(language: language, text: record.text(field).map(HTMLText.plain) ?? "")
        }
        let title = TextVersions([version("Ärenderubrik", "sv"), version("ÄrenderubrikEngelska", "en")])
        guard !title.isEmpty else {
            log.report(.error, "A project without a title was left out", for: number)
            return nil
        }
        let goals = TextVersions([version("MalSvenska", "sv"), version("MalEngelska", "en")])
        let name = record.text("KoordinatorOrg").flatMap(SourceText.value)
        let coordinator = name.map { Participation(organisation: Organisation(name: $0), role: .lead) }
        return FundedProject(
            id: FundedProject.ID("vinnova-\(number.lowercased())"), origin: .vinnova, identifier: number, title: title,
            objective: goals.isEmpty ? TextVersions([version("Projektreferat", "sv")]) : goals,
            programmeName: "Vinnova", programme: "vinnova",
            callIdentifier: record.text("DiarienummerUtlysning"), topicIdentifier: record.text("DiarienummerAnsokningsomgang"),
            starts: log.day(record.text("ProjektStart"), field: "ProjektStart", for: number),
            ends: log.day(record.text("ProjektSlut"), field: "ProjektSlut", for: number),
            contribution: log.money(record.text("BeviljatBidrag"), .krona, decimals: .point, field: "BeviljatBidrag", for: number),
            participations: coordinator.map { [$0] } ?? [], link: record.link,
            source: Source(
                address: "https://data.vinnova.se/api/projekt/\(number)", title: "Vinnova", kind: .official, confidence: .high,
                checked: PartialDate(day), licence: "CC0"))
    }
}
