import Foundation
import SQLCore
import Testing

@testable import Storage

/// What the stores ask, in each database's words, against the stored text. `RECORD_SNAPSHOTS=1` stores it anew; the change is then reviewed
/// as code.
struct SnapshotTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"

    @Test func `what the stores ask is as it was`() async throws {
        try await TestDatabase.sqlite.withStore { store in
            _ = try await store.write { try CallStore.upsert(Sample.record(Sample.call("call-7")), at: .noon, on: $0) }
            for query in StoreQuery.readings + StoreQuery.overall + StoreQuery.writings {
                let statements = try await store.write { connection in
                    let recording = RecordingConnection(connection)
                    try query.run(recording)
                    return recording.statements
                }
                try Self.compare(statements, with: query.name)
            }
        }
    }

    @Test func `the tables are as they were`() throws {
        for migration in Migrations.all {
            try Self.compare(migration.statements, with: "migration-\(migration.number)")
        }
    }

    @Test(.enabled(if: !isRecording, "the snapshots are being stored"))
    func `no snapshot is left of a query that is gone`() throws {
        let names =
            StoreQuery.readings.map(\.name) + StoreQuery.overall.map(\.name) + StoreQuery.writings.map(\.name)
            + Migrations.all.map { "migration-\($0.number)" }
        let expected = Set(names.flatMap { name in Dialect.allCases.map { Self.file(name, $0) } })
        #expect(Set(try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)) == expected)
        #expect(Set(names).count == names.count)
    }

    private static func file(_ name: String, _ dialect: Dialect) -> String { "\(name).\(dialect.rawValue).sql" }

    private static func compare(_ statements: [SQL], with name: String) throws {
        for dialect in Dialect.allCases {
            let text = statements.map { $0.rendered(for: dialect).text + ";\n" }.joined(separator: "\n")
            let file = folder.appending(path: file(name, dialect))
            if isRecording {
                try Data(text.utf8).write(to: file)
            } else {
                let stored = try? String(contentsOf: file, encoding: .utf8)
                #expect(stored == text, "\(file.lastPathComponent) differs")
            }
        }
    }
}
