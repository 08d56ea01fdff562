import CPostgres
public import SQLCore

extension PostgresConfiguration {
    /// How PostgreSQL's own programs are told to reach the same database.
    public struct ProgramAccess: Sendable {
        /// For the command line, which everybody on the machine can read: without secrets.
        public let connectionString: String
        /// Further variables of the program's environment, which only its user can read: the password.
        public let environment: [String: String]
    }

    /// - Parameter settings: of the program's session, by name; neither names nor values hold spaces.
    /// - Throws: `SQLError` of kind `cannotOpen` when the password file cannot be read, or a secret cannot be handed over unseen.
    public func programAccess(settings: [String: String] = [:]) throws(SQLError) -> ProgramAccess {
        var words = ["fallback_application_name='utblick'"]
        var password: String?
        let own = settings.sorted { $0.key < $1.key }.map { "-c \($0.key)=\($0.value)" }
        var options = own.joined(separator: " ")
        for option in Self.parts(of: connectionString) ?? [] {
            if option.name == "options" {
                options = option.value + " " + options
                continue
            }
            guard option.isSecret else {
                words.append("\(option.name)='\(Self.escaped(option.value))'")
                continue
            }
            guard option.name == "password" else {
                throw SQLError(.cannotOpen, "\(option.name) cannot be handed to PostgreSQL's programs unseen: use a key without a password")
            }
            password = option.value
        }
        if !options.isEmpty { words.append("options='\(Self.escaped(options))'") }
        if let inFile = try passwordOfFile() { password = inFile }
        return ProgramAccess(connectionString: words.joined(separator: " "), environment: password.map { ["PGPASSWORD": $0] } ?? [:])
    }

    /// A value of libpq's keywords, as it stands between quotation marks.
    private static func escaped(_ value: String) -> String {
        value.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
    }
}
