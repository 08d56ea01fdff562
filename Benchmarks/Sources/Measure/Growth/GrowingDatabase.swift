import Catalogue
import Desk
import Foundation
import Funding
import Mail
import SQLCore
import Storage

/// A database that is given more and more desks and inquiries, the same for the same seed.
struct GrowingDatabase {
    let store: Store
    let home: Desk
    private let document: String
    private var random: SeededGenerator
    /// Besides the home desk.
    private var others = 0
    private var inquiries = 0
    private var changes = 0

    private static let watchesOfDesk = 5
    private static let batch = 20_000

    init(store: Store, home: Desk, root: URL, seed: UInt64) {
        self.store = store
        self.home = home
        random = SeededGenerator(seed: seed)
        document = (try? String(contentsOf: root.appending(path: "Catalogue/municipality.yaml"), encoding: .utf8)) ?? ""
    }

    /// A way out that takes every letter and sends none.
    static var silentPost: Post {
        let from = MailAddress.reading(nameAndAddress: "Utblick <utblick@example.se>")
        guard case .success(let address) = from else { preconditionFailure("an address that every program can read") }
        return Post(transport: MailTransport { _ in }, from: address) { _ in
            WrittenLetter(subject: "Nyheter", text: "Nyheter", html: "<p>Nyheter</p>", stopAddress: "https://utblick.example.se/stop")
        }
    }

    /// Each desk is the home desk under another name, with some who follow a programme or a theme.
    mutating func grow(toDesks count: Int) async throws {
        let limits = WatchLimits(perHour: .max, perDay: .max, perHourInAll: .max)
        while others + 1 < count {
            others += 1
            let id = MunicipalDesk.ID("desk\(others)")
            let text = document.replacing("id: \(home.id.rawValue)", with: "id: \(id.rawValue)", maxReplacements: 1)
            let desk = MunicipalDesk(id: id, name: "Kommun \(others)", folder: id.rawValue, document: text)
            let requests = (0..<Self.watchesOfDesk).map { request($0, desk: id) }
            try await store.write { connection in
                try DeskStore.add(desk, at: Date(), on: connection)
                for request in requests {
                    _ = try WatchStore.request(request, limits: limits, on: connection)
                    guard let stored = try WatchStore.watch(tokenHash: request.tokenHash, desk: id, on: connection) else { continue }
                    try WatchStore.activate(stored.id, desk: id, at: Date(), on: connection)
                }
            }
        }
    }

    private mutating func request(_ number: Int, desk: MunicipalDesk.ID) -> WatchRequest {
        let bytes = Array("\(desk.rawValue)-\(number)".utf8)
        let programme = random.pick(Array(home.catalogue.programmes))?.id
        let search = WatchedSearch(
            text: "", status: .ahead, programme: number.isMultiple(of: 2) ? programme : nil,
            theme: number.isMultiple(of: 2) ? nil : random.pick(Theme.allCases))
        return WatchRequest(
            desk: desk, tokenHash: bytes, seed: bytes, email: "reader-\(number)@example.se", subject: .search(search), language: .swedish,
            frequency: .instant, reminders: [7], requestedAt: Date(), legalBasis: "benchmark",
            purgeAfter: Day(of: Date(), in: .stockholm).adding(days: 30))
    }

    /// Moves the deadlines of twenty calls.
    mutating func changeCalls() async throws {
        changes += 1
        let day = Day(of: Date(), in: .brussels).adding(days: 40 + changes)
        try await store.write { connection in
            var calls: [Call] = []
            try CallStore.forEach(on: connection) { if calls.count < 20 { calls.append($0) } }
            let records = calls.map { CallRecord(call: $0.moved(to: day, themes: $0.themes), sourceRecord: "{}", sourceChangedAt: nil) }
            _ = try CallStore.upsert(contentsOf: records, at: Date(), on: connection)
        }
        try await home.matchers.refresh()
    }

    /// The matches of a real question: how many bytes they are whole, and as much of them as a million rows have room for.
    func frozenMatches() async throws -> (whole: Int, kept: String) {
        let id = home.id
        let idea = "Vi vill öppna en mötesplats där nyanlända kvinnor får språkträning och kontakt med arbetsgivare"
        let read = IdeaReading(IdeaDraft(text: idea), words: home.words, catalogue: home.catalogue).idea
        _ = try await SubmitInquiry(home).submit(
            InquiryDraft(message: "Hej", name: "Åsa", email: "asa@example.se", idea: idea),
            language: .swedish, idea: read, matches: [])
        let text = try await store.read { connection in
            try connection.first("SELECT matches FROM inquiry WHERE desk = \(id) ORDER BY id DESC LIMIT 1")?
                .decode("matches", as: String.self)
        }
        guard let text else { throw Workplace.Unusable(description: "the question was not kept") }
        // A text of JSON of the size wanted: what is cut off a list of matches would be none.
        let part = String(decoding: text.utf8.prefix(2_000), as: UTF8.self).replacing("\\", with: "").replacing("\"", with: "'")
        return (text.utf8.count, "{\"part\":\"\(part)\"}")
    }

    /// Spreads inquiries over the desks in turn.
    mutating func grow(toInquiries count: Int, matches: String) async throws {
        let message = String(repeating: "Vi undrar om vårt projekt kan få stöd och vad vi behöver göra nu. ", count: 5)
        while inquiries < count {
            let (first, end, desks) = (inquiries, min(count, inquiries + Self.batch), others)
            let today = Day(of: Date(), in: .stockholm)
            let statement: SQL =
                """
                INSERT INTO inquiry (desk, reference, token_hash, received_at, name, email, idea, message, language, matches, legal_basis,
                    purge_after)
                SELECT 'desk' || CAST(n % \(desks) + 1 AS text), 'G-' || CAST(n AS text), \(Self.hash(store.database.dialect)), \(Date()),
                    'Åsa Öberg', 'asa@example.se', \(message), \(message), 'sv', CAST(\(matches) AS text), 'GDPR 6.1 e',
                    \(today.adding(months: 24))
                FROM \(Self.numbers(from: first, to: end - 1, in: store.database.dialect))
                """
            try await store.write { _ = try $0.execute(statement.once) }
            inquiries = end
        }
        if store.database.dialect == .postgres { try await store.write { _ = try $0.execute("ANALYZE inquiry") } }
    }

    func desk(of number: Int) -> MunicipalDesk.ID { MunicipalDesk.ID("desk\(number % others + 1)") }

    /// As good as random in their order, as digests are.
    static func hash(of number: Int) -> [UInt8] {
        let (mixed, plain) = (String(number * 2_654_435_761 % 4_294_967_296), String(number))
        func padded(_ text: String, to length: Int) -> String { String(repeating: "0", count: length - text.count) + text }
        return Array((padded(mixed, to: 10) + padded(plain, to: 22)).utf8)
    }

    private static func hash(_ dialect: Dialect) -> SQL {
        dialect == .sqlite
            ? "CAST(printf('%010d%022d', n * 2654435761 % 4294967296, n) AS BLOB)"
            : "convert_to(lpad((n * 2654435761 % 4294967296)::text, 10, '0') || lpad(n::text, 22, '0'), 'UTF8')"
    }

    static func numbers(from first: Int, to last: Int, in dialect: Dialect) -> SQL {
        dialect == .sqlite
            ? "(WITH RECURSIVE numbers (n) AS (SELECT \(first) UNION ALL SELECT n + 1 FROM numbers WHERE n < \(last)) SELECT n FROM numbers)"
            : "generate_series(CAST(\(first) AS bigint), CAST(\(last) AS bigint)) AS numbers (n)"
    }

    /// 1…count, as a table `places` with the column `place`.
    static func places(_ count: Int, in dialect: Dialect) -> SQL {
        dialect == .sqlite
            ? "(WITH RECURSIVE places (place) AS (SELECT 1 UNION ALL SELECT place + 1 FROM places WHERE place < \(count)) SELECT place FROM places)"
            : "generate_series(1, CAST(\(count) AS bigint)) AS places (place)"
    }

    /// A question as somebody sends it, without matches.
    static func submission() -> InquirySubmission {
        let text = String(repeating: "Ord om ett projekt. ", count: 20)
        return InquirySubmission(
            desk: "desk1", tokenHash: Array(UUID().uuidString.utf8), receivedAt: Date(), name: "Åsa", email: "asa@example.se", idea: text,
            message: text, language: .swedish, matches: "{}", legalBasis: "GDPR 6.1 e",
            purgeAfter: Day(of: Date(), in: .stockholm).adding(months: 24))
    }

    /// Has one inquiry in so many be past its last day.
    /// - Returns: how many those are.
    func makeDue(oneIn share: Int) async throws -> Int {
        let yesterday = Day(of: Date(), in: .stockholm).adding(days: -2)
        return try await store.write { try $0.execute("UPDATE inquiry SET purge_after = \(yesterday) WHERE id % \(share) = 7") }
    }

    /// In bytes, indexes and what is not yet cleared away included.
    func size() async throws -> Int {
        try await store.read { connection in
            let query: SQL =
                store.database.dialect == .sqlite
                ? "SELECT page_count * page_size AS size FROM pragma_page_count, pragma_page_size"
                : "SELECT pg_database_size(current_database()) AS size"
            return try connection.first(query)?.decode("size") ?? 0
        }
    }
}
