import Foundation
import PostgresDatabase
import SQLCore
import SQLiteDatabase
import Storage

/// What a database holds at one moment, as a file.
struct DatabaseSnapshot {
    let database: DatabaseAddress
    let folder: URL
    let program: String
    let now: Date

    init(_ database: DatabaseAddress, folder: URL, program: String, now: Date) {
        self.database = database
        self.folder = folder
        self.program = program
        self.now = now
    }

    /// - Returns: the file, and the manifest that it belongs to, whose parts are still missing.
    func take() async throws -> (BackupManifest, URL) {
        switch database {
        case .sqlite(let path):
            let file = folder.appending(path: "database")
            try await SQLiteDatabase(path: path).writeCopy(to: file.path)
            let manifest = try SQLiteDatabase.inspect(path: file.path) { try self.manifest(describing: $0, .sqlite, schema: nil) }
            return (manifest, file)
        case .postgres(let configuration):
            let file = folder.appending(path: "database")
            let program = PostgresProgram(
                name: "pg_dump", access: try configuration.programAccess(settings: Schema.settingsForAllDesks), folder: folder)
            // The dump is made on the very view that the manifest is read from.
            let manifest = try await database.openForMoving().read { [self] connection in
                try Schema.enterAllDesks(on: connection, in: .postgres)
                let row = try connection.first("SELECT pg_export_snapshot() AS snapshot, current_schema() AS name")
                guard let row, let snapshot: String = try row.decode("snapshot"), let schema: String = try row.decode("name") else {
                    throw MovingFault(.unusable, "The database has no schema in its search_path.")
                }
                let manifest = try self.manifest(describing: connection, .postgres, schema: schema)
                try program.run([
                    // The archive around it is packed once and better.
                    "--format=custom", "--compress=0", "--enable-row-security", "--no-owner", "--no-privileges", "--snapshot=\(snapshot)",
                    "--schema=\"\(schema.replacing("\"", with: "\"\""))\"", "--file=\(file.path)",
                ])
                return manifest
            }
            return (manifest, file)
        }
    }

    private func manifest(
        describing connection: any SQLConnection, _ kind: BackupManifest.Kind, schema: String?
    ) throws -> BackupManifest {
        let dialect: Dialect = kind == .sqlite ? .sqlite : .postgres
        try UnfinishedCopy.refuse(on: connection, in: dialect)
        let migrations = try Schema.numbers(on: connection, in: dialect).sorted()
        guard !migrations.isEmpty else { throw MovingFault(.unusable, "This is no database of Utblick's: it has no tables of it.") }
        return BackupManifest(
            format: BackupManifest.currentFormat, program: program, createdAt: now, database: kind, schema: schema,
            migrations: migrations, rows: try Self.rows(on: connection, in: dialect),
            documents: try KeptDocument.all(in: migrations, on: connection), parts: [])
    }

    /// How many rows each table has.
    static func rows(on connection: any SQLConnection, in dialect: Dialect) throws -> [String: Int] {
        var rows: [String: Int] = [:]
        for name in Set(try connection.rows(dialect.columns).map { try $0.decode("table_name", as: String.self) }) {
            let row = try connection.first(("SELECT count(*) AS number FROM \(identifier: name)" as SQL).once)
            rows[name] = try row?.decode("number", as: Int.self)
        }
        return rows
    }
}
