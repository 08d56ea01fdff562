import Casework
import Foundation
import Funding
import SQLCore
import Storage
import Testing

/// What pages wait for must not read whole tables.
struct QueryPlanTests {
    /// Tables that grow with the years.
    private static let large = [
        "call", "call_text", "call_deadline", "call_theme", "call_audience", "inquiry", "import_run", "call_change", "call_field_change",
        "project", "project_text", "project_participation", "organisation", "organisation_identifier",
        "staff_session", "watch", "watch_event", "watch_letter", "watch_dismissal", "watch_evaluated", "case_file",
        "case_step", "case_answer", "case_words", "case_document", "case_disposal", "audit_entry", "case_project", "obligation",
        "obligation_letter", "obligation_reminder", "answer_letter", "assignment_letter", "partner_request", "known_organisation",
        "webhook_delivery", "webhook_evaluated",
    ]

    @Test(arguments: TestDatabase.available)
    func `the important queries are answered by their index`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                try Self.fill(connection)
                // A PostgreSQL server gathers statistics by itself; nobody does that for a SQLite file.
                if kind == .postgres { try connection.execute("ANALYZE") }
            }
            for query in StoreQuery.readings + StoreQuery.overall {
                guard let index = query.index else { continue }
                let name = kind == .sqlite ? index.sqlite : index.postgres
                let plans = try await store.write { connection in
                    let recording = RecordingConnection(connection)
                    try query.run(recording)
                    return try recording.statements.map { try kind.plan(of: $0, on: connection) }
                }
                #expect(plans.contains { $0.contains(name) }, "\(query.name): \(plans)")
                for table in Self.large {
                    #expect(!plans.contains { kind.readsAll(of: table, in: $0) }, "\(query.name) reads all of \(table): \(plans)")
                }
            }
        }
    }

    /// Enough of everything for an index to be worth while.
    private static func fill(_ connection: any SQLConnection) throws {
        let calls = (0..<600).map { number in
            Sample.call(
                "call-\(number)", programme: Identifier("programme-\(number % 60)"),
                themes: [Theme.allCases[number % Theme.allCases.count]],
                audience: [ApplicantKind.allCases[number % ApplicantKind.allCases.count]],
                opens: Sample.day(number - 590), deadlines: [Deadline(on: Sample.day(number - 580))])
        }
        _ = try CallStore.upsert(contentsOf: calls.map { Sample.record($0) }, at: .noon, on: connection)
        let projects = (0..<600).map { number in
            let partners = [
                Organisation(name: "Place \(number % 90)", country: "SE", pic: PIC(String(100_000_000 + number % 200))),
                Organisation(name: "Village \(number)", country: "SE"),
            ]
            return Sample.project("project-\(number)", programme: Identifier("programme-\(number % 60)"), partners)
        }
        _ = try ProjectStore.upsert(projects.map { ($0, "d") }, at: .noon, on: connection)
        for number in UInt8(0)..<200 {
            _ = try InquiryStore.submit(Sample.submission(token: number, desk: number % 2 == 0 ? "flen" : "katrineholm"), on: connection)
            try Sample.addStaff(number, desk: number % 2 == 1 ? "flen" : "katrineholm", on: connection)
            _ = try ImportRunStore.begin(source: "source-\(number % 20)", at: .noon + Double(number), on: connection)
        }
        try fillWatches(connection)
        try fillCases(connection)
        for number in UInt8(0)..<90 {
            let desk: MunicipalDesk.ID = number % 3 == 0 ? "flen" : "katrineholm"
            let id = try Sample.addWebhook([number], desk: desk, note: "\(number)", on: connection)
            let entries = (0..<9).map { Sample.webhookEntry([id], call: Call.ID("call-\(Int(number) * 6 + $0)"), message: "msg_\($0)") }
            _ = try WebhookDeliveryStore.keep(entries, of: [], evaluatedBy: desk, at: .noon, on: connection)
        }
    }

    private static func fillCases(_ connection: any SQLConnection) throws {
        let stages = CaseStage.allCases
        for number in 0..<600 {
            let desk: MunicipalDesk.ID = number % 3 == 0 ? "flen" : "katrineholm"
            let key = [UInt8(number / 256), UInt8(number % 256)]
            let content = CaseContent(title: "Case \(number)", call: Call.ID("call-\(number % 200)"))
            let owner = number % 5 == 0 ? nil : number % 60
            let draft = CaseDraft(desk: desk, content: content, owner: owner, legalBasis: "", purgeAfter: nil)
            let id = try CaseStore.open(draft, formKey: key, at: .noon + Double(number), on: connection).id
            try CaseStore.setWords(["word\(number)"], of: id, desk: desk, on: connection)
            for step in UInt8(0)..<2 {
                try CaseStepStore.record(
                    CaseStep(.note, on: Sample.day(0), text: "a"), in: id, desk: desk, leadingTo: stages[number % stages.count],
                    formKey: key + [step], by: "staff:3", at: .noon + Double(number), on: connection)
                let record = AuditRecord(actor: "staff:3", action: "case.step", subject: "case:\(id)")
                try AuditStore.append(record, desk: desk, at: .noon, on: connection)
            }
            _ = try CaseAnswerStore.add("a", to: id, desk: desk, formKey: key, by: "staff:3", at: .noon, on: connection)
            try AnswerLetterStore.add(answerTo: id, desk: desk, at: .noon, on: connection)
            try AssignmentLetterStore.add(of: id, to: 3, by: 3, hasNote: true, desk: desk, at: .noon, on: connection)
            _ = try CaseDocumentStore.attach(
                Sample.document("\(number)"), to: id, desk: desk, formKey: key, by: "staff:3", at: .noon, on: connection)
            try CaseDisposalStore.agree(to: id, desk: desk, by: "staff:3", at: .noon, on: connection)
            try Sample.addProject(id, desk: desk, name: "a", key: UInt8(number % 256), on: connection)
            try Sample.addNetworks(id, desk: desk, name: "a", key: key, on: connection)
            if number % 50 == 1 { _ = try CaseStore.merge(id, into: id - 1, of: desk, at: .noon, on: connection) }
        }
        for desk in ["flen", "katrineholm"] as [MunicipalDesk.ID] { _ = try CaseStore.openForInquiries(desk: desk, on: connection) }
    }

    private static func fillWatches(_ connection: any SQLConnection) throws {
        let limits = WatchLimits(perHour: .max, perDay: .max, perHourInAll: .max)
        for number in UInt8(0)..<200 {
            _ = try WatchStore.request(
                Sample.request(token: number, desk: number % 2 == 0 ? "flen" : "katrineholm"), limits: limits, on: connection)
        }
        let followers = try connection.rows("SELECT id FROM watch WHERE desk = 'flen'").map { try $0.decode("id", as: Int64.self) }
        for id in followers { try WatchStore.activate(id, desk: "flen", at: .noon, on: connection) }
        let entries = followers.flatMap { id in
            (0..<5).map { place in
                let call = Call.ID("call-\((Int(id) * 5 + place) % 600)")
                return WatchEventStore.Entry(watch: id, event: WatchEvent(call: call, kind: .new))
            }
        }
        _ = try WatchEventStore.keep(entries, of: [], evaluatedBy: "flen", at: .noon, on: connection)
        _ = try WatchLetterStore.gather(desk: "flen", limitedTo: 50, at: .noon + 1, on: connection)
        try WatchStore.dismiss("call-1", from: followers[0], desk: "flen", because: .other, at: .noon, on: connection)
    }
}

extension TestDatabase {
    /// How the database would go about a statement, a step a line.
    fileprivate func plan(of statement: SQL, on connection: any SQLConnection) throws -> String {
        let lines: [String]
        switch self {
        case .sqlite:
            lines = try connection.rows(("EXPLAIN QUERY PLAN \(statement)" as SQL).once).map { try $0.decode("detail") }
        case .postgres:
            // So few rows are read faster from the table itself; the question is what thousands would do.
            try connection.execute("SET LOCAL enable_seqscan = off")
            lines = try connection.rows(("EXPLAIN \(statement)" as SQL).once).map { try $0.decode("QUERY PLAN") }
        }
        return lines.joined(separator: "\n")
    }

    fileprivate func readsAll(of table: String, in plan: String) -> Bool {
        plan.split(separator: "\n").contains { line in
            switch self {
            // The one index that holds only what is left to do is meant to be read whole.
            case .sqlite:
                line == "SCAN \(table)"
                    || line.hasPrefix("SCAN \(table) USING") && line != "SCAN watch_event USING INDEX watch_event_untold"
            case .postgres: line.contains("Seq Scan on \(table) ") || line.hasSuffix("Seq Scan on \(table)")
            }
        }
    }
}
