import Catalogue
public import Desk
import Drawing
import Foundation
import Funding
import Pages
import Storage

extension HostedDesk {
    /// What the desk's whole addresses begin with.
    ///
    /// - Parameter installation: scheme and host of the home desk; its scheme and port hold for every host.
    public func origin(within installation: String) -> String {
        guard let host = entry.host else { return entry.folder.map { installation + "/" + $0 } ?? installation }
        guard var parts = URLComponents(string: installation) else { return installation }
        parts.host = host
        parts.path = ""
        return parts.string ?? installation
    }

    /// Its colour and logo. What cannot be used is Utblick's own instead: `utblick check` and `utblick desk` say what is wrong.
    var look: SiteLook {
        SiteLook(
            accent: desk.catalogue.municipality.accent.flatMap { try? Accent(hex: $0) }, logo: entry.logo.flatMap { try? Logo($0) },
            name: desk.catalogue.municipality.name.sv, hasCards: CardPicture.isAvailable)
    }
}
