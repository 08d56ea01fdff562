import CPostgres
import Foundation
public import SQLCore

/// Where a PostgreSQL database is and how patiently it is asked. It describes itself without the connection string, which may hold a
/// password.
public struct PostgresConfiguration: Sendable, Hashable {
    /// In libpq's form, `host=… dbname=… sslmode=…` or `postgres://…`; what it leaves out, libpq's environment and defaults say.
    let connectionString: String

    /// A file that holds the password and nothing else; it is read at each connection, so that a password can be changed.
    public let passwordFile: String?

    /// The most connections that one program makes.
    public static let greatestPool = 100

    /// How many connections there are, each with a thread of its own, up to `greatestPool`; more work waits.
    public var poolSize = 6

    /// The longest that one statement may take.
    public var statementTimeout = Duration.seconds(30)

    /// The longest that a statement may wait for a lock.
    public var lockTimeout = Duration.seconds(10)

    /// The longest that a transaction may stand still between two statements.
    public var idleTransactionTimeout = Duration.seconds(120)

    /// How long work waits for a connection, from when it was asked for: one that is free, or a new one when the server is gone, as it is
    /// during a restart or a fail-over, or lets no more in.
    public var reconnectPatience = Duration.seconds(15)

    /// How long a server may say nothing to what was sent before it counts as gone.
    public var silenceTimeout = Duration.seconds(10)

    /// The same for a server that another stands in for at once: nobody waits for it.
    public var withoutPatience: PostgresConfiguration {
        var copy = self
        copy.reconnectPatience = .zero
        copy.silenceTimeout = .seconds(3)
        return copy
    }

    /// - Throws: `SQLError` of kind `cannotOpen` when libpq cannot read the string. The error does not repeat it.
    public init(connectionString: String, passwordFile: String? = nil) throws(SQLError) {
        guard Self.options(of: connectionString) != nil else {
            throw SQLError(
                .cannotOpen,
                "the connection string of PostgreSQL cannot be read; write postgres://user@host/database or host=… dbname=… user=…")
        }
        self.connectionString = connectionString
        self.passwordFile = passwordFile
    }

    /// Whether `text` is meant as a connection string rather than as the path of a file.
    public static func isConnectionString(_ text: String) -> Bool {
        if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") { return true }
        guard let equals = text.firstIndex(of: "=") else { return false }
        return options(of: "\(text[..<equals].trimmingPrefix { $0 == " " })=x") != nil && !text.contains("\0")
    }

    /// One keyword of a connection string with its value.
    struct Part {
        let name: String
        let value: String
        /// Whether libpq itself would hide the value from onlookers.
        let isSecret: Bool
    }

    /// The string's parts by libpq's names; `nil` when it cannot be read.
    static func parts(of connectionString: String) -> [Part]? {
        // libpq would read no further than a NUL.
        guard !connectionString.utf8.contains(0), let options = PQconninfoParse(connectionString, nil) else { return nil }
        defer { PQconninfoFree(options) }
        var parts: [Part] = []
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val {
                let isSecret = option.pointee.dispchar.map { String(cString: $0).contains("*") } ?? false
                parts.append(Part(name: String(cString: keyword), value: String(cString: value), isSecret: isSecret))
            }
            option += 1
        }
        return parts
    }

    private static func options(of connectionString: String) -> [String: String]? {
        parts(of: connectionString).map { Dictionary($0.map { ($0.name, $0.value) }) { $1 } }
    }

    /// What stands in the password file; `nil` where none was given.
    func passwordOfFile() throws(SQLError) -> String? {
        guard let passwordFile else { return nil }
        guard let data = FileManager.default.contents(atPath: passwordFile), let text = String(data: data, encoding: .utf8) else {
            throw SQLError(.cannotOpen, "the password file cannot be read: \(passwordFile)")
        }
        return text.trimmingCharacters(in: .newlines)
    }
}

extension PostgresConfiguration: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The database's place, from a list of what may be shown: `PostgreSQL host=db.example.se dbname=utblick`.
    public var description: String {
        let values = Self.options(of: connectionString) ?? [:]
        let shown = ["host", "hostaddr", "port", "dbname"].compactMap { name in values[name].map { "\(name)=\($0)" } }
        return (["PostgreSQL"] + shown).joined(separator: " ")
    }

    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["place": description]) }
}
