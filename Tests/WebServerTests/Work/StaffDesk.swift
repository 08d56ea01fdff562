import Casework
import Catalogue
import Foundation
import Funding
import HTTPTypes
import Hummingbird
import Language
import Logging
import Matching
import NIOCore
import NIOEmbedded
import Pages
import SQLiteDatabase
import Storage
import Synchronization

@testable import Desk
@testable import WebServer

/// A served desk with a clock that is set by hand, asked without a network. Each test has staff of its own; the database is shared.
final class StaffDesk: Sendable {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    private static let opening = Task { try await open() }

    let desk: Desk
    let site: Site
    private let clock: ClockInHand
    private let responder: RouterResponder<BasicRequestContext>

    /// A clock and an origin of its own over the shared database.
    static func make(
        origin: String = "https://utblick.example.se", rules: SignInRules = SignInRules(), rates: RateLimiter = RateLimiter()
    ) async throws -> StaffDesk {
        let (home, clock) = try await opening.value
        return StaffDesk(home, clock: clock, origin: origin, rules: rules, rates: rates)
    }

    /// On a database of its own, for what other tests' changes would disturb.
    static func alone() async throws -> StaffDesk {
        let (home, clock) = try await open()
        return StaffDesk(home, clock: clock, origin: "https://utblick.example.se")
    }

    /// Another municipality's desk on the same database.
    static func neighbour(_ id: MunicipalDesk.ID = "flen") async throws -> StaffDesk {
        let (home, clock) = try await opening.value
        try await home.store.write { try DeskStore.ensure(MunicipalDesk(id: id, name: id.rawValue.capitalized), on: $0) }
        return StaffDesk(
            home.neighbour(id, of: home.catalogue.municipality, document: ""), clock: clock,
            origin: "https://utblick.example.se/\(id.rawValue)")
    }

    /// Another municipality's desk on this one's database.
    func neighbour(_ id: MunicipalDesk.ID = "flen") async throws -> Desk {
        try await desk.store.enteringAllDesks().write { try DeskStore.ensure(MunicipalDesk(id: id, name: id.rawValue.capitalized), on: $0) }
        return desk.neighbour(id, of: desk.catalogue.municipality, document: "")
    }

    private init(
        _ desk: Desk, clock: ClockInHand, origin: String, rules: SignInRules = SignInRules(), rates: RateLimiter = RateLimiter()
    ) {
        self.desk = desk
        self.clock = clock
        let hosted = HostedDesk(desk: desk, entry: MunicipalDesk(id: desk.id, name: "Katrineholm"))
        site = Site(hosted, origin: origin)
        responder = buildRouter(
            of: site, sources: ServedSources(all: [], scheduledIDs: []), signIn: rules,
            documents: DocumentRules(largest: Self.largestDocument), rates: rates
        ).buildResponder()
    }

    private static func open() async throws -> (Desk, ClockInHand) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "utblick-work-" + UUID().uuidString)
        let catalogue = folder.appending(path: "Catalogue")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: root.appending(path: "Catalogue").resolvingSymlinksInPath(), to: catalogue)
        try FileManager.default.removeItem(at: catalogue.appending(path: "calls"))
        guard let read = CatalogueReader.read(directory: catalogue).catalogue else { throw CocoaError(.fileReadCorruptFile) }
        let lexicon = root.appending(path: "Lexicon")
        let clock = ClockInHand()
        let desk = try await Desk(
            catalogue: read, words: WordAnalysis(lexicon: Lexicon(folder: lexicon), swedish: SwedishMorphology()),
            vectors: WordVectors(data: Data(contentsOf: lexicon.appending(path: "english-vectors.bin"))),
            store: Store(SQLiteDatabase(path: folder.appending(path: "utblick.sqlite").path), now: clock.now),
            indexes: IndexFolder(folder.appending(path: "index")),
            surroundings: Surroundings(
                now: { clock.now }, makeSecret: { Secret.random() }, linkKey: { LinkKey(bytes: [UInt8](repeating: 7, count: 32)) },
                documents: DocumentFolder(folder.appending(path: "documents"))))
        return (desk, clock)
    }

    /// In bytes.
    static let largestDocument = 100_000
    static let password = "tre gula cyklar i regn"

    /// Sets the clock forward, for this desk and every other test's: tests that use it run one after the other.
    func wait(seconds: Double) { clock.advance(by: seconds) }

    /// Somebody who works here.
    /// - Parameter hasPassword: whether they can sign in by themselves; hashing takes a while.
    func addStaff(_ roles: Set<StaffRole> = [.officer], hasPassword: Bool = false) async throws -> StaffAccount {
        let staff = ManageStaff(desk, actor: "command")
        let email = UUID().uuidString.lowercased() + "@example.se"
        let account = try await staff.add(name: "Åsa Öberg", email: email, roles: roles)
        if hasPassword { try await staff.setPassword(Self.password, of: email) }
        return account
    }

    /// Signs somebody in without a password; what their browser's cookie holds.
    func open(_ account: StaffAccount) async throws -> String {
        let begin = BeginSession(desk: desk, rules: SignInRules(), place: SignInPlace(address: nil, browser: "Firefox"))
        let now = desk.surroundings.now()
        return try await desk.store.write { try begin.begin(for: account, by: "test", at: now, on: $0) }
    }

    /// What a page's forms hold for whoever has a cookie.
    func formToken(_ cookie: String) async throws -> String {
        guard let session = try await StaffSessions(desk).session(token: cookie) else { throw CocoaError(.coderValueNotFound) }
        return session.makeFormToken()
    }

    func audit(about account: StaffAccount) async throws -> [AuditEntry] {
        let id = desk.id
        return try await desk.store.read { try AuditStore.latest(50, desk: id, about: account.member.actor, on: $0) }
    }

    struct Answer: Sendable {
        let status: Int
        let headers: HTTPFields
        let bytes: [UInt8]
        var text: String { String(decoding: bytes, as: UTF8.self) }
        var location: String? { headers[.location] }
        /// What the cookie is set to, and how.
        var setCookie: String? { headers[.setCookie] }
        var token: String? { setCookie?.prefix { $0 != ";" }.split(separator: "=").last.map(String.init) }
    }

    /// - Parameter form: what is sent; `nil` reads.
    func ask(
        _ path: String, form: [(String, String)]? = nil, cookie: String? = nil, from address: String? = nil,
        headers: [String: String] = [:], method: HTTPRequest.Method? = nil
    ) async throws -> Answer {
        var head = HTTPRequest(method: method ?? (form == nil ? .get : .post), scheme: "https", authority: "utblick.example.se", path: path)
        let name = (site.origin.hasPrefix("https") ? "__Host-" : "") + "utblick-\(desk.id)"
        if let cookie { head.headerFields[.cookie] = "other=1; \(name)=\(cookie)" }
        for (name, value) in headers { head.headerFields[HTTPField.Name(name) ?? .server] = value }
        if let address { head.headerFields[HTTPField.Name("Utblick-Client") ?? .server] = address }
        var parameters = QueryParameters()
        for (name, value) in form ?? [] { parameters.add(name, value) }
        return try await answer(to: Request(head: head, body: RequestBody(buffer: ByteBuffer(string: parameters.encoded))))
    }

    /// Sends a form with a file.
    /// - Parameters:
    ///   - fields: before the file.
    ///   - pieces: of what the file holds, as they come.
    ///   - end: after the file; without it the form is cut short.
    func send(
        _ path: String, fields: [(String, String)], fileName: String, pieces: [[UInt8]], cookie: String, end: String = "\r\n--b--\r\n"
    ) async throws -> Answer {
        var head = HTTPRequest(method: .post, scheme: "https", authority: "utblick.example.se", path: path)
        head.headerFields[.cookie] = "__Host-utblick-\(desk.id)=\(cookie)"
        head.headerFields[.contentType] = "multipart/form-data; boundary=b"
        var text = fields.map { "--b\r\nContent-Disposition: form-data; name=\"\($0.0)\"\r\n\r\n\($0.1)\r\n" }.joined()
        text += "--b\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"\(fileName)\"\r\n\r\n"
        let buffers = ([Array(text.utf8)] + pieces + [Array(end.utf8)]).map { ByteBuffer(bytes: $0) }
        let body = AsyncStream { continuation in
            for buffer in buffers { continuation.yield(buffer) }
            continuation.finish()
        }
        return try await answer(to: Request(head: head, body: RequestBody(asyncSequence: body)))
    }

    /// Sends a text as it is, to an interface for programs.
    func send(
        _ path: String, text: String, type: String? = "application/json", method: HTTPRequest.Method = .post,
        headers: [String: String] = [:],
        from address: String? = nil
    ) async throws -> Answer {
        var head = HTTPRequest(method: method, scheme: "https", authority: "utblick.example.se", path: path)
        head.headerFields[.contentType] = type
        for (name, value) in headers { head.headerFields[HTTPField.Name(name) ?? .server] = value }
        if let address { head.headerFields[HTTPField.Name("Utblick-Client") ?? .server] = address }
        return try await answer(to: Request(head: head, body: RequestBody(buffer: ByteBuffer(string: text))))
    }

    private func answer(to request: Request) async throws -> Answer {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let context = BasicRequestContext(
            source: ApplicationRequestContextSource(channel: NIOAsyncTestingChannel(), logger: logger))
        let response = try await responder.respond(to: request, context: context)
        let collected = Collected()
        try await response.body.write(Collector(collected: collected))
        return Answer(
            status: response.status.code, headers: response.headers, bytes: collected.bytes.withLock { $0 })
    }

    private final class Collected: Sendable {
        let bytes = Mutex<[UInt8]>([])
    }

    private struct Collector: ResponseBodyWriter {
        let collected: Collected
        func write(_ buffer: ByteBuffer) async throws { collected.bytes.withLock { $0 += buffer.readableBytesView } }
        consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }

    /// A clock that stands until it is moved.
    private final class ClockInHand: Sendable {
        // 2027-01-04 12:00 UTC.
        private let moment = Mutex(Date(timeIntervalSince1970: 1_799_064_000))
        var now: Date { moment.withLock { $0 } }
        func advance(by seconds: Double) { moment.withLock { $0 += seconds } }
    }
}
