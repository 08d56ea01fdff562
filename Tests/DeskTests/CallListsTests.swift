import Foundation
import Funding
import SQLCore
import Storage
import Testing

@testable import Desk

/// The calls in memory that lists are read from, beside those in the database.
struct CallListsTests {
    private static func record(_ number: Int) -> CallRecord {
        let day = PartialDate(Day(of: .start, in: .brussels))
        let source = Source(address: "https://example.eu", kind: .official, confidence: .high, checked: day)
        let call = Call(
            id: Identifier("call-\(number)"), origin: .portal, identifier: "CALL-\(number)", programme: "life", title: "Call \(number)",
            opens: nil, deadlines: [], link: nil, source: source)
        return CallRecord(call: call, sourceRecord: "{}", sourceChangedAt: nil)
    }

    private static func bring(_ numbers: ClosedRange<Int>, into store: Store) async throws {
        let records = numbers.map(record)
        _ = try await store.write { try CallStore.upsert(contentsOf: records, at: .start, on: $0) }
    }

    private static func totals(_ lists: CallLists, _ store: Store) async throws -> (listed: Int, stored: Int) {
        try await lists.read(store) { directory, connection in
            (directory.search(CallFilter(moment: .start)).total, try CallStore.count(on: connection))
        }
    }

    @Test(arguments: DeskDatabase.available)
    func `a list has what another program wrote as soon as it is written`(kind: DeskDatabase) async throws {
        try await kind.withStores { own, other in
            let lists = CallLists(own)
            for count in [1, 2, 5] {
                try await Self.bring(1...count, into: other)
                let totals = try await Self.totals(lists, own)
                #expect(totals == (count, count))
            }
        }
    }

    @Test(arguments: DeskDatabase.available)
    func `while calls come in nobody gets a directory that is ahead of the database, and at the end everybody the last`(kind: DeskDatabase)
        async throws
    {
        try await kind.withStores { own, other in
            let lists = CallLists(own)
            try await withThrowingTaskGroup { group in
                group.addTask { for count in 1...40 { try await Self.bring(1...count, into: other) } }
                for _ in 0..<4 {
                    group.addTask {
                        var (last, read) = (0, 0)
                        while last < 40, read < 4_000 {
                            let totals = try await Self.totals(lists, own)
                            // The last of several attempts may be behind, and never ahead.
                            #expect(totals.listed <= totals.stored && totals.stored >= last)
                            (last, read) = (totals.listed, read + 1)
                        }
                        #expect(last == 40)
                    }
                }
                try await group.waitForAll()
            }
        }
    }
}
