import Casework
import Foundation
import Funding
import SQLCore
import Storage
import Testing

/// The first wall between desks: every question that the stores put for one desk, asked beside another's data.
struct DeskCrossingTests {
    private static let own: MunicipalDesk.ID = "flen"
    private static let other: MunicipalDesk.ID = "katrineholm"
    /// Stands in every text of the other desk.
    private static let mark = "andras"

    /// The other desk has the rows that questions name by number, and more of everything.
    private static func fill(_ connection: any SQLConnection) throws {
        let calls = (0..<12).map { Sample.call("call-\($0)", programme: "programme-3", deadlines: [Deadline(on: Sample.day(9))]) }
        _ = try CallStore.upsert(contentsOf: calls.map { Sample.record($0) }, at: .noon, on: connection)
        for desk in [own, other] {
            let calls = (5..<10).map { number in
                Sample.call(
                    Call.ID("table-\(number)").owned(by: desk.rawValue).rawValue, origin: .table, programme: "programme-3",
                    title: desk == other ? "\(mark) \(number)" : "Eget \(number)", themes: [.youth], audience: [.school],
                    opens: Sample.day(1), deadlines: [Deadline(on: Sample.day(2))])
            }
            _ = try CallStore.upsert(
                contentsOf: calls.map { Sample.record($0, raw: "{\"Namn\": \"\($0.title)\"}") }, of: desk, at: .noon, on: connection)
        }
        let changes = try CallChangeStore.latest(limitedTo: 5, on: connection)
        let limits = WatchLimits(perHour: 99, perDay: 99, perHourInAll: 999)
        for number in UInt8(1)...8 {
            let desk = number % 3 == 0 ? own : other
            let name = desk == other ? "\(mark) \(number)" : "Åsa"
            _ = try InquiryStore.submit(Sample.submission(token: number, desk: desk, name: name), on: connection)
            let record = AuditRecord(actor: "staff:1", action: "case.read", subject: "case:1", details: ["name": name])
            try AuditStore.append(record, desk: desk, at: .noon, on: connection)
            let staffEmail = desk == other ? "asa\(number)@\(mark).se" : "asa\(number)@example.se"
            try Sample.addStaff(
                desk == other || number > 3 ? number : 7, desk: desk, name: name, email: staffEmail, on: connection)
            let request = Sample.request(token: number, desk: desk, email: desk == other ? "\(number)@\(mark).example.se" : nil)
            _ = try WatchStore.request(request, limits: limits, on: connection)
            let watch = try #require(try WatchStore.watch(tokenHash: request.tokenHash, desk: desk, on: connection)).id
            try WatchStore.activate(watch, desk: desk, at: .noon, on: connection)
            let entries = ["call-7", "call-8"].map { WatchEventStore.Entry(watch: watch, event: WatchEvent(call: $0, kind: .new)) }
            _ = try WatchEventStore.keep(entries, of: changes, evaluatedBy: desk, at: .noon, on: connection)
            try fillCases(number: number, desk: desk, name: name, on: connection)
            if number > 3 { _ = try WatchLetterStore.gather(desk: desk, limitedTo: 9, at: .noon + 1, on: connection) }
            try WatchStore.dismiss("call-7", from: watch, desk: desk, because: .notNow, at: .noon, on: connection)
            try FeedbackStore.add(
                Sample.feedback(name), desk: desk, formKey: [number], keptThrough: Sample.day(30), on: connection)
            try WatchEventStore.setLastDay(Sample.day(0), of: desk, for: .people, on: connection)
            try Sample.addWebhook([number], desk: desk, note: name, on: connection)
        }
    }

    /// Cases of questions come in the order of their numbers: case 1 is the other desk's.
    private static func fillCases(number: UInt8, desk: MunicipalDesk.ID, name: String, on connection: any SQLConnection) throws {
        _ = try CaseStore.openForInquiries(desk: desk, on: connection)
        let content = CaseContent(title: name, call: "call-7", deadline: Sample.day(3), organisation: name)
        let draft = CaseDraft(desk: desk, content: content, owner: 3, legalBasis: "", purgeAfter: nil)
        let id = try CaseStore.open(draft, formKey: [number], at: .noon, on: connection).id
        for id in [id, 1] where try CaseStepStore.hold(id, desk: desk, on: connection) {
            try CaseStore.setWords(["våtmark", name], of: id, desk: desk, on: connection)
            let step = CaseStep(.note, on: Sample.day(0), text: name)
            try CaseStepStore.record(
                step, in: id, desk: desk, leadingTo: .submitted, formKey: [number, UInt8(clamping: id)], by: "staff:3", at: .noon,
                on: connection)
            let key = [number, UInt8(clamping: id)]
            _ = try CaseAnswerStore.add(name, to: id, desk: desk, formKey: key, by: "staff:3", at: .noon, on: connection)
            try AnswerLetterStore.add(answerTo: id, desk: desk, at: .noon, on: connection)
            try AssignmentLetterStore.add(of: id, to: 3, by: 3, hasNote: true, desk: desk, at: .noon, on: connection)
            let document = Sample.document("ab", name: name)
            _ = try CaseDocumentStore.attach(document, to: id, desk: desk, formKey: key, by: "staff:3", at: .noon, on: connection)
            if desk == other, try CaseDisposalStore.disposal(of: id, desk: desk, on: connection) == nil {
                try CaseDisposalStore.agree(to: id, desk: desk, by: "staff:\(mark)", at: .noon, on: connection)
            }
            try Sample.addProject(id, desk: desk, name: name, key: number, on: connection)
            try Sample.addNetworks(id, desk: desk, name: name, key: key, on: connection)
        }
    }

    /// How often each row stands in each table.
    private typealias Belongings = [String: [[String: SQLValue]: Int]]

    private struct Found: Error {
        let answers: [SQLRow]
        let after: Belongings
    }

    /// What the other desk has. Marks of reworded calls are left out: whoever changes a shared call marks it for every desk.
    private static func belongings(_ connection: any SQLConnection) throws -> Belongings {
        let all = try DeskStore.rows(of: other, on: connection) + DeskStore.rowsOfCalls(of: other, on: connection)
        var belongings: Belongings = [:]
        for (table, rows) in all where !["watch_reworded", "webhook_reworded"].contains(table) {
            belongings[table] = rows.reduce(into: [:]) { $0[$1.cells, default: 0] += 1 }
        }
        return belongings
    }

    @Test(arguments: TestDatabase.available)
    func `no question for one desk brings, changes or takes away a row of another`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let (others, otherWebhooks, before) = try await store.write { connection in
                try Self.fill(connection)
                let watches = try connection.rows("SELECT id FROM watch WHERE desk = \(Self.other)").map { try $0.value("id") }
                let webhooks = try connection.rows("SELECT id FROM webhook WHERE desk = \(Self.other)").map { try $0.value("id") }
                return (Set(watches), Set(webhooks), try Self.belongings(connection))
            }
            #expect(others.contains(.integer(1)), "the questions name watch 1, which must be the other desk's")
            #expect(otherWebhooks.contains(.integer(1)), "the questions name webhook 1, which must be the other desk's")
            // An index and a directory are made of every desk's calls, and asked for one's.
            for query in StoreQuery.readings + StoreQuery.writings where !["batches", "directory"].contains(query.name) {
                let found = await #expect(throws: Found.self, "\(query.name)") {
                    try await store.write { connection in
                        let recording = RecordingConnection(connection)
                        try query.run(recording)
                        // Thrown, so that the next question finds everything as it was.
                        throw Found(answers: recording.answers, after: try Self.belongings(connection))
                    }
                }
                guard let found else { continue }
                #expect(before == found.after, "\(query.name) changes another desk's rows")
                for cells in found.answers.map(\.cells) {
                    #expect(cells["desk"] != .text(Self.other.rawValue), "\(query.name) brings another desk's row")
                    for name in ["id", "call_id"] {
                        if case .text(let id)? = cells[name] {
                            #expect(Call.ID(id).desk != Self.other.rawValue, "\(query.name) brings another desk's call")
                        }
                    }
                    #expect(cells["watch_id"].map(others.contains) != true, "\(query.name) brings another desk's watch")
                    #expect(cells["webhook_id"].map(otherWebhooks.contains) != true, "\(query.name) brings another desk's webhook")
                    for case .text(let text) in cells.values {
                        #expect(!text.contains(Self.mark), "\(query.name) brings another desk's words")
                    }
                }
            }
        }
    }

    @Test func `every method of the stores that hold desks' rows is among those questions`() throws {
        let tests = URL(filePath: #filePath).deletingLastPathComponent()
        let questions = try String(contentsOf: tests.appending(path: "Support/StoreQuery.swift"), encoding: .utf8)
        let storage = tests.appending(path: "../../Sources/Storage").standardizedFileURL
        var methods = 0
        let folders = [
            "Audit", "Calls", "Cases", "Desks", "Documents", "Feedback", "Inquiries", "Letters", "Networks", "Obligations", "Privacy",
            "Staff",
            "Watches", "Webhooks",
        ]
        for folder in folders {
            let place = storage.appending(path: folder)
            for file in try FileManager.default.contentsOfDirectory(atPath: place.path) {
                let text = try String(contentsOf: place.appending(path: file), encoding: .utf8)
                guard let store = text.firstMatch(of: /(?:enum|extension) (\w+Store)\b/)?.1 else { continue }
                for method in text.matches(of: /public static func (\w+)/) {
                    methods += 1
                    #expect(questions.contains("\(store).\(method.1)("), "\(store).\(method.1) is asked nowhere")
                }
            }
        }
        #expect(methods > 25)
    }
}
