import Desk
import Logging
import ServiceLifecycle

/// What the desks do by themselves, at start and then once a day: deletes what may no longer be kept.
struct Housekeeping: Service, CustomStringConvertible {
    /// The home desk; what is done is done for all.
    let desk: Desk
    let logger: Logger

    /// The lifecycle library names its services by printing them: without this it would print the whole catalogue, for a second.
    var description: String { "housekeeping" }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await tidy()
                try? await Task.sleep(for: .seconds(86_400))
            }
        }
    }

    /// A failure is logged and tried again the next day: it must not stop the site.
    private func tidy() async {
        do {
            let purged = try await PurgeInquiries(desk).purge()
            if purged > 0 { logger.info("inquiries deleted", metadata: ["count": "\(purged)"]) }
            let forgotten = try await PurgeWatches(desk).purge()
            if forgotten > 0 { logger.info("watches deleted", metadata: ["count": "\(forgotten)"]) }
            let contacts = try await PurgePartnerContacts(desk).purge()
            if contacts > 0 { logger.info("contacts of networks and partners deleted", metadata: ["count": "\(contacts)"]) }
            let feedback = try await PurgeFeedback(desk).purge()
            if feedback > 0 { logger.info("feedback on matches deleted", metadata: ["count": "\(feedback)"]) }
            let emptied = try await PurgeWebhooks(desk).purge()
            if emptied > 0 { logger.info("what webhooks were sent deleted", metadata: ["count": "\(emptied)"]) }
            _ = try await PurgeSignIns(desk).purge()
            let removed = try await TidyDocuments(desk).tidy()
            if removed > 0 { logger.info("files of disposed cases deleted", metadata: ["count": "\(removed)"]) }
        } catch is CancellationError {
            return
        } catch {
            logger.error("what may no longer be kept could not be deleted", metadata: ["error": "\(error)"])
        }
    }
}
