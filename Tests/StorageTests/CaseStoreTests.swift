import Casework
import Foundation
import Funding
import SQLCore
import Storage
import Testing

struct CaseStoreTests {
    private static let desk: MunicipalDesk.ID = "katrineholm"
    private static let today = Sample.day(0)

    private static func draft(_ title: String = "Våtmark", owner: Int? = 3) -> CaseDraft {
        let content = CaseContent(
            title: title, summary: "Om vatten", idea: "En våtmark vid ån", applicantKind: .school, diaryNumber: "KS/2026:7",
            programme: "programme-3", call: "call-7", deadline: Sample.day(9), goals: [GoalTie(goal: "growth", how: "Fler jobb.")],
            organisation: "Byalaget", contact: CaseContact(name: "Åsa", email: "asa@example.se", telephone: "1"))
        return CaseDraft(desk: desk, content: content, matches: "{}", owner: owner, legalBasis: "6.1 e", purgeAfter: Sample.day(30))
    }

    private static func open(
        _ draft: CaseDraft = draft(), key: UInt8 = 1, at now: Date = .noon, on connection: any SQLConnection
    ) throws -> CaseFile.ID {
        try CaseStore.open(draft, formKey: [key], at: now, on: connection).id
    }

    private static func list(_ filter: CaseFilter = CaseFilter(), on connection: any SQLConnection) throws -> [CaseFile.ID] {
        try CaseStore.list(filter, desk: desk, on: today, limitedTo: 50, on: connection).map(\.id)
    }

    @Test(arguments: TestDatabase.available)
    func `a case comes back as it was put in, and the same form opens no second`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                let id = try Self.open(on: connection)
                #expect(try Self.open(on: connection) == id)
                let file = try #require(try CaseStore.file(id, desk: Self.desk, on: connection))
                #expect(file.content == Self.draft().content)
                #expect(file.reference == "UTB-2026-0001" && file.stage == .inquiry && file.owner == 3 && file.version == 1)
                #expect(try CaseStore.file(id, desk: "flen", on: connection) == nil)
                let other = try Self.open(key: 2, on: connection)
                #expect(try CaseStore.file(other, desk: Self.desk, on: connection)?.reference == "UTB-2026-0002")
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `each question gets one case, however often it is asked for`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                for token in UInt8(1)...3 {
                    _ = try InquiryStore.submit(Sample.submission(token: token, desk: token == 3 ? "flen" : Self.desk), on: connection)
                }
                #expect(try CaseStore.openForInquiries(desk: Self.desk, on: connection) == 2)
                #expect(try CaseStore.openForInquiries(desk: Self.desk, on: connection) == 0)
                let inquiry = try #require(try InquiryStore.inquiry(reference: "UTB-2026-0001", desk: Self.desk, on: connection))
                let first = try #require(try Self.list(on: connection).last)
                let file = try #require(try CaseStore.file(first, desk: Self.desk, on: connection))
                #expect(file.inquiry == inquiry.id && file.reference == inquiry.reference && file.owner == nil)
                #expect(file.content.contact.name == inquiry.submission.name)
                #expect(file.content.idea == inquiry.submission.idea)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a case outlives its question, without whom it came from`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                let submission = Sample.submission(token: 1, desk: Self.desk)
                _ = try InquiryStore.submit(submission, on: connection)
                _ = try CaseStore.openForInquiries(desk: Self.desk, on: connection)
                let id = try #require(try Self.list(on: connection).first)
                #expect(try InquiryStore.purge(desk: Self.desk, on: submission.purgeAfter, on: connection) == 0)
                #expect(try InquiryStore.purge(desk: Self.desk, on: submission.purgeAfter.adding(days: 1), on: connection) == 1)
                let file = try #require(try CaseStore.file(id, desk: Self.desk, on: connection))
                #expect(file.inquiry == nil && file.content.contact == CaseContact() && file.matches == submission.matches)
                #expect(file.content.idea == submission.idea)
                #expect(try CaseStore.openForInquiries(desk: Self.desk, on: connection) == 0)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `whoever has seen an older version changes nothing`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                let id = try Self.open(on: connection)
                var content = Self.draft().content
                content.title = "Skola"
                #expect(try CaseStore.change(id, of: Self.desk, from: 1, to: content, at: .noon, on: connection))
                content.title = "Torg"
                #expect(try !CaseStore.change(id, of: Self.desk, from: 1, to: content, at: .noon, on: connection))
                #expect(try !CaseStore.change(id, of: "flen", from: 2, to: content, at: .noon, on: connection))
                #expect(try CaseStore.file(id, desk: Self.desk, on: connection)?.content.title == "Skola")
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `lists are narrowed by owner, stage, deadline and words, and go on where they ended`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                var ids: [CaseFile.ID] = []
                for key in UInt8(1)...7 {
                    let draft = Self.draft("Ärende \(key)", owner: key % 2 == 0 ? nil : Int(key))
                    ids.append(try Self.open(draft, key: key, at: .noon + Double(key / 2), on: connection))
                }
                let words = ["våtmark", "skolträdgård", "1_0%"]
                for (id, word) in zip(ids, words) { try CaseStore.setWords([word, "bygga"], of: id, desk: Self.desk, on: connection) }
                #expect(try Self.list(on: connection) == ids.reversed())
                #expect(try Self.list(CaseFilter(owner: .staff(3)), on: connection) == [ids[2]])
                #expect(try Self.list(CaseFilter(owner: .nobody), on: connection) == [ids[5], ids[3], ids[1]])
                #expect(try Self.list(CaseFilter(words: [["bygga", "?"], ["våtm"]]), on: connection) == [ids[0]])
                #expect(try Self.list(CaseFilter(words: [["bygg"], ["våtmark"]]), on: connection).isEmpty)
                #expect(try Self.list(CaseFilter(words: [["1_0%"]]), on: connection) == [ids[2]])
                #expect(try Self.list(CaseFilter(words: [["%"]]), on: connection).isEmpty)
                #expect(try Self.list(CaseFilter(deadlineThrough: Sample.day(9)), on: connection).count == 7)
                #expect(try Self.list(CaseFilter(deadlineThrough: Sample.day(8)), on: connection).isEmpty)
                #expect(try CaseStore.withoutWords(desk: Self.desk, limitedTo: 9, on: connection).map(\.id) == Array(ids[3...]))

                var paged: [CaseFile.ID] = []
                var place: CasePlace?
                while true {
                    let page = try CaseStore.list(CaseFilter(), desk: Self.desk, on: Self.today, after: place, limitedTo: 2, on: connection)
                    guard let last = page.last else { break }
                    paged += page.map(\.id)
                    place = CasePlace(changedAt: last.changedAt, id: last.id)
                }
                #expect(paged == ids.reversed())
                #expect(
                    try CaseStore.counts(CaseFilter(stages: [.running]), desk: Self.desk, on: Self.today, on: connection) == [.inquiry: 7])
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a case that has become a part of another is shown there only`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                let ids = try (UInt8(1)...3).map { try Self.open(key: $0, on: connection) }
                func merge(_ part: Int, _ whole: Int) throws -> Bool {
                    try CaseStore.merge(ids[part], into: ids[whole], of: Self.desk, at: .noon, on: connection)
                }
                #expect(try merge(0, 1))
                #expect(try merge(1, 2))
                #expect(try !merge(2, 0))
                #expect(try !merge(2, 2))
                #expect(try Self.list(on: connection) == [ids[2]])
                #expect(try CaseStore.parts(of: ids[2], desk: Self.desk, on: connection).map(\.id) == [ids[0], ids[1]])
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `steps keep what they correct, and one form records one`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                let id = try Self.open(on: connection)
                func record(_ step: CaseStep, correcting corrected: Int? = nil, _ stage: CaseStage, key: UInt8) throws {
                    try CaseStepStore.record(
                        step, correcting: corrected, in: id, desk: Self.desk, leadingTo: stage, formKey: [key], by: "staff:3", at: .noon,
                        on: connection)
                }
                let financing = try FinancingPlan(
                    currency: .krona, years: [FinancingPlan.Year(year: 2027, cost: 10, shares: [.grant: 5, .ownCash: 5])])
                let decision = CaseStep(
                    .decision, on: Sample.day(-3), text: "Ja", diaryNumber: "KS/2026:8", body: "board", outcome: .yes, financing: financing)
                try record(CaseStep(.preStudy, on: Sample.day(-9), amount: Money(minorUnits: 5, currency: .euro)), .preStudy, key: 1)
                try record(decision, .decided, key: 2)
                var corrected = decision
                corrected.day = Sample.day(-2)
                try record(corrected, correcting: 2, .decided, key: 3)
                #expect(try CaseStepStore.isRecorded(formKey: [3], desk: Self.desk, on: connection))
                #expect(try !CaseStepStore.isRecorded(formKey: [3], desk: "flen", on: connection))
                let steps = try CaseStepStore.steps(of: id, desk: Self.desk, on: connection)
                #expect(steps.map(\.number) == [1, 2, 3] && steps.map(\.corrects) == [nil, nil, 2] && steps[1].step == decision)
                let thread = CaseThread(steps, decidedBy: [])
                #expect(thread.stage == .decided && thread.steps.count == 2 && thread.decision == corrected)
                #expect(try CaseStore.file(id, desk: Self.desk, on: connection)?.stage == .decided)
            }
        }
    }

    /// The lists read no step that is no decision: they must come to what the whole thread comes to.
    @Test(arguments: TestDatabase.available)
    func `the decision of a case is the last that stands since it was reopened`(kind: TestDatabase) async throws {
        let no = CaseStep(.decision, on: Sample.day(-8), text: "Nej", body: "board", outcome: .no)
        let yes = CaseStep(.decision, on: Sample.day(-6), text: "Ja", body: "board", outcome: .yes)
        let later = CaseStep(.decision, on: Sample.day(-2), text: "Senare", body: "board", outcome: .postponed)
        let (study, reopening) = (CaseStep(.preStudy, on: Sample.day(-9)), CaseStep(.reopening, on: Sample.day(-4), text: "Igen"))
        let ways: [(steps: [(CaseStep, correcting: Int?)], decision: CaseStep?)] = [
            ([], nil), ([(study, nil)], nil), ([(study, nil), (no, nil)], no), ([(no, nil), (yes, nil), (study, nil)], yes),
            ([(no, nil), (reopening, nil)], nil), ([(no, nil), (reopening, nil), (later, nil)], later),
            // The first decision is corrected after the second, and stays the first.
            ([(no, nil), (later, nil), (yes, correcting: 1)], later), ([(no, nil), (yes, correcting: 1), (later, correcting: 2)], later),
            ([(no, nil), (reopening, nil), (yes, correcting: 1)], nil),
        ]
        try await kind.withStore { store in
            try await store.write { connection in
                var expected: [CaseFile.ID: CaseStep] = [:]
                var ids: [CaseFile.ID] = []
                for (key, way) in ways.enumerated() {
                    let id = try Self.open(key: UInt8(key), on: connection)
                    ids.append(id)
                    expected[id] = way.decision
                    for (place, (step, corrected)) in way.steps.enumerated() {
                        try CaseStepStore.record(
                            step, correcting: corrected, in: id, desk: Self.desk, leadingTo: .preStudy,
                            formKey: [UInt8(key), UInt8(place)], by: "staff:3", at: .noon, on: connection)
                    }
                    let steps = try CaseStepStore.steps(of: id, desk: Self.desk, on: connection)
                    #expect(CaseThread(steps, decidedBy: []).decision == way.decision)
                }
                #expect(try CaseStepStore.decisions(in: ids, desk: Self.desk, on: connection) == expected)
                #expect(try CaseStepStore.decisions(in: ids, desk: "flen", on: connection).isEmpty)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `cases under way are found by the changes of the calls that they aim at`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                for (index, title) in ["A", "B"].enumerated() {
                    let calls = ["call-7", "call-8"].map { Sample.record(Sample.call($0, title: $0 == "call-7" ? title : "Same")) }
                    _ = try CallStore.upsert(contentsOf: calls, at: .noon + Double(index) * 60, on: connection)
                }
                var ids: [CaseFile.ID] = []
                for (key, call) in [(UInt8(1), "call-7"), (2, "call-8"), (3, "call-7")] as [(UInt8, Call.ID)] {
                    let draft = CaseDraft(
                        desk: Self.desk, content: CaseContent(title: "A", call: call), owner: nil, legalBasis: "", purgeAfter: nil)
                    ids.append(try CaseStore.open(draft, formKey: [key], at: .noon, on: connection).id)
                }
                func touched(since: Date, in stages: Set<CaseStage> = [.inquiry]) throws -> [CaseFile.ID] {
                    try CaseStore.touched(since: since, in: stages, desk: Self.desk, limitedTo: 9, on: connection).map(\.outline.id)
                }
                // That it appeared is no change.
                #expect(try touched(since: .noon) == [ids[0], ids[2]])
                #expect(try touched(since: .noon + 61).isEmpty && touched(since: .noon, in: [.archived]).isEmpty)
                #expect(try CaseStore.touched(since: .noon, in: [.inquiry], desk: "flen", limitedTo: 9, on: connection).isEmpty)
                let first = try CaseStore.touched(since: .noon, in: [.inquiry], desk: Self.desk, limitedTo: 1, on: connection).first
                #expect(first?.call == "call-7" && first?.kind == .changed && first?.seenAt == .noon + 60)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an address in a project, an obligation or a document's name leads to its case`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                var ids: [CaseFile.ID] = []
                for key in UInt8(1)...4 {
                    let draft = CaseDraft(desk: Self.desk, content: CaseContent(title: "A"), owner: nil, legalBasis: "", purgeAfter: nil)
                    ids.append(try CaseStore.open(draft, formKey: [key], at: .noon, on: connection).id)
                }
                let project = GrantedProject(partners: [ProjectPartner(name: "Eva <Eva@example.se>")])
                _ = try CaseProjectStore.set(project, of: ids[0], desk: Self.desk, from: 0, by: "staff:1", at: .noon, on: connection)
                _ = try ObligationStore.add(
                    "Ring eva@example.se", due: Sample.day(1), on: Sample.day(0), to: ids[1], desk: Self.desk, formKey: [9], at: .noon,
                    on: connection)
                _ = try CaseDocumentStore.attach(
                    Sample.document("ab", name: "eva@example.se.pdf"), to: ids[2], desk: Self.desk, formKey: [9], by: "staff:1", at: .noon,
                    on: connection)
                let found = try PersonalDataStore.findings(email: "eva@example.se", desk: Self.desk, on: connection)
                #expect(found.mentionedIn.map(\.id) == Array(ids[0..<3]))
                #expect(try PersonalDataStore.findings(email: "eva@example.se", desk: "flen", on: connection).isEmpty)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `answers are read in the case and by whoever asked, and are given once`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                let inquiry = try InquiryStore.submit(Sample.submission(token: 1, desk: Self.desk), on: connection)
                _ = try CaseStore.openForInquiries(desk: Self.desk, on: connection)
                let id = try #require(try Self.list(on: connection).first)
                for (text, key) in [("Ja.", UInt8(1)), ("Ja.", 1), ("Och nej.", 2)] {
                    _ = try CaseAnswerStore.add(text, to: id, desk: Self.desk, formKey: [key], by: "staff:3", at: .noon, on: connection)
                }
                let answers = try CaseAnswerStore.answers(in: id, desk: Self.desk, on: connection)
                #expect(answers.map(\.text) == ["Ja.", "Och nej."])
                #expect(try CaseAnswerStore.answers(toInquiry: inquiry.id, desk: Self.desk, on: connection) == answers)
                #expect(try CaseAnswerStore.answers(toInquiry: inquiry.id, desk: "flen", on: connection).isEmpty)
            }
        }
    }
}
