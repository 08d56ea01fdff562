import Desk
import Exporting
import Foundation
import Funding
import Pages
import Storage
import Synchronization

/// The files of the large tables, made when somebody asks for one after a change, and kept on the disk until the next.
///
/// Not made by night for every desk: most desks' files nobody fetches, and those who fetch do so once a day. A desk without calls of its own shares its
/// files with all others of the kind, so that they are made once for all. One at a time is made, and whoever asks meanwhile waits for it.
final class KeptDumps: Sendable {
    /// One file as it lies on the disk.
    struct Dump: Sendable {
        /// Changes whenever a byte of the file may.
        let name: String
        let plain: URL
        let compressed: URL
        let made: Date
    }

    /// Raise it when columns change, so that files of an older program are made anew.
    private static let format = 1

    private let folder: URL
    /// What is being made, by its name; the last to begin is waited for by the next.
    private let making = Mutex<(tasks: [String: Task<Void, any Error>], last: Task<Void, any Error>?)>(([:], nil))

    /// - Parameter folder: is made when it is first needed.
    init(_ folder: URL) {
        self.folder = folder
    }

    /// In a folder of its own that the system clears away, for tests.
    static var temporary: KeptDumps {
        KeptDumps(FileManager.default.temporaryDirectory.appending(path: "utblick-open-data-\(UUID().uuidString)"))
    }

    /// The latest file of a large table.
    func dump(of dataset: LargeDataset, _ format: DataFormat, for desk: Desk) async throws -> Dump {
        let reading = ReadOpenData(desk)
        // What is made is of a later state than what was asked for, where there has been a change meanwhile.
        for _ in 0..<3 {
            let stem = stem(of: dataset, try await reading.edition())
            if let dump = existing(stem, format) { return dump }
            try await make(dataset, named: stem, reading)
        }
        throw DumpWriter.Fault()
    }

    private func stem(of dataset: LargeDataset, _ edition: ReadOpenData.Edition) -> String {
        // No desk's id is empty, nor has any the mark that stands between.
        let owner = dataset.isOfCalls ? edition.owner?.rawValue ?? "" : ""
        return "\(dataset.rawValue)@\(owner)@\(Self.format)@\(dataset.isOfCalls ? edition.calls : edition.projects)"
    }

    private func file(_ stem: String, _ format: DataFormat) -> URL { folder.appending(path: "\(stem).\(format.rawValue)") }

    private func existing(_ stem: String, _ format: DataFormat) -> Dump? {
        let plain = file(stem, format)
        let compressed = plain.appendingPathExtension("gz")
        // The gzipped one is put in its place last.
        guard let made = try? compressed.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate else { return nil }
        return Dump(name: plain.lastPathComponent, plain: plain, compressed: compressed, made: made)
    }

    private func make(_ dataset: LargeDataset, named stem: String, _ reading: ReadOpenData) async throws {
        let task = making.withLock { state in
            if let task = state.tasks[stem] { return task }
            let last = state.last
            // Not a child of the request: who asked first may hang up, and the others still want it.
            let task = Task {
                _ = try? await last?.value
                defer { self.making.withLock { $0.tasks[stem] = nil } }
                try await self.write(dataset, reading)
            }
            state.tasks[stem] = task
            state.last = task
            return task
        }
        try await task.value
    }

    private func write(_ dataset: LargeDataset, _ reading: ReadOpenData) async throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let unfinished = folder.appending(path: ".\(UUID().uuidString)", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: unfinished, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: unfinished) }
        let edition = try await reading.read { reader in
            var csv = try DumpWriter(plain: unfinished.appending(path: "csv"), compressed: unfinished.appending(path: "csv.gz"))
            var json = try DumpWriter(plain: unfinished.appending(path: "jsonl"), compressed: unfinished.appending(path: "jsonl.gz"))
            try dataset.write(reader, csv: &csv, json: &json)
            try csv.finish()
            try json.finish()
            return try reader.edition()
        }
        let stem = stem(of: dataset, edition)
        for ending in ["csv", "csv.gz", "jsonl", "jsonl.gz"] {
            let place = folder.appending(path: "\(stem).\(ending)")
            // Another process on the same folder may have been first; what it wrote is the same.
            try? FileManager.default.removeItem(at: place)
            try FileManager.default.moveItem(at: unfinished.appending(path: ending), to: place)
        }
        removeOlder(than: stem)
    }

    /// A reader of an older file has it open, and keeps it until it is closed.
    private func removeOlder(than stem: String) {
        let family = stem.split(separator: "@", omittingEmptySubsequences: false).prefix(2).joined(separator: "@") + "@"
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        for file in files where file.lastPathComponent.hasPrefix(family) && !file.lastPathComponent.hasPrefix(stem + ".") {
            try? FileManager.default.removeItem(at: file)
        }
    }
}

/// The tables that grow with the database; the others are a few hundred rows of the catalogue.
enum LargeDataset: String, Sendable {
    case calls, changes, projects, participants

    /// Whether it is as new as the calls; otherwise as the projects.
    var isOfCalls: Bool { self == .calls || self == .changes }

    /// Writes both forms in one reading.
    func write(_ reader: ReadOpenData.Reader, csv: inout DumpWriter, json: inout DumpWriter) throws {
        switch self {
        case .calls:
            try csv.write(DataTable<DatasetCall>.calls.csvHead)
            try reader.forEachCall { call, sighting in
                let row = DatasetCall(
                    call: call, firstSeen: sighting.firstSeenAt, changed: sighting.changedAt, version: sighting.version)
                try Self.write([row], of: .calls, csv: &csv, json: &json)
            }
        case .changes:
            try csv.write(DataTable<PublishedChange>.changes.csvHead)
            try reader.forEachChange { change, call in
                try Self.write(PublishedChange.rows(of: change, in: call), of: .changes, csv: &csv, json: &json)
            }
        case .projects:
            try csv.write(DataTable<FundedProject>.projects.csvHead)
            try reader.forEachProject { try Self.write([$0], of: .projects, csv: &csv, json: &json) }
        case .participants:
            try csv.write(DataTable<PublishedParticipation>.participants.csvHead)
            try reader.forEachProject {
                try Self.write(PublishedParticipation.rows(of: $0), of: .participants, csv: &csv, json: &json)
            }
        }
    }

    private static func write<Row>(
        _ rows: [Row], of table: DataTable<Row>, csv: inout DumpWriter, json: inout DumpWriter
    ) throws {
        for row in rows {
            try csv.write(table.csvLine(of: row))
            try json.write(table.jsonLine(of: row))
        }
    }
}
