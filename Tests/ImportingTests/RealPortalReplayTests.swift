import Foundation
import Funding
import Testing

@testable import Importing

/// The whole importer against the replay of the portal, over real connections. Runs where the replay stands beside the repository.
@Suite(.enabled(if: PortalReplay.isAtHand), .serialized) struct RealPortalReplayTests {
    @Test func `the replayed portal's 617 calls are imported, twice alike`() async throws {
        let replay = try PortalReplay()
        defer { replay.stop() }
        let started = ContinuousClock.now
        let first = try await records(of: replay)
        print("replay: \(first.records.count) calls in \(ContinuousClock.now - started)")
        for diagnostic in first.diagnostics { print("replay: \(diagnostic.reference ?? "run"): \(diagnostic.message)") }
        #expect(first.records.count == 617)
        #expect(Set(first.records.map(\.reference)).count == 617)
        #expect(Set(first.records.map(\.call.id)).count == 617)
        #expect(Set(first.records.map { $0.call.identifier.lowercased() }).count == 617)
        #expect(first.records.allSatisfy { $0.programmeName != nil && !$0.call.deadlines.isEmpty && $0.call.link != nil })
        #expect(first.records.filter { $0.call.statedStatus == .closed }.count == 4)
        #expect(first.records.filter { $0.call.deadlines.count == 3 }.allSatisfy { $0.call.deadlines[0].stage == .cutOff(1) })
        #expect(first.records.filter { !$0.call.conditions.isEmpty }.allSatisfy { !$0.call.conditions.plain.hasPrefix("\">") })
        expectInheritance(in: first.records.map(\.call))
        let folded = first.diagnostics.map(\.message).filter { $0.hasPrefix("Folded") }
        #expect(
            folded == [
                "Folded into their originals, repeated results: 4", "Folded into their originals, copies from another database: 3",
                "Folded into their originals, results without metadata: 1",
            ])

        let second = try await records(of: replay)
        #expect(digests(second.records) == digests(first.records))

        try await replay.move(to: 1)
        let nextDay = try await records(of: replay)
        let changed = nextDay.records.filter { digests(first.records)[$0.reference] != $0.digest }
        print("replay: day 1 has \(nextDay.records.count) calls, \(changed.count) of them new or changed")
        #expect(!changed.isEmpty && changed.count < 200)
    }

    /// How many calls are tied to an action, and how many state something that a program can trust.
    private func expectInheritance(in calls: [Call]) {
        #expect(calls.count { $0.programme != nil } == 522)
        #expect(calls.count { $0.action != nil } == 500)
        let stated = calls.compactMap(\.conditionsStated)
        #expect(stated.count == 596)
        #expect(stated.count { $0.countries != nil } == 31)
        #expect(stated.count { $0.consortium != nil } == 27)
        #expect(stated.count { $0.consortium?.isWhole == true } == 6)
        #expect(stated.count { $0.unread.contains { !$0.isRemark } } == 282)
        #expect(stated.allSatisfy { $0.unread.allSatisfy { !$0.sentences.isEmpty } })
    }

    @Test func `a portal in trouble gives the same 617 calls`() async throws {
        let replay = try PortalReplay(faults: "some", seed: 1)
        defer { replay.stop() }
        let trouble = try await records(of: replay)
        #expect(trouble.records.count == 617)
        #expect(Set(trouble.records.map(\.reference)).count == 617)
    }

    @Test func `an answer larger than the limit is broken off`() async throws {
        let replay = try PortalReplay()
        defer { replay.stop() }
        let importer = PortalImporter(from: replay.address, fetcher: .live(maximumBody: 1_000))
        var iterator = importer.batches(asOf: .testDay).makeAsyncIterator()
        let expected = PortalError(place: "page 1 of open and forthcoming calls", reason: "the answer was larger than 1000 bytes")
        await #expect(throws: expected) { _ = try await iterator.next() }
    }

    @Test func `a portal that is not there is an error that says so`() async throws {
        let replay = try PortalReplay()
        replay.stop()
        let importer = PortalImporter(from: replay.address, patience: Patience(tries: 2, pause: { _ in }))
        var iterator = importer.batches(asOf: .testDay).makeAsyncIterator()
        let error = await #expect(throws: PortalError.self) { _ = try await iterator.next() }
        #expect(error?.reason.hasPrefix("the connection was lost") == true)
    }

    private func records(of replay: PortalReplay) async throws -> (records: [CallRecord], diagnostics: [ImportDiagnostic]) {
        let importer = PortalImporter(from: replay.address, patience: Patience(baseDelay: .zero, pause: { _ in }))
        var records: [CallRecord] = []
        var diagnostics: [ImportDiagnostic] = []
        for try await batch in importer.batches(asOf: .testDay) {
            #expect(batch.isWhole, "twins and copies are the portal's own")
            records += batch.records
            diagnostics += batch.diagnostics
        }
        return (records, diagnostics)
    }

    private func digests(_ records: [CallRecord]) -> [String: String] {
        Dictionary(records.map { ($0.reference, $0.digest) }) { first, _ in first }
    }
}
