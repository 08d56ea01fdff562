import Foundation
import Funding

/// Takes the pages of one run through their stages and remembers what has come.
struct PortalReader {
    /// Whether the portal has given all that it was asked for, in a form that could be read.
    private(set) var isWhole = true
    private let fetchedAt: Date
    private var identities: PortalIdentities
    private var log = DiagnosticLog()
    private var folded = Folded()
    /// Copies and results without metadata: whether their original comes is known only at the end.
    private var held: [PortalResult] = []
    private var labels = PortalLabels.none
    /// Results of the page at hand with a code that Utblick does not know, to be reported when the portal's labels are there.
    private var unclear: [PortalResult] = []

    private struct Folded {
        var repeated = 0
        var twins = 0
        var copies = 0
        var bare = 0
    }

    init(fetchedAt: Date, namesBefore: [String: Call.ID]) {
        self.fetchedAt = fetchedAt
        identities = PortalIdentities(namesBefore: namesBefore)
    }

    /// Raw → parsed, without what was not asked for.
    mutating func parsed(_ page: PortalPage, slice: PortalSlice) -> [PortalResult] {
        let results = page.results.compactMap { PortalResult(raw: $0, log: &log) }
        if results.count < page.results.count { isWhole = false }
        let asked = PortalAskedFor(slice)
        let strays = results.filter { asked.judgement(of: $0) == .notAskedFor }
        guard !strays.isEmpty else {
            unclear += results.filter { asked.judgement(of: $0) == .unclear }
            return results
        }
        isWhole = false
        let message = "The portal gave results that were not asked for, as if it had not read the query; they were left out"
        log.reportOnce(.warning, "\(message) (\(slice.name))", for: strays.first?.reference)
        // A server that ignores the query gives every kind of record, so here a code that nobody knows is no call either.
        return results.filter { asked.judgement(of: $0) == .askedFor }
    }

    private mutating func reportUnclear(_ result: PortalResult) {
        for (list, known) in [(PortalLabels.List.type, PortalCode.wantedTypes), (.status, Array(PortalCode.statuses.keys))] {
            let codes = result.values(list.rawValue).map(\.trimmed)
            if codes.isEmpty {
                log.report(.warning, "No \(list.noun)", for: result.reference)
            } else if !codes.contains(where: known.contains) {
                let name = labels.named(codes[0], in: list)
                log.reportOnce(.warning, "The portal gives a \(list.noun) that Utblick does not know: \(name)", for: result.reference)
            }
        }
    }

    /// Parsed → normalised → records.
    mutating func batch(named name: String, of results: [PortalResult], labels: PortalLabels) throws -> ImportBatch {
        self.labels = labels
        let given = Set(results.map(\.reference))
        for result in unclear where given.contains(result.reference) { reportUnclear(result) }
        unclear = []
        var records: [CallRecord] = []
        for result in results {
            if result.isCopy || result.isBare {
                held.append(result)
            } else if let record = try record(of: result) {
                records.append(record)
            }
        }
        return ImportBatch(name: name, records: records, diagnostics: log.drain(), isWhole: isWhole)
    }

    /// The copies and bare results that belong to no other, and what was folded in the run; `nil` if there is nothing to tell.
    mutating func closingBatch() throws -> ImportBatch? {
        var records: [CallRecord] = []
        // Copies first: a bare result may be the twin of a copy whose original never came.
        for result in held.filter({ !$0.isBare }) + held.filter(\.isBare) {
            var quiet = DiagnosticLog()
            if let call = PortalCall(result, labels: labels, log: &quiet), identities.original(of: call, isBare: result.isBare) != nil {
                if result.isBare { folded.bare += 1 } else { folded.copies += 1 }
            } else if let record = try record(of: result) {
                records.append(record)
            }
        }
        held = []
        reportFolded()
        let batch = ImportBatch(name: "results without an original", records: records, diagnostics: log.drain(), isWhole: isWhole)
        return batch.isEmpty ? nil : batch
    }

    private mutating func record(of result: PortalResult) throws -> CallRecord? {
        guard let call = PortalCall(result, labels: labels, log: &log) else {
            isWhole = false
            return nil
        }
        switch try identities.arrival(of: call, reference: result.reference) {
        case .twin(let original, let isChanged):
            if original == result.reference { folded.repeated += 1 } else { folded.twins += 1 }
            if isChanged {
                log.report(.warning, "The reference came twice with different content; the first is kept", for: result.reference)
            }
            return nil
        case .new(let id):
            return CallRecord(
                call: call.call(id: id, fetchedAt: fetchedAt), reference: result.reference, programmeName: call.programmeName,
                rawJSON: result.raw, digest: try call.digest())
        }
    }

    private mutating func reportFolded() {
        let counts = [
            (folded.repeated, "repeated results"), (folded.twins, "results of another reference with the same content"),
            (folded.copies, "copies from another database"), (folded.bare, "results without metadata"),
        ]
        for (count, what) in counts where count > 0 {
            log.report(.information, "Folded into their originals, \(what): \(count)")
        }
    }

    /// A query that was ignored matches everything the portal has, and no run could page through that.
    func checkUnderstood(_ page: PortalPage, slice: PortalSlice, place: String) throws {
        var quiet = DiagnosticLog()
        let asked = PortalAskedFor(slice)
        let results = page.results.compactMap { PortalResult(raw: $0, log: &quiet) }
        guard results.contains(where: { asked.judgement(of: $0) == .notAskedFor }) else { return }
        throw PortalError(place: place, reason: "the portal ignored the query and gave \(page.total) results")
    }

    mutating func reportTooMany(_ total: Int, in slice: PortalSlice) {
        isWhole = false
        log.report(.warning, "\(total) results for \(slice.name), of which the portal gives only the first \(PortalInterface.window)")
    }

    mutating func reportTooFew(_ count: Int, of total: Int, in slice: PortalSlice) {
        isWhole = false
        log.report(.warning, "The portal announced \(total) results for \(slice.name) and gave \(count)")
    }

    /// What is of no programme that the portal lists, for one.
    mutating func reportUnaccounted(_ count: Int) {
        isWhole = false
        log.report(.warning, "\(count) results that the portal counts were in none of the smaller questions that were asked for them")
    }

    mutating func reportShifted(_ slice: PortalSlice) {
        isWhole = false
        log.report(.warning, "The portal's pages shifted while they were read, and gave other results the second time (\(slice.name))")
    }

    mutating func reportNoLabels(_ reason: String) {
        log.report(.warning, "The portal's own labels could not be fetched: \(reason)")
    }
}
