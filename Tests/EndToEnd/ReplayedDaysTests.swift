import Foundation
import TestSupport
import Testing

/// Ten days of a portal that changes, and is out of order for a third of what it is asked.
struct ReplayedDaysTests {
    private static let lastDay = 10

    @Test(.enabled(if: PythonServer.replayIsAtHand, "the stand-in portal lies beside the repository"))
    func `ten days with many faults give the changes that the portal made, and the calls of a day without`() async throws {
        let catalogue = try Desktop.catalogue("catalogue-of-replayed-days") { file, content in
            file.hasPrefix("calls/") ? nil : content
        }
        let data = Desktop.folder.appending(path: "replayed-days")
        let unwell = try PythonServer(replayWithFaults: "many", seed: 3)
        defer { unwell.stop() }
        for day in 0...Self.lastDay {
            try await move(unwell, to: day)
            try await importing(from: unwell, into: data, catalogue)
        }
        let answer = try await UtblickProgram.run(
            ["changes", "--limit", "100000", "--format", "json", "--data", data.path, "--catalogue", catalogue.path])
        #expect(answer.status == 0, "\(answer.errors)")
        let changes = Desktop.folder.appending(path: "replayed-changes.json")
        try Data(answer.output.utf8).write(to: changes)
        let comparison = try await python(["replayed_days.py"], [PythonServer.replay.path, String(Self.lastDay), changes.path])
        #expect(comparison.status == 0, "\(comparison.output)\(comparison.errors)")

        let well = try PythonServer(replayWithFaults: "none")
        defer { well.stop() }
        try await move(well, to: Self.lastDay)
        let calm = Desktop.folder.appending(path: "last-day-alone")
        try await importing(from: well, into: calm, catalogue)
        let calls = try await [data, calm].asyncMap { folder in
            try await python(["-c", Self.calls], [folder.appending(path: "utblick.sqlite").path]).output
        }
        #expect(calls[0] == calls[1])
        #expect(calls[0].split(separator: "\n").count == 612)
    }

    /// The calls that their source has, by their names with what they hold.
    private static let calls = """
        import sqlite3, sys
        for row in sqlite3.connect(sys.argv[1]).execute(
            "SELECT id, content_digest FROM call WHERE withdrawn_at IS NULL ORDER BY id"):
            print(*row)
        """

    /// The portal drops connections when it is asked to go to another day as well.
    private func move(_ portal: PythonServer, to day: Int) async throws {
        let script = """
            import json, sys, urllib.request
            for attempt in range(100):
                try:
                    with urllib.request.urlopen(sys.argv[1], timeout=30) as answer:
                        print(json.load(answer)["day"])
                        break
                except Exception:
                    pass
            """
        let outcome = try await python(["-c", script], ["\(portal.address)/replay/day/\(day)"])
        #expect(outcome.output == "\(day)\n")
    }

    /// As often as it takes: an import that stopped leaves the calls as they were, and is made again.
    private func importing(from portal: PythonServer, into data: URL, _ catalogue: URL) async throws {
        for _ in 0..<10 {
            let outcome = try await UtblickProgram.run(
                ["import", "portal", "--from", portal.address, "--data", data.path, "--catalogue", catalogue.path], limit: .seconds(400),
                isLeading: true)
            if outcome.status == 0 { return }
            try #require(outcome.status == 69, "\(outcome.errors)")
        }
        Issue.record("the portal never gave everything")
    }

    private func python(_ program: [String], _ arguments: [String]) async throws -> UtblickProgram.Outcome {
        let folder = UtblickProgram.root.appending(path: "Tests/EndToEnd")
        let script = program.count == 1 ? [folder.appending(path: program[0]).path] : program
        return try await UtblickProgram.run(["python3", "-B"] + script + arguments, of: URL(filePath: "/usr/bin/env"), isLeading: true)
    }
}

extension Array {
    fileprivate func asyncMap<Value>(_ transform: (Element) async throws -> Value) async throws -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await transform(element)) }
        return values
    }
}
