import Foundation
import Funding

/// A sum as Swedes write it: `1 500 000`, `1,5 mnkr`, `500 tkr`, `20 000 euro`.
struct CallTableAmount: Hashable {
    let minorUnits: Int
    /// Where the sum itself names it.
    let currency: Currency?

    private static let units: [String: (power: Int, currency: Currency?)] = [
        "": (0, nil), "kr": (0, .krona), "kronor": (0, .krona), "sek": (0, .krona), "tkr": (3, .krona), "mkr": (6, .krona),
        "mnkr": (6, .krona), "mn kr": (6, .krona), "miljoner kronor": (6, .krona), "miljoner": (6, nil),
        "miljoner kr": (6, .krona), "eur": (0, .euro), "euro": (0, .euro), "€": (0, .euro), "miljoner euro": (6, .euro),
    ]

    /// `nil` for anything else.
    init?(_ text: String) {
        let text = HTMLText.collapsed(text).lowercased()
        let unit = String(text.reversed().prefix { $0.isLetter || $0 == " " || $0 == "€" }.reversed()).trimmed
        let number = String(text.dropLast(unit.count))
        guard let (power, currency) = Self.units[unit],
            let units = try? Amount.minorUnits(number, decimals: .comma, tenTo: power)
        else { return nil }
        minorUnits = units
        self.currency = currency
    }
}
