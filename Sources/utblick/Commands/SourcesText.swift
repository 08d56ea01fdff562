import Desk
import Foundation
import Funding
import Storage

/// The answer of `utblick sources` for a reader at a terminal.
struct SourcesText {
    let freshness: DeskFreshness

    var text: String {
        let catalogue = freshness.catalogue
        let newest = catalogue.newestCheck.map { ", the newest checked \($0.iso)" } ?? ""
        let own = "catalogue: \(catalogue.facts) facts\(newest), \(catalogue.factsOlderThanYear) checked more than a year ago"
        return (freshness.sources.flatMap(lines) + [own]).joined(separator: "\n")
    }

    private func lines(of source: SourceFreshness) -> [String] {
        var lines = ["\(source.source.id): \(source.source.name.en): \(words(for: source.standing))"]
        if let lastGood = source.lastGood {
            lines.append("  last fetched \(stamp(lastGood))" + (source.records.map { ", \($0) records" } ?? ""))
        } else {
            lines.append("  fetch it with: \(source.source.command)")
        }
        if let lastTried = source.lastTried { lines.append("  last tried \(stamp(lastTried))") }
        if let run = source.lastRun {
            let counts = run.counts
            lines.append(
                "  last run: \(counts.inserted) new, \(counts.updated) changed, \(counts.unchanged) unchanged, "
                    + "\(counts.withdrawn) withdrawn, \(counts.failed) not taken in")
        }
        if let heldBack = source.heldBack { lines.append("  held back \(stamp(heldBack.at)): \(heldBack.reason)") }
        if let fault = source.fault { lines.append("  why: \(fault)") }
        if let nextRun = source.nextRun { lines.append("  next run \(stamp(nextRun)), by utblick serve") }
        lines += source.remarks.map { "  remark: \($0)" }
        return lines
    }

    private func words(for standing: SourceFreshness.Standing) -> String {
        switch standing {
        case .fresh: "as it should"
        case .running: "being fetched"
        case .never: "never fetched"
        case .late: "late"
        case .failing: "cannot be fetched"
        case .heldBack: "held back"
        }
    }

    private func stamp(_ instant: Date) -> String { instant.formatted(.iso8601) }
}
