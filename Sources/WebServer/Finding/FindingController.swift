import Catalogue
import Desk
import Exporting
import Funding
import Hummingbird
import Pages

/// What search engines and those who find a weakness look for at places that every site has.
struct FindingController: Sendable {
    let site: Site
    /// What the whole addresses of desks begin with that lie in folders of this one.
    let folders: (@Sendable () async throws -> [String])?
    private let kept: KeptSitemap

    init(site: Site, folders: (@Sendable () async throws -> [String])?) {
        self.site = site
        self.folders = folders
        kept = KeptSitemap(site)
    }

    func sitemap(part: Int?, to request: Request) async throws -> Response {
        guard let file = try await kept.file(part: part) else { throw PageMissing() }
        let takesGzip = Compression.accepts(request.headers[.acceptEncoding] ?? "")
        var response = text(takesGzip ? file.gzip : kept.bytes(of: file.pages, part: part) ?? [], Sitemap.mediaType)
        response.headers[.lastModified] = HTTPDate.text(of: file.made)
        response.headers[.vary] = "Accept-Encoding"
        if takesGzip { response.headers[.contentEncoding] = "gzip" }
        return response
    }

    func robots() async throws -> Response {
        let sitemap = SiteAddress.sitemap().path(in: .swedish)
        let sitemaps = ([site.origin] + (try await folders?() ?? [])).map { $0 + sitemap }
        return text(Array(RobotsFile.text(sitemaps: sitemaps).utf8), "text/plain")
    }

    /// - Throws: `PageMissing` where the desk has named nobody.
    func securityContact() throws -> Response {
        guard let contact = site.desk.catalogue.municipality.securityContact else { throw PageMissing() }
        let canonical = site.origin + SiteAddress.securityContact.path(in: .swedish)
        let text = SecurityContactFile.text(contact: contact, languages: site.languages, canonical: canonical, at: site.now)
        return self.text(Array(text.utf8), "text/plain")
    }

    private func text(_ bytes: [UInt8], _ mediaType: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: mediaType + "; charset=utf-8", .cacheControl: "public, max-age=\(Int(KeptSitemap.freshSeconds))",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
