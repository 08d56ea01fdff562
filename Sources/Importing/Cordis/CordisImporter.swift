public import Funding

/// Imports CORDIS: the projects of the EU's research programmes, from the archive of XML files or that of tables, zip or tar.gz.
///
/// Addresses: `https://cordis.europa.eu/data/cordis-HORIZONprojects-csv.zip`, `…-xml.zip`, `cordis-h2020projects-csv.zip`; monthly.
/// The street addresses, web pages and contact forms of organisations are not read.
public struct CordisImporter: ProjectImporter {
    public static let origin = FundedProject.Origin.cordis
    /// Horizon Europe's projects as tables, renewed monthly.
    public static let officialAddress = "https://cordis.europa.eu/data/cordis-HORIZONprojects-csv.zip"

    public init() {}

    public func readProjects(from input: ImportInput, on day: Day, _ take: (ProjectBatch) throws -> Void) throws {
        try withoutActuallyEscaping(take) { take in
            var run = CordisRun(reading: CordisReading(on: day), batches: ProjectBatches(take))
            var isXML = false
            try input.withFirstEntry { isXML = $0.lastName.lowercased().hasSuffix(".xml") }
            if isXML { try run.readXML(input) } else { try run.readTables(input) }
            try run.batches.finish()
        }
    }
}
