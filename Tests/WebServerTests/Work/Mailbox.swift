import Foundation
import Mail
import Synchronization
import Testing

/// Takes letters as a mail server does, or refuses them.
final class Mailbox: Sendable {
    let from: MailAddress
    private let taken = Mutex<[MailMessage]>([])
    private let answered = Mutex<MailFault?>(nil)

    init() throws {
        from = try #require(MailAddress("utblick@example.se"))
    }

    /// Every letter that it has taken.
    var sent: [MailMessage] { taken.withLock { $0 } }

    /// What it answers in place of taking a letter.
    func answer(_ fault: MailFault?) { answered.withLock { $0 = fault } }

    func letters(to email: String?) -> [MailMessage] { sent.filter { $0.to.address == email } }

    var transport: MailTransport {
        MailTransport { message throws(MailFault) in
            if let fault = self.answered.withLock({ $0 }) { throw fault }
            self.taken.withLock { $0.append(message) }
        }
    }
}
