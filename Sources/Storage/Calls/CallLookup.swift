import Funding
import SQLCore

/// What lists search, sort and filter by, worked out of a call's facts and the editors' words together.
enum CallLookup {
    /// Works it out anew for these calls.
    static func refresh(_ ids: [Call.ID], on connection: any SQLConnection) throws(SQLError) {
        let rows = try connection.rows(
            """
            SELECT call.id, call.identifier, call.call_identifier, call.title, \(CallColumns.own), \(CallColumns.catalogue)
            FROM call LEFT JOIN call_editorial ON call_editorial.call_id = call.id
            WHERE call.id \(in: ids.map(\.rawValue))
            """)
        for row in rows {
            try write(row, on: connection)
        }
    }

    private static func write(_ row: SQLRow, on connection: any SQLConnection) throws(SQLError) {
        let id = try row.decode("id", as: Call.ID.self)
        let editorial = try CallColumns.editorial(row)
        let title = try row.decode("title", as: String.self)
        let names: [String?] = [
            try row.decode("identifier"), try row.decode("call_identifier"), title, editorial.plainTitle?.sv, editorial.plainTitle?.en,
        ]
        try connection.execute(
            """
            UPDATE call SET
                search_text = \(names.compactMap { $0.map(FoldedText.search) }.joined(separator: "\n")),
                sort_title_sv = \(FoldedText.sort(editorial.plainTitle?.sv ?? title)),
                sort_title_en = \(FoldedText.sort(editorial.plainTitle?.en ?? title))
            WHERE id = \(id)
            """)
        try connection.execute("DELETE FROM call_theme WHERE call_id = \(id)")
        for theme in Set(editorial.themes) {
            try connection.execute("INSERT INTO call_theme (call_id, theme) VALUES (\(id), \(theme))")
        }
        try connection.execute("DELETE FROM call_audience WHERE call_id = \(id)")
        for kind in Set(editorial.audience) {
            try connection.execute("INSERT INTO call_audience (call_id, kind) VALUES (\(id), \(kind))")
        }
    }
}
