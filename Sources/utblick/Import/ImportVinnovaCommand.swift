import ArgumentParser
import Desk
import Foundation
import Funding
import Importing

struct ImportVinnovaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vinnova",
        abstract: "Fetch from Vinnova's open data the projects that it has granted money, or its calls.",
        discussion: """
            Vinnova gives what has changed since a day; it does not answer in time about days many years back. A call comes with its rounds, \
            each of them one call here; --from then names the list of rounds, --calls and --programmes those that tell more of them.
            """)

    enum List: String, ExpressibleByArgument, CaseIterable {
        case projects, calls
    }

    @OptionGroup var options: ImportOptions

    @Option(help: "What to fetch: \(List.allValueStrings.joined(separator: " ")).")
    var list = List.projects

    @Option(help: "Fetch what has changed since this day, YYYY-MM-DD. Default: ninety days ago.")
    var since: String?

    @Option(help: ArgumentHelp("With --list calls and --from: the list of calls.", valueName: "file"))
    var calls: String?

    @Option(help: ArgumentHelp("With --list calls and --from: the list of programmes.", valueName: "file"))
    var programmes: String?

    func validate() throws {
        if calls != nil || programmes != nil, list != .calls || options.from == nil {
            throw ValidationError("--calls and --programmes belong to --list calls with --from.")
        }
    }

    func run() async throws {
        let today = Day(of: Date(), in: .stockholm)
        guard let day = since.map({ Day(iso: $0) }) ?? today.adding(days: -90), day <= today else {
            throw ValidationError("--since: \(since ?? "") is not a date up to today (YYYY-MM-DD)")
        }
        let desk = try await options.place.openDesk()
        switch list {
        case .projects:
            try await options.importProjects(
                desk, VinnovaImporter(), or: VinnovaImporter.address(of: .projects, changedSince: day, at: try Place.address(of: "vinnova"))
            )
        case .calls: try await importCalls(desk, changedSince: day)
        }
    }

    private func importCalls(_ desk: Desk, changedSince day: Day) async throws {
        let fetcher = options.place.fetcher(for: desk.catalogue)
        let importing = ImportCalls(desk, source: "vinnova-calls", origin: .vinnova)
        let base = try Place.address(of: importing.source)
        let calls = try await input(calls, .calls, changedSince: day, at: base, with: fetcher)
        let programmes = try await input(programmes, .programmes, changedSince: day, at: base, with: fetcher)
        let report = try await options.withInput(of: desk, or: VinnovaImporter.address(of: .rounds, changedSince: day, at: base)) {
            rounds in
            try await options.place.run(importing.source, of: desk) {
                try await importing.run { now, take in
                    try VinnovaImporter().readCalls(rounds: rounds, calls: calls, programmes: programmes, asOf: now, take)
                }
            }
        }
        try options.tell(report, of: "calls", isInOne: true)
    }

    /// The file that was given; the source's own list where none was given at all.
    private func input(
        _ file: String?, _ list: VinnovaImporter.List, changedSince day: Day, at base: URL?, with fetcher: HTTPFetcher
    ) async throws -> ImportInput? {
        if let file {
            guard FileManager.default.isReadableFile(atPath: file) else {
                Terminal.error("There is no file \(file) that can be read.")
                throw ExitCode.unusableInput
            }
            return .file(URL(filePath: file))
        }
        guard options.from == nil, let address = VinnovaImporter.address(of: list, changedSince: day, at: base) else { return nil }
        Terminal.progress("fetching \(address)")
        do {
            return try await fetcher.input(from: address)
        } catch let refusal as ImportRefusal {
            Terminal.error("\(refusal). Nothing was imported; run it again later.")
            throw ExitCode.sourceUnavailable
        }
    }
}
