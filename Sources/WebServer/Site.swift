import Catalogue
import Desk
import Foundation
import Funding
import Hummingbird
import Pages

/// There is no page at an address.
struct PageMissing: Error {}

/// What every controller needs: the desk, and how a page becomes a response.
struct Site: Sendable {
    let desk: Desk
    /// What its whole addresses begin with.
    let origin: String
    let look: SiteLook
    /// Whether the page of the site's style is there, for those who build it.
    let showsStyle: Bool
    /// When this process began to show what it shows; anew when the desk is changed.
    let started: Date
    /// When the newest of the catalogue's facts was checked.
    private let catalogueChecked: PartialDate?
    private let freshness: KeptFreshness
    let strategyFigures: KeptStrategyFigures
    let outlines: KeptOutlines

    /// - Parameter outlines: one for all sites of a server: every desk has the same.
    init(_ hosted: HostedDesk, origin: String, outlines: KeptOutlines? = nil, showsStyle: Bool = false) {
        desk = hosted.desk
        self.origin = origin
        look = hosted.look
        self.showsStyle = showsStyle
        started = desk.surroundings.now()
        freshness = KeptFreshness(desk)
        strategyFigures = KeptStrategyFigures(desk)
        self.outlines = outlines ?? KeptOutlines(desk)
        catalogueChecked = desk.catalogue.programmes.flatMap(\.facts).map(\.source.checked).max()
    }

    var languages: [Language] { desk.catalogue.municipality.languages }
    var now: Date { desk.surroundings.now() }
    var today: Day { Day(of: now, in: .stockholm) }

    func context(in language: Language) async throws -> PageContext {
        context(in: language, callsFetched: try await freshness.callsFetched())
    }

    /// What a page of faults needs: the database may be what is at fault, and is not asked.
    func bareContext(in language: Language) -> PageContext { context(in: language, callsFetched: nil) }

    private func context(in language: Language, callsFetched: Date?) -> PageContext {
        PageContext(
            language: language, now: now, municipality: desk.catalogue.municipality, gazetteer: desk.catalogue.gazetteer,
            freshness: PageContext.Freshness(callsFetched: callsFetched, catalogueChecked: catalogueChecked), origin: origin,
            look: look, glossary: desk.catalogue.glossary)
    }

    func response(_ page: some Page, status: HTTPResponse.Status = .ok, in language: Language) async throws -> Response {
        response(page, status: status, in: try await context(in: language))
    }

    func response(_ page: some Page, status: HTTPResponse.Status, in context: PageContext) -> Response {
        Response(
            status: status,
            headers: [
                .contentType: "text/html; charset=utf-8", .contentLanguage: context.language.rawValue,
                .cacheControl: page.isPublic ? "no-cache" : "no-store",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: page.document(in: context))))
    }

    func redirect(to address: SiteAddress, in language: Language) -> Response {
        .redirect(to: PageContext.folder(of: origin) + address.path(in: language), type: .normal)
    }

    func asset(_ name: String) throws -> Response {
        guard let (asset, isNamed) = look.asset(named: name) else { throw PageMissing() }
        return Response(
            status: .ok,
            headers: [.contentType: asset.mediaType, .cacheControl: isNamed ? "public, max-age=31536000, immutable" : "no-cache"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: asset.bytes)))
    }

    /// A sent form's fields.
    func parameters(of request: Request) async throws -> QueryParameters {
        QueryParameters(decoding: try await body(of: request))
    }

    /// What was sent, as text.
    func body(of request: Request) async throws -> String {
        do {
            return String(decoding: try await request.bytes(longest: Self.longestForm), as: UTF8.self)
        } catch is BodyTooLong {
            throw HTTPError(.contentTooLarge)
        }
    }

    /// 4 MiB, far above the longest idea, so that a reader who pastes too much still gets it back with a message.
    private static let longestForm = 4 << 20

    func programme(_ id: Programme.ID?) -> Programme? { id.flatMap(desk.catalogue.programme) }

    func summary(of call: Call) -> Pages.CallSummary {
        Pages.CallSummary(call: call, programme: programme(call.programme), at: now)
    }
}
