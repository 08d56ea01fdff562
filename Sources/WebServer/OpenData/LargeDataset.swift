import Desk
import Exporting
import Funding

/// The tables that grow with the database; the others are a few hundred rows of the catalogue.
enum LargeDataset: String, Sendable, Hashable {
    case calls, changes, projects, participants

    /// Whether it is as new as the calls; otherwise as the projects.
    var isOfCalls: Bool { self == .calls || self == .changes }

    /// Writes both forms in one reading.
    func write(_ reader: ReadOpenData.Reader, csv: inout DumpWriter, json: inout DumpWriter) throws {
        switch self {
        case .calls:
            try csv.write(DataTable<PublishedCall>.calls.csvHead)
            try reader.forEachCall { try Self.write([$0], of: .calls, csv: &csv, json: &json) }
        case .changes:
            try csv.write(DataTable<PublishedChange>.changes.csvHead)
            try reader.forEachChange { change, call in
                try Self.write(PublishedChange.rows(of: change, in: call), of: .changes, csv: &csv, json: &json)
            }
        case .projects:
            try csv.write(DataTable<FundedProject>.projects.csvHead)
            try reader.forEachProject { try Self.write([$0], of: .projects, csv: &csv, json: &json) }
        case .participants:
            try csv.write(DataTable<PublishedParticipation>.participants.csvHead)
            try reader.forEachProject {
                try Self.write(PublishedParticipation.rows(of: $0), of: .participants, csv: &csv, json: &json)
            }
        }
    }

    private static func write<Row>(
        _ rows: [Row], of table: DataTable<Row>, csv: inout DumpWriter, json: inout DumpWriter
    ) throws {
        for row in rows {
            try csv.write(table.csvLine(of: row))
            try json.write(table.jsonLine(of: row))
        }
    }
}
