import Desk
import Exporting
import Foundation
import Funding
import Storage
import Synchronization

/// The files of the large tables, made when somebody asks for one after a change, and kept on the disk until the next.
///
/// Not made by night for every desk: most desks' files nobody fetches, and those who fetch do so once a day. A desk without calls of its own
/// shares its files with all others of the kind, so that they are made once for all. One at a time is made, and whoever asks meanwhile waits
/// for it.
final class KeptDumps: Sendable {
    /// One file as it lies on the disk.
    struct Dump: Sendable {
        /// Changes with whatever it tells but when calls were last met.
        let name: String
        let plain: URL
        let compressed: URL
        let made: Date
    }

    /// A table, and whose calls are in it beside those that all share; its files take each other's place.
    private struct Table: Hashable {
        let dataset: LargeDataset
        let owner: MunicipalDesk.ID?

        /// No desk's id is empty, nor has any the mark that stands between.
        var name: String { "\(dataset.rawValue)@\(owner?.rawValue ?? "")@" }
    }

    /// A table at one state of the database.
    private struct Edition {
        /// Raise it when columns change, so that files of an older program are made anew.
        private static let format = 2

        let table: Table
        let revision: Int

        init(_ dataset: LargeDataset, _ edition: ReadOpenData.Edition) {
            table = Table(dataset: dataset, owner: dataset.isOfCalls ? edition.owner : nil)
            revision = dataset.isOfCalls ? edition.calls : edition.projects
        }

        var stem: String { "\(table.name)\(Self.format)@\(revision)" }

        /// Whether a file is of the same table in another state, or of an older program.
        func takesThePlace(of file: String) -> Bool { file.hasPrefix(table.name) && !file.hasPrefix(stem + ".") }
    }

    private struct Made {
        let edition: Edition
        let at: Date
    }

    /// What nobody has asked for anew that long goes too: the desk may be no more, or what wrote it may have been broken off.
    private static let keepingTime: TimeInterval = 7 * 86_400
    /// In the order in which they are put in their places; who finds the last finds all.
    private static let endings = DataFormat.allCases.flatMap { [$0.rawValue, $0.rawValue + ".gz"] }

    private let folder: URL
    private let now: @Sendable () -> Date
    /// What is being made, by its table; the last to begin is waited for by the next.
    private let making = Mutex<(tasks: [Table: Task<Made, any Error>], last: Task<Made, any Error>?)>(([:], nil))

    /// - Parameters:
    ///   - folder: is made when it is first needed.
    ///   - now: as the disk's own clock has it.
    init(_ folder: URL, now: @escaping @Sendable () -> Date = Date.init) {
        self.folder = folder
        self.now = now
    }

    /// In a folder of its own that the system clears away, for tests.
    static var temporary: KeptDumps {
        KeptDumps(FileManager.default.temporaryDirectory.appending(path: "utblick-open-data-\(UUID().uuidString)"))
    }

    /// The file of a large table as it was when somebody asked, or later.
    func dump(of dataset: LargeDataset, _ format: DataFormat, for desk: Desk) async throws -> Dump {
        let reading = ReadOpenData(desk)
        let wanted = Edition(dataset, try await reading.edition())
        if let at = made(wanted) { return dump(Made(edition: wanted, at: at), format) }
        var made = try await make(wanted, reading)
        // It was begun before the latest change; the next is begun after it. However often there is a change, nobody waits for a third.
        if made.edition.revision < wanted.revision { made = try await make(wanted, reading) }
        return dump(made, format)
    }

    private func dump(_ made: Made, _ format: DataFormat) -> Dump {
        let plain = folder.appending(path: "\(made.edition.stem).\(format.rawValue)")
        return Dump(name: plain.lastPathComponent, plain: plain, compressed: plain.appendingPathExtension("gz"), made: made.at)
    }

    /// When an edition was made; `nil` where it is not there.
    private func made(_ edition: Edition) -> Date? {
        let last = folder.appending(path: "\(edition.stem).\(Self.endings.last ?? "")")
        return try? last.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate
    }

    /// - Returns: what was made by one who began at the latest now.
    private func make(_ wanted: Edition, _ reading: ReadOpenData) async throws -> Made {
        let table = wanted.table
        let task = making.withLock { state in
            if let task = state.tasks[table] { return task }
            let last = state.last
            // Not a child of the request: who asked first may hang up, and the others still want it.
            let task = Task {
                _ = try? await last?.value
                defer { self.making.withLock { $0.tasks[table] = nil } }
                // It may have been finished since it was looked for.
                if let at = self.made(wanted) { return Made(edition: wanted, at: at) }
                return try await self.write(table, reading)
            }
            state.tasks[table] = task
            state.last = task
            return task
        }
        return try await task.value
    }

    private func write(_ table: Table, _ reading: ReadOpenData) async throws -> Made {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let unfinished = folder.appending(path: ".\(UUID().uuidString)", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: unfinished, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: unfinished) }
        let state = try await reading.read(of: table.owner) { reader in
            var csv = try DumpWriter(plain: unfinished.appending(path: "csv"), compressed: unfinished.appending(path: "csv.gz"))
            var json = try DumpWriter(plain: unfinished.appending(path: "jsonl"), compressed: unfinished.appending(path: "jsonl.gz"))
            try table.dataset.write(reader, csv: &csv, json: &json)
            try csv.finish()
            try json.finish()
            return try reader.edition()
        }
        let edition = Edition(table.dataset, state)
        for ending in Self.endings {
            // In one step: another process on the same folder may have been first, and its readers never find nothing.
            guard rename(unfinished.appending(path: ending).path, folder.appending(path: "\(edition.stem).\(ending)").path) == 0 else {
                throw DumpWriter.Fault()
            }
        }
        removeOthers(than: edition)
        return Made(edition: edition, at: made(edition) ?? now())
    }

    /// A reader of an older file has it open, and keeps it until it is closed.
    private func removeOthers(than edition: Edition) {
        let keys: [URLResourceKey] = [.contentModificationDateKey]
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: keys)) ?? []
        let longAgo = now().addingTimeInterval(-Self.keepingTime)
        for file in files {
            let changed = try? file.resourceValues(forKeys: Set(keys)).contentModificationDate
            guard edition.takesThePlace(of: file.lastPathComponent) || changed.map({ $0 < longAgo }) ?? false else { continue }
            try? FileManager.default.removeItem(at: file)
        }
    }
}
