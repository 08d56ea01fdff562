import Desk
import Funding
import Hummingbird
import Pages
import Storage

/// How fresh everything is.
struct StatusController: Sendable {
    let site: Site
    let sources: ServedSources

    func status(in language: Language) async throws -> Response {
        let freshness = try await ReadFreshness(site.desk).freshness(of: sources.all, scheduled: sources.scheduledIDs)
        let catalogue = freshness.catalogue
        let model = StatusPage.Model(
            sources: freshness.sources.map(StatusPage.SourceStatus.init),
            catalogue: StatusPage.CatalogueStatus(
                newestCheck: catalogue.newestCheck, facts: catalogue.facts, factsOlderThanYear: catalogue.factsOlderThanYear))
        return try await site.response(StatusPage(model: model), in: language)
    }
}

extension StatusPage.SourceStatus {
    /// What the page shows of a source.
    init(_ freshness: SourceFreshness) {
        let run = freshness.lastRun
        self.init(
            name: freshness.source.name, gives: freshness.source.gives, homePage: freshness.source.homePage,
            licence: freshness.source.licence, command: freshness.source.command, isScheduled: freshness.isScheduled,
            standing: Standing(freshness.standing), lastTried: freshness.lastTried, lastGood: freshness.lastGood,
            records: freshness.records, nextRun: freshness.nextRun,
            heldBack: freshness.heldBack.map { HeldBack(at: $0.at, reason: $0.reason) },
            counts: run.map {
                Counts(
                    new: $0.counts.inserted, changed: $0.counts.updated, unchanged: $0.counts.unchanged,
                    withdrawn: $0.counts.withdrawn, refused: $0.counts.failed)
            },
            remarks: Remarks(
                errors: freshness.remarkCounts[.error] ?? 0, warnings: freshness.remarkCounts[.warning] ?? 0,
                information: freshness.remarkCounts[.information] ?? 0, first: freshness.remarks),
            fault: freshness.fault)
    }
}

extension StatusPage.SourceStatus.Standing {
    init(_ standing: SourceFreshness.Standing) {
        switch standing {
        case .fresh: self = .fresh
        case .running: self = .running
        case .never: self = .never
        case .late: self = .late
        case .failing: self = .failing
        case .heldBack: self = .heldBack
        }
    }
}
