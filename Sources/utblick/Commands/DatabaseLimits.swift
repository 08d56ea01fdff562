import ArgumentParser
import Configuration
import PostgresDatabase

/// How many connections to PostgreSQL a server has, and how patient they are. What is not said is as `PostgresConfiguration` has it.
struct DatabaseLimits: ParsableArguments {
    @Option(help: "PostgreSQL: the most connections to it, 1 to 100. Also UTBLICK_DATABASE_CONNECTIONS. Default: 6")
    var databaseConnections: String?

    @Option(help: "PostgreSQL: the most seconds that a statement takes, 1 to 3600. Also UTBLICK_DATABASE_STATEMENT_TIMEOUT. Default: 30")
    var databaseStatementTimeout: String?

    @Option(
        help: "PostgreSQL: the most seconds that a statement waits for a lock, 1 to 3600. Also UTBLICK_DATABASE_LOCK_TIMEOUT. Default: 10")
    var databaseLockTimeout: String?

    @Option(
        help: """
            PostgreSQL: the most seconds that a reader waits for a connection when none is free or the server is away, 1 to 300. Also \
            UTBLICK_DATABASE_CONNECT_TIMEOUT. Default: 15
            """)
    var databaseConnectTimeout: String?

    /// A limit that was given, with the name that it was given by.
    private struct Limit {
        let name: String
        let value: Int
    }

    /// The configuration with the limits that were given.
    /// - Throws: `ValidationError` naming the option or variable that is wrong.
    func applied(to configuration: PostgresConfiguration) throws -> PostgresConfiguration {
        var limited = configuration
        if let limit = try connections() { limited.poolSize = limit.value }
        if let limit = try statement() { limited.statementTimeout = .seconds(limit.value) }
        if let limit = try lock() { limited.lockTimeout = .seconds(limit.value) }
        if let limit = try connect() { limited.reconnectPatience = .seconds(limit.value) }
        return limited
    }

    /// A SQLite file has no such limits.
    /// - Throws: `ValidationError` where one was given.
    func refuse() throws {
        guard let given = try connections() ?? statement() ?? lock() ?? connect() else { return }
        throw ValidationError("\(given.name) is for PostgreSQL; the database is a SQLite file")
    }

    private func connections() throws -> Limit? {
        try limit(databaseConnections, "connections", in: 1...PostgresConfiguration.greatestPool, "a number of connections")
    }

    private func statement() throws -> Limit? { try limit(databaseStatementTimeout, "statement.timeout", in: 1...3_600) }

    private func lock() throws -> Limit? { try limit(databaseLockTimeout, "lock.timeout", in: 1...3_600) }

    private func connect() throws -> Limit? { try limit(databaseConnectTimeout, "connect.timeout", in: 1...300) }

    /// The option, else the environment's value; an empty one is none.
    private func limit(
        _ option: String?, _ key: String, in range: ClosedRange<Int>, _ kind: String = "a number of seconds"
    ) throws -> Limit? {
        guard let text = option ?? Place.environment.string(forKey: ConfigKey("utblick.database.\(key)")), !text.isEmpty else { return nil }
        let name =
            option == nil
            ? "UTBLICK_DATABASE_" + key.uppercased().replacing(".", with: "_") : "--database-" + key.replacing(".", with: "-")
        guard let value = Int(text), range.contains(value) else {
            throw ValidationError("\(name): \(text) is not \(kind) from \(range.lowerBound) to \(range.upperBound)")
        }
        return Limit(name: name, value: value)
    }
}
