import Foundation
import TestSupport
import Testing

/// `utblick mail test` and the mail options of `serve`, against a real mail server.
struct MailCommandTests {
    private static let scripts = UtblickProgram.root.appending(path: "Tests/MailTests")

    @Test func `a test message arrives, and a recipient that the server refuses is said to be refused`() async throws {
        let folder = Desktop.folder.appending(path: "mail-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let server = try PythonServer(
            [Self.scripts.appending(path: "mail_server.py").path, folder.path],
            program: Self.scripts.appending(path: "python"))
        defer { server.stop() }
        let options = ["--mail-server", "smtp://127.0.0.1:\(server.said[0])", "--mail-from", "Utblick å <utblick@kommun.test>"]

        let taken = try await UtblickProgram.run(["mail", "test", "--to", "anna@kommun.test"] + options)
        #expect(taken.status == 0, "\(taken.errors)")
        #expect(taken.output == "The mail server has taken the message. Look for it where anna@kommun.test is read.\n")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(files == ["0001.json"])

        let gone = try await UtblickProgram.run(["mail", "test", "--to", "gone@kommun.test"] + options)
        #expect(gone.status == 65)
        #expect(gone.errors == "Not sent: the mail server refuses the recipient (550 5.1.1).\n")
        let full = try await UtblickProgram.run(["mail", "test", "--to", "full@kommun.test"] + options)
        #expect(full.status == 69)
    }

    @Test(arguments: [
        (["--mail-server", "mail.example.se", "--mail-from", "a@b.se"], "--mail-server: the mail server's address is not one"),
        (["--mail-server", "smtp://mail.example.se"], "--mail-from: say whom mail comes from"),
        (
            ["--mail-server", "smtp://mail.example.se", "--mail-from", "nobody"],
            "--mail-from: not an address: an address has exactly one @"
        ),
        (["--mail-from", "a@b.se"], "--mail-server: there is no mail server, but there is --mail-from"),
        (["--mail-password-file", "/nowhere"], "--mail-server: there is no mail server, but there is --mail-password-file"),
        (["--mail-security", "none"], "--mail-server: there is no mail server, but there is --mail-security"),
        (["--mail-ca-file", "/nowhere"], "--mail-server: there is no mail server, but there is --mail-ca-file"),
        (
            ["--mail-server", "smtp://mail.example.se", "--mail-from", "a@b.se", "--mail-security", "some"],
            "--mail-security: some is not one of tls starttls none"
        ),
        (
            ["--mail-server", "smtp://mail.example.se", "--mail-from", "a@b.se", "--mail-user", "u"],
            "--mail-password-file: there is a user but no file with the password"
        ),
    ])
    func `a mail server that cannot be used stops the start, and says which option is wrong`(options: [String], message: String)
        async throws
    {
        for command in [["serve", "--port", "8099"], ["mail", "test", "--to", "a@b.se"]] {
            let outcome = try await UtblickProgram.run(command + options)
            #expect(outcome.status == 64)
            #expect(outcome.errors.contains(message), "\(outcome.errors)")
        }
    }
}
