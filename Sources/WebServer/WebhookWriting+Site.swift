import Catalogue
public import Desk
import Funding
import Pages
import PublicAPI

extension WebhookWriting {
    /// JSON with links to a desk's site.
    public static func site(of desk: Desk, origin: String) -> WebhookWriting {
        let body = WebhookBody(
            desk: desk.id.rawValue, name: desk.catalogue.municipality.name, start: { origin + SiteAddress.start.path(in: $0) },
            links: PageLinks(origin: origin))
        return WebhookWriting(event: body.text(of:), test: body.test(at:))
    }
}
