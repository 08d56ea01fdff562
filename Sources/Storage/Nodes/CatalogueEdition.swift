public import Foundation
public import Funding
public import SQLCore

/// One reading of the catalogue's calls by one program. Which is the newer of two, no file says; the database knows which came first.
public struct CatalogueEdition: Sendable, Hashable {
    /// The same for the same calls read the same way; 16 hexadecimal digits.
    public let digest: String
    /// The newest migration that the program knows.
    public let program: Int

    /// What became of a node's edition when it started.
    public enum Outcome: Sendable, Hashable {
        /// The calls of the database are its calls.
        case used
        /// Another node is alive and has a newer one, which stays.
        case olderThanAnothers
    }

    public init(of calls: [Call], in store: Store) throws(SQLError) {
        try self.init(of: calls, program: store.program)
    }

    init(of calls: [Call], program: Int) throws(SQLError) {
        var digest = ContentDigest()
        for call in calls.sorted(by: { $0.id < $1.id }) {
            digest.add(call.id.rawValue)
            digest.add(try CallFacts(call, editorial: CallEditorial(call)).digest)
        }
        self.digest = digest.text
        self.program = program
    }

    /// Makes the catalogue's calls in the database those of this edition, unless another node is alive that has a newer one.
    ///
    /// - Parameters:
    ///   - now: when the calls are seen.
    ///   - node: the node that starts; it does not stand in its own way.
    public func bring(
        _ calls: [Call], for node: Node.ID? = nil, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> Outcome {
        let latest = try Self.latest(on: connection)
        if let latest, latest.digest != digest {
            let time = try ServerTime.now(on: connection)
            let others = try NodeStore.alive(at: time, on: connection).filter { $0.id != node }
            let isHeld = others.contains { $0.catalogue == latest.digest }
            let isOlder = program < latest.program ? true : try isKnown(on: connection)
            if isHeld && isOlder { return .olderThanAnothers }
        }
        try take(after: latest, on: connection)
        _ = try CallStore.replaceCatalogueCalls(calls, at: now, on: connection)
        return .used
    }

    /// The edition that the database's calls are from.
    private static func latest(on connection: any SQLConnection) throws(SQLError) -> (digest: String, program: Int, place: Int)? {
        let row = try connection.first("SELECT digest, program, place FROM catalogue_edition ORDER BY place DESC LIMIT 1")
        return try row.map { row throws(SQLError) in
            (try row.decode("digest"), try row.decode("program"), try row.decode("place"))
        }
    }

    private func isKnown(on connection: any SQLConnection) throws(SQLError) -> Bool {
        try connection.first("SELECT place FROM catalogue_edition WHERE digest = \(digest)") != nil
    }

    private func take(
        after latest: (digest: String, program: Int, place: Int)?, on connection: any SQLConnection
    ) throws(SQLError) {
        if let latest, latest.digest == digest, latest.program >= program { return }
        try connection.execute(
            """
            INSERT INTO catalogue_edition (digest, program, place) VALUES (\(digest), \(program), \((latest?.place ?? 0) + 1))
            ON CONFLICT (digest) DO UPDATE SET program = excluded.program, place = excluded.place
            """)
    }
}
