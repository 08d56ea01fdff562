import CLibArchive
import Foundation
import PostgresDatabase
import SQLCore
import SQLiteDatabase
import Synchronization
import Testing

@testable import Moving
@testable import Storage

struct BackupTests {
    /// A place with a key, documents and a filled database.
    static func withPlace<Value>(_ kind: MovingPlace, _ body: (DataPlace, URL) async throws -> Value) async throws -> Value {
        try await withFolder { folder in
            let data = folder.appending(path: "data", directoryHint: .isDirectory)
            let letters = data.appending(path: "documents/åäö", directoryHint: .isDirectory)
            try FileManager.default.createDirectory(at: letters, withIntermediateDirectories: true)
            try Data("nyckel".utf8).write(to: data.appending(path: "link.key"))
            try Data("letter".utf8).write(to: letters.appending(path: "brev 😀.txt"))
            try Data().write(to: data.appending(path: "documents/empty"))
            try FileManager.default.createDirectory(at: data.appending(path: "index"), withIntermediateDirectories: true)
            try Data("index".utf8).write(to: data.appending(path: "index/calls.index"))
            func place(_ database: DatabaseAddress) -> DataPlace {
                DataPlace(database: database, folder: data, linkKey: data.appending(path: "link.key"))
            }
            guard kind == .postgres else {
                let address = DatabaseAddress.sqlite(path: data.appending(path: "utblick.sqlite").path)
                try await fill(address)
                return try await body(place(address), folder)
            }
            return try await kind.withAddress { address in
                try await MovingPlace.sqlite.withAddress { source in
                    try await fill(source)
                    _ = try await CopyDatabase(from: source, to: address, now: .noon).run()
                }
                return try await body(place(address), folder)
            }
        }
    }

    private static func fill(_ address: DatabaseAddress) async throws {
        let store = try await Store(try address.open(), now: .noon)
        try await store.write { connection in
            let tables = try Table.all(on: connection, in: .sqlite).map(\.name).filter { $0 != Schema.historyTable }
            var rows = RandomRows(seed: 7)
            try rows.fill(tables, perTable: 3, on: connection)
        }
    }

    static func checksum(of address: DatabaseAddress) async throws -> String {
        try await MovingPlace.sqlite.withAddress { try await CopyDatabase(from: address, to: $0, now: .noon).run().checksum }
    }

    /// Runs `body` with an empty place of the same kind.
    static func withEmptyPlace(_ kind: MovingPlace, in folder: URL, _ body: (DataPlace) async throws -> Void) async throws {
        let data = folder.appending(path: "restored-\(UUID().uuidString)", directoryHint: .isDirectory)
        func place(_ database: DatabaseAddress) -> DataPlace {
            DataPlace(database: database, folder: data, linkKey: data.appending(path: "link.key"))
        }
        guard kind == .postgres else { return try await body(place(.sqlite(path: data.appending(path: "utblick.sqlite").path))) }
        try await kind.withAddress { try await body(place($0)) }
    }

    @Test(arguments: MovingPlace.available)
    func `what is restored is what was backed up, without the index`(kind: MovingPlace) async throws {
        try await Self.withPlace(kind) { place, folder in
            let file = folder.appending(path: "a.backup")
            let made = try await BackUp(place, program: "1", now: .noon).run(to: file, isReplacing: false)
            #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int == 0o600)
            #expect(Set(try FileManager.default.contentsOfDirectory(atPath: folder.path)) == ["a.backup", "data"])
            #expect(try VerifyBackup(file).run() == made)
            #expect(made.manifest.rows.values.allSatisfy { $0 > 0 } && made.manifest.parts.count == 4)
            let before = try await Self.checksum(of: place.database)
            try await Self.withEmptyPlace(kind, in: folder) { empty in
                _ = try await RestoreBackup(file, to: empty).run()
                let found = Set(try FileManager.default.subpathsOfDirectory(atPath: empty.folder.path)).filter { !$0.hasSuffix("-wal") }
                let expected: Set = ["link.key", "documents", "documents/empty", "documents/åäö", "documents/åäö/brev 😀.txt"]
                #expect(found == (kind == .sqlite ? expected.union(["utblick.sqlite"]) : expected))
                #expect(try Data(contentsOf: empty.folder.appending(path: "documents/åäö/brev 😀.txt")) == Data("letter".utf8))
                #expect(try Data(contentsOf: empty.linkKey) == Data("nyckel".utf8))
                _ = try await Store(try empty.database.open(), now: .noon)
                let after = try await Self.checksum(of: empty.database)
                #expect(after == before)
                let refused = try await fault { _ = try await RestoreBackup(file, to: empty).run() }
                #expect(refused.kind == .unusable && refused.description.contains("not empty"))
            }
        }
    }

    @Test(.enabled(if: MovingPlace.server != nil, MovingPlace.notice))
    func `a schema of another name is dumped alone, and restored where there is one of that name`() async throws {
        try await withFolder { folder in
            try await MovingPlace.withPostgres { first in
                try await MovingPlace.withPostgres { second in
                    let data = folder.appending(path: "data", directoryHint: .isDirectory)
                    func place(_ database: String) throws -> DataPlace {
                        let address = try DatabaseAddress("\(database) \(CopyTests.quotedSchema)")
                        return DataPlace(database: address, folder: data, linkKey: data.appending(path: "link.key"))
                    }
                    let schema: SQL = "CREATE SCHEMA \(identifier: "Desk-Å")"
                    _ = try await DatabaseAddress(first).open().write { connection in
                        try connection.execute(schema)
                        try connection.execute("CREATE TABLE public.others (id bigint PRIMARY KEY)")
                    }
                    _ = try await Store(try place(first).database.open(), now: .noon)
                    let file = folder.appending(path: "a.backup")
                    let made = try await BackUp(try place(first), program: "1", now: .noon).run(to: file, isReplacing: false)
                    #expect(made.manifest.rows["others"] == nil && made.manifest.schema == "Desk-Å")
                    let refused = try await fault { _ = try await RestoreBackup(file, to: try place(second)).run() }
                    #expect(refused.kind == .unusable && refused.description.contains("Desk-Å"))
                    _ = try await DatabaseAddress(second).open().write { try $0.execute(schema) }
                    _ = try await RestoreBackup(file, to: try place(second)).run()
                    let columns = try await DatabaseAddress(second).open().read { try $0.rows(Dialect.postgres.columns) }
                    #expect(columns.isEmpty)
                    let (before, after) = (
                        try await Self.checksum(of: try place(first).database), try await Self.checksum(of: try place(second).database)
                    )
                    #expect(before == after)
                }
            }
        }
    }

    @Test(arguments: MovingPlace.available)
    func `a backup that is made while somebody writes holds one moment`(kind: MovingPlace) async throws {
        try await Self.withPlace(kind) { place, folder in
            let store = try await Store(try place.database.open(), now: .noon).enteringAllDesks()
            let writing = Task {
                var number = 0
                while !Task.isCancelled {
                    let n = number
                    // Either both rows are there or none.
                    _ = try? await store.write { connection in
                        let desk = "writer-\(n)"
                        try connection.execute("INSERT INTO desk (id, name) VALUES (\(desk), 'x')")
                        try connection.execute("INSERT INTO inquiry_counter (desk, year, last_number) VALUES (\(desk), 1, 1)")
                    }
                    number += 1
                }
                return number
            }
            for round in 0..<3 {
                let file = folder.appending(path: "\(round).backup")
                _ = try await BackUp(place, program: "1", now: .noon).run(to: file, isReplacing: false)
                _ = try VerifyBackup(file).run()
                try await Self.withEmptyPlace(kind, in: folder) { empty in
                    _ = try await RestoreBackup(file, to: empty).run()
                    let restored = try await Store(try empty.database.open(), now: .noon).enteringAllDesks()
                    let (desks, counters) = try await restored.read { connection in
                        let desks = try connection.rows("SELECT id FROM desk WHERE id LIKE 'writer-%' ORDER BY id")
                        let counters = try connection.rows("SELECT desk FROM inquiry_counter WHERE desk LIKE 'writer-%' ORDER BY desk")
                        return (
                            try desks.map { try $0.decode("id", as: String.self) },
                            try counters.map { try $0.decode("desk", as: String.self) }
                        )
                    }
                    #expect(desks == counters)
                }
            }
            writing.cancel()
            #expect(await writing.value > 3)
        }
    }

    @Test func `a file that is there is replaced only when asked, and what was left behind goes`() async throws {
        try await Self.withPlace(.sqlite) { place, folder in
            let file = folder.appending(path: "a.backup")
            try Data("old".utf8).write(to: file)
            let backup = BackUp(place, program: "1", now: .noon)
            let refused = try await fault { _ = try await backup.run(to: file, isReplacing: false) }
            #expect(refused.kind == .unusable && refused.description.contains("--replace"))
            #expect(try Data(contentsOf: file) == Data("old".utf8))
            let unfinished = folder.appending(path: "a.backup.unfinished", directoryHint: .isDirectory)
            try FileManager.default.createDirectory(at: unfinished, withIntermediateDirectories: true)
            try Data("half".utf8).write(to: unfinished.appending(path: "backup"))
            try Data("half".utf8).write(to: unfinished.appending(path: "database"))
            do {
                let holder = try UnfinishedFolder(unfinished, leftovers: ["backup", "database"])
                let busy = try await fault { _ = try await backup.run(to: file, isReplacing: true) }
                #expect(busy.kind == .busy)
                withExtendedLifetime(holder) {}
            }
            try Data("mine".utf8).write(to: unfinished.appending(path: "letter.txt"))
            let mine = try await fault { _ = try await backup.run(to: file, isReplacing: true) }
            #expect(mine.kind == .unusable)
            #expect(try Data(contentsOf: unfinished.appending(path: "letter.txt")) == Data("mine".utf8))
            try FileManager.default.removeItem(at: unfinished.appending(path: "letter.txt"))
            _ = try await backup.run(to: file, isReplacing: true)
            _ = try VerifyBackup(file).run()
            #expect(!FileManager.default.fileExists(atPath: unfinished.path))
        }
    }

    @Test(arguments: ["utblick.sqlite", "utblick.sqlite-wal", "link.key"])
    func `a backup never takes the place of what it keeps`(name: String) async throws {
        try await Self.withPlace(.sqlite) { place, folder in
            let file = place.folder.appending(path: name)
            let before = try? Data(contentsOf: file)
            for target in [file, folder.appending(path: "data/../data/" + name)] {
                let refused = try await fault { _ = try await BackUp(place, program: "1", now: .noon).run(to: target, isReplacing: true) }
                #expect(refused.kind == .unusable && refused.description.contains("to be kept"))
            }
            #expect((try? Data(contentsOf: file)) == before)
        }
    }

    @Test func `a restore that cannot begin leaves no mark behind`() async throws {
        try await Self.withPlace(.sqlite) { place, folder in
            let file = folder.appending(path: "a.backup")
            _ = try await BackUp(place, program: "1", now: .noon).run(to: file, isReplacing: false)
            let empty = folder.appending(path: "new", directoryHint: .isDirectory)
            try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
            let nowhere = DataPlace(
                database: .sqlite(path: folder.appending(path: "missing/u.sqlite").path), folder: empty,
                linkKey: empty.appending(path: "link.key"))
            _ = try await fault { _ = try await RestoreBackup(file, to: nowhere).run() }
            #expect(try FileManager.default.contentsOfDirectory(atPath: empty.path) == [])
        }
    }

    @Test func `a file cut anywhere is no whole backup`() async throws {
        try await withFolder { folder in
            let data = folder.appending(path: "data", directoryHint: .isDirectory)
            try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
            let address = DatabaseAddress.sqlite(path: data.appending(path: "utblick.sqlite").path)
            _ = try await Store(try address.open(), now: .noon)
            let file = folder.appending(path: "a.backup")
            _ = try await BackUp(
                DataPlace(database: address, folder: data, linkKey: data.appending(path: "link.key")), program: "1", now: .noon
            )
            .run(to: file, isReplacing: false)
            let whole = try Data(contentsOf: file)
            let cut = folder.appending(path: "cut.backup")
            // Every length near either end, and every seventh between.
            for length in 0..<whole.count where length < 100 || length > whole.count - 200 || length.isMultiple(of: 19) {
                try whole.prefix(length).write(to: cut)
                let refused = try await fault { _ = try VerifyBackup(cut).run(temporaryFolder: folder) }
                #expect(refused.kind == .unusable, "\(length) of \(whole.count): \(refused)")
            }
            let empty = DataPlace(
                database: .sqlite(path: folder.appending(path: "r/utblick.sqlite").path), folder: folder.appending(path: "r"),
                linkKey: folder.appending(path: "r/link.key"))
            _ = try await fault { _ = try await RestoreBackup(cut, to: empty).run() }
            #expect(try FileManager.default.contentsOfDirectory(atPath: empty.folder.path).isEmpty)
            try whole.write(to: cut)
            _ = try VerifyBackup(cut).run(temporaryFolder: folder)
        }
    }

    @Test func `a database that is damaged, or is another one, is found though its checksum is right`() async throws {
        try await Self.withPlace(.sqlite) { place, folder in
            let made = try await BackUp(place, program: "1", now: .noon)
                .run(to: folder.appending(path: "a.backup"), isReplacing: false)
            let copy = folder.appending(path: "copy.sqlite")
            try await SQLiteDatabase(path: place.folder.appending(path: "utblick.sqlite").path).writeCopy(to: copy.path)
            let whole = try Data(contentsOf: copy)
            var damaged = whole
            for byte in stride(from: 4_096 * 3, to: damaged.count, by: 512) { damaged[byte] ^= 0xff }
            let other = folder.appending(path: "other.sqlite")
            _ = try await Store(SQLiteDatabase(path: other.path), now: .noon)
            let cases = [
                ("cannot be relied on", damaged), ("another database", try Data(contentsOf: other)), ("relied on", Data("x".utf8)),
            ]
            for (number, (words, content)) in cases.enumerated() {
                try content.write(to: copy)
                let file = folder.appending(path: "\(number).backup")
                let writer = try BackupWriter(path: file.path)
                try writer.add(copy, as: "database.sqlite") { _ in }
                try writer.finish(made.manifest)
                let refused = try await fault { _ = try VerifyBackup(file).run(temporaryFolder: folder) }
                #expect(refused.kind == .unusable && refused.description.contains(words), "\(refused)")
                try await Self.withEmptyPlace(.sqlite, in: folder) { empty in
                    _ = try await fault { _ = try await RestoreBackup(file, to: empty).run() }
                    #expect(try FileManager.default.contentsOfDirectory(atPath: empty.folder.path).isEmpty)
                }
            }
        }
    }

    @Test func `a byte that was changed is found, or changes nothing that is restored`() async throws {
        try await Self.withPlace(.sqlite) { place, folder in
            let file = folder.appending(path: "a.backup")
            let made = try await BackUp(place, program: "1", now: .noon).run(to: file, isReplacing: false)
            let whole = try Data(contentsOf: file)
            let bad = folder.appending(path: "bad.backup")
            var found = 0
            let places = stride(from: 0, to: whole.count, by: max(1, whole.count / 120))
            for place in places {
                var changed = whole
                changed[place] ^= 0x55
                try changed.write(to: bad)
                do {
                    let verified = try VerifyBackup(bad).run(temporaryFolder: folder)
                    #expect(verified == made)
                } catch let fault as MovingFault {
                    #expect(fault.kind == .unusable)
                    found += 1
                }
            }
            #expect(found > 100)
        }
    }

    @Test(arguments: MovingPlace.available)
    func `a backup of an older version is restored and brought up to date, one of a newer is refused`(kind: MovingPlace) async throws {
        let later = Migration(
            number: 99, name: "later", statements: ["CREATE TABLE later (id \(.integer) NOT NULL PRIMARY KEY) \(.strict)"])
        for (migrations, isNewer) in [(Array(Migrations.all.dropLast()), false), (Migrations.all + [later], true)] {
            try await withFolder { folder in
                try await Self.withEmptyPlace(kind, in: folder) { place in
                    try FileManager.default.createDirectory(at: place.folder, withIntermediateDirectories: true)
                    _ = try await Store(try place.database.open(), migrations: migrations, now: .noon)
                    let file = folder.appending(path: "a.backup")
                    _ = try await BackUp(place, program: "1", now: .noon).run(to: file, isReplacing: false)
                    try await Self.withEmptyPlace(kind, in: folder) { empty in
                        guard isNewer else {
                            _ = try await RestoreBackup(file, to: empty).run()
                            _ = try await Store(try empty.database.open(), now: .noon)
                            return
                        }
                        let refused = try await fault { _ = try await RestoreBackup(file, to: empty).run() }
                        #expect(refused.description.contains("newer"))
                        #expect(try FileManager.default.contentsOfDirectory(atPath: empty.folder.path).isEmpty)
                    }
                }
            }
        }
    }

    @Test func `a folder in which a restore was broken off is refused by all`() async throws {
        try await Self.withPlace(.sqlite) { place, folder in
            let file = folder.appending(path: "a.backup")
            _ = try await BackUp(place, program: "1", now: .noon).run(to: file, isReplacing: false)
            try await Self.withEmptyPlace(.sqlite, in: folder) { empty in
                let staging = empty.folder.appending(path: ".unfinished-restore")
                try FileManager.default.createDirectory(at: staging, withIntermediateDirectories: true)
                let refusals = [
                    try await fault { _ = try await RestoreBackup(file, to: empty).run() },
                    try await fault {
                        _ = try await BackUp(empty, program: "1", now: .noon).run(to: folder.appending(path: "b"), isReplacing: false)
                    },
                    try await fault { try DataPlace.refuseUnfinishedRestore(in: empty.folder) },
                ]
                #expect(refusals.allSatisfy { $0.description.contains("broken off") })
            }
        }
    }

    @Test func `a log that was left behind is not played into the restored file`() async throws {
        try await Self.withPlace(.sqlite) { place, folder in
            let file = folder.appending(path: "a.backup")
            _ = try await BackUp(place, program: "1", now: .noon).run(to: file, isReplacing: false)
            let elsewhere = folder.appending(path: "elsewhere.sqlite").path
            try Data("log".utf8).write(to: URL(filePath: elsewhere + "-wal"))
            let data = folder.appending(path: "empty", directoryHint: .isDirectory)
            let empty = DataPlace(database: .sqlite(path: elsewhere), folder: data, linkKey: data.appending(path: "link.key"))
            let refused = try await fault { _ = try await RestoreBackup(file, to: empty).run() }
            #expect(refused.description.contains("-wal"))
            try FileManager.default.removeItem(atPath: elsewhere + "-wal")
            _ = try await RestoreBackup(file, to: empty).run()
            let (before, after) = (try await Self.checksum(of: place.database), try await Self.checksum(of: empty.database))
            #expect(before == after)
            #expect(Set(try FileManager.default.contentsOfDirectory(atPath: data.path)) == ["link.key", "documents"])
        }
    }

    @Test func `a backup does not go among the documents that it holds`() async throws {
        try await Self.withPlace(.sqlite) { place, _ in
            let refused = try await fault {
                let file = place.folder.appending(path: "documents/a.backup")
                _ = try await BackUp(place, program: "1", now: .noon).run(to: file, isReplacing: false)
            }
            #expect(refused.kind == .unusable && refused.description.contains("among the documents"))
        }
    }

    @Test func `what is being received just now is not in a backup`() async throws {
        try await Self.withPlace(.sqlite) { place, folder in
            let unfinished = place.folder.appending(path: "documents/.unfinished", directoryHint: .isDirectory)
            try FileManager.default.createDirectory(at: unfinished, withIntermediateDirectories: true)
            try Data("half".utf8).write(to: unfinished.appending(path: "a"))
            let made = try await BackUp(place, program: "1", now: .noon).run(to: folder.appending(path: "a.backup"), isReplacing: false)
            #expect(!made.manifest.parts.contains { $0.name.contains("unfinished") })
            #expect(made.manifest.parts.contains { $0.name == "documents/empty" })
        }
    }

    @Test func `something else than files among the documents stops the backup`() async throws {
        try await Self.withPlace(.sqlite) { place, folder in
            let link = place.folder.appending(path: "documents/link")
            try FileManager.default.createSymbolicLink(at: link, withDestinationURL: URL(filePath: "/etc/passwd"))
            let refused = try await fault {
                _ = try await BackUp(place, program: "1", now: .noon).run(to: folder.appending(path: "a.backup"), isReplacing: false)
            }
            #expect(refused.description.contains("documents/link"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["data"])
        }
    }
}
