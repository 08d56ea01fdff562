/// English spellings of the words that Swedish and English both took from Latin and Greek: fotonisk → photonic.
///
/// Regular changes of spelling only; nothing here knows whether a spelling is a word. A wrong one meets nothing.
enum Cognates {
    /// Likely English spellings of a Swedish word, the likeliest first, at most eight.
    static func englishSpellings(of word: String) -> [String] {
        guard word.utf8.count >= 5, word.utf8.count <= 40, word.allSatisfy(\.isLetter) else { return [] }
        var rest = Substring(word)
        var beginning = ""
        while let form = CombiningForms.beginning(of: rest) {
            beginning += form.english
            rest = rest.dropFirst(form.swedish.count)
        }
        let (stem, endings) = ending(of: rest, shortestStem: beginning.isEmpty ? 2 : 1)
        var spellings: [String] = []
        for stem in respellings(of: stem) {
            for ending in endings {
                let spelling = beginning + stem + ending
                if !spellings.contains(spelling) { spellings.append(spelling) }
            }
        }
        return Array(spellings.prefix(8))
    }

    // MARK: Endings

    /// Swedish endings with their inflections, the longest first, and what stands for them in English.
    private static let endings: [(swedish: String, english: [String])] = {
        func forms(_ stem: String, _ inflections: String, _ english: String...) -> [(String, [String])] {
            ([""] + inflections.split(separator: " ").map(String.init)).map { (stem + $0, english) }
        }
        let adjective = "a t e"
        let utrum = "en er erna ens ers ernas s"
        let neuter = "et er en ets ers s"
        let table =
            forms("iansk", adjective, "ian") + forms("iansk", adjective, "ian") + forms("isk", adjective, "ic")
            + forms("kemisk", adjective, "chemical") + forms("fysikalisk", adjective, "physical") + forms("ell", adjective, "al", "el")
            + forms("al", adjective, "al") + forms("iv", adjective, "ive") + forms("är", adjective, "ar", "ary")
            + forms("ös", adjective, "ous")
            + forms("abel", "t", "able") + [("abla", ["able"]), ("ibla", ["ible"])] + forms("ibel", "t", "ible")
            + forms("itet", utrum, "ity") + forms("tet", utrum, "ty") + forms("tion", utrum, "tion") + forms("sion", utrum, "sion")
            + forms("isering", "en ar s ens", "ization", "isation") + forms("ifiering", "en ar s ens", "ification")
            + forms("ering", "en ar s ens arna", "ation", "ing", "ering") + forms("isera", "r s de t des ts nde", "ize", "ise")
            + forms("era", "r s de t des ts nde", "ate", "", "e") + forms("iserad", "e", "ized", "ised") + [("iserat", ["ized", "ised"])]
            + forms("erad", "e", "ated", "ed") + [("erat", ["ated", "ed"])] + forms("logi", "n er erna s ns", "logy")
            + forms("kemi", "n ns s", "chemistry") + forms("fysik", "en ens s", "physics") + forms("grafi", "n er s ns", "graphy")
            + forms("terapi", "n er s ns", "therapy") + forms("ori", "n er ns s", "ory") + forms("i", "n er ns s erna", "y", "ia")
            + forms("ik", "en ens er s", "ics", "ic", "ique") + forms("ism", "en er ens s", "ism") + forms("ist", utrum, "ist")
            + forms("or", "n er erna ns s", "or") + forms("ans", "en er ens", "ance", "ence") + forms("ens", "en er ens", "ence", "ency")
            + forms("os", utrum, "osis", "ose") + forms("osa", "n ns s", "ose") + forms("as", "en er et ens erna", "ase", "ace")
            + forms("in", utrum + " et", "in", "ine") + forms("id", utrum, "ide", "id") + forms("at", utrum + " et", "ate", "at")
            + forms("it", utrum, "ite", "itis") + forms("ur", utrum, "ure", "ur") + forms("graf", utrum, "graph")
            + forms("um", "et ets", "um")
            + forms("yl", "en er", "yl") + forms("ol", utrum, "ol") + forms("on", utrum, "on", "one") + forms("eri", "et er n", "ery")
            + forms("ie", "n r rna ns", "ia", "y") + forms("ant", utrum + " a", "ant") + forms("ent", utrum + " a", "ent")
            + forms("meter", "n", "meter", "metre") + [("metrar", ["meter"]), ("metern", ["meter"])] + forms("plex", utrum, "plex")
            + forms("arium", "et", "arium") + forms("el", "n", "el", "le") + forms("ler", "", "le") + forms("gram", "met", "gram", "gramme")
        let inflections = ["ernas", "arnas", "erna", "arna", "ens", "ets", "er", "ar", "or", "en", "et", "na", "s", "n", "a", "t", "e"]
        return table.map { (swedish: $0.0, english: $0.1) }.sorted { $0.swedish.count > $1.swedish.count }
            + inflections.map { (swedish: $0, english: ["", "e", $0]) }
    }()

    /// The word without the ending that has an English counterpart, and those counterparts.
    private static func ending(of word: Substring, shortestStem: Int) -> (stem: Substring, english: [String]) {
        for (swedish, english) in endings where word.hasSuffix(swedish) && word.count - swedish.count >= shortestStem {
            return (word.dropLast(swedish.count), english)
        }
        return (word, ["", "e"])
    }

    // MARK: Letters

    /// The stem in English letters: the regular respelling first, then those with one Greek letter written out.
    private static func respellings(of stem: Substring) -> [String] {
        let plain = latin(stem)
        var found = [plain]
        for (swedish, english) in [("f", "ph"), ("t", "th"), ("c", "ch"), ("e", "ae"), ("c", "k"), ("r", "rh")] {
            guard let range = plain.firstRange(of: swedish) else { continue }
            let changed = plain.replacingCharacters(in: range, with: english)
            if found.count < 4, !found.contains(changed) { found.append(changed) }
        }
        return found
    }

    /// k → c, kv → qu, ks → x, å ä ö → a e o.
    private static func latin(_ stem: Substring) -> String {
        var letters = ""
        var rest = stem
        while let letter = rest.first {
            rest = rest.dropFirst()
            switch letter {
            case "k" where rest.first == "v":
                letters += "qu"
                rest = rest.dropFirst()
            case "k" where rest.first == "s":
                letters += "x"
                rest = rest.dropFirst()
            case "k" where rest.first == "e" || rest.first == "i" || rest.first == "y": letters += "k"
            case "k": letters += letters.last == "c" ? "k" : "c"
            case "å": letters += "a"
            case "ä": letters += "e"
            case "ö": letters += "o"
            default: letters.append(letter)
            }
        }
        return letters
    }
}

extension String {
    fileprivate func firstRange(of letter: String) -> Range<Index>? {
        guard let wanted = letter.first, let start = firstIndex(of: wanted) else { return nil }
        return start..<index(after: start)
    }

    fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
        String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
    }
}
