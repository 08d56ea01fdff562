public import Foundation
import Funding
public import Importing

extension FundingSource {
    /// Where a known source is fetched and how often, where a desk wants it otherwise than usual.
    public struct Settings: Sendable {
        /// `nil` for the source's own.
        public var address: URL?
        /// Seconds between good runs; `nil` for the usual. The source's window no longer counts where this is given.
        public var interval: TimeInterval?

        public init(address: URL? = nil, interval: TimeInterval? = nil) {
            self.address = address
            self.interval = interval
        }
    }

    /// The ids of every known source, in the order that pages show them in.
    public static var knownIDs: [FundingSource.ID] { known().map(\.id) }

    /// Every source that Utblick can fetch by itself.
    ///
    /// - Parameters:
    ///   - files: fetches what is too large for memory.
    ///   - settings: asked for each source by its id.
    public static func known(
        fetcher: HTTPFetcher = .live(), files: FileFetcher = .live(userAgent: HTTPFetcher.userAgent(contact: nil)),
        settings: (String) -> Settings = { _ in Settings() }
    ) -> [FundingSource] {
        [
            portal(fetcher: fetcher, settings: settings(ImportPortal.source)),
            notices(fetcher: fetcher, settings: settings(ImportNotices.source)),
            exchangeRates(fetcher: fetcher, settings: settings(ImportRates.source)),
            vinnovaCalls(fetcher: fetcher, settings: settings("vinnova-calls")), table(fetcher: fetcher, settings: settings("table")),
            cordis(files: files, settings: settings("cordis")), kohesio(files: files, settings: settings("kohesio-SE")),
            vinnova(files: files, settings: settings("vinnova")),
        ]
    }

    /// The EU's calls, once a night.
    static func portal(fetcher: HTTPFetcher, settings: Settings) -> FundingSource {
        let importer = PortalImporter(from: settings.address ?? PortalImporter.officialAddress, fetcher: fetcher)
        return FundingSource(
            id: ImportPortal.source,
            name: Localized(sv: "EU:s portal för finansiering och anbud", en: "EU Funding & Tenders Portal"),
            gives: Localized(sv: "utlysningar från EU-kommissionen", en: "calls of the European Commission"),
            homePage: "https://ec.europa.eu/info/funding-tenders/opportunities/portal/",
            licence: Localized(sv: "CC BY 4.0, EU-kommissionen", en: "CC BY 4.0, European Commission"),
            command: "utblick import portal",
            schedule: SourceSchedule(interval: 86_400, window: DailyWindow(opens: 180, closes: 360)).every(settings.interval),
            fetch: { desk, progress in
                _ = try await ImportPortal(desk, importer: importer).run { page, seen in progress("\(page): \(seen)") }
            })
    }

    /// The Commission's notices about calls, those most in need, each morning after the calls themselves.
    static func notices(fetcher: HTTPFetcher, settings: Settings) -> FundingSource {
        let reader = PortalNoticeReader(from: settings.address ?? PortalNoticeReader.officialAddress, fetcher: fetcher)
        return FundingSource(
            id: ImportNotices.source,
            name: Localized(sv: "EU-kommissionens meddelanden", en: "Notices of the European Commission"),
            gives: Localized(sv: "kommissionens meddelanden om utlysningar", en: "the Commission’s notices about calls"),
            homePage: "https://ec.europa.eu/info/funding-tenders/opportunities/portal/",
            licence: Localized(sv: "CC BY 4.0, EU-kommissionen", en: "CC BY 4.0, European Commission"),
            command: "utblick import notices",
            schedule: SourceSchedule(interval: 86_400, window: DailyWindow(opens: 390, closes: 480)).every(settings.interval),
            fetch: { desk, progress in
                _ = try await ImportNotices(desk, reader: reader).run { number, count in progress("\(number) of \(count) calls") }
            })
    }

    /// The European Central Bank's rates, which it publishes about 16:00 on working days.
    static func exchangeRates(fetcher: HTTPFetcher, settings: Settings) -> FundingSource {
        let address = settings.address ?? URL(string: ECBReferenceRates.dailyAddress)
        return FundingSource(
            id: ImportRates.source,
            name: Localized(sv: "Europeiska centralbanken", en: "European Central Bank"),
            gives: Localized(sv: "växelkursen mellan euro och kronor", en: "the exchange rate between euro and krona"),
            homePage: "https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/",
            licence: Localized(sv: "fri att använda med källan angiven", en: "free to use with the source named"),
            command: "utblick import rates",
            schedule: SourceSchedule(interval: 86_400, window: DailyWindow(opens: 990, closes: 1_200)).every(settings.interval),
            fetch: { desk, _ in
                guard let address else { throw ImportRefusal(place: "ecb", reason: "there is no address to fetch from") }
                _ = try await ImportRates(desk).fetch(from: address, with: fetcher)
            })
    }
}

extension SourceSchedule {
    /// The same schedule with another interval, at any time of the day; `nil` changes nothing.
    func every(_ interval: TimeInterval?) -> SourceSchedule {
        guard let interval else { return self }
        var copy = self
        copy.interval = interval
        copy.window = nil
        copy.jitter = min(jitter, interval / 10)
        copy.firstRetry = min(firstRetry, interval)
        copy.longestRetry = min(longestRetry, max(interval, firstRetry))
        return copy
    }
}
