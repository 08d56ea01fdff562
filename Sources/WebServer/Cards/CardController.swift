import Catalogue
import Desk
import Funding
import Hummingbird
import Pages

/// The pictures that stand beside links to the site.
struct CardController: Sendable {
    let site: Site
    let kept: KeptCards

    func card(of subject: CardSubject, in language: Language) async throws -> Response {
        guard site.look.hasCards, let card = try await card(subject, site.bareContext(in: language)) else { throw PageMissing() }
        let picture: [UInt8]?
        do {
            picture = try await kept.picture(of: card)
        } catch is KeptCards.Busy {
            return Response(status: .serviceUnavailable, headers: [.retryAfter: "5", .cacheControl: "no-store"])
        }
        guard let picture else { throw PageMissing() }
        return Response(
            status: .ok, headers: [.contentType: "image/png", .cacheControl: "public, max-age=3600"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: picture)))
    }

    /// `nil` where there is no such call or programme.
    private func card(_ subject: CardSubject, _ context: PageContext) async throws -> SharingCard? {
        switch subject {
        case .start: SharingCard(startIn: context)
        case .programme(let id): site.programme(id).map { SharingCard($0, in: context) }
        case .call(let id):
            try await BrowseCalls(site.desk).outlines([id]).first.map { SharingCard($0, of: site.programme($0.programme), in: context) }
        }
    }
}
