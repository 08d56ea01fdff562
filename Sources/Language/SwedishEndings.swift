/// The commonest inflections of Swedish, for words that hunspell's dictionary lacks: fotoniska → fotonisk.
///
/// The endings only propose; the lexicon decides which proposal is a word.
enum SwedishEndings {
    /// An ending and what may stand in its place in the dictionary form, the likeliest first.
    private static let endings: [(ending: String, replacements: [String])] = [
        ("ierna", ["ium", "ie", "io", "i"]), ("iernas", ["ium", "ie", "io", "i"]), ("rerna", ["er", "r"]), ("larna", ["el", "la", "l"]),
        ("nadernas", ["nad"]), ("erna", ["", "e"]), ("arna", ["", "e"]), ("orna", ["a", ""]), ("andet", ["a"]), ("aste", [""]),
        ("ades", ["a"]), ("ande", ["a"]), ("ende", ["a", ""]), ("mmare", ["m"]), ("mma", ["m"]), ("mmar", ["m"]), ("mmen", ["m"]),
        ("ier", ["ium", "ie", "io", "i"]), ("iet", ["ium", "ie"]), ("iets", ["ium"]), ("ade", ["ad", "a"]), ("ats", ["a"]),
        ("are", ["", "a"]), ("ast", [""]), ("des", ["a"]), ("tes", ["a"]), ("its", ["a"]), ("rer", ["er", "r"]),
        ("lar", ["el", "l", "la"]),
        ("rar", ["er", "r", "ra"]), ("nar", ["en", "n", "na"]), ("gna", ["gen"]), ("tna", ["ten"]), ("vna", ["ven"]), ("ens", [""]),
        ("ets", [""]), ("at", ["a", ""]), ("ad", ["a"]), ("as", ["a"]), ("es", ["a", ""]), ("or", ["a", ""]), ("ar", ["a", "", "e"]),
        ("er", ["a", "", "e"]), ("en", ["", "e"]), ("et", ["", "e"]), ("na", ["", "en"]), ("de", ["a", "d"]), ("te", ["a", "t"]),
        ("it", ["a"]), ("an", ["a"]), ("tt", ["d", "", "t"]), ("a", [""]), ("e", ["", "a"]), ("t", ["", "a"]), ("n", [""]), ("r", [""]),
        ("s", ["", "a"]),
    ]

    private static let shortestForm = 3

    /// The first dictionary form of `word` that is a headword, by its longest ending; `nil` where none is.
    static func headword(of word: String, isHeadword: (String) -> Bool) -> String? {
        if let form = form(of: word, isHeadword: isHeadword) { return form }
        // "fotonikens": the genitive stands on top of the other endings.
        guard word.hasSuffix("s"), word.utf8.count > 5 else { return nil }
        return form(of: String(word.dropLast()), isHeadword: isHeadword)
    }

    private static func form(of word: String, isHeadword: (String) -> Bool) -> String? {
        for (ending, replacements) in endings where word.hasSuffix(ending) {
            let stem = word.dropLast(ending.count)
            guard stem.count >= shortestForm else { continue }
            for replacement in replacements {
                let form = stem + replacement
                if isHeadword(String(form)) { return String(form) }
            }
        }
        return nil
    }
}
