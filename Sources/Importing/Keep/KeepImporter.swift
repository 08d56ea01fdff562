public import Foundation
public import Funding

/// Imports keep.eu: Interreg projects with all their partners, as JSON, one project or a page of them.
///
/// keep.eu asks to be named as the source. Of its hundred fields a dozen are read; streets and web sites are not.
public struct KeepImporter: ProjectImporter {
    public static let origin = FundedProject.Origin.keep

    public init() {}

    /// Where one project is, by keep.eu's number.
    public static func address(project number: Int) -> URL? {
        number > 0 ? URL(string: "https://keep.eu/api/project/\(number)/") : nil
    }

    public func readProjects(from input: ImportInput, on day: Day, _ take: (ProjectBatch) throws -> Void) throws {
        try withoutActuallyEscaping(take) { take in
            var batches = ProjectBatches(take)
            let reading = KeepProject(day: day)
            try input.forEachEntry { entry in
                try entry.forEachJSONElement(underAnyOf: ["results", "projects", "list"]) { element in
                    guard let value = JSONValue(json: String(decoding: element, as: UTF8.self)) else {
                        return batches.log.report(.error, "No sound JSON, and left out", for: entry.lastName)
                    }
                    if let project = reading.project(value, log: &batches.log) { try batches.add(project) }
                }
            }
            try batches.finish()
        }
    }
}
