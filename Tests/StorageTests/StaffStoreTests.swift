import Casework
import Foundation
import Funding
import SQLCore
import Testing

@testable import Storage

struct StaffStoreTests {
    private static let flen: MunicipalDesk.ID = "flen"

    private static func isTaken(_ error: any Error) -> Bool { (error as? SQLError)?.kind == .uniqueViolation }

    @Test(arguments: TestDatabase.available)
    func `an account is found by its address however it is written, and only at its desk`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let added = try await store.write { connection in
                try StaffStore.add(
                    name: "Åsa Öberg", email: "Åsa@Example.se", roles: [.head, .coordinator], desk: Self.flen, at: .noon, on: connection)
            }
            #expect(added.id == 1)
            try await store.read { connection throws in
                // The second is written with a ring of its own.
                for email in ["åsa@example.se", "A\u{30A}SA@EXAMPLE.SE", " åsa@example.SE "] {
                    #expect(try StaffStore.account(email: email, desk: Self.flen, on: connection) == added)
                }
                #expect(try StaffStore.account(email: "asa@example.se", desk: Self.flen, on: connection) == nil)
                #expect(try StaffStore.account(email: "åsa@example.se", desk: "katrineholm", on: connection) == nil)
                #expect(try StaffStore.account(1, desk: Self.flen, on: connection)?.email == "Åsa@Example.se")
            }
            await #expect {
                try await store.write { connection in
                    try StaffStore.add(name: "B", email: "åsa@example.se", roles: [], desk: Self.flen, at: .noon, on: connection)
                }
            } throws: {
                Self.isTaken($0)
            }
            let other = try await store.write { connection in
                try StaffStore.add(name: "B", email: "åsa@example.se", roles: [], desk: "katrineholm", at: .noon, on: connection)
            }
            #expect(other.id == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `many accounts at once get numbers of their own`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let numbers = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in UInt8(0)..<12 {
                    group.addTask {
                        try await store.write { connection in
                            try StaffStore.add(
                                name: "N", email: "\(number)@example.se", roles: [.reader], desk: Self.flen, at: .noon, on: connection
                            ).id
                        }
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(numbers.sorted() == Array(1...12))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what is removed is the person, not the number and the name`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection throws in
                let account = try Sample.addStaff(1, desk: Self.flen, on: connection)
                try StaffStore.remove(account.id, desk: Self.flen, at: .noon, on: connection)
                let left = try #require(try StaffStore.account(1, desk: Self.flen, on: connection))
                #expect(left.member == StaffMember(number: 1, name: "Åsa Öberg", roles: []) && left.isClosed)
                #expect(left.email == nil && left.passwordHash == nil && left.invitationEndsAt == nil)
                #expect(try StaffStore.all(desk: Self.flen, on: connection).isEmpty)
                #expect(try StaffStore.activeMembers(desk: Self.flen, on: connection).isEmpty)
                #expect(try StaffStore.members(desk: Self.flen, on: connection) == [left.member])
                #expect(try StaffStore.account(invitation: [1, 9], desk: Self.flen, at: .noon, on: connection) == nil)
                // The address is free again, the number is not.
                let next = try Sample.addStaff(2, desk: Self.flen, email: "asa1@example.se", on: connection)
                #expect(next.id == 2)
                // Nothing brings the removed one back.
                try StaffStore.setPassword("x", of: 1, desk: Self.flen, at: .noon, on: connection)
                try StaffStore.change(1, name: "B", email: "b@example.se", roles: [.head], desk: Self.flen, on: connection)
                try StaffStore.invite(1, by: [7], until: .noon + 60, desk: Self.flen, on: connection)
                #expect(try StaffStore.account(1, desk: Self.flen, on: connection) == left)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an invitation can be used until its end, and the next makes it worth nothing`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection throws in
                let account = try Sample.addStaff(1, desk: Self.flen, on: connection)
                func invited(_ secret: [UInt8], after seconds: Double = 0) throws -> Int? {
                    try StaffStore.account(invitation: secret, desk: Self.flen, at: .noon + seconds, on: connection)?.id
                }
                #expect(try invited([1, 9], after: 3_599) == account.id)
                #expect(try invited([1, 9], after: 3_600) == nil)
                #expect(try invited([1, 8]) == nil)
                try StaffStore.invite(account.id, by: [5], until: .noon + 60, desk: Self.flen, on: connection)
                #expect(try invited([1, 9]) == nil && invited([5]) == account.id)
                try StaffStore.setPassword("$x", of: account.id, desk: Self.flen, at: .noon, on: connection)
                #expect(try invited([5]) == nil)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a session tells of its account as it is now, and ends alone, with the others, or by itself`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection throws in
                let account = try Sample.addStaff(1, desk: Self.flen, on: connection)
                for token in UInt8(1)...3 {
                    let session = Sample.session([token], of: account, began: .noon + Double(token))
                    try StaffSessionStore.begin(session, desk: Self.flen, on: connection)
                }
                try StaffStore.change(1, name: "Bo", email: "bo@example.se", roles: [.head], desk: Self.flen, on: connection)
                func tokens() throws -> [[UInt8]] {
                    try StaffSessionStore.sessions(of: 1, desk: Self.flen, on: connection).map(\.tokenHash)
                }
                let found = try #require(try StaffSessionStore.session(tokenHash: [2], desk: Self.flen, on: connection))
                #expect(found.account.member == StaffMember(number: 1, name: "Bo", roles: [.head]))
                #expect(found.endsAt == .noon + 43_202 && found.formSecret == [1, 2, 3])
                #expect(try StaffSessionStore.session(tokenHash: [2], desk: "katrineholm", on: connection) == nil)
                try StaffSessionStore.touch([1, 8], desk: Self.flen, at: .noon + 60, on: connection)
                #expect(try tokens() == [[1, 8], [3], [2], [1]])
                #expect(try StaffSessionStore.end([3], desk: Self.flen, on: connection))
                #expect(try !StaffSessionStore.end([3], desk: Self.flen, on: connection))
                let purged = try StaffSessionStore.purge(desk: Self.flen, idleSince: .noon + 1, at: .noon + 90, on: connection)
                #expect(purged == 1)
                #expect(try StaffSessionStore.endAll(of: 1, besides: [2], desk: Self.flen, on: connection) == 1)
                #expect(try tokens() == [[2]])
                #expect(try StaffSessionStore.purge(desk: Self.flen, idleSince: .noon, at: .noon + 43_202, on: connection) == 1)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `attempts are counted where they were left, and forgotten when their time is over`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection throws in
                let count = SignInCount(failures: 3, lastAt: .noon + 5, blockedUntil: .noon + 9, knownUntil: .noon + 99)
                #expect(try SignInCountStore.take([1], desk: Self.flen, at: .noon, on: connection) == SignInCount(lastAt: .noon))
                try SignInCountStore.set(count, of: [1], keptUntil: .noon + 60, desk: Self.flen, on: connection)
                #expect(try SignInCountStore.take([1], desk: Self.flen, at: .noon + 7, on: connection) == count)
                #expect(try SignInCountStore.take([1], desk: "katrineholm", at: .noon, on: connection).failures == 0)
                #expect(try SignInCountStore.purge(desk: Self.flen, at: .noon + 59, on: connection) == 0)
                #expect(try SignInCountStore.purge(desk: Self.flen, at: .noon + 60, on: connection) == 1)
            }
        }
    }
}
