import Exporting
import Foundation
import Funding
import Storage
import Testing

@testable import Desk
@testable import WebServer

@Suite struct KeptDumpsTests {
    private let folder = FileManager.default.temporaryDirectory.appending(
        path: "utblick-dumps-\(UUID().uuidString)", directoryHint: .isDirectory)

    private func files() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    private func add(_ name: String, to desk: Desk) async throws {
        let project = FundedProject(
            id: FundedProject.ID("vinnova-\(name)"), origin: .vinnova, identifier: name,
            title: TextVersions([.init(language: "sv", text: name)]),
            source: Source(
                address: "https://vinnova.example.se", kind: .official, confidence: .high, checked: PartialDate(Day(daysSince1970: 20_000)),
                licence: "CC0"))
        let digest = UUID().uuidString
        _ = try await desk.store.write {
            try ProjectStore.upsert([(project, digest)], at: Date(timeIntervalSince1970: 1_790_000_000), on: $0)
        }
    }

    @Test func `a table is written once for all who ask, kept until a change, and then anew in the place of the old`() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let desk = try await StaffDesk.alone().desk
        try await add("ett", to: desk)
        let dumps = KeptDumps(folder)
        let first = try await withThrowingTaskGroup(of: KeptDumps.Dump.self) { group in
            for format in DataFormat.allCases + DataFormat.allCases {
                group.addTask { try await dumps.dump(of: .projects, format, for: desk) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(first.map(\.name)).count == 2 && Set(first.map(\.made)).count == 1)
        #expect(try files().count == 4)
        let text = try String(contentsOf: try await dumps.dump(of: .projects, .csv, for: desk).plain, encoding: .utf8)
        #expect(text.contains("vinnova-ett"))
        // Another process on the same folder finds what is there.
        let again = try await KeptDumps(folder).dump(of: .projects, .csv, for: desk)
        #expect(first.contains { $0.name == again.name && $0.made == again.made })
        try await add("två", to: desk)
        let new = try await dumps.dump(of: .projects, .csv, for: desk)
        #expect(new.name != again.name)
        #expect(try files().count == 4 && files().allSatisfy { $0.hasPrefix(String(new.name.dropLast("csv".count))) })
        #expect(try String(contentsOf: new.plain, encoding: .utf8).contains("vinnova-två"))
    }

    @Test func `the gzipped file holds the same, and desks without calls of their own share theirs`() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let alone = try await StaffDesk.alone()
        let (home, other) = (alone.desk, try await alone.neighbour())
        let dumps = KeptDumps(folder)
        let own = try await dumps.dump(of: .calls, .jsonLines, for: home)
        #expect(try await dumps.dump(of: .calls, .jsonLines, for: other).name == own.name)
        let unpacked = Process()
        unpacked.executableURL = URL(filePath: "/usr/bin/env")
        unpacked.arguments = ["gzip", "-dc", own.compressed.path]
        let pipe = Pipe()
        unpacked.standardOutput = pipe
        try unpacked.run()
        let content = try pipe.fileHandleForReading.readToEnd() ?? Data()
        unpacked.waitUntilExit()
        #expect(unpacked.terminationStatus == 0)
        #expect(try content == Data(contentsOf: own.plain))
    }

    @Test func `where nothing can be written a fault is told, and nothing half made is left`() async throws {
        let desk = try await StaffDesk.make().desk
        await #expect(throws: (any Error).self) {
            _ = try await KeptDumps(URL(filePath: "/dev/null/x")).dump(of: .changes, .csv, for: desk)
        }
    }

    @Test func `under changes without end everybody gets a file that is no older than what they asked for, and one is left`() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let desk = try await StaffDesk.make().desk
        let dumps = KeptDumps(folder)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<12 {
                group.addTask {
                    let name = "oro-\(number)-\(UUID().uuidString.lowercased())"
                    try await add(name, to: desk)
                    let dump = try await dumps.dump(of: .projects, .jsonLines, for: desk)
                    // It may have been replaced since; what there is then is newer.
                    let text = try? String(contentsOf: dump.plain, encoding: .utf8)
                    #expect(text?.contains("vinnova-\(name)") ?? true)
                }
            }
            try await group.waitForAll()
        }
        let last = try await dumps.dump(of: .projects, .jsonLines, for: desk)
        #expect(try files() == ["csv", "csv.gz", "jsonl", "jsonl.gz"].map { String(last.name.dropLast("jsonl".count)) + $0 })
    }

    @Test func `that calls were met again makes no new file`() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let calls = try await OwnCalls.make()
        let (desk, call) = (calls.desk, calls.call("ett"))
        try await calls.store(call)
        let dumps = KeptDumps(folder)
        let first = try await dumps.dump(of: .calls, .jsonLines, for: desk)
        let record = CallRecord(call: call, sourceRecord: "{}", sourceChangedAt: nil)
        _ = try await desk.store.write {
            try CallStore.upsert(contentsOf: [record], of: desk.id, at: Date(timeIntervalSince1970: 1_799_000_000 + 2 * 86_400), on: $0)
        }
        let again = try await dumps.dump(of: .calls, .jsonLines, for: desk)
        // Another test may have changed a call that all desks share meanwhile.
        let revision = try await ReadOpenData(desk).edition().calls
        #expect(again.name == first.name || !first.name.hasSuffix("@\(revision).jsonl"))
        #expect(try String(contentsOf: again.plain, encoding: .utf8).contains(call.id.rawValue))
    }

    @Test func `what is left of desks that are gone, and of writing that was broken off, goes after a week`() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let desk = try await StaffDesk.make().desk
        try FileManager.default.createDirectory(at: folder.appending(path: ".unfinished"), withIntermediateDirectories: true)
        for name in ["calls@gone@2@7.csv", "calls@gone@2@7.csv.gz", "projects@@1@999999999.csv"] {
            try Data("x".utf8).write(to: folder.appending(path: name))
        }
        _ = try await KeptDumps(folder).dump(of: .projects, .csv, for: desk)
        // Of another program and the same table: gone at once. The others may be somebody's.
        #expect(try files().filter { !$0.hasPrefix("projects@@2@") } == [".unfinished", "calls@gone@2@7.csv", "calls@gone@2@7.csv.gz"])
        let late = KeptDumps(folder) { Date().addingTimeInterval(8 * 86_400) }
        _ = try await late.dump(of: .changes, .csv, for: desk)
        #expect(try files().allSatisfy { !$0.hasPrefix(".") && !$0.contains("gone") })
    }
}
