public import Foundation
import SQLCore
import Storage

/// Copies a whole database to an empty one, of the same kind or the other, and proves that both hold the same.
///
/// The source is read in one unchanging view, table after table in the order of the primary keys. A copy that was broken off goes on where it
/// was; since what had come belongs to an earlier view, every table is compared whole with the present one, and a source that has changed
/// meanwhile ends the copy.
public struct CopyDatabase: Sendable {
    /// What was copied.
    public struct Report: Sendable, Hashable {
        public let tables: Int
        public let rows: Int
        /// SHA-256 over the tables' names, numbers of rows and digests, the same on both databases.
        public let checksum: String
        /// Whether an earlier run had begun.
        public let isResumed: Bool
    }

    /// How far it is.
    public struct Progress: Sendable, Hashable {
        public let table: String
        /// Of the table, as read from the source.
        public let rows: Int
        public let isComparing: Bool
    }

    private let source: DatabaseAddress
    private let target: DatabaseAddress
    private let now: Date

    public init(from source: DatabaseAddress, to target: DatabaseAddress, now: Date) {
        self.source = source
        self.target = target
        self.now = now
    }

    /// - Parameter startingOver: removes an unfinished copy in the target first.
    /// - Throws: `MovingFault`; `SQLError`.
    public func run(startingOver: Bool = false, progress: @escaping @Sendable (Progress) -> Void = { _ in }) async throws -> Report {
        guard source != target else { throw MovingFault(.unusable, "Source and target are the same database.") }
        try source.requireExisting()
        let from = try source.openForMoving()
        // Asked before the target is touched: a source that cannot be used leaves no empty file behind.
        try await from.read { _ = try CopySource(on: $0, in: from.dialect) }
        return try await Self.run(from, to: try target.openForMoving(), at: now, startingOver: startingOver, progress: progress)
    }

    static func run(
        _ from: any SQLDatabase, to target: any SQLDatabase, at now: Date, startingOver: Bool = false,
        progress: @escaping @Sendable (Progress) -> Void = { _ in }
    ) async throws -> Report {
        let to = CopyTarget(database: target, holder: UUID().uuidString, now: now)
        return try await from.read { connection in
            let whole = try CopySource(on: connection, in: from.dialect)
            let rows = try waiting { try await to.begin(source: whole.identity, startingOver: startingOver) }
            let made = try waiting { try await to.tables() }
            try whole.requireTables(made)
            var sum = CopySum(isResumed: !rows.isEmpty)
            for table in whole.tables {
                let copying = TableCopying(
                    table: table, target: to, rowsBefore: rows[table.name] ?? 0, isResumed: sum.isResumed, progress: progress)
                sum.add(table, try copying.run(on: connection, in: from.dialect))
            }
            try waiting { try await to.finish(made) }
            return sum.report
        }
    }
}
