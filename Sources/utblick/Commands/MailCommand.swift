import ArgumentParser
import Foundation
import Mail

struct MailCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mail", abstract: "Try the mail server.", subcommands: [MailTestCommand.self])
}

struct MailTestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Send one message and say what happened.",
        discussion: """
            Whether the message then reaches its reader, or their folder of junk, only the reader can see: look at it there. SPF and DKIM, which \
            decide on that, are set up at the mail server and in DNS.
            """)

    @OptionGroup var mail: MailOptions

    @Option(help: "Whom to send it to.")
    var to: String

    func run() async throws {
        guard let post = try mail.post() else {
            throw ValidationError("--mail-server: no mail server is configured")
        }
        let recipient: MailAddress
        switch MailAddress.reading(nameAndAddress: to) {
        case .success(let address): recipient = address
        case .failure(let problem): throw ValidationError("--to: not an address: \(problem)")
        }
        do throws(MailFault) {
            try await post.transport.send(message(from: post.from, to: recipient))
        } catch {
            Terminal.error("Not sent: \(error).")
            switch error {
            case .temporary, .unavailable: throw ExitCode.sourceUnavailable
            case .refusedRecipient, .permanent, .notAllowed, .configuration: throw ExitCode.unusableInput
            }
        }
        print("The mail server has taken the message. Look for it where \(recipient.address) is read.")
    }

    private func message(from sender: MailAddress, to recipient: MailAddress) -> MailMessage {
        MailMessage(
            from: sender, to: recipient, subject: "Prov från Utblick · test from Utblick",
            text: """
                Det här är ett prov av e-post från Utblick. Å, ä och ö ska synas rätt: åäö ÅÄÖ.

                This is a test of e-mail from Utblick. Nothing needs to be done.
                """,
            html: """
                <!DOCTYPE html><html lang="sv"><body><p>Det här är ett prov av e-post från Utblick. Å, ä och ö ska synas rätt: åäö ÅÄÖ.</p>\
                <p lang="en">This is a test of e-mail from Utblick. Nothing needs to be done.</p></body></html>
                """,
            language: "sv", messageID: "test-\(UUID().uuidString.lowercased())", date: Date())
    }
}
