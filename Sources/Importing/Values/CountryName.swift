import Foundation
import Funding

/// A country's code from its code or its English or Swedish name.
enum CountryName {
    /// EU statistics' own codes where they differ from ISO 3166.
    private static let statistical = ["GR": "EL", "GB": "UK"]

    /// Names that sources write and Unicode's list does not have.
    private static let others = [
        "czech republic": "CZ", "turkey": "TR", "türkiye": "TR", "macedonia": "MK", "republic of north macedonia": "MK", "moldova": "MD",
        "russia": "RU", "russian federation": "RU", "great britain": "UK", "bosnia and herzegovina": "BA", "ivory coast": "CI",
        "slovak republic": "SK", "the netherlands": "NL", "holland": "NL", "kosovo": "XK", "uk": "UK", "el": "EL",
    ]

    private static let codes: [String: String] = {
        var codes = others
        for region in Locale.Region.isoRegions where region.identifier.count == 2 {
            let code = statistical[region.identifier] ?? region.identifier
            codes[region.identifier.lowercased()] = code
            for language in ["en", "sv"] {
                if let name = Locale(identifier: language).localizedString(forRegionCode: region.identifier) {
                    codes[name.lowercased()] = code
                }
            }
        }
        return codes
    }()

    static func code(_ text: String) -> AreaCode? {
        codes[HTMLText.collapsed(text).lowercased()].map { AreaCode($0) }
    }
}
