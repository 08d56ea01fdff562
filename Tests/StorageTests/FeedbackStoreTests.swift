import Funding
import SQLCore
import Storage
import Testing

/// What people say of matches.
struct FeedbackStoreTests {
    private static let desk: MunicipalDesk.ID = "flen"

    private static func add(_ feedback: MatchFeedback, key: UInt8, on connection: any SQLConnection) throws {
        try FeedbackStore.add(feedback, desk: desk, formKey: [key], keptThrough: Sample.day(30), on: connection)
    }

    @Test(arguments: TestDatabase.available)
    func `a form that is sent twice is counted once`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                try DeskStore.ensure(MunicipalDesk(id: Self.desk, name: "Flen"), on: connection)
                for key in [1, 1, 2] as [UInt8] { try Self.add(Sample.feedback(nil), key: key, on: connection) }
                try Self.add(Sample.feedback("För långt bort"), key: 3, on: connection)
                try Self.add(Sample.feedback(nil, .programme("programme-3")), key: 4, on: connection)
                let counts = try FeedbackStore.counts(desk: Self.desk, since: Sample.day(-1), on: connection)
                #expect(counts.map(\.number) == [2, 1, 1])
                #expect(counts.first?.subject == .call("call-7") && counts.first?.reason == .place)
                #expect(Set(counts.map(\.subject)) == [.call("call-7"), .programme("programme-3")])
                let notes = try FeedbackStore.notes(desk: Self.desk, since: Sample.day(-1), limitedTo: 9, on: connection)
                #expect(notes == [Sample.feedback("För långt bort")])
                #expect(try FeedbackStore.counts(desk: Self.desk, since: Sample.day(1), on: connection).isEmpty)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what may no longer be kept goes, on the day after its last`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                try DeskStore.ensure(MunicipalDesk(id: Self.desk, name: "Flen"), on: connection)
                try Self.add(Sample.feedback(nil), key: 1, on: connection)
                #expect(try FeedbackStore.purge(desk: Self.desk, on: Sample.day(30), on: connection) == 0)
                #expect(try FeedbackStore.purge(desk: Self.desk, on: Sample.day(31), on: connection) == 1)
                #expect(try FeedbackStore.counts(desk: Self.desk, since: Sample.day(-99), on: connection).isEmpty)
            }
        }
    }
}
