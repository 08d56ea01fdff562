import ArgumentParser
import Desk
import Foundation
import Funding
import Importing

struct ImportVinnovaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vinnova",
        abstract: "Fetch the projects that Vinnova has granted money.",
        discussion: "Vinnova gives what has changed since a day; it does not answer in time about days many years back.")

    @OptionGroup var options: ImportOptions

    @Option(help: "Fetch what has changed since this day, YYYY-MM-DD. Default: ninety days ago.")
    var since: String?

    func run() async throws {
        let today = Day(of: Date(), in: .stockholm)
        guard let day = since.map({ Day(iso: $0) }) ?? today.adding(days: -90), day <= today else {
            throw ValidationError("--since: \(since ?? "") is not a date up to today (YYYY-MM-DD)")
        }
        let desk = try await options.place.openDesk()
        try await options.importProjects(
            desk, VinnovaImporter(), or: VinnovaImporter.address(of: .projects, changedSince: day))
    }
}
