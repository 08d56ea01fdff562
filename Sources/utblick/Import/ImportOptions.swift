import ArgumentParser
import Desk
import Foundation
import Importing
import Storage

/// What every import from a file or an address takes, and how it tells of its outcome.
struct ImportOptions: ParsableArguments {
    @OptionGroup var place: Place

    @Option(help: ArgumentHelp("A file, or an address.", valueName: "file|address"))
    var from: String?

    @Flag(help: "List every remark on the records, not only their number.")
    var verbose = false

    /// Hands over the file that was given, or the one that lies at an address; a fetched one is removed afterwards.
    ///
    /// - Parameter standard: where the source itself keeps the file; `nil` where `--from` must say.
    func withInput<Result: Sendable>(
        of desk: Desk, or standard: URL?, _ body: (ImportInput) async throws -> Result
    ) async throws -> Result {
        if let from, URL(web: from) == nil {
            guard FileManager.default.isReadableFile(atPath: from) else {
                Terminal.error("--from: there is no file \(from) that can be read, and it is no address (http://… or https://…).")
                throw ExitCode.unusableInput
            }
            return try await body(.file(URL(filePath: from)))
        }
        guard let address = from.flatMap(URL.init(web:)) ?? standard else {
            throw ValidationError("Say where to read: --from with a file or an address; see --help.")
        }
        Terminal.progress("fetching \(address)")
        do {
            return try await place.fileFetcher(for: desk.catalogue).withFile(from: address, progress: { Terminal.progress($0) }, body)
        } catch let refusal as ImportRefusal {
            Terminal.error("\(refusal). Nothing was imported; run it again later.")
            throw ExitCode.sourceUnavailable
        }
    }

    /// Prints how an import went; an input that was not read to its end is an error.
    ///
    /// - Parameters:
    ///   - noun: what was imported, in the plural.
    ///   - isInOne: all is taken in or nothing; otherwise what came before a fault stays.
    func tell(_ report: ImportReport, of noun: String, isInOne: Bool = false) throws {
        let counts = report.counts
        print(
            "\(counts.seen) \(noun): \(counts.inserted) new, \(counts.updated) changed, \(counts.unchanged) unchanged, "
                + (counts.withdrawn > 0 ? "\(counts.withdrawn) withdrawn, " : "") + "\(counts.failed) not taken in")
        if counts.seen > 0, counts.inserted + counts.updated + counts.withdrawn == 0, report.fault == nil { print("Nothing has changed.") }
        let remarks = verbose ? report.diagnostics : report.diagnostics.filter { $0.severity == .error || $0.reference == nil }
        for remark in remarks {
            print("\(remark.severity.rawValue): \(remark.reference.map { "\($0): " } ?? "")\(remark.message)")
        }
        if !verbose, report.diagnostics.count > remarks.count {
            print("\(report.diagnostics.count - remarks.count) remarks on records; --verbose lists them")
        }
        Terminal.tell(report.withheld)
        switch report.fault {
        case .stopped(let reason):
            Terminal.error("The import stopped: \(reason). \(isInOne ? "The \(noun) are as they were" : "What was imported stays").")
            throw ExitCode.unusableInput
        case .heldBack(let reason):
            Terminal.heldBack(reason)
            throw ExitCode.unusableInput
        case nil: break
        }
    }

    /// Imports funded projects.
    func importProjects(
        _ desk: Desk, _ importer: any ProjectImporter, part: String? = nil, isWholeExport: Bool = false, or standard: URL?
    ) async throws {
        let importing = ImportProjects(desk, importer: importer, part: part, isWholeExport: isWholeExport)
        let report = try await withInput(of: desk, or: standard) { input in
            try await place.run(importing.source, of: desk) {
                try await importing.run(on: input) { Terminal.progress("\($0.seen) projects so far") }
            }
        }
        try tell(report, of: "projects")
    }
}
