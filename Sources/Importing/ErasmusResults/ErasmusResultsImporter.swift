public import Funding

/// Imports the Erasmus+ Project Results Platform: a table for each action and year, of up to 621 columns.
///
/// The tables' addresses change with their dates: they are linked from `https://erasmus-plus.ec.europa.eu/projects/projects-lists`.
public struct ErasmusResultsImporter: ProjectImporter {
    public static let origin = FundedProject.Origin.erasmusResults

    public init() {}

    public func readProjects(from input: ImportInput, on day: Day, _ take: (ProjectBatch) throws -> Void) throws {
        try withoutActuallyEscaping(take) { take in
            var batches = ProjectBatches(take)
            var reading: ErasmusReading?
            let table = TableImport(required: ErasmusColumns.required, isKnown: ErasmusColumns.isKnown)
            try table.read(input, into: &batches, begin: { reading = ErasmusReading(day: day, columns: ErasmusColumns($0)) }) {
                row, batches in
                if let project = reading?.project(row, log: &batches.log) { try batches.add(project) }
            }
            try batches.finish()
        }
    }
}
