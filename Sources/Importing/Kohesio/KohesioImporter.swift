public import Foundation
public import Funding

/// Imports Kohesio: the projects of the EU's cohesion funds, a table for each country.
///
/// Only the owner of a project is there, no partners. A row that belongs to the same operation as the row before adds its place.
public struct KohesioImporter: ProjectImporter {
    public static let origin = FundedProject.Origin.kohesio

    public init() {}

    /// Where a country's table of the running period is: `KohesioImporter.address(country: "SE")`.
    public static func address(country: String) -> URL? {
        guard country.count == 2, country.allSatisfy({ ("A"..."Z").contains($0) }) else { return nil }
        return URL(
            string: "https://kohesio.ec.europa.eu/api/data/object?id=data/projects-2021-2027/latest/\(country)-pp21-27-latest.csv")
    }

    public func readProjects(from input: ImportInput, on day: Day, _ take: (ProjectBatch) throws -> Void) throws {
        try withoutActuallyEscaping(take) { take in
            var batches = ProjectBatches(take)
            var operation = Operation(day: day)
            let table = TableImport(
                required: ["operation_unique_identifier", "operation_name_programme_language"], isKnown: KohesioCode.columns.contains)
            try table.read(input, into: &batches) { row, batches in
                if let row = KohesioRow(row, log: &batches.log) { try operation.take(row, into: &batches) }
            }
            try operation.finish(into: &batches)
            try batches.finish()
        }
    }

    /// The rows of one operation, gathered until the next begins.
    private struct Operation {
        let day: Day
        private var first: KohesioRow?
        private var places: [AreaCode] = []
        private var beneficiaries: [Organisation] = []

        init(day: Day) {
            self.day = day
        }

        mutating func take(_ row: KohesioRow, into batches: inout ProjectBatches) throws {
            if first?.entity != row.entity {
                try finish(into: &batches)
                first = row
            }
            if let place = row.place, !places.contains(place) { places.append(place) }
            if let beneficiary = row.beneficiary, !beneficiaries.contains(beneficiary) { beneficiaries.append(beneficiary) }
        }

        mutating func finish(into batches: inout ProjectBatches) throws {
            guard let row = first else { return }
            first = nil
            let project = row.project(places: places.sorted(), beneficiaries: beneficiaries, on: day, log: &batches.log)
            places = []
            beneficiaries = []
            if let project { try batches.add(project) }
        }
    }
}
