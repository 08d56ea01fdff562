public import Funding
public import Language

/// The countries that an idea's own words place its partners in: "tillsammans med skolor i Finland, Estland och Lettland".
///
/// A country that is spoken of otherwise, such as where people have come from or where a course is held, is none of them.
public enum StatedPartners {
    /// - Parameter tokens: the words of the idea's text, in Swedish or English.
    /// - Returns: countries other than the applicant's own, each once, in the text's order.
    public static func countries(in tokens: [Token], home: AreaCode, gazetteer: Gazetteer) -> [AreaCode] {
        var found: [AreaCode] = []
        for sentence in Sentence.sentences(of: tokens) {
            let words = Array(sentence.words)
            let told = words.map(\.folded)
            guard told.contains(where: isOfPartnership), !told.contains(where: lacks.contains) else { continue }
            for index in words.indices {
                guard let country = country(words, index, gazetteer), country != home, !found.contains(country) else { continue }
                found.append(country)
            }
        }
        return found
    }

    private static func country(_ words: [Token], _ index: Int, _ gazetteer: Gazetteer) -> AreaCode? {
        if let country = named(words[index], gazetteer) {
            return isPartnersPlace(before: index, in: words, gazetteer) ? country : nil
        }
        // "Med norska grannar", "en tysk skola": the word before tells that they are met.
        guard let country = adjective(words[index].folded), index > 0 else { return nil }
        let before = words[index - 1].folded
        return companions.contains(before) || (index > 1 && articles.contains(before) && companions.contains(words[index - 2].folded))
            ? country : nil
    }

    private static func named(_ word: Token, _ gazetteer: Gazetteer) -> AreaCode? {
        guard word.surface.utf8.count > 3, word.surface.beginsWithCapital, let area = gazetteer.area(named: String(word.surface)),
            area.level == .country
        else { return nil }
        return area.code
    }

    /// Whether what leads to a country, past others in the same list, places partners there.
    private static func isPartnersPlace(before index: Int, in words: [Token], _ gazetteer: Gazetteer) -> Bool {
        var place = index - 1
        while place >= 0, joints.contains(words[place].folded) || named(words[place], gazetteer) != nil { place -= 1 }
        guard place >= 0 else { return false }
        let lead = words[place].folded
        if within.contains(lead) { return true }
        return origins.contains(lead) && place > 0 && partnerNouns.contains { words[place - 1].folded.hasPrefix($0) }
    }

    private static func isOfPartnership(_ word: String) -> Bool {
        cues.contains(word) || cueBeginnings.contains(where: word.hasPrefix)
    }

    /// By its stem and a Swedish or English ending.
    private static func adjective(_ word: String) -> AreaCode? {
        if let country = adjectives[word] { return country }
        return word.hasSuffix("a") || word.hasSuffix("t") ? adjectives[String(word.dropLast())] : nil
    }

    private static let cues: Set<String> = ["tillsammans", "ihop", "together", "jointly", "byta"]
    private static let cueBeginnings = ["samarbet", "samverk", "partner", "utbyt", "cooperat", "collaborat", "exchang"]
    private static let lacks: Set<String> = ["utan", "saknar", "without", "lack"]
    private static let companions: Set<String> = ["med", "with"]
    private static let within: Set<String> = ["i", "in", "med", "with"]
    private static let origins: Set<String> = ["från", "from"]
    private static let articles: Set<String> = ["en", "ett", "två", "tre", "a", "an", "two", "three"]
    private static let joints: Set<String> = [
        "och", "and", "samt", "eller", "or", "norra", "södra", "östra", "västra", "northern", "southern", "eastern", "western",
    ]
    private static let partnerNouns = [
        "partner", "skol", "kommun", "organisation", "förening", "school", "municipalit", "associat", "kolleg", "colleague", "museer",
        "museum", "universit", "högskol", "städer", "cities", "towns", "regioner", "regions", "företag", "compan",
    ]
    private static let adjectives: [String: AreaCode] = [
        "norsk": "NO", "dansk": "DK", "finsk": "FI", "finländsk": "FI", "isländsk": "IS", "estnisk": "EE", "lettisk": "LV",
        "litauisk": "LT", "polsk": "PL", "tysk": "DE", "fransk": "FR", "spansk": "ES", "italiensk": "IT", "nederländsk": "NL",
        "belgisk": "BE", "irländsk": "IE", "portugisisk": "PT", "grekisk": "EL", "tjeckisk": "CZ", "ungersk": "HU", "kroatisk": "HR",
        "ukrainsk": "UA", "norwegian": "NO", "danish": "DK", "finnish": "FI", "icelandic": "IS", "estonian": "EE", "latvian": "LV",
        "lithuanian": "LT", "polish": "PL", "german": "DE", "french": "FR", "spanish": "ES", "italian": "IT", "dutch": "NL",
        "belgian": "BE", "irish": "IE", "portuguese": "PT", "greek": "EL", "czech": "CZ", "hungarian": "HU", "croatian": "HR",
        "ukrainian": "UA",
    ]
}
