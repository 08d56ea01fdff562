import Foundation
import Funding

extension PageContext {
    var words: Strings { language == .swedish ? .swedish : .english }

    var format: Formatting { Formatting(language: language) }

    /// An address on this site, in the page's language.
    func path(_ address: SiteAddress) -> String { path(address, in: language) }

    func path(_ address: SiteAddress, in language: Language) -> String { folder + address.path(in: language) }

    /// An address without its query, for forms that fill that in themselves.
    func bare(_ address: SiteAddress) -> String { folder + address.bare(in: language) }

    /// A whole web address.
    func absolute(_ address: SiteAddress, in language: Language) -> String { origin + address.path(in: language) }

    /// An area's name; of a far country that the gazetteer does not know the one that the language has, of anything else its code.
    func name(of code: AreaCode) -> String {
        if let area = gazetteer.area(code) { return area.name[language] }
        guard code.rawValue.utf8.count == 2 else { return code.rawValue }
        return Locale(identifier: language.rawValue).localizedString(forRegionCode: code.rawValue) ?? code.rawValue
    }
}
