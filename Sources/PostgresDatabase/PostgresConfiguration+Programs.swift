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

    /// - Throws: `SQLError` of kind `cannotOpen` when the password file cannot be read, or a secret cannot be handed over unseen.
    public func programAccess() throws(SQLError) -> ProgramAccess {
        var words = ["fallback_application_name='utblick'"]
        var password: String?
        for option in Self.parts(of: connectionString) ?? [] {
            guard option.isSecret else {
                words.append("\(option.name)='\(option.value.replacing("\\", with: "\\\\").replacing("'", with: "\\'"))'")
                continue
            }
            guard option.name == "password" else {
                throw SQLError(.cannotOpen, "\(option.name) cannot be handed to PostgreSQL's programs unseen: use a key without a password")
            }
            password = option.value
        }
        if let inFile = try passwordOfFile() { password = inFile }
        return ProgramAccess(connectionString: words.joined(separator: " "), environment: password.map { ["PGPASSWORD": $0] } ?? [:])
    }
}
