import Foundation
public import SQLCore
public import Storage

/// Looks at a node for whoever watches over it.
public struct CheckNode: Sendable {
    /// Why a node should get no requests.
    public enum Trouble: String, Sendable, Hashable {
        /// It does not answer, or not in time.
        case database
        /// A newer program has made it into one that this one cannot use.
        case newerSchema
    }

    /// The longest that the database may take for an answer.
    static let patience = Duration.seconds(2)

    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// `nil` when all is well. An open desk has an index; what is left to ask is the database.
    public func trouble() async -> Trouble? {
        do {
            let store = desk.store
            try await within(Self.patience) { try await store.checkCompatibility() }
            return nil
        } catch let error as SQLError where error.kind == .newerSchema {
            return .newerSchema
        } catch {
            return .database
        }
    }

    /// The replica that public pages are read from; `nil` where there is none.
    public var replica: Replica? { desk.store.replica }

    /// The revision of the calls that are searched just now.
    public var indexedCalls: Int { desk.matchers.callRevision }

    /// How far this machine's clock is ahead of the database server's, in seconds.
    public var clockIsAhead: Double { desk.surroundings.clock?.machineIsAhead ?? 0 }

    /// How busy the database's connections are; `nil` where it has no fixed number of them.
    public var load: DatabaseLoad? { desk.store.database.load }

    /// What the database has to tell; `nil` when it does not answer.
    public func figures() async -> NodeFigures? {
        let store = desk.store.enteringAllDesks()
        return try? await within(Self.patience) { try await store.read { try NodeFigures(on: $0) } }
    }
}
