import Desk
import Foundation
import Funding
import Storage

/// The answer of `utblick sources --format json`. Instants are ISO 8601 in UTC; what is not known is left out.
struct SourcesDocument: Encodable {
    let sources: [SourcePart]
    let catalogue: CataloguePart

    struct SourcePart: Encodable {
        let id: String
        let name: String
        let standing: String
        let lastTried: Date?
        let lastFetched: Date?
        let records: Int?
        let nextRun: Date?
        let heldBack: HeldBackPart?
        let lastRun: RunPart?
    }

    struct HeldBackPart: Encodable {
        let at: Date
        let reason: String
    }

    struct RunPart: Encodable {
        let started: Date
        let outcome: String?
        let message: String?
        let seen: Int
        let new: Int
        let changed: Int
        let unchanged: Int
        let withdrawn: Int
        let notTakenIn: Int
        let errors: Int
        let warnings: Int
        let information: Int
        let remarks: [String]
    }

    struct CataloguePart: Encodable {
        let newestCheck: String?
        let facts: Int
        let factsOlderThanYear: Int
    }

    init(_ freshness: DeskFreshness) {
        sources = freshness.sources.map(SourcePart.init)
        let own = freshness.catalogue
        catalogue = CataloguePart(newestCheck: own.newestCheck?.iso, facts: own.facts, factsOlderThanYear: own.factsOlderThanYear)
    }

    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}

extension SourcesDocument.SourcePart {
    init(_ source: SourceFreshness) {
        self.init(
            id: source.source.id, name: source.source.name.en, standing: source.standing.rawValue, lastTried: source.lastTried,
            lastFetched: source.lastGood, records: source.records, nextRun: source.nextRun,
            heldBack: source.heldBack.map { SourcesDocument.HeldBackPart(at: $0.at, reason: $0.reason) },
            lastRun: source.lastRun.map { run in
                SourcesDocument.RunPart(
                    started: run.startedAt, outcome: run.outcome?.rawValue, message: source.fault, seen: run.counts.seen,
                    new: run.counts.inserted, changed: run.counts.updated, unchanged: run.counts.unchanged, withdrawn: run.counts.withdrawn,
                    notTakenIn: run.counts.failed,
                    errors: source.remarkCounts[.error] ?? 0, warnings: source.remarkCounts[.warning] ?? 0,
                    information: source.remarkCounts[.information] ?? 0, remarks: source.remarks)
            })
    }
}
