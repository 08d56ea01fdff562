import Catalogue
import Foundation
import Funding
import Language
import Mail
import Matching
import SQLCore
import SQLiteDatabase
import Storage
import Synchronization

@testable import Desk

/// A desk with the repository's programmes and words and without its calls, a clock that is set by hand, and a mail server that keeps what it
/// gets. Opened once; tests that use it run one after the other, each with calls and readers of its own.
final class TestDesk: Sendable {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private static let opening = Task { try await TestDesk() }

    static func shared() async throws -> TestDesk {
        let desk = try await opening.value
        desk.faults.withLock { $0 = [:] }
        return desk
    }

    let desk: Desk
    private let clock: ClockInHand
    private let sent = Mutex<[MailMessage]>([])
    private let faults = Mutex<[String: MailFault]>([:])

    /// A desk of its own, for tests that take calls away.
    init() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "utblick-desk-" + UUID().uuidString)
        let catalogue = folder.appending(path: "Catalogue")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: Self.root.appending(path: "Catalogue").resolvingSymlinksInPath(), to: catalogue)
        try FileManager.default.removeItem(at: catalogue.appending(path: "calls"))
        guard let read = CatalogueReader.read(directory: catalogue).catalogue else { throw CocoaError(.fileReadCorruptFile) }
        let lexicon = Self.root.appending(path: "Lexicon")
        let clock = ClockInHand()
        self.clock = clock
        desk = try await Desk(
            catalogue: read, words: WordAnalysis(lexicon: Lexicon(folder: lexicon), swedish: SwedishMorphology()),
            vectors: WordVectors(data: Data(contentsOf: lexicon.appending(path: "english-vectors.bin"))),
            store: Store(SQLiteDatabase(path: folder.appending(path: "utblick.sqlite").path), now: .start),
            indexes: IndexFolder(folder.appending(path: "index")),
            surroundings: Surroundings(
                now: { clock.now }, makeSecret: { Secret.random() }, linkKey: { LinkKey(bytes: [UInt8](repeating: 7, count: 32)) }))
    }

    var now: Date { clock.now }

    func wait(days: Double) { clock.advance(by: days * 86_400) }
    func wait(seconds: Double) { clock.advance(by: seconds) }

    /// Lets the mail server answer an address so; `nil` lets it take letters again.
    func answer(_ email: String, with fault: MailFault?) { faults.withLock { $0[email] = fault } }

    /// Stores calls as an import would.
    func bring(_ calls: Call...) async throws {
        let now = now
        let records = calls.map { CallRecord(call: $0, sourceRecord: "{}", sourceChangedAt: nil) }
        _ = try await desk.store.write { try CallStore.upsert(contentsOf: records, at: now, on: $0) }
    }

    /// Follows something and confirms it; whether the letter came is the test's to say.
    func follow(
        _ subject: Watch.Subject, as email: String, _ frequency: WatchFrequency = .instant, reminders: [Int] = [], confirming: Bool = true,
        in language: Language = .swedish
    ) async throws -> Watch.ID {
        let draft = FollowDraft(subject: subject, email: email, frequency: frequency, reminders: reminders)
        try await RequestWatch(desk).request(draft, in: language)
        let id = desk.id
        let found = try await desk.store.read { connection in
            try connection.first("SELECT id FROM watch WHERE email = \(email) AND desk = \(id) ORDER BY id DESC")?.decode(
                "id", as: Int64.self)
        }
        guard let watch = found else { throw CocoaError(.fileNoSuchFile) }
        if confirming {
            try await ChangeWatch(desk).activate(watch)
            _ = try await deliver()
            sent.withLock { $0.removeAll { $0.to.address == email } }
        }
        return watch
    }

    /// Finds what there is to tell, and sends it.
    @discardableResult
    func deliver() async throws -> DeliverWatches.Report {
        _ = try await EvaluateWatches(desk).run()
        let transport = MailTransport { message throws(MailFault) in
            if let fault = self.faults.withLock({ $0[message.to.address] }) { throw fault }
            self.sent.withLock { $0.append(message) }
        }
        guard let from = MailAddress("utblick@kommun.example.se") else { throw CocoaError(.fileNoSuchFile) }
        return try await DeliverWatches(desk, post: Post(transport: transport, from: from, write: Self.write)).run()
    }

    /// What came to an address since the last asking.
    func letters(to email: String) -> [MailMessage] {
        sent.withLock { sent in
            let letters = sent.filter { $0.to.address == email }
            sent.removeAll { $0.to.address == email }
            return letters
        }
    }

    /// The same in short: "call: event event" for each call.
    func news(to email: String) -> [String] { letters(to: email).map(\.text) }

    @Sendable private static func write(_ letter: WatchLetter) -> WrittenLetter {
        let items = letter.items.map { item in "\(item.call.id): " + item.news.map { "\($0.kind)" }.joined(separator: " ") }
        return WrittenLetter(
            subject: "\(letter.kind)", text: items.isEmpty ? "\(letter.kind) \(letter.token)" : items.joined(separator: "\n"), html: "",
            stopAddress: "https://utblick.example.se/\(letter.token)")
    }

    /// A clock that stands until it is moved.
    private final class ClockInHand: Sendable {
        private let moment = Mutex(Date.start)
        var now: Date { moment.withLock { $0 } }
        func advance(by seconds: Double) { moment.withLock { $0 += seconds } }
    }
}

extension Date {
    /// 2027-01-04 12:00 UTC, a Monday.
    static let start = Date(timeIntervalSince1970: 1_799_064_000)
}

extension Call {
    static func sample(
        _ id: String, programme: Programme.ID? = "life_2021_2027", title: String = "A call", themes: [Theme] = [],
        audience: [ApplicantKind] = [], opens: Day? = nil, closes: Day? = nil, budget: Int? = nil, text: String = "",
        keywords: [String] = [],
        callTitle: String? = nil, destination: String? = nil
    ) -> Call {
        Call(
            id: Identifier(id), origin: .portal, identifier: id.uppercased(), programme: programme, title: title,
            text: CallText(paragraphs: text.isEmpty ? [] : [text]), callTitle: callTitle, destination: destination, keywords: keywords,
            themes: themes, audience: audience, opens: opens, deadlines: closes.map { [Deadline(on: $0)] } ?? [],
            budget: budget.flatMap { Money(whole: $0, .euro) }.map { Call.Budget(total: $0) }, link: nil,
            source: Source(
                address: "https://example.eu", kind: .official, confidence: .high, checked: PartialDate(Day(of: .start, in: .brussels))),
            fetchedAt: .start)
    }
}
