import Foundation
import TestSupport
import Testing

/// `utblick import notices` after an import of the replayed portal.
struct NoticesTests {
    private static let portal = UtblickProgram.root.appending(path: "Tests/EndToEnd/notices_portal.py").path

    @Test(.enabled(if: PythonServer.replayIsAtHand))
    func `each run asks about the calls most in need, a notice is new once, and a portal out of order is given up`() async throws {
        let data = Desktop.folder.appending(path: "noticed").path
        let replay = try PythonServer(replayWithFaults: "none")
        defer { replay.stop() }
        #expect(try await importing("portal", from: replay.address, into: data).status == 0)

        let portal = try PythonServer([Self.portal])
        defer { portal.stop() }
        let all = try await importing("notices", from: portal.address, into: data, "--limit", "10000")
        #expect(all.status == 0, "\(all.errors)")
        let first = try counts(in: all)
        #expect(first.answered > 10 && first.added == first.answered && first.failed == 0)
        // A call without a document is remembered, and the notices that are known are not new.
        #expect(try counts(in: try await importing("notices", from: portal.address, into: data, "--limit", "10000")) == first.again)
        // Now the portal says another thing about each.
        let few = try counts(in: try await importing("notices", from: portal.address, into: data, "--limit", "7"))
        #expect(few == Counts(answered: 7, added: 7, missing: 0, failed: 0))
        // The stand-in's own topics say nothing; what was told stays.
        let silent = try counts(in: try await importing("notices", from: replay.address, into: data, "--limit", "3"))
        #expect(silent == Counts(answered: 3, added: 0, missing: 0, failed: 0))

        let broken = try PythonServer([Self.portal, "--broken"])
        defer { broken.stop() }
        let stopped = try await importing("notices", from: broken.address, into: data)
        #expect(stopped.status == 69)
        #expect(try counts(in: stopped) == Counts(answered: 0, added: 0, missing: 0, failed: 3))
        #expect(stopped.errors.contains("JSON without a TopicDetails object"))
    }

    @Test func `a limit or an address that is none is refused`() async throws {
        for arguments in [["--limit", "0"], ["--limit", "many"], ["--from", "portal"]] {
            let outcome = try await UtblickProgram.run(["import", "notices"] + arguments)
            #expect(outcome.status == 64)
            #expect(outcome.errors.contains(arguments[0]), "\(outcome.errors)")
        }
    }

    struct Counts: Equatable {
        let answered: Int
        let added: Int
        let missing: Int
        let failed: Int

        /// What a second run gives when nothing has changed.
        var again: Counts { Counts(answered: answered, added: 0, missing: 0, failed: 0) }
    }

    private func importing(_ what: String, from address: String, into data: String, _ more: String...) async throws
        -> UtblickProgram.Outcome
    {
        try await UtblickProgram.run(["import", what, "--data", data, "--from", address] + more)
    }

    private func counts(in outcome: UtblickProgram.Outcome) throws -> Counts {
        let form = /(\d+) calls answered, (\d+) new notices; (\d+) calls without a document, (\d+) failed/
        let match = try #require(outcome.output.firstMatch(of: form), "\(outcome.output)")
        return Counts(
            answered: try #require(Int(match.1)), added: try #require(Int(match.2)), missing: try #require(Int(match.3)),
            failed: try #require(Int(match.4)))
    }
}
