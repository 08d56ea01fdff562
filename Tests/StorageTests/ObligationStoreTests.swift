import Casework
import Foundation
import Funding
import SQLCore
import Testing

@testable import Storage

struct ObligationStoreTests {
    private static let desk: MunicipalDesk.ID = "flen"

    /// A case of somebody who can be reminded.
    private static func open(_ key: UInt8 = 1, on connection: any SQLConnection) throws -> (id: CaseFile.ID, owner: Int) {
        let owner = try StaffStore.add(
            name: "Åsa", email: "asa\(key)@example.se", roles: [.officer], desk: desk, at: .noon, on: connection
        ).id
        let draft = CaseDraft(desk: desk, content: CaseContent(title: "Våtmark"), owner: owner, legalBasis: "", purgeAfter: nil)
        return (try CaseStore.open(draft, formKey: [key], at: .noon, on: connection).id, owner)
    }

    private static func add(_ obligations: Obligation..., to id: CaseFile.ID, on connection: any SQLConnection) throws {
        let changes = ObligationBook.Changes(added: obligations.map { .init($0) })
        try ObligationStore.apply(changes, to: id, desk: desk, at: .noon, on: connection)
    }

    private static func stored(_ id: CaseFile.ID, on connection: any SQLConnection) throws -> [StoredObligation] {
        try ObligationStore.obligations(of: id, desk: desk, on: connection)
    }

    @Test(arguments: TestDatabase.available)
    func `what is known of a project is kept, and nobody overwrites what they have not seen`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                let id = try Self.open(on: connection).id
                func set(_ code: String, from version: Int) throws -> Bool {
                    try CaseProjectStore.set(
                        GrantedProject(accountCode: code), of: id, desk: Self.desk, from: version, by: "staff:1", at: .noon, on: connection)
                }
                #expect(try CaseProjectStore.project(of: id, desk: Self.desk, on: connection) == .none)
                #expect(try set("1", from: 0))
                #expect(try !set("2", from: 0))
                #expect(try set("3", from: 1))
                #expect(try !set("4", from: 1))
                let project = try CaseProjectStore.project(of: id, desk: Self.desk, on: connection)
                #expect(project.facts.accountCode == "3" && project.version == 2 && project.actor == "staff:1")
                #expect(try CaseProjectStore.project(of: id, desk: "katrineholm", on: connection) == .none)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `obligations come back as they were put in, and follow what changes`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                let id = try Self.open(on: connection).id
                let plan = [Sample.obligation(.paymentClaim, 1, in: 3), Sample.obligation(.paymentClaim, 2, in: 4)]
                try Self.add(plan[0], plan[1], to: id, on: connection)
                #expect(try Self.stored(id, on: connection).map(\.entry.obligation) == plan)
                let moved = ObligationBook.Entry(
                    Sample.obligation(.paymentClaim, 1, in: 9), fulfilment: ObligationFulfilment(on: Sample.day(1), by: "staff:1", step: 4))
                let changes = ObligationBook.Changes(changed: [moved], removed: [plan[1].key])
                try ObligationStore.apply(changes, to: id, desk: Self.desk, at: .noon + 5, on: connection)
                let now = try Self.stored(id, on: connection)
                #expect(now.map(\.entry) == [moved] && now[0].changes == 1 && now[0].changedAt == .noon + 5 && now[0].createdAt == .noon)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `one's own is added once however often its form is sent, and is marked and opened by hand`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                let id = try Self.open(on: connection).id
                func add(_ key: UInt8) throws -> Bool {
                    try ObligationStore.add(
                        "Ring", due: Sample.day(3), on: Sample.day(0), to: id, desk: Self.desk, formKey: [key], at: .noon, on: connection)
                }
                #expect(try add(1))
                #expect(try !add(1))
                #expect(try add(2))
                let own = try Self.stored(id, on: connection)
                #expect(own.map(\.entry.obligation.key) == [Obligation.Key(.own, 1), Obligation.Key(.own, 2)])
                let done = ObligationFulfilment(on: Sample.day(1), by: "staff:1", note: "Klart")
                #expect(try ObligationStore.fulfil(own[0].id, desk: Self.desk, done, at: .noon, on: connection))
                #expect(try !ObligationStore.fulfil(own[0].id, desk: Self.desk, done, at: .noon, on: connection))
                #expect(try ObligationStore.obligation(own[0].id, desk: Self.desk, on: connection)?.entry.fulfilment == done)
                #expect(try ObligationStore.reopen(own[0].id, desk: Self.desk, at: .noon, on: connection))
                #expect(try !ObligationStore.reopen(own[0].id, desk: Self.desk, at: .noon, on: connection))
                #expect(try ObligationStore.obligation(own[0].id, desk: "katrineholm", on: connection) == nil)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a list shows what is open, late or done, of one owner and one kind`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                let (first, owner) = try Self.open(1, on: connection)
                let (second, _) = try Self.open(2, on: connection)
                try Self.add(
                    Sample.obligation(.paymentClaim, in: 5), Sample.obligation(.finalReport, in: -1), Sample.obligation(.publicity, in: 90),
                    to: first, on: connection)
                try Self.add(Sample.obligation(.paymentClaim, in: 0), to: second, on: connection)
                let publicity = try #require(try Self.stored(first, on: connection).last).id
                let done = ObligationFulfilment(on: Sample.day(0), by: "staff:1")
                _ = try ObligationStore.fulfil(publicity, desk: Self.desk, done, at: .noon, on: connection)
                func list(_ filter: ObligationFilter) throws -> [String] {
                    try ObligationStore.list(filter, desk: Self.desk, on: Sample.day(0), limitedTo: 9, on: connection).map {
                        "\($0.obligation.caseID == first ? 1 : 2) \($0.obligation.entry.obligation.key.kind)"
                    }
                }
                #expect(try list(ObligationFilter()) == ["1 finalReport", "2 paymentClaim", "1 paymentClaim"])
                #expect(try list(ObligationFilter(state: .late)) == ["1 finalReport"])
                #expect(try list(ObligationFilter(state: .fulfilled)) == ["1 publicity"])
                #expect(try list(ObligationFilter(owner: owner)) == ["1 finalReport", "1 paymentClaim"])
                #expect(try list(ObligationFilter(kind: .paymentClaim, through: Sample.day(1))) == ["2 paymentClaim"])
                _ = try CaseStore.merge(second, into: first, of: Self.desk, at: .noon, on: connection)
                #expect(try list(ObligationFilter()) == ["1 finalReport", "1 paymentClaim"])
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `each moment of a day is told once, to one who works here, and a moved day is told anew`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                let (id, owner) = try Self.open(on: connection)
                try Self.add(Sample.obligation(.finalReport, in: 31), to: id, on: connection)
                func gather(_ day: Int) throws -> Int {
                    try ObligationLetterStore.gather(desk: Self.desk, on: Sample.day(day), at: .noon, on: connection)
                }
                // 31 days left: nothing; then 30, 7, 1, and each week that it is late.
                let letters = try (0...50).map(gather)
                #expect(letters.enumerated().filter { $0.element > 0 }.map(\.offset) == [1, 24, 30, 32, 39, 46])
                #expect(letters.reduce(0, +) == 6)
                let moved = ObligationBook.Entry(Sample.obligation(.finalReport, in: 55))
                try ObligationStore.apply(.init(changed: [moved]), to: id, desk: Self.desk, at: .noon, on: connection)
                #expect(try gather(50) == 1 && gather(50) == 0)
                try StaffStore.set(disabled: .noon, owner, desk: Self.desk, on: connection)
                #expect(try gather(70) == 0)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a letter is one process's alone until its lease ends, and says only what still holds`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                let (id, _) = try Self.open(on: connection)
                try Self.add(Sample.obligation(.finalReport, in: 3), Sample.obligation(.publicity, in: 2), to: id, on: connection)
                #expect(try ObligationLetterStore.gather(desk: Self.desk, on: Sample.day(0), at: .noon, on: connection) == 1)
                func claim(at now: Date) throws -> LetterQueue.Claim? {
                    try LetterQueue.reminders.claim(desk: Self.desk, lease: 60, at: now, on: connection)
                }
                let first = try #require(try claim(at: .noon))
                #expect(first.attempt == 1)
                #expect(try claim(at: .noon + 59) == nil)
                let second = try #require(try claim(at: .noon + 60))
                #expect(second.id == first.id && second.attempt == 2)
                // The first has lost it.
                try LetterQueue.reminders.end(first, as: .sent, at: .noon + 61, on: connection)
                var content = try #require(try ObligationLetterStore.content(of: second, on: connection))
                #expect(content.email == "asa1@example.se" && content.obligations.map(\.title) == ["Våtmark", "Våtmark"])
                let done = ObligationFulfilment(on: Sample.day(0), by: "staff:1")
                _ = try ObligationStore.fulfil(content.obligations[0].id, desk: Self.desk, done, at: .noon, on: connection)
                content = try #require(try ObligationLetterStore.content(of: second, on: connection))
                #expect(content.obligations.map(\.obligation.entry.obligation.key.kind) == [.finalReport])
                try LetterQueue.reminders.retry(second, at: .noon + 90, on: connection)
                #expect(try claim(at: .noon + 89) == nil)
                let third = try #require(try claim(at: .noon + 90))
                try LetterQueue.reminders.end(third, as: .sent, at: .noon + 91, on: connection)
                #expect(try claim(at: .noon + 9_999) == nil)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `two who gather at once make one letter`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                for key in UInt8(1)...3 {
                    try Self.add(Sample.obligation(.finalReport), to: try Self.open(key, on: connection).id, on: connection)
                }
            }
            let made = try await withThrowingTaskGroup { group in
                for _ in 0..<6 {
                    group.addTask {
                        try await store.write { try ObligationLetterStore.gather(desk: Self.desk, on: Sample.day(0), at: .noon, on: $0) }
                    }
                }
                return try await group.reduce(0, +)
            }
            #expect(made == 3)
            let reminders = try await store.read { try $0.rows("SELECT letter_id FROM obligation_reminder").count }
            #expect(reminders == 3)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a calendar's address is its owner's until it is changed or they leave`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                let account = try Sample.addStaff(1, desk: Self.desk, on: connection)
                func member(_ hash: UInt8) throws -> Int? {
                    try StaffCalendarStore.member(tokenHash: [hash], desk: Self.desk, on: connection)?.number
                }
                #expect(try StaffCalendarStore.calendar(of: account.id, desk: Self.desk, on: connection) == nil)
                for hash in UInt8(1)...2 {
                    try StaffCalendarStore.set(seed: [9], tokenHash: [hash], of: account.id, desk: Self.desk, at: .noon, on: connection)
                }
                #expect(try member(1) == nil && member(2) == account.id)
                #expect(try StaffCalendarStore.calendar(of: account.id, desk: Self.desk, on: connection)?.tokenHash == [2])
                try StaffStore.remove(account.id, desk: Self.desk, at: .noon, on: connection)
                #expect(try member(2) == nil)
            }
        }
    }

    /// A claim is due the day before the report, a report on its day, and the day until which documents are kept has passed.
    @Test(arguments: TestDatabase.available)
    func `a report is told of what was late on its day, done later or not at all`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            for (key, done, isLate) in [(1, nil, true), (2, 29, false), (3, 30, false), (4, 31, true)] as [(UInt8, Int?, Bool)] {
                try await store.write { connection in
                    let id = try Self.open(key, on: connection).id
                    try Self.add(
                        Sample.obligation(.paymentClaim, 1, in: 29), Sample.obligation(.finalReport, 1, in: 30),
                        Sample.obligation(.keepDocuments, 1, in: 1), to: id, on: connection)
                    let claim = try #require(try Self.stored(id, on: connection).first { $0.entry.obligation.key.kind == .paymentClaim })
                    if let done {
                        let fulfilment = ObligationFulfilment(on: Sample.day(done), by: "staff:1")
                        #expect(try ObligationStore.fulfil(claim.id, desk: Self.desk, fulfilment, at: .noon, on: connection))
                    }
                    let report = try ReportStore.cases(through: Sample.day(30), desk: Self.desk, on: connection)
                    let late = report.first { $0.id == id }?.late
                    #expect(late == (isLate ? ReportedCase.Late(.paymentClaim, since: claim.entry.obligation.due) : nil))
                }
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the course of money has every granted case with its steps, and no other`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                for (key, stage) in [CaseStage.running, .draft, .withdrawn, .finalReport].enumerated() {
                    let id = try Self.open(UInt8(key), on: connection).id
                    for (number, step) in [CaseStepKind.note, .start].enumerated() {
                        try CaseStepStore.record(
                            CaseStep(step, on: Sample.day(0), text: "a"), in: id, desk: Self.desk, leadingTo: stage,
                            formKey: [UInt8(key), UInt8(number)], by: "staff:1", at: .noon, on: connection)
                    }
                    guard stage == .running else { continue }
                    _ = try CaseProjectStore.set(
                        GrantedProject(start: Sample.day(3), accountCode: "7", terms: DecisionTerms(claimMonths: 6)), of: id,
                        desk: Self.desk, from: 0, by: "staff:1", at: .noon, on: connection)
                }
                let courses = try CaseProjectStore.courses(desk: Self.desk, on: connection)
                #expect(courses.map(\.outline.stage) == [.running, .finalReport])
                #expect(
                    courses.map(\.days) == [ProjectDays(start: Sample.day(3), terms: DecisionTerms(claimMonths: 6)), ProjectDays()])
                // A note moves no money.
                #expect(courses.map { $0.steps.map(\.kind) } == [[.start], [.start]])
                #expect(try CaseProjectStore.courses(desk: "katrineholm", on: connection).isEmpty)
            }
        }
    }

    /// Each step as recorded, and the number that it corrects.
    private static let recorded: [(step: CaseStep, corrects: Int?)] = [
        (CaseStep(.decision, on: Sample.day(0), text: "1"), nil), (CaseStep(.submission, on: Sample.day(1), text: "2"), nil),
        (CaseStep(.approval, on: Sample.day(2), text: "3"), nil), (CaseStep(.paymentClaim, on: Sample.day(3), text: "4"), nil),
        (CaseStep(.paymentClaim, on: Sample.day(3), text: "5"), 4), (CaseStep(.decision, on: Sample.day(0), text: "6"), 1),
        (CaseStep(.decision, on: Sample.day(0), text: "7"), 6), (CaseStep(.note, on: Sample.day(4), text: "8"), nil),
        (CaseStep(.paymentClaim, on: Sample.day(3), text: "9"), 5), (CaseStep(.decision, on: Sample.day(5), text: "10"), nil),
    ]

    private static let takenUpAgain: [(step: CaseStep, corrects: Int?)] = [
        (CaseStep(.decision, on: Sample.day(0), text: "1"), nil), (CaseStep(.approval, on: Sample.day(1), text: "2"), nil),
        (CaseStep(.withdrawal, on: Sample.day(2), text: "3"), nil), (CaseStep(.reopening, on: Sample.day(3), text: "4"), nil),
        (CaseStep(.decision, on: Sample.day(4), text: "5"), nil), (CaseStep(.approval, on: Sample.day(5), text: "6"), nil),
        (CaseStep(.approval, on: Sample.day(1), text: "7"), 2),
    ]

    @Test(arguments: TestDatabase.available)
    func `what was decided before the approval is passed over, however often it was corrected, and what came after is not`(
        kind: TestDatabase
    ) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                let undecided = ["a", "b"].map { (step: CaseStep(.decision, on: Sample.day(0), text: $0), corrects: Int?.none) }
                for (key, steps) in [Self.recorded, undecided, Self.takenUpAgain].enumerated() {
                    let id = try Self.open(UInt8(key), on: connection).id
                    for (number, (step, corrects)) in steps.enumerated() {
                        try CaseStepStore.record(
                            step, correcting: corrects, in: id, desk: Self.desk, leadingTo: .running,
                            formKey: [UInt8(key), UInt8(number)], by: "staff:1", at: .noon, on: connection)
                    }
                }
                let steps = try CaseProjectStore.courses(desk: Self.desk, on: connection).map { $0.steps.map(\.text) }
                #expect(steps == [["3", "9", "10"], ["a", "b"], ["7", "3", "4", "6"]])
            }
        }
    }
}
