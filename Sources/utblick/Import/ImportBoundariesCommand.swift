import ArgumentParser
import Desk
import Importing

struct ImportBoundariesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "boundaries",
        abstract: "Read regions' outlines, for maps.",
        discussion: """
            GeoJSON of Eurostat's GISCO in degrees, such as NUTS_RG_60M_2021_4326_LEVL_3.geojson, or of Swedish municipalities. \
            © EuroGeographics for the administrative boundaries.
            """)

    @OptionGroup var options: ImportOptions

    @Option(help: "The year of the NUTS classification. Default: what the file's name says.")
    var nuts: Int?

    func run() async throws {
        let desk = try await options.place.openDesk()
        let nuts = nuts
        let report = try await options.withInput(of: desk, or: nil) { input in
            try await options.place.run(ImportBoundaries.source, of: desk) {
                try await ImportBoundaries(desk).run(on: input, nutsVersion: nuts)
            }
        }
        try options.tell(report, of: "outlines")
    }
}
