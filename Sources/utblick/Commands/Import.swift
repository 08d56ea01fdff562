import ArgumentParser
import Desk
import Foundation
import Importing
import Storage

struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Fetch from an official source.",
        subcommands: [
            ImportPortalCommand.self, ImportNoticesCommand.self, ImportRatesCommand.self, ImportCordisCommand.self,
            ImportKohesioCommand.self, ImportVinnovaCommand.self, ImportInterregCommand.self, ImportErasmusCommand.self,
            ImportKeepCommand.self,
            ImportTableCommand.self, ImportBoundariesCommand.self,
        ])
}

struct ImportPortalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "portal",
        abstract: "Fetch the calls of the EU Funding & Tenders Portal.",
        discussion: """
            Stores every call with all its deadlines and the source's own record. Running it again changes nothing where the portal has \
            changed nothing. A page that does not come is asked for again, politely; when it still does not come, the import stops and \
            says which page it was, and the calls are left as they were. Calls that the portal no longer has are marked as withdrawn, \
            unless it gave less than it announced. Far fewer calls than last time are held back, since that is mostly a fault of the \
            portal's: --accept-fewer takes them in.
            """)

    @OptionGroup var place: Place

    @Option(help: "The address of the search interface. Also UTBLICK_PORTAL_ADDRESS. Default: the portal's own.")
    var from: String?

    @Flag(help: "Take in what the portal gives even where that is far less than last time.")
    var acceptFewer = false

    @Flag(help: "List every remark on the records, not only their number.")
    var verbose = false

    func run() async throws {
        let address = try address()
        let desk = try await place.openDesk()
        let importer = PortalImporter(from: address, fetcher: place.fetcher(for: desk.catalogue))
        let acceptFewer = acceptFewer
        let report = try await place.run(ImportPortal.source, of: desk) {
            try await ImportPortal(desk, importer: importer).run(acceptingFewer: acceptFewer) { page, seen in
                Terminal.progress("\(page): \(seen) calls so far")
            }
        }
        let counts = report.counts
        print(
            """
            \(counts.seen) calls: \(counts.inserted) new, \(counts.updated) changed, \(counts.unchanged) unchanged, \
            \(counts.withdrawn) withdrawn, \(counts.failed) not taken in
            """
        )
        let remarks = verbose ? report.diagnostics : report.diagnostics.filter { $0.severity == .error }
        for remark in remarks {
            print("\(remark.severity.rawValue): \(remark.reference.map { "\($0): " } ?? "")\(remark.message)")
        }
        if !verbose, report.diagnostics.count > remarks.count {
            print("\(report.diagnostics.count - remarks.count) remarks on records; --verbose lists them")
        }
        Terminal.tell(report.withheld)
        switch report.fault {
        case .stopped(let reason):
            Terminal.error("The import stopped: \(reason). The calls are as they were; run it again later.")
            throw ExitCode.sourceUnavailable
        case .heldBack(let reason):
            Terminal.heldBack(reason)
            throw ExitCode.unusableInput
        case nil: break
        }
    }

    private func address() throws -> URL {
        guard let from else { return try Place.address(of: ImportPortal.source) ?? PortalImporter.officialAddress }
        guard let url = URL(web: from) else {
            throw ValidationError("--from: \(from) is not an address (http://… or https://…)")
        }
        return url
    }
}
