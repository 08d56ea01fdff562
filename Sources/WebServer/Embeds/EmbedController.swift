import Catalogue
import Desk
import Funding
import Hummingbird
import Pages
import Storage

/// Parts of the site for pages of other sites, and the page where one makes them.
struct EmbedController: Sendable {
    let site: Site

    func builder(_ query: EmbedQuery, in language: Language) async throws -> Response {
        try await site.response(EmbeddingPage(query), in: language)
    }

    /// The only pages that may stand in a frame, and only in those of the desk's configuration.
    func part(_ query: EmbedQuery, in language: Language) async throws -> Response {
        let page = EmbedPage(query, model: try await model(of: query))
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/html; charset=utf-8", .contentLanguage: language.rawValue, .cacheControl: "no-cache",
                .contentSecurityPolicy: SecurityHeaders.policy(framedBy: ["'self'"] + site.desk.catalogue.municipality.embedders),
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: page.document(in: site.bareContext(in: language)))))
    }

    /// The script of the page around, at an address that stays though the script changes: it stands in pages that nobody here can mend.
    func script() -> Response {
        let asset = Asset.surroundingScript
        return Response(
            status: .ok,
            headers: [
                // A module of another origin is fetched by these rules.
                .contentType: asset.mediaType, .cacheControl: "public, max-age=3600", .accessControlAllowOrigin: "*",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: asset.bytes)))
    }

    private func model(of query: EmbedQuery) async throws -> EmbedPage.Model {
        switch query.view {
        case .calls:
            var filter = Storage.CallFilter(moment: site.now)
            filter.states = [.open]
            filter.themes = query.theme.map { [$0] } ?? []
            filter.audience = query.audience.map { [$0] } ?? []
            let calls = try await BrowseCalls(site.desk).first(query.count, filter: filter, by: .deadline)
            return .calls(calls.map(site.summary))
        case .programmes:
            let programmes = site.desk.catalogue.programmes.filter { programme in
                programme.state(on: site.today) == .running && query.theme.map { programme.themes.contains($0) } ?? true
            }
            return .programmes(programmes.prefix(query.count).map { ProgrammeSummary($0, on: site.today) })
        case .idea: return .idea
        }
    }
}
