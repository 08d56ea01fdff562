import Foundation
import TestSupport
import Testing

/// `utblick import portal` against portals on this machine, well and unwell.
struct ImportTests {
    struct Counts: Equatable {
        let seen: Int
        let new: Int
        let changed: Int
        let unchanged: Int
        var withdrawn = 0
    }

    @Test(.enabled(if: PythonServer.replayIsAtHand))
    func `the replayed portal's 617 calls come in once, and a portal in trouble takes none away`() async throws {
        let data = Desktop.folder.appending(path: "imported").path
        let well = try PythonServer(replayWithFaults: "none")
        let first = try await importing(from: well.address, into: data)
        #expect(first.status == 0, "\(first.errors)")
        let firstCounts = try counts(in: first)
        #expect(firstCounts.seen == 617)
        // A call that the catalogue held in our own words already is changed, not new.
        #expect(firstCounts.new + firstCounts.changed == 617)
        #expect(firstCounts.new >= 300)

        let second = try await importing(from: well.address, into: data)
        #expect(second.status == 0)
        #expect(try counts(in: second) == Counts(seen: 617, new: 0, changed: 0, unchanged: 617))
        let before = try await calls(in: data)
        #expect(!before.isEmpty)
        well.stop()

        let unwell = try PythonServer(replayWithFaults: "many", seed: 2)
        defer { unwell.stop() }
        let third = try await importing(from: unwell.address, into: data)
        if third.status == 0 {
            #expect(try counts(in: third) == Counts(seen: 617, new: 0, changed: 0, unchanged: 617))
        } else {
            expectStopped(third)
            #expect(try counts(in: third).new == 0)
        }
        #expect(try await calls(in: data) == before)
    }

    @Test(.enabled(if: PythonServer.replayIsAtHand))
    func `all 617 are new where the catalogue holds no calls`() async throws {
        let catalogue = try Desktop.catalogue("catalogue-without-calls") { file, content in
            file.hasPrefix("calls/") ? nil : content
        }
        let portal = try PythonServer(replayWithFaults: "none")
        defer { portal.stop() }
        let outcome = try await importing(
            from: portal.address, into: Desktop.folder.appending(path: "imported-alone").path, "--catalogue", catalogue.path)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try counts(in: outcome) == Counts(seen: 617, new: 617, changed: 0, unchanged: 0))
    }

    @Test(.enabled(if: PythonServer.replayIsAtHand))
    func `far fewer calls than the last time are held back until somebody accepts them`() async throws {
        let data = Desktop.folder.appending(path: "imported-fewer").path
        let whole = try PythonServer(replayWithFaults: "none")
        #expect(try await importing(from: whole.address, into: data).status == 0)
        whole.stop()
        let before = try await calls(in: data)
        let half = try PythonServer(replayOfFirst: 300)
        defer { half.stop() }
        let heldBack = try await importing(from: half.address, into: data)
        #expect(heldBack.status == 65)
        #expect(heldBack.errors.contains("--accept-fewer"))
        #expect(try await calls(in: data) == before)
        let accepted = try await importing(from: half.address, into: data, "--accept-fewer")
        #expect(accepted.status == 0)
        let counts = try counts(in: accepted)
        #expect(counts.new == 0 && counts.changed == 0)
        #expect(counts.unchanged + counts.withdrawn == 617)
        let again = try await importing(from: half.address, into: data)
        #expect(try self.counts(in: again) == Counts(seen: counts.seen, new: 0, changed: 0, unchanged: counts.seen))
    }

    @Test(arguments: ["html", "cut", "many", "busy", "close", "other", "forbidden"])
    func `a portal that does not make sense stops the import, and the page is named`(way: String) async throws {
        let portal = try PythonServer(alwaysWrong: way)
        defer { portal.stop() }
        let data = Desktop.folder.appending(path: "wrong-" + way).path
        let before = try await calls(in: data)
        let outcome = try await importing(from: portal.address, into: data)
        expectStopped(outcome)
        #expect(try await calls(in: data) == before)
    }

    @Test func `a portal that is not there`() async throws {
        let portal = try PythonServer(alwaysWrong: "html")
        portal.stop()
        let outcome = try await importing(from: portal.address, into: Desktop.folder.appending(path: "wrong-gone").path)
        expectStopped(outcome)
    }

    private func importing(from address: String, into data: String, _ more: String...) async throws -> UtblickProgram.Outcome {
        try await UtblickProgram.run(["import", "portal", "--from", address, "--data", data] + more, limit: .seconds(400))
    }

    /// Reads "617 calls: 346 new, 271 changed, 0 unchanged, 0 withdrawn, 0 not taken in".
    private func counts(in outcome: UtblickProgram.Outcome) throws -> Counts {
        let line = try #require(outcome.output.split(separator: "\n").first { $0.contains(" new, ") }, "\(outcome.output)")
        let numbers = line.split { !$0.isNumber }.compactMap { Int($0) }
        try #require(numbers.count == 6)
        #expect(numbers[5] == 0)
        return Counts(seen: numbers[0], new: numbers[1], changed: numbers[2], unchanged: numbers[3], withdrawn: numbers[4])
    }

    private func expectStopped(_ outcome: UtblickProgram.Outcome) {
        #expect(outcome.status == 69, "\(outcome.errors)")
        #expect(outcome.errors.firstMatch(of: #/page \d+ of /#) != nil, "\(outcome.errors)")
        #expect(!outcome.errors.contains("<html>"))
    }

    /// The calls that an idea is answered with: of the catalogue and of the portal.
    private func calls(in data: String) async throws -> [String] {
        let outcome = try await UtblickProgram.run(
            ["match", MatchTests.housing, "--on", "2026-09-01", "--limit", "100", "--format", "json", "--data", data])
        guard outcome.status == 0 else { throw UtblickProgram.Refused(message: outcome.errors) }
        return try JSONDecoder().decode(MatchAnswer.self, from: Data(outcome.output.utf8)).matches.compactMap(\.call)
    }
}
