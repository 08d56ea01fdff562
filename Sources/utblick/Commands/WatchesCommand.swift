import ArgumentParser
import Configuration
import Desk
import Foundation
import Funding
import Mail
import Storage
import WebServer

struct WatchesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watches", abstract: "What people follow: numbers, and sending the letters.",
        subcommands: [WatchNumbers.self, WatchDelivery.self], defaultSubcommand: WatchNumbers.self)
}

struct WatchNumbers: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    static let configuration = CommandConfiguration(
        commandName: "numbers", abstract: "How much is followed and told, in numbers: no addresses.")

    @OptionGroup var place: Place

    @Option(help: "text or json.")
    var format = Format.text

    func run() async throws {
        let counts = try await CountWatches(try await place.openDesk(quietly: true)).counts()
        switch format {
        case .text: print(text(of: counts))
        case .json:
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
            print(String(decoding: try encoder.encode(Document(counts)), as: UTF8.self))
        }
    }

    private func text(of counts: WatchCounts) -> String {
        let watches = Watch.State.allCases.map { "\(counts.watches[$0] ?? 0) \($0.rawValue)" }
        let letters = counts.letters.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        return """
            watches: \(watches.joined(separator: " · "))
            events: \(counts.events), of which \(counts.untold) are in no letter yet
            letters: \(letters.isEmpty ? "none" : letters.joined(separator: " · "))
            letters tried again because their sender was killed: \(counts.doubts)
            """
    }

    private struct Document: Encodable {
        let watches: [String: Int]
        let events: Int
        let eventsInNoLetter: Int
        let letters: [String: Int]
        let lettersInDoubt: Int

        init(_ counts: WatchCounts) {
            watches = Dictionary(uniqueKeysWithValues: Watch.State.allCases.map { ($0.rawValue, counts.watches[$0] ?? 0) })
            events = counts.events
            eventsInNoLetter = counts.untold
            letters = counts.letters
            lettersInDoubt = counts.doubts
        }
    }
}

struct WatchDelivery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deliver", abstract: "Find what there is to tell and send the letters, once.",
        discussion: "`utblick serve` does this by itself. This is for those who run the program by the clock instead.")

    @OptionGroup var place: Place
    @OptionGroup var mail: MailOptions

    @Option(help: "Scheme and host that readers use, for the links in letters. Also UTBLICK_ORIGIN.")
    var origin: String?

    @Option(help: "Seconds until another process may send a letter whose sender was killed; more than a message takes.")
    var lease = 180.0

    func validate() throws {
        guard (1...86_400).contains(lease) else { throw ValidationError("--lease: \(lease) is not a number of seconds from 1 to 86400") }
    }

    func run() async throws {
        guard let post = try mail.post() else { throw ValidationError("--mail-server: no mail server is configured") }
        let origin = try OriginOption.forLetters(origin)
        let desk = try await place.openDesk()
        var isWhole = true
        let installation = SiteConfiguration(origin: origin).publicOrigin
        for hosted in try await DeskDirectory(home: desk).current().all {
            let letters = Post.pages(
                transport: post.transport, from: post.from, desk: hosted.desk, origin: hosted.origin(within: installation))
            if try await !deliver(hosted.desk, letters) { isWhole = false }
        }
        if !isWhole { throw ExitCode.unusableInput }
    }

    /// - Returns: whether every letter could be written.
    private func deliver(_ desk: Desk, _ letters: Post) async throws -> Bool {
        let found = try await EvaluateWatches(desk).run()
        print("\(desk.id): \(found.changes) changes looked at for \(found.watches) watches: \(found.events) events")
        let report = try await DeliverWatches(desk, post: letters, lease: lease).run()
        print(
            """
            \(desk.id): \(report.sent) letters sent, \(report.postponed) to be tried again, \(report.refused) refused, \(report.givenUp) given up, \
            \(report.dropped) with nothing left
            """)
        if let reason = report.unwritten { Terminal.error("Some letters cannot be written: \(reason).") }
        if let fault = report.fault {
            Terminal.error("No letters can be sent: \(fault).")
            if case .unavailable = fault { throw ExitCode.sourceUnavailable }
            throw ExitCode.unusableInput
        }
        return report.unwritten == nil
    }
}
