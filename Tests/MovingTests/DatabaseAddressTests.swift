import Foundation
import PostgresDatabase
import SQLCore
import Testing

@testable import Moving

struct DatabaseAddressTests {
    @Test(arguments: [
        ("sqlite:/var/lib/a.sqlite", "SQLite /var/lib/a.sqlite"), ("/var/lib/a.sqlite", "SQLite /var/lib/a.sqlite"),
        ("a.sqlite", "SQLite a.sqlite"), ("sqlite:host=x", "SQLite host=x"),
        ("postgres://desk:hemligt@db.example.se:5433/utblick", "PostgreSQL host=db.example.se port=5433 dbname=utblick"),
        ("postgresql://db.example.se/utblick", "PostgreSQL host=db.example.se dbname=utblick"),
        ("postgres:host=/run/postgresql dbname=utblick password=hemligt", "PostgreSQL host=/run/postgresql dbname=utblick"),
        ("host=/run/postgresql dbname=utblick", "PostgreSQL host=/run/postgresql dbname=utblick"),
    ])
    func `is read in every form, and tells no password`(text: String, description: String) throws {
        let address = try DatabaseAddress(text)
        #expect(address.description == description)
        #expect(!"\(String(reflecting: address)) \(Array(Mirror(reflecting: address).children))".contains("hemligt"))
    }

    @Test func `PostgreSQL's programs get everything but the password on the command line`() async throws {
        try await withFolder { folder in
            let file = folder.appending(path: "password")
            try Data("från fil\n".utf8).write(to: file)
            let text = "postgres://desk:hem%20ligt@db.example.se/utblick?sslmode=verify-full&options=-csearch_path%3D%22d'k%22"
            let access = try PostgresConfiguration(connectionString: text).programAccess()
            #expect(access.environment == ["PGPASSWORD": "hem ligt"])
            for part in ["user='desk'", "host='db.example.se'", "dbname='utblick'", "sslmode='verify-full'", "search_path=\"d\\'k\""] {
                #expect(access.connectionString.contains(part), "\(access.connectionString)")
            }
            #expect(!access.connectionString.contains("ligt") && !access.connectionString.contains("password"))
            // What the program reads is what was meant.
            #expect(PostgresConfiguration.isConnectionString(access.connectionString))
            _ = try PostgresConfiguration(connectionString: access.connectionString)
            let withFile = try PostgresConfiguration(connectionString: text, passwordFile: file.path).programAccess()
            #expect(withFile.environment == ["PGPASSWORD": "från fil"])
            let without = try PostgresConfiguration(connectionString: "dbname=utblick").programAccess()
            #expect(without.environment.isEmpty)
            #expect(throws: SQLError.self) {
                try PostgresConfiguration(connectionString: "dbname=utblick sslpassword=hemligt").programAccess()
            }
        }
    }
}
