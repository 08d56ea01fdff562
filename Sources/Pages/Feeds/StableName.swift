import Foundation
import Funding

/// Names that stay the same for ever, for programs to know by what they have read: made of the site's host and an address on it.
enum StableName {
    /// A tag URI (RFC 4151). It names the host and the year in which the names began, so that it holds though scheme or port change.
    static func tag(_ address: SiteAddress, in context: PageContext) -> String {
        "tag:\(host(of: context.origin)),2026:\(context.path(address))"
    }

    /// A calendar event's identifier.
    static func event(_ name: String, origin: String) -> String {
        "\(name)@\(host(of: origin))"
    }

    private static func host(of origin: String) -> String {
        guard let host = URLComponents(string: origin)?.host, !host.isEmpty, !host.contains(":") else { return "utblick" }
        return host.lowercased()
    }
}

extension PageContext {
    /// A whole web address, in the page's language.
    func absolute(_ address: SiteAddress) -> String { absolute(address, in: language) }

    /// The same page in the other language, where the desk has it.
    func twin(of address: SiteAddress) -> String? {
        municipality.languages.contains(language.other) ? absolute(address, in: language.other) : nil
    }
}
