import Foundation
import Funding
import SQLCore
import Storage
import Testing

struct InquiryStoreTests {
    @Test(arguments: TestDatabase.available)
    func `an inquiry comes back by its reference and by its link, to its own desk only`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let inquiry = try await store.write { try InquiryStore.submit(Sample.submission(token: 1), on: $0) }
            #expect(inquiry.reference == "UTB-2026-0001")
            try await store.read { connection throws in
                #expect(try InquiryStore.inquiry(reference: "UTB-2026-0001", desk: "katrineholm", on: connection) == inquiry)
                #expect(try InquiryStore.inquiry(tokenHash: [1, 1, 2, 3], desk: "katrineholm", on: connection) == inquiry)
                #expect(try InquiryStore.inquiry(reference: "UTB-2026-0001", desk: "flen", on: connection) == nil)
                #expect(try InquiryStore.inquiry(tokenHash: [1, 1, 2, 3], desk: "flen", on: connection) == nil)
                #expect(try InquiryStore.inquiry(tokenHash: [9], desk: "katrineholm", on: connection) == nil)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `eight inquiries at once get eight references without a gap`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let references = try await withThrowingTaskGroup(of: String.self) { group in
                for token in UInt8(1)...8 {
                    group.addTask { try await store.write { try InquiryStore.submit(Sample.submission(token: token), on: $0).reference } }
                }
                return try await group.reduce(into: Set<String>()) { $0.insert($1) }
            }
            #expect(references == Set((1...8).map { "UTB-2026-000\($0)" }))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `each desk and each year counts from one`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                #expect(try InquiryStore.submit(Sample.submission(token: 1), on: connection).reference == "UTB-2026-0001")
                #expect(try InquiryStore.submit(Sample.submission(token: 2, desk: "flen"), on: connection).reference == "UTB-2026-0001")
                let sample = Sample.submission(token: 3)
                // New Year's Eve 23:30 UTC is the new year in Sweden.
                let newYear = InquirySubmission(
                    desk: sample.desk, tokenHash: sample.tokenHash, receivedAt: Date(timeIntervalSince1970: 1_798_759_800),
                    name: "B", email: "b@example.se", idea: "", message: "", language: .english, matches: "[]", legalBasis: "",
                    purgeAfter: sample.purgeAfter)
                let inquiry = try InquiryStore.submit(newYear, on: connection)
                #expect(inquiry.reference == "UTB-2027-0001")
                #expect(try InquiryStore.inquiry(reference: "UTB-2027-0001", desk: "katrineholm", on: connection) == inquiry)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a refused inquiry takes no number, and the refusal names nobody`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            _ = try await store.write { try InquiryStore.submit(Sample.submission(token: 1), on: $0) }
            await #expect {
                try await store.write { try InquiryStore.submit(Sample.submission(token: 1, name: "Hemlig Person"), on: $0) }
            } throws: { error in
                guard let error = error as? SQLError, error.kind == .uniqueViolation else { return false }
                return ["Hemlig", "asa@example.se", "0150", "Byalaget", "Hej!"].allSatisfy { !"\(error)".contains($0) }
            }
            let next = try await store.write { try InquiryStore.submit(Sample.submission(token: 2), on: $0) }
            #expect(next.reference == "UTB-2026-0002")
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an inquiry to a desk that does not exist is refused`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            await #expect {
                try await store.write { try InquiryStore.submit(Sample.submission(token: 1, desk: "nowhere"), on: $0) }
            } throws: { ($0 as? SQLError)?.kind == .foreignKeyViolation }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what may no longer be kept is purged, in its own desk only`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                _ = try InquiryStore.submit(Sample.submission(token: 1, purgeAfter: Sample.day(-1)), on: connection)
                _ = try InquiryStore.submit(Sample.submission(token: 2, purgeAfter: Sample.day(0)), on: connection)
                _ = try InquiryStore.submit(Sample.submission(token: 3, desk: "flen", purgeAfter: Sample.day(-1)), on: connection)
                #expect(try InquiryStore.purge(desk: "katrineholm", on: Sample.day(0), on: connection) == 1)
                #expect(try InquiryStore.purge(desk: "katrineholm", on: Sample.day(0), on: connection) == 0)
                #expect(try InquiryStore.inquiry(tokenHash: [1, 1, 2, 3], desk: "katrineholm", on: connection) == nil)
                #expect(try InquiryStore.inquiry(tokenHash: [2, 1, 2, 3], desk: "katrineholm", on: connection) != nil)
                #expect(try InquiryStore.inquiry(tokenHash: [3, 1, 2, 3], desk: "flen", on: connection) != nil)
            }
        }
    }

    @Test func `an inquiry describes itself without personal data`() {
        let submission = Sample.submission(token: 1)
        var dumped = ""
        dump(submission, to: &dumped)
        for text in ["\(submission)", String(reflecting: submission), dumped] {
            #expect(!text.contains("Öberg") && !text.contains("example.se") && !text.contains("0150"))
        }
    }
}
