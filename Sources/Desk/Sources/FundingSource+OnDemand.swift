import Catalogue
import Foundation
import Funding
import Importing
import Storage

/// Sources that a desk fetches only where somebody asks for them: large, or of use to some.
///
/// Three that have an importer are not among them. Interregbarometern's export and the tables of the Erasmus+ results platform have no
/// address that stays, and keep.eu gives its projects six at a time.
extension FundingSource {
    /// One after the other at night, long before the portal's turn.
    private static let weekly = SourceSchedule(interval: 7 * 86_400, window: DailyWindow(opens: 30, closes: 150))

    /// Vinnova's lists are asked for what has changed in so many days: more of them take it too long.
    private static let daysOfVinnova = 90

    /// The projects of Horizon Europe, which CORDIS renews each month.
    static func cordis(files: FileFetcher, settings: Settings) -> FundingSource {
        projects(
            CordisImporter(), name: Localized(same: "CORDIS"),
            gives: Localized(sv: "projekt i Horisont Europa", en: "projects of Horizon Europe"), homePage: "https://cordis.europa.eu/",
            licence: Localized(sv: "CC BY 4.0, EU-kommissionen", en: "CC BY 4.0, European Commission"), command: "utblick import cordis",
            address: { _ in settings.address ?? URL(string: CordisImporter.officialAddress) }, files: files, interval: settings.interval)
    }

    /// The Swedish projects of the cohesion funds.
    static func kohesio(files: FileFetcher, settings: Settings) -> FundingSource {
        projects(
            KohesioImporter(), part: "SE", name: Localized(same: "Kohesio"),
            gives: Localized(sv: "svenska projekt i EU:s sammanhållningsfonder", en: "Swedish projects of the EU’s cohesion funds"),
            homePage: "https://kohesio.ec.europa.eu/", licence: Localized(sv: "källans egna villkor", en: "the source’s own terms"),
            command: "utblick import kohesio",
            address: { _ in settings.address ?? KohesioImporter.address(country: "SE") }, files: files, interval: settings.interval)
    }

    /// The projects that Vinnova has granted money, as far as they have changed of late.
    static func vinnova(files: FileFetcher, settings: Settings) -> FundingSource {
        projects(
            VinnovaImporter(), isWhole: false, name: Localized(same: "Vinnova"),
            gives: Localized(sv: "projekt som Vinnova har beviljat medel", en: "projects that Vinnova has funded"),
            homePage: "https://data.vinnova.se/", licence: Localized(same: "CC0, Vinnova"), command: "utblick import vinnova",
            address: { today in
                VinnovaImporter.address(of: .projects, changedSince: today.adding(days: -daysOfVinnova), at: settings.address)
            }, files: files, interval: settings.interval)
    }

    /// Vinnova's calls, one a round, as far as they have changed of late.
    static func vinnovaCalls(fetcher: HTTPFetcher, settings: Settings) -> FundingSource {
        FundingSource(
            id: "vinnova-calls", name: Localized(sv: "Vinnovas utlysningar", en: "Calls of Vinnova"),
            gives: Localized(sv: "utlysningar från Vinnova", en: "calls of Vinnova"), homePage: "https://data.vinnova.se/",
            licence: Localized(same: "CC0, Vinnova"), command: "utblick import vinnova --list calls",
            schedule: SourceSchedule(interval: 86_400, window: DailyWindow(opens: 150, closes: 300)).every(settings.interval),
            isOptional: true,
            fetch: { desk, _ in
                let since = Day(of: desk.surroundings.now(), in: .stockholm).adding(days: -daysOfVinnova)
                func input(_ list: VinnovaImporter.List) async throws -> ImportInput {
                    let address = VinnovaImporter.address(of: list, changedSince: since, at: settings.address)
                    return try await fetcher.input(from: known(address, of: "vinnova-calls"))
                }
                let (rounds, calls, programmes) = (try await input(.rounds), try await input(.calls), try await input(.programmes))
                _ = try await ImportCalls(desk, source: "vinnova-calls", origin: .vinnova).run { now, take in
                    try VinnovaImporter().readCalls(rounds: rounds, calls: calls, programmes: programmes, asOf: now, take)
                }
            })
    }

    /// A table of calls that somebody keeps by hand and publishes at an address. What is not in it stays.
    static func table(fetcher: HTTPFetcher, settings: Settings) -> FundingSource {
        FundingSource(
            id: "table", name: Localized(sv: "Tabell med utlysningar", en: "Table of calls"),
            gives: Localized(sv: "utlysningar som någon för in för hand", en: "calls that somebody enters by hand"),
            // The address itself may hold a key.
            homePage: settings.address.flatMap { $0.host() }.map { "https://\($0)/" } ?? "",
            licence: Localized(sv: "vår egen", en: "our own"),
            command: "utblick import table --from FILE",
            schedule: SourceSchedule(interval: 86_400, window: DailyWindow(opens: 360, closes: 480)).every(settings.interval),
            isOptional: true,
            fetch: { desk, _ in
                let input = try await fetcher.input(from: known(settings.address, of: "table"))
                let importer = CallTableImporter(programmes: desk.catalogue.programmes, places: desk.catalogue.gazetteer)
                _ = try await ImportCalls(desk, source: "table", origin: .table).run { now, take in
                    try importer.readCalls(from: input, asOf: now, take)
                }
            })
    }

    private static func projects(
        _ importer: any ProjectImporter, part: String? = nil, isWhole: Bool = true, name: Localized, gives: Localized, homePage: String,
        licence: Localized, command: String, address: @escaping @Sendable (Day) -> URL?, files: FileFetcher, interval: TimeInterval?
    ) -> FundingSource {
        let id = ImportProjects.source(type(of: importer).origin, part: part)
        return FundingSource(
            id: id, name: name, gives: gives, homePage: homePage, licence: licence, command: command, schedule: weekly.every(interval),
            isOptional: true,
            fetch: { desk, progress in
                let address = try known(address(Day(of: desk.surroundings.now(), in: .stockholm)), of: id)
                _ = try await files.withFile(from: address, progress: progress) { input in
                    try await ImportProjects(desk, importer: importer, part: part, isWholeExport: isWhole).run(on: input) {
                        progress("\($0.seen) projects so far")
                    }
                }
            })
    }

    private static func known(_ address: URL?, of id: String) throws(ImportRefusal) -> URL {
        guard let address else { throw ImportRefusal(place: id, reason: "there is no address to fetch from") }
        return address
    }
}
