import Foundation
import Testing

@testable import Mail

struct SMTPConfigurationTests {
    @Test(arguments: [
        ("smtp://mail.example.se", "mail.example.se", 587, SMTPConfiguration.Security.startTLS),
        ("smtp://mail.example.se:25", "mail.example.se", 25, .startTLS),
        ("smtps://mail.example.se", "mail.example.se", 465, .tls),
        ("SMTPS://Mail.Example.SE:10465/", "mail.example.se", 10_465, .tls),
        ("smtp://127.0.0.1:2525", "127.0.0.1", 2_525, .none),
        ("smtp://localhost", "localhost", 587, .none),
        ("smtp://[::1]:25", "::1", 25, .none),
        ("smtp://127.0.0.1.example.se", "127.0.0.1.example.se", 587, .startTLS),
        ("smtp://post.räksmörgås.se", "post.xn--rksmrgs-5wao1o.se", 587, .startTLS),
    ])
    func `an address says the place, and TLS is the rule`(
        address: String, host: String, port: Int, security: SMTPConfiguration.Security
    ) throws {
        let configuration = try SMTPConfiguration(address: address)
        #expect(configuration.host == host)
        #expect(configuration.port == port)
        #expect(configuration.security == security)
        #expect(configuration.warnings.isEmpty)
    }

    @Test(arguments: [
        ("", "the mail server's address is not one; write smtp://host:587 or smtps://host:465"),
        ("mail.example.se:587", "the mail server's address is not one; write smtp://host:587 or smtps://host:465"),
        ("http://mail.example.se", "the mail server's address is not one; write smtp://host:587 or smtps://host:465"),
        ("smtp://", "the mail server's address names no host"),
        ("smtp://mail.example.se:0", "the mail server's port is not one (1–65535)"),
        ("smtp://mail.example.se:70000", "the mail server's port is not one (1–65535)"),
        (
            "smtp://user:secret@mail.example.se",
            "a user or a password does not belong in the mail server's address; the password lies in a file"
        ),
        ("smtp://mail.example.se/inbox", "the mail server's address ends after the port"),
        ("smtp://mail.example.se?tls=no", "the mail server's address ends after the port"),
    ])
    func `an address that is none is refused with what was expected`(address: String, reason: String) {
        #expect(throws: SMTPConfigurationProblem(.server, reason)) { try SMTPConfiguration(address: address) }
    }

    @Test func `mail in the clear over a network is sent only when said, with a warning`() throws {
        let configuration = try SMTPConfiguration(address: "smtp://mail.example.se", security: SMTPConfiguration.Security.none)
        #expect(configuration.warnings == ["Mail to mail.example.se goes in the clear."])
        let conflicts = [("smtps://mail.example.se", SMTPConfiguration.Security.none), ("smtp://mail.example.se", .tls)]
        for (address, security) in conflicts {
            let problem = #expect(throws: SMTPConfigurationProblem.self) { try SMTPConfiguration(address: address, security: security) }
            #expect(problem?.part == .security)
        }
    }

    @Test func `the password is read from its file and shown nowhere`() throws {
        let file = try passwordFile("mycket-hemligt\r\n", permissions: 0o640)
        let configuration = try SMTPConfiguration(address: "smtp://mail.example.se", user: "utblick-konto", passwordFile: file)
        #expect(configuration.password == "mycket-hemligt")
        #expect(configuration.warnings == ["Others than its owner may read the password file \(file): chmod 600."])
        var dumped = "\(configuration) \(String(reflecting: configuration))"
        dump(configuration, to: &dumped)
        #expect(!dumped.contains("hemligt") && !dumped.contains("utblick-konto"))
    }

    @Test(arguments: ["", "\n", "två\nrader", "a\0b", String(repeating: "x", count: 2_000)])
    func `a file that holds no password is refused without its content`(content: String) throws {
        let file = try passwordFile(content, permissions: 0o600)
        let fault = #expect(throws: SMTPConfigurationProblem.self) {
            try SMTPConfiguration(address: "smtp://mail.example.se", user: "u", passwordFile: file)
        }
        #expect(fault?.part == .passwordFile)
        #expect(fault?.description.contains("xxx") == false && fault?.description.contains("rader") == false)
    }

    @Test func `half a configuration is refused`() throws {
        let file = try passwordFile("x", permissions: 0o600)
        let address = "smtp://mail.example.se"
        #expect(throws: SMTPConfigurationProblem(.passwordFile, "there is a user but no file with the password")) {
            try SMTPConfiguration(address: address, user: "u")
        }
        #expect(throws: SMTPConfigurationProblem(.user, "there is a file with a password but no user")) {
            try SMTPConfiguration(address: address, passwordFile: file)
        }
        let unread = #expect(throws: SMTPConfigurationProblem.self) {
            try SMTPConfiguration(address: address, user: "u", passwordFile: file + "-nowhere")
        }
        #expect(unread?.part == .passwordFile)
        let unknown = #expect(throws: SMTPConfigurationProblem.self) {
            try SMTPConfiguration(address: address, certificateFile: file + "-nowhere")
        }
        #expect(unknown?.part == .certificateFile)
    }

    @Test(
        arguments: [
            ("550 5.1.1 no such user", 550, "5.1.1"), ("250 OK", 250, nil), ("421", 421, nil),
            ("550-5.7.26 unauthenticated", 550, "5.7.26"),
            ("554 5.7 x", 554, nil), ("452 4.2.2.1", 452, nil),
        ] as [(String, Int, String?)])
    func `a reply's numbers are read`(line: String, code: Int, status: String?) {
        let reply = SMTPReply(line.utf8)
        #expect(reply?.code == code)
        #expect(reply?.status == status)
    }

    @Test(arguments: ["", "25", "2x0 OK", "OK 250"])
    func `a line that is no reply has no numbers`(line: String) {
        #expect(SMTPReply(line.utf8) == nil)
    }

    private func passwordFile(_ content: String, permissions: Int) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "utblick-password-" + UUID().uuidString)
        try Data(content.utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: file.path)
        return file.path
    }
}
