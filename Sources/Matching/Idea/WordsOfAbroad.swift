import Language

/// The words by which a text speaks of more countries than its own, in Swedish and English.
///
/// "Utländsk" and "världen" are left out: they mostly tell where people who live here come from.
enum WordsOfAbroad {
    private static let beginnings = grouped([
        "länder", "utomlands", "utland", "internation", "europ", "gränsöverskrid", "nordisk", "norden", "baltisk", "baltik", "grannland",
        "grannländ", "transnation", "abroad", "overseas", "nordic", "baltic",
    ])
    /// "EU-länder" is two words, "Östersjöländerna" one.
    private static let endings = ["länder", "länderna", "ländernas"].map { Array($0.utf8) }
    /// Last words with the words that stand before them, at once or with one word between. "Andra städer" is nearly always said of cities
    /// abroad, and "andra kommuner" of those at home.
    private static let pairs: [String: Set<String>] = [
        "land": ["annat"], "gränsen": ["över"], "gränser": ["över"], "gränserna": ["över"], "country": ["another", "other"],
        "border": ["across", "cross"], "borders": ["across"], "städer": ["andra"], "storstäder": ["andra"], "regioner": ["andra"],
        "cities": ["other"], "towns": ["other"], "regions": ["other"],
    ]
    private static let whole: Set<String> = ["countries"]
    /// The first bytes of beginnings, and the last of everything else: most words fall away by them.
    private static let firstBytes = table(of: Array(beginnings.keys))
    private static let lastBytes = table(of: (endings.compactMap(\.last) + whole.union(pairs.keys).compactMap(\.utf8.last)))

    static func occur(in tokens: [Token]) -> Bool {
        for (position, token) in tokens.enumerated() {
            let word = token.folded
            // By bytes: folded words of both lists are written in one way only.
            guard let first = word.utf8.first, let last = word.utf8.last else { continue }
            if firstBytes[Int(first)], beginnings[first]?.contains(where: word.utf8.starts(with:)) ?? false { return true }
            guard lastBytes[Int(last)] else { continue }
            if word.utf8.count > 6, endings.contains(where: { word.utf8.suffix($0.count).elementsEqual($0) }) { return true }
            if whole.contains(word) { return true }
            if let before = pairs[word], tokens[max(0, position - 2)..<position].contains(where: { before.contains($0.folded) }) {
                return true
            }
        }
        return false
    }

    private static func table(of bytes: [UInt8]) -> [Bool] { (0..<256).map { bytes.contains(UInt8($0)) } }

    private static func grouped(_ words: [String]) -> [UInt8: [[UInt8]]] {
        Dictionary(grouping: words.map { Array($0.utf8) }) { $0.first ?? 0 }
    }
}
