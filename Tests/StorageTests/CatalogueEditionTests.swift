import Foundation
import Funding
import SQLCore
import Testing

@testable import Storage

/// Nodes with other catalogues and other programs, one after the other on one database.
struct CatalogueEditionTests {
    private static let old = [Sample.call("topic", origin: .catalogue, title: "Old")]
    private static let new = [Sample.call("topic", origin: .catalogue, title: "New")]

    /// Starts a node, as `serve` does.
    private static func start(
        _ node: Node.ID, _ calls: [Call], program: Int = 11, in store: Store
    ) async throws -> CatalogueEdition.Outcome {
        let edition = try CatalogueEdition(of: calls, program: program)
        return try await store.write { connection in
            let time = try ServerTime.now(on: connection)
            try NodeStore.join(Node(id: node, program: program, catalogue: edition.digest), at: time, on: connection)
            return try edition.bring(calls, for: node, at: .noon, on: connection)
        }
    }

    private static func title(in store: Store) async throws -> String? {
        try await store.read { try CallStore.outlines(["topic"], on: $0).first?.title }
    }

    @Test(arguments: TestDatabase.available)
    func `a catalogue that nobody has seen takes an older one's place, which does not come back with a restart`(
        kind: TestDatabase
    ) async throws {
        try await kind.withStore { store in
            #expect(try await Self.start("a", Self.old, in: store) == .used)
            #expect(try await Self.start("b", Self.new, in: store) == .used)
            #expect(try await Self.title(in: store) == "New")
            let revision = try await store.read { try CallStore.revision(on: $0) }
            #expect(try await Self.start("a-again", Self.old, in: store) == .olderThanAnothers)
            #expect(try await Self.start("c", Self.new, in: store) == .used)
            #expect(try await Self.title(in: store) == "New")
            #expect(try await store.read { try CallStore.revision(on: $0) } == revision)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `who goes back to an older catalogue gets it with the last node that does`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            for (node, calls) in [("a", Self.old), ("b", Self.new), ("c", Self.new)] {
                _ = try await Self.start(node, calls, in: store)
            }
            try await store.write { try NodeStore.remove("b", on: $0) }
            #expect(try await Self.start("b2", Self.old, in: store) == .olderThanAnothers)
            // Killed: it says no goodbye, and counts as alive until its time is over.
            #expect(try await Self.start("c2", Self.old, in: store) == .olderThanAnothers)
            _ = try await store.write { try $0.execute("UPDATE node SET alive_until = \(Date(timeIntervalSinceNow: -1)) WHERE id = 'c'") }
            #expect(try await Self.start("c3", Self.old, in: store) == .used)
            #expect(try await Self.title(in: store) == "Old")
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an older program does not write over a newer one's reading of the calls`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            #expect(try await Self.start("newer", Self.new, program: 12, in: store) == .used)
            #expect(try await Self.start("older", Self.old, program: 11, in: store) == .olderThanAnothers)
            #expect(try await Self.title(in: store) == "New")
            try await store.write { try NodeStore.remove("newer", on: $0) }
            #expect(try await Self.start("alone", Self.old, program: 11, in: store) == .used)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a command beside a server brings what nobody has seen, and nothing that is older than the server's`(
        kind: TestDatabase
    ) async throws {
        try await kind.withStore { store in
            func command(_ calls: [Call]) async throws -> CatalogueEdition.Outcome {
                try await store.write { try CatalogueEdition(of: calls, program: 11).bring(calls, at: .noon, on: $0) }
            }
            _ = try await Self.start("server", Self.old, in: store)
            #expect(try await command(Self.new) == .used)
            try await store.write { try NodeStore.remove("server", on: $0) }
            _ = try await Self.start("restarted", Self.new, in: store)
            #expect(try await command(Self.old) == .olderThanAnothers)
            #expect(try await Self.title(in: store) == "New")
        }
    }

    @Test func `the same calls are the same edition in whatever order they are read`() throws {
        let calls = [Sample.call("b", origin: .catalogue), Sample.call("a", origin: .catalogue)]
        let (one, other) = (try CatalogueEdition(of: calls, program: 11), try CatalogueEdition(of: calls.reversed(), program: 11))
        #expect(one == other)
        #expect(try CatalogueEdition(of: [calls[0]], program: 11) != one)
    }
}
