import Catalogue
public import Desk
import Foundation
import Funding
import Logging
public import Mail
import Pages
import ServiceLifecycle
import Storage

/// What the site does for followers by itself: finds what there is to tell, and sends the letters. It looks several times a minute, because
/// imports may run in another process, and at once when a form has been sent. Several processes may do it beside each other.
final class WatchService: Sendable {
    private static let interval = Duration.seconds(20)

    /// The way out for mail, and whom it comes from.
    private let transport: MailTransport
    private let from: MailAddress
    private let logger: Logger
    private let rest = WakeableRest()

    init(transport: MailTransport, from: MailAddress, logger: Logger) {
        self.transport = transport
        self.from = from
        self.logger = logger
    }

    /// Until the process is asked to stop.
    /// - Parameter sites: those of all desks.
    func run(for sites: SiteDirectory) async {
        await cancelWhenGracefulShutdown {
            var marks: [MunicipalDesk.ID: FindWatchWork.Mark] = [:]
            while !Task.isCancelled {
                await self.round(of: sites.all, &marks)
                await self.rest.rest(for: Self.interval)
            }
        }
    }

    /// Has the next round begin at once.
    func wake() { rest.wake() }

    /// Goes through the desks that have something to do.
    /// - Parameter marks: up to where each desk has been evaluated by this process.
    private func round(of sites: [Site], _ marks: inout [MunicipalDesk.ID: FindWatchWork.Mark]) async {
        guard let home = sites.first else { return }
        do {
            let found = try await FindWatchWork(home.desk).find()
            for site in sites where !Task.isCancelled {
                let id = site.desk.id
                let evaluates = marks[id] != found.mark || found.isReworded(for: id)
                guard evaluates || found.hasLetters(for: id) else { continue }
                if await round(of: site, evaluates: evaluates) { marks[id] = found.mark }
            }
        } catch is CancellationError {
            return
        } catch {
            logger.error("followers could not be told", metadata: ["error": "\(error)"])
        }
    }

    /// A failure is logged and tried again the next time: it must not stop the site.
    /// - Returns: whether all went well.
    private func round(of site: Site, evaluates: Bool) async -> Bool {
        let desk = site.desk
        let post = Post.pages(transport: transport, from: from, desk: desk, origin: site.origin)
        do {
            if evaluates { try await evaluate(desk) }
            let report = try await DeliverWatches(desk, post: post).run()
            if let fault = report.fault { logger.error("letters cannot be sent", metadata: ["desk": "\(desk.id)", "fault": "\(fault)"]) }
            if let reason = report.unwritten { logger.error("letters cannot be written", metadata: ["error": "\(reason)"]) }
            guard report.sent + report.postponed + report.refused + report.givenUp > 0 else { return true }
            logger.info(
                "letters",
                metadata: [
                    "sent": "\(report.sent)", "postponed": "\(report.postponed)", "refused": "\(report.refused)",
                    "given up": "\(report.givenUp)",
                ])
            return true
        } catch is CancellationError {
            return false
        } catch {
            logger.error("followers could not be told", metadata: ["desk": "\(desk.id)", "error": "\(error)"])
            return false
        }
    }

    private func evaluate(_ desk: Desk) async throws {
        let found = try await EvaluateWatches(desk).run()
        guard found.events > 0 else { return }
        logger.info(
            "events for followers", metadata: ["desk": "\(desk.id)", "changes": "\(found.changes)", "events": "\(found.events)"])
    }
}

/// The watch service over the sites of all desks.
struct WatchRounds: Service, CustomStringConvertible {
    let watches: WatchService
    let sites: SiteDirectory

    let description = "watches"

    func run() async throws { await watches.run(for: sites) }
}

extension Post {
    /// Letters in the site's words, with links to it.
    public static func pages(transport: MailTransport, from: MailAddress, desk: Desk, origin: String) -> Post {
        Post(transport: transport, from: from) { letter in
            let context = PageContext(
                language: letter.watch.language, now: letter.writtenAt, municipality: desk.catalogue.municipality,
                gazetteer: desk.catalogue.gazetteer, freshness: PageContext.Freshness(callsFetched: nil, catalogueChecked: nil),
                origin: origin)
            return LetterView(letter, context: context).written
        }
    }
}
