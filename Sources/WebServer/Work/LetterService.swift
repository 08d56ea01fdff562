import Catalogue
import Desk
import Foundation
import Funding
import Logging
import Mail
import Pages
import ServiceLifecycle
import Storage

/// Sends what the desk writes by itself: answers to those who have asked and cases to those who have been given them, several times a minute,
/// and reminders to the owners of cases, every few minutes; for every desk. Several processes may do it beside each other. It is not there where no mail server is set up.
struct LetterService: Service, CustomStringConvertible {
    private static let interval = Duration.seconds(20)
    /// Reminders go in every round of so many.
    private static let roundsPerReminder = 15

    let transport: MailTransport
    let from: MailAddress
    let sites: SiteDirectory
    let logger: Logger

    let description = "letters"

    init(transport: MailTransport, from: MailAddress, sites: SiteDirectory, logger: Logger) {
        self.transport = transport
        self.from = from
        self.sites = sites
        self.logger = logger
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var round = 0
            while !Task.isCancelled {
                await sendWaiting("answers", in: .answers) { site in
                    try await SendAnswers(site.desk, post: .answers(transport: transport, from: from, site: site)).run()
                }
                await sendWaiting("assignments", in: .assignments) { site in
                    try await SendAssignments(site.desk, post: .assignments(transport: transport, from: from, site: site)).run()
                }
                for site in sites.all where round == 0 && !Task.isCancelled {
                    await send("reminders", of: site) {
                        try await RemindOfObligations(site.desk, post: .reminders(transport: transport, from: from, site: site)).run()
                    }
                }
                round = (round + 1) % Self.roundsPerReminder
                try? await Task.sleep(for: Self.interval)
            }
        }
    }

    /// Sends letters of a kind that is looked for at all desks at once, since most times none waits.
    private func sendWaiting(
        _ kind: String, in queue: LetterQueue, _ run: (Site) async throws -> LetterReport
    ) async {
        guard let home = sites.all.first else { return }
        do {
            let waiting = try await queue.desksWaiting(beside: home.desk)
            for site in sites.all where waiting.contains(site.desk.id) && !Task.isCancelled {
                await send(kind, of: site) { try await run(site) }
            }
        } catch is CancellationError {
            return
        } catch {
            logger.error("\(kind) could not be looked for", metadata: ["error": "\(error)"])
        }
    }

    /// A failure is logged and tried again the next time: it must not stop the site.
    private func send(_ kind: String, of site: Site, _ body: () async throws -> LetterReport) async {
        let desk: Logger.MetadataValue = "\(site.desk.id)"
        do {
            let report = try await body()
            if let fault = report.fault { logger.error("\(kind) cannot be sent", metadata: ["desk": desk, "fault": "\(fault)"]) }
            guard report.sent + report.postponed + report.refused > 0 else { return }
            logger.info(
                "\(kind)",
                metadata: [
                    "desk": desk, "sent": "\(report.sent)", "postponed": "\(report.postponed)", "refused": "\(report.refused)",
                ])
        } catch is CancellationError {
            return
        } catch {
            logger.error("\(kind) could not be written", metadata: ["desk": desk, "error": "\(error)"])
        }
    }
}

extension LetterPost<ObligationLetter> {
    /// Reminders in the site's words, with links to it.
    static func reminders(transport: MailTransport, from: MailAddress, site: Site) -> Self {
        Self(transport: transport, from: from) { letter in
            let names = StaffNames([])
            let view = ReminderView(
                letter.obligations.map { ObligationRow($0, names) }, on: letter.today, context: site.bareContext(in: letter.language))
            return WrittenMessage(subject: view.subject, text: view.text, html: view.html)
        }
    }
}

extension LetterPost<AnswerLetter> {
    /// Answers in the site's words.
    static func answers(transport: MailTransport, from: MailAddress, site: Site) -> Self {
        Self(transport: transport, from: from) { letter in
            let view = AnswerView(reference: letter.reference, answer: letter.answer, context: site.bareContext(in: letter.language))
            return WrittenMessage(subject: view.subject, text: view.text, html: view.html)
        }
    }
}

extension LetterPost<AssignmentLetter> {
    /// Cases that have been given to somebody, in the site's words, with links to it.
    static func assignments(transport: MailTransport, from: MailAddress, site: Site) -> Self {
        Self(transport: transport, from: from) { letter in
            let view = AssignmentView(
                caseID: letter.file, reference: letter.reference, title: letter.title, givenBy: letter.givenBy, note: letter.note,
                context: site.bareContext(in: letter.language))
            return WrittenMessage(subject: view.subject, text: view.text, html: view.html)
        }
    }
}
