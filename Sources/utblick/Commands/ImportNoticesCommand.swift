import ArgumentParser
import Desk
import Foundation
import Importing

struct ImportNoticesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notices",
        abstract: "Fetch the Commission's notices about open and coming calls.",
        discussion: """
            A postponed deadline, a corrected template, an information day: the portal tells it in a document of its own for each call. One \
            request a call, at most one a second, so that a run asks about those most in need: never asked about, then longest ago. A \
            notice that has been fetched stays, also when the portal takes it away.
            """)

    @OptionGroup var place: Place

    @Option(help: "The most calls to ask about.")
    var limit = ImportNotices.usualLimit

    @Option(help: "The address of the portal's documents. Also UTBLICK_NOTICES_ADDRESS. Default: the portal's own.")
    var from: String?

    func validate() throws {
        guard (1...10_000).contains(limit) else { throw ValidationError("--limit: \(limit) is not a number from 1 to 10000") }
    }

    func run() async throws {
        let address = try address()
        let desk = try await place.openDesk()
        let reader = PortalNoticeReader(from: address, fetcher: place.fetcher(for: desk.catalogue))
        let limit = limit
        let report = try await place.run(ImportNotices.source, of: desk) {
            try await ImportNotices(desk, reader: reader).run(limitedTo: limit) { number, of in
                if number.isMultiple(of: 25) { Terminal.progress("\(number) of \(of) calls") }
            }
        }
        print(
            "\(report.answered) calls answered, \(report.added) new notices; \(report.missing) calls without a document, \(report.failed) failed"
        )
        for remark in report.diagnostics {
            print("\(remark.severity.rawValue): \(remark.reference.map { "\($0): " } ?? "")\(remark.message)")
        }
        if let fault = report.fault {
            Terminal.error("The import stopped: \(fault). What was fetched stays; run it again later.")
            throw ExitCode.sourceUnavailable
        }
    }

    private func address() throws -> URL {
        guard let from else { return try Place.address(of: ImportNotices.source) ?? PortalNoticeReader.officialAddress }
        guard let url = URL(web: from) else {
            throw ValidationError("--from: \(from) is not an address (http://… or https://…)")
        }
        return url
    }
}
