import Foundation
import Testing

@testable import Mail

/// Every test has a mail server of its own; they run one after the other, so that limits of time mean something.
@Suite(.serialized)
struct SendingTests {
    @Test func `a message arrives to the octet, and a run of them over one connection`() async throws {
        let server = try MailServer()
        defer { server.stop() }
        // On a machine with much else to do, seconds may pass between two messages: that is not what ends the connection here.
        let transport = MailTransport.smtp(try SMTPConfiguration(address: server.address, idleTimeOut: .seconds(3_600)))
        let messages = try (1...5).map { number in
            try MailMessage.test(text: ".\n..\nFrom här\n" + String(repeating: "rad \(number) å\n", count: 4_000), messageID: "m\(number)")
        }
        for message in messages { try await transport.send(message) }
        let taken = try server.taken()
        #expect(taken.map(\.content) == messages.map { $0.bytes() })
        #expect(taken.allSatisfy { $0.from == "utblick@kommun.example.se" && $0.to == ["anna@kommun.example.se"] })
        #expect(taken.allSatisfy { !$0.isSecure })
        #expect(Set(taken.map(\.connection)).count == 1)
    }

    @Test func `messages given at once arrive once each`() async throws {
        let server = try MailServer()
        defer { server.stop() }
        let transport = MailTransport.smtp(try SMTPConfiguration(address: server.address))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...40 {
                group.addTask { try await transport.send(try .test(messageID: "m\(number)@x.test")) }
            }
            try await group.waitForAll()
        }
        let taken = try server.taken().map { String(decoding: $0.content, as: UTF8.self) }
        for number in 1...40 { #expect(taken.filter { $0.contains("<m\(number)@x.test>") }.count == 1) }
    }

    @Test(arguments: [["--messages", "2"], ["--hang-up"]])
    func `a server that ends a kept connection gets the next message over a new one`(way: [String]) async throws {
        let server = try MailServer(way)
        defer { server.stop() }
        let transport = MailTransport.smtp(try SMTPConfiguration(address: server.address))
        for number in 1...5 {
            try await transport.send(try .test(messageID: "m\(number)@x.test"))
            try await Task.sleep(for: .milliseconds(150))
        }
        let taken = try server.taken()
        #expect(taken.count == 5)
        #expect(Set(taken.map(\.connection)).count >= 3)
    }

    @Test func `a connection that nobody needs is closed, and the next message opens another`() async throws {
        let server = try MailServer()
        defer { server.stop() }
        let sender = SMTPSender(try SMTPConfiguration(address: server.address, idleTimeOut: .milliseconds(300)))
        for pause in [0, 2_000] {
            try await Task.sleep(for: .milliseconds(pause))
            try await sender.send(try .test())
        }
        #expect(try server.taken().map(\.connection) == [1, 2])
    }

    @Test(arguments: [[], ["--without", "PLAIN"], ["--without", "LOGIN"]])
    func `STARTTLS and signing in, by PLAIN and by LOGIN`(without: [String]) async throws {
        let certificate = try TestCertificate.files.get()
        let server = try MailServer(["--certificate", certificate.withKey, "--demand-tls", "--sign-in", "utblick:hemligt åäö"] + without)
        defer { server.stop() }
        let password = try passwordFile("hemligt åäö\n")
        let configuration = try SMTPConfiguration(
            address: "smtp://localhost:\(server.port)", user: "utblick", passwordFile: password, security: .startTLS,
            certificateFile: certificate.certificate)
        #expect(configuration.warnings.isEmpty)
        try await MailTransport.smtp(configuration).send(try .test())
        let taken = try #require(try server.taken().first)
        #expect(taken.isSecure && taken.isSignedIn)
    }

    @Test func `TLS from the start`() async throws {
        let certificate = try TestCertificate.files.get()
        let server = try MailServer(["--certificate", certificate.withKey, "--tls"])
        defer { server.stop() }
        let configuration = try SMTPConfiguration(
            address: "smtps://127.0.0.1:\(server.port)", certificateFile: certificate.certificate)
        try await MailTransport.smtp(configuration).send(try .test())
        #expect(try server.taken().first?.isSecure == true)
    }

    @Test func `what only the configuration can mend is said to be so, and nothing is sent`() async throws {
        let certificate = try TestCertificate.files.get()
        let withTLS = try MailServer(["--certificate", certificate.withKey, "--demand-tls", "--sign-in", "utblick:rätt"])
        let plain = try MailServer()
        let silent = try MailServer(["--without", "PLAIN", "--without", "LOGIN"])
        let strict = try MailServer(["--no-sender"])
        defer { for server in [withTLS, plain, silent, strict] { server.stop() } }
        let wrong = try passwordFile("fel-lösenord")
        let cases = [
            (try SMTPConfiguration(address: withTLS.address, security: .startTLS), "the mail server's certificate does not hold"),
            (
                try SMTPConfiguration(
                    address: withTLS.address, user: "utblick", passwordFile: wrong, security: .startTLS,
                    certificateFile: certificate.certificate), "the mail server refuses the sign-in (535 5.7.8)"
            ),
            (
                try SMTPConfiguration(address: withTLS.address, security: .startTLS, certificateFile: certificate.certificate),
                "the mail server refuses the sign-in (530 5.7.0)"
            ),
            (try SMTPConfiguration(address: withTLS.address), "the mail server refuses the sign-in (530)"),
            (
                try SMTPConfiguration(address: plain.address, security: .startTLS),
                "the mail server does not offer STARTTLS, and mail is not sent in the clear unasked"
            ),
            (
                try SMTPConfiguration(address: silent.address, user: "utblick", passwordFile: wrong),
                "the mail server offers no sign-in that can be used"
            ),
            (try SMTPConfiguration(address: strict.address), "the mail server refuses, at the sender's address (553 5.7.1)"),
        ]
        for (configuration, reason) in cases {
            await #expect(throws: MailFault.configuration(reason)) { try await MailTransport.smtp(configuration).send(try .test()) }
        }
        for server in [withTLS, plain, silent, strict] { #expect(try server.taken().isEmpty) }
    }

    @Test(arguments: [
        ("gone", MailFault.refusedRecipient("the mail server refuses the recipient (550 5.1.1)")),
        ("bare", .refusedRecipient("the mail server refuses the recipient (550)")),
        ("relay", .notAllowed("the mail server does not let us send there (550 5.7.1)")),
        ("odd", .permanent("the mail server refuses the message (554 5.3.4)")),
        ("refused", .permanent("the mail server refuses the message (554 5.7.1)")),
        ("full", .temporary("the mail server asks to try later, at the recipient (451 4.2.2)")),
        ("away", .unavailable("the mail server closes, at the recipient (421 4.3.2)")),
        ("drop", .unavailable("the connection to the mail server was lost, at the message itself (code 56)")),
        ("slow", .unavailable("the mail server did not answer in time, at the message itself")),
    ])
    func `a fault of the server is told for what it is, and the next message goes`(name: String, fault: MailFault) async throws {
        let server = try MailServer()
        defer { server.stop() }
        let transport = MailTransport.smtp(try SMTPConfiguration(address: server.address, timeOut: .seconds(3)))
        try await transport.send(try .test())
        await #expect(throws: fault) { try await transport.send(try .test(to: "\(name)@kommun.example.se")) }
        try await transport.send(try .test())
        #expect(try server.taken().map(\.to) == [["anna@kommun.example.se"], ["anna@kommun.example.se"]])
    }

    @Test func `nobody at the port, and a server that says nothing, are faults that pass`() async throws {
        let silent = try SilentServer()
        defer { silent.stop() }
        let nobody = try SilentServer()
        nobody.stop()
        let limits = Duration.milliseconds(600)
        let cases = [
            (nobody.port, MailFault.unavailable("the mail server could not be reached")),
            (silent.port, .unavailable("the mail server did not answer in time, at the greeting")),
        ]
        for (port, fault) in cases {
            let configuration = try SMTPConfiguration(address: "smtp://127.0.0.1:\(port)", timeOut: limits)
            await #expect(throws: fault) { try await MailTransport.smtp(configuration).send(try .test()) }
        }
    }

    @Test func `a cancelled sending ends within a few seconds, and so does one that waits behind it`() async throws {
        let server = try MailServer()
        defer { server.stop() }
        let transport = MailTransport.smtp(try SMTPConfiguration(address: server.address))
        let sendings = (1...3).map { _ in Task { try await transport.send(try .test(to: "slow@kommun.example.se")) } }
        try await Task.sleep(for: .seconds(1))
        let began = ContinuousClock.now
        for sending in sendings { sending.cancel() }
        for sending in sendings {
            await #expect(throws: MailFault.cancelled) { try await sending.value }
        }
        // libcurl asks once a second whether to go on; the rest is for a busy machine.
        #expect(ContinuousClock.now - began < .seconds(10))
        try await transport.send(try .test())
        #expect(try server.taken().count == 1)
    }

    @Test func `a hundred waiting messages hold no thread of Swift's pool`() async throws {
        let server = try MailServer()
        defer { server.stop() }
        let transport = MailTransport.smtp(try SMTPConfiguration(address: server.address))
        let sendings = (1...100).map { _ in Task { try await transport.send(try .test(to: "slow@kommun.example.se")) } }
        defer { for sending in sendings { sending.cancel() } }
        // If each held a thread, this would never come to its turn.
        #expect(await Task { 1 + 1 }.value == 2)
    }

    private func passwordFile(_ content: String) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "utblick-password-" + UUID().uuidString)
        try Data(content.utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
        return file.path
    }
}
