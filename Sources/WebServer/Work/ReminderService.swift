import Catalogue
import Desk
import Foundation
import Funding
import Logging
import Mail
import Pages
import ServiceLifecycle
import Storage

/// Reminds the owners of cases by itself: looks every few minutes, for every desk. Several processes may do it beside each other. It is not there
/// where no mail server is set up.
struct ReminderService: Service, CustomStringConvertible {
    private static let interval = Duration.seconds(300)

    let transport: MailTransport
    let from: MailAddress
    let sites: SiteDirectory
    let logger: Logger

    let description = "reminders"

    init(transport: MailTransport, from: MailAddress, sites: SiteDirectory, logger: Logger) {
        self.transport = transport
        self.from = from
        self.sites = sites
        self.logger = logger
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                for site in sites.all where !Task.isCancelled { await round(of: site) }
                try? await Task.sleep(for: Self.interval)
            }
        }
    }

    /// A failure is logged and tried again the next time: it must not stop the site.
    private func round(of site: Site) async {
        let desk = site.desk
        do {
            let post = ReminderPost.pages(transport: transport, from: from, site: site)
            let report = try await RemindOfObligations(desk, post: post).run()
            if let fault = report.fault { logger.error("reminders cannot be sent", metadata: ["desk": "\(desk.id)", "fault": "\(fault)"]) }
            guard report.sent + report.postponed + report.refused > 0 else { return }
            logger.info(
                "reminders",
                metadata: [
                    "desk": "\(desk.id)", "sent": "\(report.sent)", "postponed": "\(report.postponed)", "refused": "\(report.refused)",
                ])
        } catch is CancellationError {
            return
        } catch {
            logger.error("owners of cases could not be reminded", metadata: ["desk": "\(desk.id)", "error": "\(error)"])
        }
    }
}

extension ReminderPost {
    /// Reminders in the site's words, with links to it.
    static func pages(transport: MailTransport, from: MailAddress, site: Site) -> ReminderPost {
        ReminderPost(transport: transport, from: from) { letter in
            let names = StaffNames([])
            let view = ReminderView(
                letter.obligations.map { ObligationRow($0, names) }, on: letter.today, context: site.bareContext(in: letter.language))
            return WrittenReminder(subject: view.subject, text: view.text, html: view.html)
        }
    }
}
