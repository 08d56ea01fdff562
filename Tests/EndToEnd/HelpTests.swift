import Testing

/// `--help` tells of every command and every option.
struct HelpTests {
    static let places = ["--data", "--database", "--database-password-file", "--catalogue", "--lexicon"]

    @Test(arguments: [
        (
            [],
            [
                "serve", "match", "import", "sources", "check", "evaluate", "backup", "verify", "restore", "copy", "user", "audit",
                "person", "conformance",
                "--version",
            ]
        ),
        (
            ["serve"],
            places + [
                "--host", "--port", "--origin", "--log", "--sources", "--database-connections", "--database-statement-timeout",
                "--database-lock-timeout", "--database-connect-timeout",
            ]
        ), (["sources"], places + ["--format", "json"]), (["changes"], places + ["--desk", "--call", "--limit", "--format", "json"]),
        (
            ["match"],
            places + [
                "--desk", "--file", "--language", "--applicant", "--place", "--partners", "--budget", "--currency", "--on", "--limit",
                "--format",
                "municipality", "publicAgency", "json", "YYYY-MM-DD",
            ]
        ),
        (["import"], ["portal"]), (["import", "portal"], places + ["--from", "--accept-fewer"]), (["check"], places),
        (["user"], ["list", "add", "set", "password", "remove", "coordinator", "registrar"]),
        (["user", "add"], places + ["--desk", "--name", "--roles", "--invite", "--origin"]),
        (["user", "set"], places + ["--desk", "--name", "--email", "--roles", "--closed", "--no-closed", "--without-second-factor"]),
        (["user", "password"], places + ["--desk", "--invite"]), (["user", "remove"], places + ["--desk", "--yes"]),
        (["serve"], ["--client-address-header", "--demand-second-factor", "--openid-file"]),
        (["backup"], places + ["--replace", "pg_dump"]), (["restore"], places + ["pg_restore"]), (["verify"], ["TMPDIR"]),
        (["copy"], ["--from", "--to", "--from-password-file", "--to-password-file", "--start-over"]),
        (["evaluate"], ["documents", "programmes"]), (["conformance"], ["--key", "--pages", "--format", "json"]),
        (["evaluate", "documents"], ["--documents", "--queries", "--field", "--output", "--limit", "short", "long"]),
        (["evaluate", "programmes"], places + ["--ideas", "--output", "--on"]),
    ])
    func `help names every option`(command: [String], names: [String]) async throws {
        let outcome = try await UtblickProgram.run(command + ["--help"], limit: .seconds(60))
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("OVERVIEW"))
        for name in names { #expect(outcome.output.contains(name), "\(name) is missing from the help of \(command)") }
    }

    @Test func `the version is told`() async throws {
        let outcome = try await UtblickProgram.run(["--version"], limit: .seconds(60))
        #expect(outcome.status == 0)
        #expect(outcome.output.split(separator: ".").count >= 2)
    }
}
