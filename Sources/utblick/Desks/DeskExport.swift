import ArgumentParser
import Desk
import Foundation
import Funding
import SQLCore
import Storage

struct DeskExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write everything that belongs to a desk as JSON.",
        discussion: """
            It holds personal data, and nothing that staff sign in with. Bytes are written as hexadecimal digits; what is shared, such as \
            most calls, is not in it. What documents hold goes to a folder of its own, with --documents.
            """)

    @OptionGroup var place: Place

    @Argument(help: "The desk's id.")
    var id: String

    @Option(help: "The file to write, for your user alone. Without it: standard output.")
    var to: String?

    @Option(help: "A new folder for what its documents hold, each under its SHA-256, for your user alone.")
    var documents: String?

    func run() async throws {
        let desks = try await ManageDesks.opening(place)
        try await ManageDesks.telling {
            if let documents { try copyDocuments(to: documents) }
            let document = DeskExportDocument(
                desk: try await desks.desk(MunicipalDesk.ID(id)), tables: try await desks.belongings(of: MunicipalDesk.ID(id)))
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            let data = try encoder.encode(document) + Data("\n".utf8)
            guard let to else { return FileHandle.standardOutput.write(data) }
            guard FileManager.default.createFile(atPath: to, contents: data, attributes: [.posixPermissions: 0o600]) else {
                Terminal.error("Cannot write \(to).")
                throw ExitCode.failure
            }
            let count = document.tables.values.map(\.count).reduce(0, +)
            print("\(to): \(count) rows of \(document.tables.count) tables")
        }
    }
}

extension DeskExport {
    private func copyDocuments(to folder: String) throws {
        do {
            try place.documents.copyAll(of: MunicipalDesk.ID(id), to: URL(filePath: folder, directoryHint: .isDirectory))
        } catch {
            Terminal.error("Cannot copy the documents to \(folder): the folder must be new, and there must be room.")
            throw ExitCode.failure
        }
    }
}

/// A desk with its rows, by table.
struct DeskExportDocument: Encodable {
    let format = "utblick/desk-export/1"
    let id: String
    let name: String
    let host: String?
    let folder: String?
    let document: String?
    /// As hexadecimal digits.
    let logo: Cell?
    let tables: [String: [[String: Cell]]]

    init(desk: MunicipalDesk, tables: [(table: String, rows: [SQLRow])]) {
        id = desk.id.rawValue
        name = desk.name
        host = desk.host
        folder = desk.folder
        document = desk.document
        logo = desk.logo.map { Cell(value: .blob($0)) }
        self.tables = Dictionary(
            uniqueKeysWithValues: tables.filter { !Self.entrance.contains($0.table) }.map { table, rows in
                let left = table == "staff_account" ? Self.secrets : []
                return (table, rows.map { $0.cells.filter { !left.contains($0.key) }.mapValues(Cell.init) })
            })
    }

    /// What is worth something only to whoever wants to sign in as another.
    private static let entrance: Set = ["staff_session", "staff_recovery_code", "staff_pending", "staff_attempt"]
    private static let secrets: Set = ["password_hash", "invitation_hash", "totp_secret"]

    /// A value of any column.
    struct Cell: Encodable {
        let value: SQLValue

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch value {
            case .null: try container.encodeNil()
            case .integer(let number): try container.encode(number)
            case .real(let number): try container.encode(number)
            case .text(let text): try container.encode(text)
            case .blob(let bytes): try container.encode(bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
            }
        }
    }
}
