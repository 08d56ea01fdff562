import Casework
public import Funding
public import SQLCore

/// A document that the database tells of, and whose file must therefore be in the folder of documents.
public struct KeptDocument: Codable, Sendable, Hashable {
    public let desk: MunicipalDesk.ID
    public let `case`: CaseFile.ID
    /// Its number in the case.
    public let number: Int
    /// In bytes.
    public let size: Int
    /// SHA-256 in hexadecimal digits.
    public let digest: String

    /// Its file, from the folder of documents: `DESK/ab/abcdef…`.
    public var path: String { Self.path(digest, of: desk) }

    /// Where what has this digest lies, from the folder of documents.
    public static func path(_ digest: String, of desk: MunicipalDesk.ID) -> String {
        "\(folder(of: desk))/\(digest.prefix(2))/\(digest)"
    }

    /// The folder of a desk's documents. An id has small letters, digits, - and _; anything else must not lead out of the folder.
    public static func folder(of desk: MunicipalDesk.ID) -> String {
        desk.rawValue.replacing("/", with: "_").replacing(".", with: "_")
    }

    /// Those of every desk that have not been disposed of; none in a database from before there were documents.
    /// - Parameter migrations: what the database has been through. The transaction has entered all desks.
    public static func all(in migrations: some Sequence<Int>, on connection: any SQLConnection) throws(SQLError) -> [KeptDocument] {
        guard migrations.contains(Migration.sixteenth.number) else { return [] }
        return try connection.rows(
            "SELECT desk, case_id, number, size, digest FROM case_document WHERE disposed_at IS NULL ORDER BY case_id, number"
        ).map { row throws(SQLError) in
            KeptDocument(
                desk: try row.decode("desk"), case: try row.decode("case_id"), number: try row.decode("number"),
                size: try row.decode("size"), digest: try row.decode("digest"))
        }
    }
}
