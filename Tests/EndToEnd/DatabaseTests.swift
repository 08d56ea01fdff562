import Foundation
import Testing

/// `--database`: the same answers from SQLite and from PostgreSQL, and no secret in what goes wrong.
struct DatabaseTests {
    /// The folder of the socket of the server that `Tools/with-postgres` starts.
    private static let server = ProcessInfo.processInfo.environment["UTBLICK_TEST_POSTGRES"]

    @Test(.enabled(if: server != nil, "there is no PostgreSQL: UTBLICK_TEST_POSTGRES is not set; make test sets it"))
    func `an idea has the same answer on PostgreSQL as on SQLite`() async throws {
        let server = try #require(Self.server)
        let expected = try await UtblickProgram.run(
            ["match", MatchTests.wetland, "--data", Desktop.preparedData(), "--on", "2026-11-24"])
        let data = Desktop.folder.appending(path: "postgres").path
        let database = "host=\(server) dbname=utblick user=utblick"
        // The first time makes the tables, the second finds them.
        for _ in 0..<2 {
            let outcome = try await UtblickProgram.run(
                ["match", MatchTests.wetland, "--data", data, "--on", "2026-11-24", "--database", database])
            #expect(outcome.status == 0, "\(outcome.errors)")
            #expect(outcome.output == expected.output)
        }
        let absent = "host=\(server) dbname=absent user=utblick password=hemligt"
        let refused = try await UtblickProgram.run(["match", MatchTests.wetland, "--data", data, "--database", absent])
        #expect(refused.status == 1)
        #expect(refused.errors.contains("absent") && !refused.errors.contains("hemligt"), "\(refused.errors)")
    }

    @Test func `a SQLite file may lie anywhere`() async throws {
        let file = try Desktop.file("elsewhere.sqlite", "")
        let data = Desktop.folder.appending(path: "elsewhere").path
        let outcome = try await UtblickProgram.run(["match", MatchTests.wetland, "--data", data, "--database", file])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try Data(contentsOf: URL(filePath: file)).starts(with: Data("SQLite format 3".utf8)))
    }

    @Test(arguments: [
        ("CONNECTIONS", "0"), ("CONNECTIONS", "101"), ("CONNECTIONS", "six"), ("STATEMENT_TIMEOUT", "30s"), ("STATEMENT_TIMEOUT", "0"),
        ("LOCK_TIMEOUT", "-1"), ("CONNECT_TIMEOUT", "301"),
    ])
    func `a limit of PostgreSQL that cannot be one is refused, as an option and in the environment`(name: String, value: String)
        async throws
    {
        let data = Desktop.folder.appending(path: "limits").path
        let option = "--database-" + name.lowercased().replacing("_", with: "-")
        let database = ["--database", "host=/no/such/folder dbname=utblick", "--data", data]
        let told = try await UtblickProgram.run(["serve"] + database + ["\(option)=\(value)"])
        #expect(told.status == 64 && told.errors.contains("\(option): \(value) is not"), "\(told.errors)")
        let variable = "UTBLICK_DATABASE_" + name
        let set = try await UtblickProgram.run(["serve"] + database, settings: [variable: value])
        #expect(set.status == 64 && set.errors.contains("\(variable): \(value) is not"), "\(set.errors)")
    }

    @Test func `a limit of PostgreSQL is refused for a SQLite file`() async throws {
        let outcome = try await UtblickProgram.run(
            ["serve", "--data", Desktop.folder.appending(path: "limits").path, "--database-connections", "4"])
        #expect(outcome.status == 64 && outcome.errors.contains("--database-connections is for PostgreSQL"), "\(outcome.errors)")
    }

    @Test func `a file that is no database is refused in words`() async throws {
        let file = Desktop.folder.appending(path: "letter.sqlite")
        let text = String(repeating: "Hej! Vi vill bygga en cykelväg. ", count: 100)
        try Data(text.utf8).write(to: file)
        let outcome = try await UtblickProgram.run(
            ["sources", "--data", Desktop.folder.appending(path: "letter").path, "--database", file.path])
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(outcome.errors.contains("The file is not a database, or it is damaged. (corrupt: "), "\(outcome.errors)")
        #expect(try Data(contentsOf: file) == Data(text.utf8))
    }

    @Test(arguments: [
        ("postgres://desk:hemligt@[", "connection string"),
        ("/no/such/folder/utblick.sqlite", "/no/such/folder"),
    ])
    func `a database that cannot be opened is named without its password`(database: String, named: String) async throws {
        let outcome = try await UtblickProgram.run(["match", MatchTests.wetland, "--data", Desktop.preparedData(), "--database", database])
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains(named) && !outcome.errors.contains("hemligt"), "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
    }
}
