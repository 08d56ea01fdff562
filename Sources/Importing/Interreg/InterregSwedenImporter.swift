import Foundation
public import Funding

/// Imports the Swedish partners of Interreg projects from the export of Interregbarometern, a JSON list with a row a partner.
///
/// Its row numbers begin anew in each programme, so that a project is known by programme and name alone: one that is renamed is a new
/// one. Budgets are the EU's money for a Swedish partner; what the whole project costs is not there.
public struct InterregSwedenImporter: ProjectImporter {
    public static let origin = FundedProject.Origin.interregSweden

    /// Rows that are held before an export is refused: a project's partners do not stand together.
    static let mostRows = 200_000
    /// Bytes of those rows; the export of June 2026 has half a million.
    static let mostBytes = 128 << 20

    private let places: Gazetteer?

    /// - Parameter places: finds the regions' codes from their names.
    public init(places: Gazetteer? = nil) {
        self.places = places
    }

    public func readProjects(from input: ImportInput, on day: Day, _ take: (ProjectBatch) throws -> Void) throws {
        try withoutActuallyEscaping(take) { take in
            var batches = ProjectBatches(take)
            var order: [String] = []
            var rows: [String: [InterregRow]] = [:]
            var (number, bytes) = (0, 0)
            try input.withFirstEntry { entry in
                try entry.forEachJSONElement { element in
                    number += 1
                    bytes += element.count
                    guard number <= Self.mostRows, bytes <= Self.mostBytes else {
                        throw ImportRefusal(place: entry.place, reason: "larger than any export of the source")
                    }
                    guard let value = JSONValue(json: String(decoding: element, as: UTF8.self)) else {
                        return batches.log.report(.error, "Row \(number) is no sound JSON, and was left out")
                    }
                    guard let row = InterregRow(value, number: number, places: places, log: &batches.log) else { return }
                    let key = Self.name(of: row)
                    if rows[key] == nil { order.append(key) }
                    rows[key, default: []].append(row)
                }
            }
            for key in order {
                if let project = Self.project(rows[key] ?? [], id: key, on: day, log: &batches.log) { try batches.add(project) }
            }
            try batches.finish()
        }
    }

    /// Readable, and with a digest, since names may differ in letters that are dropped.
    private static func name(of row: InterregRow) -> String {
        let text = "\(row.programme)|\(row.project)".lowercased()
        let plain = text.unicodeScalars.map { ("a"..."z").contains($0) || ("0"..."9").contains($0) ? Character($0) : "-" }
        let words = String(plain).split(separator: "-").joined(separator: "-").prefix(60)
        return "interreg-se-\(words)-\(ContentDigest.hexadecimal(ofBytes: text.utf8).prefix(8))"
    }

    private static func project(_ rows: [InterregRow], id: String, on day: Day, log: inout DiagnosticLog) -> FundedProject? {
        guard let first = rows.first else { return nil }
        let (starts, ends) = (Set(rows.compactMap(\.starts)), Set(rows.compactMap(\.ends)))
        if starts.count > 1 || ends.count > 1 {
            log.report(.information, "The partners have different days; the first and the last are kept", for: first.project)
        }
        let parts = rows.map { Participation(organisation: $0.organisation, role: $0.role, contribution: $0.budget) }
        let programme = InterregProgramme.programme(named: first.programme)
        if programme == nil { log.reportOnce(.information, "A programme that the catalogue does not have: \(first.programme)") }
        return FundedProject(
            id: FundedProject.ID(id), origin: .interregSweden, identifier: first.project,
            title: TextVersions([.init(language: nil, text: first.project)]), programmeName: first.programme, programme: programme,
            typeOfAction: first.type, starts: starts.min(), ends: ends.max(),
            participations: parts.filter { $0.role == .lead } + parts.filter { $0.role != .lead },
            source: Source(
                address: "https://github.com/bjoottG/interregbarometern", title: "Interregbarometern", kind: .thirdParty,
                confidence: .medium, checked: PartialDate(day)))
    }
}
