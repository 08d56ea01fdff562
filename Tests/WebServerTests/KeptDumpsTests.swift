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
        let desk = try await StaffDesk.make().desk
        try await add("ett", to: desk)
        let dumps = KeptDumps(folder)
        let first = try await withThrowingTaskGroup(of: KeptDumps.Dump.self) { group in
            for format in DataFormat.allCases + DataFormat.allCases {
                group.addTask { try await dumps.dump(of: .projects, format, for: desk) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(first.map(\.name)).count == 2 && Set(first.map(\.made)).count <= 2)
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
        let (home, other) = (try await StaffDesk.make().desk, try await StaffDesk.neighbour().desk)
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
}
