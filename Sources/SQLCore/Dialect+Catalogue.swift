/// What a database says of its own tables, asked in each one's words and answered alike.
extension Dialect {
    /// Every column that can be written, of every table in the schema in front: `table_name`, `name`, `is_text`, `key_place` (from 1 in
    /// the primary key, 0 outside it) and `is_numbered` (1 where a sequence of the database numbers the rows). Without what belongs to
    /// the database itself or to an extension of it.
    public var columns: SQL {
        switch self {
        case .sqlite:
            """
            SELECT t.name AS table_name, c.name AS name, upper(c.type) = 'TEXT' AS is_text, c.pk AS key_place, 0 AS is_numbered
            FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c
            WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            ORDER BY t.name, c.name
            """
        case .postgres:
            """
            SELECT t.relname AS table_name, c.attname AS name, c.atttypid = 'text'::regtype AS is_text,
                COALESCE(array_position(CAST(k.indkey AS smallint[]), c.attnum) + 1, 0) AS key_place, c.attidentity <> '' AS is_numbered
            FROM pg_class AS t JOIN pg_namespace AS s ON s.oid = t.relnamespace
                JOIN pg_attribute AS c ON c.attrelid = t.oid AND c.attnum > 0 AND NOT c.attisdropped AND c.attgenerated = ''
                LEFT JOIN pg_index AS k ON k.indrelid = t.oid AND k.indisprimary
            WHERE s.nspname = current_schema() AND t.relkind IN ('r', 'p') AND NOT t.relispartition
                AND NOT EXISTS (
                    SELECT 1 FROM pg_depend AS d WHERE d.classid = 'pg_class'::regclass AND d.objid = t.oid AND d.deptype = 'e')
            ORDER BY t.relname COLLATE "C", c.attname COLLATE "C"
            """
        }
    }

    /// `table_name` and `other` for every foreign key: rows of the one refer to rows of the other.
    public var references: SQL {
        switch self {
        case .sqlite:
            """
            SELECT t.name AS table_name, k."table" AS other FROM sqlite_schema AS t JOIN pragma_foreign_key_list(t.name) AS k
            WHERE t.type = 'table'
            """
        case .postgres:
            """
            SELECT t.relname AS table_name, o.relname AS other
            FROM pg_constraint AS k JOIN pg_class AS t ON t.oid = k.conrelid JOIN pg_class AS o ON o.oid = k.confrelid
                JOIN pg_namespace AS s ON s.oid = t.relnamespace
            WHERE k.contype = 'f' AND s.nspname = current_schema()
            """
        }
    }

    /// A text column to the last byte; SQLite's driver would end a text at a NUL.
    public func exactText(_ column: String) -> SQL {
        self == .sqlite ? "CAST(\(identifier: column) AS BLOB)" : "\(identifier: column)"
    }

    /// Lets a column that the database numbers go on after the highest number in its table.
    public func goOnNumbering(_ column: String, of table: String) -> SQL? {
        guard self == .postgres else { return nil }
        return """
            SELECT setval(pg_get_serial_sequence(quote_ident(current_schema()) || '.' || quote_ident(\(table)), \(column)),
                (SELECT max(\(identifier: column)) FROM \(identifier: table)))
            WHERE EXISTS (SELECT 1 FROM \(identifier: table))
            """
    }
}
