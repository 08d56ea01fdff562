import Catalogue
import Foundation
public import Funding
public import SQLCore
public import Storage

/// Adds, changes and removes desks of this installation. Servers notice within seconds.
public struct ManageDesks: Sendable {
    /// Why a desk cannot be as it was asked to be.
    public enum Refusal: Error, Sendable, CustomStringConvertible {
        case unusableID(String)
        case unusableHost(String)
        case unusableFolder(String)
        case unusableDocument(String)
        /// The id, host or folder is another desk's.
        case taken
        case missing(MunicipalDesk.ID)
        /// The desk of the catalogue's own file cannot be removed, and says of itself what that file says.
        case isHome(MunicipalDesk.ID)
        /// Nobody would find it.
        case nowhere

        public var description: String {
            switch self {
            case .unusableID(let id): "\(id) is not an id of a desk; expected small letters a to z, digits, - and _, at most 40"
            case .unusableHost(let host): "\(host) is not a host; expected a name such as utblick.flen.se, without scheme, port and path"
            case .unusableFolder(let folder):
                "\(folder) is not a folder for a desk; expected small letters a to z, digits and -, and no word that the site uses itself"
            case .unusableDocument(let reason): reason
            case .taken: "another desk has that id, host or folder"
            case .missing(let id): "there is no desk \(id)"
            case .isHome(let id):
                "\(id) is the desk of Catalogue/municipality.yaml: change that file (only its logo is kept in the database)"
            case .nowhere: "the desk has neither a host nor a folder, so that nobody would find it"
            }
        }
    }

    private let desk: Desk
    private let reservedFolders: Set<String>

    /// - Parameters:
    ///   - desk: the home desk.
    ///   - reservedFolders: first parts of addresses that the site uses itself.
    public init(_ desk: Desk, reservedFolders: Set<String>) {
        self.desk = desk
        self.reservedFolders = reservedFolders
    }

    /// What is known of a desk. Of the home desk only its logo counts, whatever it was before it became home.
    /// - Throws: `Refusal` when there is none.
    public func desk(_ id: MunicipalDesk.ID) async throws -> MunicipalDesk {
        guard let found = try await desk.store.read({ try DeskStore.desk(id, on: $0) }) else { throw Refusal.missing(id) }
        return id == desk.id ? MunicipalDesk(id: id, name: found.name, logo: found.logo) : found
    }

    /// What a desk says of itself.
    /// - Throws: `Refusal`.
    public func municipality(of entry: MunicipalDesk) throws -> Municipality {
        do {
            return try DeskDocument.read(entry.document ?? "", of: entry.id, in: desk.catalogue)
        } catch {
            throw Refusal.unusableDocument(error.description)
        }
    }

    /// Every row that belongs to a desk, by table.
    public func belongings(of id: MunicipalDesk.ID) async throws -> [(table: String, rows: [SQLRow])] {
        try await desk.store.entering(id).read { try DeskStore.rows(of: id, on: $0) + DeskStore.rowsOfCalls(of: id, on: $0) }
    }

    /// Adds a desk; its name is the document's.
    /// - Throws: `Refusal`.
    public func add(_ new: MunicipalDesk) async throws {
        guard new.id != desk.id else { throw Refusal.taken }
        let checked = try check(new)
        let now = desk.surroundings.now()
        try await refusingTaken { try await self.desk.store.write { try DeskStore.add(checked, at: now, on: $0) } }
    }

    /// Replaces what is known of a desk. Of the home desk, only its logo is kept here.
    /// - Throws: `Refusal`.
    public func set(_ changed: MunicipalDesk) async throws {
        if changed.id == desk.id, changed.document != nil || changed.host != nil || changed.folder != nil {
            throw Refusal.isHome(changed.id)
        }
        let checked = try check(changed)
        let now = desk.surroundings.now()
        let isThere = try await refusingTaken { try await self.desk.store.write { try DeskStore.set(checked, at: now, on: $0) } }
        guard isThere else { throw Refusal.missing(changed.id) }
    }

    /// Removes a desk with its questions, watches and all else that belongs to it.
    /// - Throws: `Refusal`.
    public func remove(_ id: MunicipalDesk.ID) async throws {
        guard id != desk.id else { throw Refusal.isHome(id) }
        guard try await desk.store.entering(id).write({ try DeskStore.remove(id, on: $0) }) else { throw Refusal.missing(id) }
    }

    private func check(_ entry: MunicipalDesk) throws -> MunicipalDesk {
        var entry = entry
        guard entry.id.rawValue.count <= 40, Self.isPlain(entry.id.rawValue, besides: "-_") else {
            throw Refusal.unusableID(entry.id.rawValue)
        }
        entry.host = try entry.host.map(Self.host)
        if let folder = entry.folder, !Self.isPlain(folder, besides: "-") || reservedFolders.contains(folder) {
            throw Refusal.unusableFolder(folder)
        }
        guard entry.id != desk.id else { return entry }
        guard entry.host != nil || entry.folder != nil else { throw Refusal.nowhere }
        entry.name = try municipality(of: entry).name.sv
        return entry
    }

    private static func host(_ text: String) throws -> String {
        let host = text.lowercased()
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard host.utf8.count <= 253, labels.allSatisfy({ isPlain(String($0), besides: "-") && $0.first != "-" && $0.last != "-" }) else {
            throw Refusal.unusableHost(text)
        }
        return host
    }

    private static func isPlain(_ text: String, besides others: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 63 && text.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || others.contains($0)) }
    }

    private func refusingTaken<Value: Sendable>(_ body: @Sendable () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch let fault as SQLError where fault.kind == .uniqueViolation {
            throw Refusal.taken
        }
    }
}
