import Foundation
import Moving

/// What a backup holds, in one sentence.
struct BackupText {
    let manifest: BackupManifest

    var text: String {
        let rows = manifest.rows.values.reduce(0, +)
        let kind = manifest.database == .sqlite ? "SQLite" : "PostgreSQL"
        let bytes = manifest.parts.reduce(0) { $0 + $1.size }
        let others = manifest.parts.count - 1
        return "\(kind), \(manifest.rows.count) tables with \(rows) rows, \(others) other \(others == 1 ? "file" : "files"), "
            + "\(bytes.formatted()) bytes unpacked, made \(manifest.createdAt.formatted(.iso8601)) by Utblick \(manifest.program), "
            + "migration \(manifest.migrations.max() ?? 0)"
    }
}
