import ArgumentParser
import Desk
import Importing

struct ImportKohesioCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kohesio",
        abstract: "Fetch the projects of the EU's cohesion funds in one country from Kohesio.")

    @OptionGroup var options: ImportOptions

    @Option(help: "The country, two letters as in EU statistics.")
    var country = "SE"

    func run() async throws {
        let country = country.uppercased()
        guard let address = KohesioImporter.address(country: country) else {
            throw ValidationError("--country: \(country) is not a country's two letters, such as SE or FI")
        }
        let desk = try await options.place.openDesk()
        try await options.importProjects(
            desk, KohesioImporter(), part: country, isWholeExport: true, or: try Place.address(of: "kohesio-\(country)") ?? address)
    }
}
