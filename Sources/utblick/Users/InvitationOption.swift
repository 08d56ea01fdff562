import ArgumentParser
import Catalogue
import Desk
import Foundation
import Funding
import Pages
import WebServer

/// An invitation in place of a password.
struct InvitationOption: ParsableArguments {
    @Flag(help: "Print an address where the person chooses a password themselves, good for 48 hours and once.")
    var invite = false

    @Option(help: "Scheme and host that readers use, for that address. Also UTBLICK_ORIGIN.")
    var origin: String?

    /// The address of an invitation.
    func address(token: String, at hosted: HostedDesk) -> String {
        let installation = SiteConfiguration(origin: OriginOption.chosen(origin)).publicOrigin
        return hosted.origin(within: installation)
            + WorkAddress.welcome(token: token).path(in: hosted.desk.catalogue.municipality.languages.first ?? .swedish)
    }
}
