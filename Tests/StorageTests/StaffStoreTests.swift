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

    @Test(arguments: TestDatabase.available)
    func `a code is used once, and none before it afterwards`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection throws in
                let number = try Sample.addStaff(1, desk: Self.flen, on: connection).id
                #expect(try SecondFactorStore.secret(of: number, desk: Self.flen, on: connection) == nil)
                try SecondFactorStore.set(
                    secret: [5, 6], usedStep: 100, recoveryCodes: [[1], [2]], of: number, desk: Self.flen, at: .noon, on: connection)
                #expect(try SecondFactorStore.secret(of: number, desk: Self.flen, on: connection) == [5, 6])
                #expect(try SecondFactorStore.secret(of: number, desk: "katrineholm", on: connection) == nil)
                #expect(try StaffStore.account(number, desk: Self.flen, on: connection)?.hasSecondFactor == true)
                let uses = try [100, 99, 101, 101, 100, 103, 102].map {
                    try SecondFactorStore.use(step: $0, of: number, desk: Self.flen, on: connection)
                }
                #expect(uses == [false, false, true, false, false, true, false])
                #expect(try SecondFactorStore.use(recoveryCode: [2], of: number, desk: Self.flen, on: connection))
                #expect(try !SecondFactorStore.use(recoveryCode: [2], of: number, desk: Self.flen, on: connection))
                #expect(try SecondFactorStore.recoveryCodesLeft(of: number, desk: Self.flen, on: connection) == 1)
                try SecondFactorStore.remove(of: number, desk: Self.flen, on: connection)
                #expect(try SecondFactorStore.secret(of: number, desk: Self.flen, on: connection) == nil)
                #expect(try SecondFactorStore.recoveryCodesLeft(of: number, desk: Self.flen, on: connection) == 0)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `signing in that has begun ends with its time, its tries, or its use`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection throws in
                let number = try Sample.addStaff(1, desk: Self.flen, on: connection).id
                func take(_ purpose: PendingSignInStore.Purpose = .code, desk: MunicipalDesk.ID = "flen", at now: Date = .noon) throws
                    -> Int?
                {
                    try PendingSignInStore.take([50], for: purpose, most: 3, desk: desk, at: now, on: connection)?.account
                }
                try PendingSignInStore.add(
                    [50], for: .code, account: number, content: "x", until: .noon + 60, desk: Self.flen, on: connection)
                #expect(try take(.provider) == nil && take(desk: "katrineholm") == nil && take(at: .noon + 60) == nil)
                for _ in 0..<3 { #expect(try take() == number) }
                #expect(try take() == nil)
                #expect(try PendingSignInStore.end([50], desk: Self.flen, on: connection))
                #expect(try !PendingSignInStore.end([50], desk: Self.flen, on: connection))
                // One of the sample's own.
                #expect(try PendingSignInStore.purge(desk: Self.flen, at: .noon, on: connection) == 1)
            }
        }
    }
}
