import Foundation
import Funding

@testable import Pages

extension PreviewPages {
    private static let night = Preview.now - 36_000

    static func source(
        _ name: String, _ standing: StatusPage.SourceStatus.Standing, isScheduled: Bool = true, lastTried: Date? = night,
        lastGood: Date? = night, nextRun: Date? = Preview.now + 50_000, heldBack: StatusPage.SourceStatus.HeldBack? = nil,
        counts: StatusPage.SourceStatus.Counts? = .init(new: 3, changed: 12, unchanged: 1_202, withdrawn: 1, refused: 0),
        remarks: StatusPage.SourceStatus.Remarks = .init(), fault: String? = nil
    ) -> StatusPage.SourceStatus {
        StatusPage.SourceStatus(
            name: Localized(sv: name, en: name + " (en)"), gives: Localized(sv: "utlysningar", en: "calls"),
            homePage: "https://example.eu/data?a=1&b=2", licence: Localized(same: "CC BY 4.0"), command: "utblick import portal",
            isScheduled: isScheduled, standing: standing, lastTried: lastTried, lastGood: lastGood, records: lastGood == nil ? nil : 1_217,
            nextRun: nextRun, heldBack: heldBack, counts: counts, remarks: remarks, fault: fault)
    }

    static let wellStatus = StatusPage.Model(
        sources: [
            source(
                "Portalen", .fresh,
                remarks: .init(errors: 1, warnings: 2, information: 1_400, first: ["unknown status <99>", "results without metadata: 1"])),
            source("Banken", .running, nextRun: nil), source("Strax", .fresh, nextRun: Preview.now - 5),
        ], catalogue: StatusPage.CatalogueStatus(newestCheck: PartialDate("2026-11"), facts: 674, factsOlderThanYear: 0))

    static let troubledStatus = StatusPage.Model(
        sources: [
            source("Trasig", .failing, lastGood: Preview.now - 5 * 86_400, fault: "page 3 of open calls: 503 Service Unavailable"),
            source("Ny och trasig", .failing, lastGood: nil, counts: nil, fault: "no answer in time"),
            source("Krympt", .heldBack, heldBack: .init(at: night, reason: "the source gave 10 records, and 1217 the last time")),
            source("Aldrig", .never, isScheduled: false, lastTried: nil, lastGood: nil, nextRun: nil, counts: nil),
            source("Glömd", .late, isScheduled: false, lastGood: Preview.now - 40 * 86_400, nextRun: nil),
        ], catalogue: StatusPage.CatalogueStatus(newestCheck: nil, facts: 674, factsOlderThanYear: 1))
}
