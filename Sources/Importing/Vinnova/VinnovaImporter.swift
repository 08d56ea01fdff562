public import Foundation
public import Funding

/// Imports Vinnova's open data: projects, and calls with their rounds and programmes. Contact persons are dropped when it is read.
public struct VinnovaImporter: ProjectImporter {
    public static let origin = FundedProject.Origin.vinnova

    /// Vinnova's four lists.
    public enum List: String, Sendable, Hashable, CaseIterable {
        case programmes = "program"
        case calls = "utlysningar"
        case rounds = "ansokningsomgangar"
        case projects = "projekt"
    }

    public init() {}

    /// Where a list is, of the records changed since a day. Vinnova does not answer in time about days that lie many years back.
    ///
    /// - Parameter base: where the lists lie; `nil` for Vinnova's own address.
    public static func address(of list: List, changedSince day: Day, at base: URL? = nil) -> URL? {
        (base ?? URL(string: "https://data.vinnova.se/api"))?.appending(path: "\(list.rawValue)/\(day.iso)")
    }

    /// Reads the list of projects.
    public func readProjects(from input: ImportInput, on day: Day, _ take: (ProjectBatch) throws -> Void) throws {
        try withoutActuallyEscaping(take) { take in
            var batches = ProjectBatches(take)
            let reading = VinnovaProject(day: day)
            try Self.forEachRecord(in: input, .projects, log: { batches.log.report($0.severity, $0.message, for: $0.reference) }) {
                record in
                if let project = reading.project(record, log: &batches.log) { try batches.add(project) }
            }
            try batches.finish()
        }
    }

    /// Reads rounds as calls, with what their calls and programmes say.
    ///
    /// A round whose call is not among `calls` is still read; a call without rounds has no dates, and is only told of.
    ///
    /// - Parameter now: when the lists were fetched; goes into `Call.fetchedAt`.
    public func readCalls(
        rounds: ImportInput, calls: ImportInput?, programmes: ImportInput?, asOf now: Date, _ take: (ImportBatch) throws -> Void
    ) throws {
        var log = DiagnosticLog()
        func records(_ input: ImportInput?, _ list: List) throws -> [String: VinnovaRecord] {
            var found: [String: VinnovaRecord] = [:]
            guard let input else { return found }
            try Self.forEachRecord(in: input, list, log: { log.report($0.severity, $0.message, for: $0.reference) }) { record in
                found[record.number] = record
            }
            return found
        }
        let programmes = try records(programmes, .programmes)
        let calls = try records(calls, .calls)
        let rounds = try records(rounds, .rounds).values.sorted { $0.number < $1.number }
        let reading = VinnovaRound(calls: calls, programmes: programmes, now: now)
        let found = try rounds.compactMap { try reading.record($0, log: &log) }
        let withRound = Set(rounds.compactMap { $0.text("DiarienummerUtlysning") })
        for number in calls.keys.sorted() where !withRound.contains(number) {
            log.report(.information, "A call of which no round was among the rounds; it has no dates, and was left out", for: number)
        }
        try take(ImportBatch(name: "rounds of Vinnova", records: found, diagnostics: log.drain()))
    }

    /// Bytes of calls, rounds or programmes that are held at a time; each has a few thousand.
    private static let mostBytes = 128 << 20

    private static func forEachRecord(
        in input: ImportInput, _ list: List, log: (ImportDiagnostic) -> Void, _ body: (VinnovaRecord) throws -> Void
    ) throws {
        var said = DiagnosticLog()
        var bytes = 0
        try input.withFirstEntry { entry in
            try entry.forEachJSONElement { element in
                bytes += element.count
                guard list == .projects || bytes <= mostBytes else {
                    throw ImportRefusal(place: entry.place, reason: "larger than any list of the source")
                }
                let record = VinnovaRecord(element, list, log: &said)
                said.drain().forEach(log)
                if let record { try body(record) }
            }
        }
    }
}
