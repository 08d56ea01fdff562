import Foundation
import PostgresDatabase
import SQLCore
import Testing

/// Connection strings hold secrets.
struct PostgresConfigurationTests {
    @Test(arguments: [
        "postgres://desk:hemligt@db.example.se:5433/utblick?sslmode=verify-full",
        "postgresql://db.example.se:5433/utblick?user=desk&password=hemligt",
        "host=db.example.se port=5433 dbname=utblick user=desk password=hemligt",
        "host=db.example.se port=5433 dbname=utblick password='hemligt'",
    ])
    func `a configuration shows its place and keeps its secret`(text: String) throws {
        let configuration = try PostgresConfiguration(connectionString: text, passwordFile: "/run/secret")
        var dumped = ""
        dump(configuration, to: &dumped)
        for shown in ["\(configuration)", String(reflecting: configuration), dumped, "\([configuration])"] {
            #expect(!shown.contains("hemligt") && !shown.contains("desk"))
            #expect(shown.contains("host=db.example.se port=5433 dbname=utblick"))
        }
    }

    @Test(arguments: ["hemligt", "password=hemligt nonsense", "postgres://desk:hemligt@[", "hemligt=1", "host=a\0 password=hemligt"])
    func `a string that cannot be read is refused without being repeated`(text: String) {
        let error = #expect(throws: SQLError.self) { try PostgresConfiguration(connectionString: text) }
        #expect(error?.kind == .cannotOpen)
        #expect(error.map { !"\($0)".contains("hemligt") } == true)
    }

    @Test(arguments: [
        ("postgres://host/base", true), ("postgresql:///base", true), ("host=/run/postgresql dbname=utblick", true),
        ("dbname = utblick", true),
        ("service=utblick", true), ("/var/lib/utblick/utblick.sqlite", false), ("utblick.sqlite", false), ("a=b.sqlite", false),
        ("", false),
        ("/data/host=x/utblick.sqlite", false),
    ])
    func `a connection string is told from the path of a file`(text: String, expected: Bool) {
        #expect(PostgresConfiguration.isConnectionString(text) == expected)
    }
}
