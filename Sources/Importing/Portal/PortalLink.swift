import Foundation

/// The page that a reader opens for a call.
enum PortalLink {
    private static let screens = "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/"

    /// The portal's own page if the result names it, else the address built from its type; never an address elsewhere.
    static func address(of result: PortalResult, identifier: String) -> String? {
        let stated = [result.first("esST_URL"), result.address].compactMap { $0?.trimmed }.filter(isOfficial)
        if let page = stated.first(where: { $0.contains("/portal/screen/") }) { return page }
        let number = result.reference.prefix { $0.isASCII && $0.isNumber }
        let isTopic = result.first("type")?.trimmed == "1" || result.reference.contains("TOPICS")
        switch result.first("type")?.trimmed {
        case _ where isTopic && !identifier.isEmpty:
            return identifier.addingPercentEncoding(withAllowedCharacters: segment).map { "\(screens)topic-details/\($0)" }
        case "8" where !number.isEmpty: return "\(screens)competitive-calls-cs/\(number)"
        default: return stated.first { !$0.contains("/data/") }
        }
    }

    private static let segment = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

    private static func isOfficial(_ text: String) -> Bool {
        guard let address = URL(string: text), address.scheme == "https", let host = address.host(percentEncoded: false)?.lowercased(),
            address.user(percentEncoded: false) == nil
        else { return false }
        return host == "europa.eu" || host.hasSuffix(".europa.eu")
    }
}
