import SQLCore

/// Which programs may use the database as it is: the number of the oldest, by the newest migration it knows. It lies in the database,
/// because the programs that must not go on are those that know nothing of the later migrations. This table is never changed.
enum SchemaCompatibility {
    static func prepare(on connection: any SQLConnection) throws(SQLError) {
        try connection.execute(
            ("""
            CREATE TABLE IF NOT EXISTS schema_compatibility (
                only_row \(.integer) NOT NULL PRIMARY KEY CHECK (only_row = 1),
                oldest_program \(.integer) NOT NULL
            ) \(.strict)
            """ as SQL).once)
    }

    /// Shuts out programs that are older than `oldest`.
    static func demand(_ oldest: Int, on connection: any SQLConnection) throws(SQLError) {
        try connection.execute(
            """
            INSERT INTO schema_compatibility (only_row, oldest_program) VALUES (1, \(oldest))
            ON CONFLICT (only_row) DO UPDATE SET oldest_program = excluded.oldest_program
            WHERE schema_compatibility.oldest_program < excluded.oldest_program
            """)
    }

    /// - Throws: `SQLError` of kind `newerSchema` where `program` is too old for the database.
    static func check(program: Int, on connection: any SQLConnection) throws(SQLError) {
        let row = try connection.first("SELECT oldest_program FROM schema_compatibility WHERE only_row = 1")
        // A newer database that says nothing was not written by a program that keeps to this.
        let oldest = try row?.decode("oldest_program", as: Int.self)
        if let oldest, oldest <= program { return }
        throw SQLError(
            .newerSchema,
            "the database was written by a newer Utblick: it takes programs that know migration \(oldest.map(String.init) ?? "?"), this one knows \(program)"
        )
    }
}
