import Foundation
import Funding
import SQLCore
import Storage
import Testing

/// What every node does by itself, done by all of them at once.
struct TidyingTests {
    @Test(arguments: TestDatabase.available)
    func `nodes that delete at once what may no longer be kept delete each thing once, and none of them fails`(
        kind: TestDatabase
    ) async throws {
        try await kind.withStore { store in
            for number in UInt8(0)..<40 {
                _ = try await store.write { try InquiryStore.submit(Sample.submission(token: number, purgeAfter: Sample.day(1)), on: $0) }
            }
            let deleted = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<5 {
                    group.addTask { try await store.write { try InquiryStore.purge(desk: "katrineholm", on: Sample.day(2), on: $0) } }
                }
                return try await group.reduce(0, +)
            }
            #expect(deleted == 40)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a node counts as alive for half a minute by the server's clock, and is forgotten after a day`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let node = Node(id: "a", program: 11, catalogue: "d")
            try await store.write { try NodeStore.join(node, at: .noon, on: $0) }
            for (seconds, isAlive) in [(0.0, true), (29.9, true), (30, false)] {
                #expect(try await store.read { try NodeStore.alive(at: .noon + seconds, on: $0) } == (isAlive ? [node] : []))
            }
            for (program, isNewer) in [(10, true), (11, false)] {
                #expect(try await store.read { try NodeStore.hasNewer(than: program, at: .noon, on: $0) } == isNewer)
            }
            #expect(try await !store.read { try NodeStore.hasNewer(than: 10, at: .noon + 31, on: $0) })
            try await store.write { try NodeStore.tell(node, at: .noon + 20, on: $0) }
            #expect(try await store.read { try NodeStore.alive(at: .noon + 49, on: $0) } == [node])
            let other = Node(id: "b", program: 12, catalogue: "e")
            for hours in [23.0, 25] {
                try await store.write { try NodeStore.join(other, at: .noon + hours * 3_600, on: $0) }
                let ids = try await store.read {
                    try $0.rows("SELECT id FROM node ORDER BY id").map { try $0.decode("id", as: String.self) }
                }
                #expect(ids == (hours < 24 ? ["a", "b"] : ["b"]))
            }
        }
    }
}
