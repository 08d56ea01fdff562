/// Splits Swedish compounds into headwords of the lexicon: skolträdgård → skola + trädgård.
struct CompoundSplitter: Sendable {
    /// A piece of a compound.
    struct Part: Sendable, Hashable {
        enum Kind: Sendable, Hashable {
            case headword
            /// nano-, mikro-: no word by itself.
            case combiningForm
            /// A name or a learned word beside a part that is known: "bergman" in bergmankärna.
            case unknown
        }

        /// The dictionary form where it is a headword, else as it stands.
        let form: String
        let kind: Kind
        /// How many letters of the compound it takes.
        let length: Int
    }

    /// A way to read a word as a compound; the lower the cost, the better.
    private struct Split {
        var parts: [Part]
        var cost: Double
    }

    private let lexicon: Lexicon
    /// What each headword costs as a part before its length is looked at; without those that are no words to build with.
    private let costs: [String: Double]
    /// Of every headword that may be a part: nearly all pieces of a word begin none, and need not be looked up.
    private let beginnings: WordBeginnings
    /// The dictionary form of a word's last part, which carries the inflection; `nil` where it is no headword.
    private let headword: @Sendable (String) -> String?

    private static let shortestPart = 3
    private static let shortestUnknown = 4
    private static let mostParts = 4
    private static let longestWord = 60
    /// How long a last part beside unknown letters must be.
    private static let surelyNoChance = 5

    init(lexicon: Lexicon, headword: @escaping @Sendable (String) -> String?) {
        self.lexicon = lexicon
        self.headword = headword
        var costs: [String: Double] = [:]
        for form in lexicon.headwords where form.count >= Self.shortestPart && !Stopwords.swedish.contains(form) {
            costs[form] = lexicon.entries(for: form).compactMap { Self.cost(of: $0.partOfSpeech) }.min()
        }
        self.costs = costs
        beginnings = WordBeginnings(of: costs.keys)
    }

    /// The headwords that `word` is made of, in order; `nil` when it cannot be split into at least two parts.
    func parts(of word: String) -> [String]? {
        let known = split(word)?.filter { $0.kind == .headword }.map(\.form) ?? []
        return known.isEmpty ? nil : known
    }

    /// The dictionary form of a compound of which every part is known: arbetsprocesserna → arbetsprocess.
    func dictionaryForm(of word: String) -> String? {
        guard let parts = split(word), parts.allSatisfy({ $0.kind != .unknown }), let last = parts.last else { return nil }
        return word.dropLast(last.length) + last.form
    }

    /// The parts of a compound, in order: few and long ones rather than many and short, and words rather than unknown letters.
    func split(_ word: String) -> [Part]? {
        let letters = Array(word)
        guard letters.count >= 2 * Self.shortestPart, letters.count <= Self.longestWord else { return nil }
        // A headword is split only into what is surely words.
        let isHeadword = lexicon.contains(word)
        // The best way to read the letters before a place, by that place and the number of parts.
        var best = [[Split?]](repeating: [Split?](repeating: nil, count: Self.mostParts), count: letters.count + 1)
        best[0][0] = Split(parts: [], cost: 0)
        var whole: Split?
        for start in 0...(letters.count - Self.shortestPart) where best[start].contains(where: { $0 != nil }) {
            // What may follow is the same however many parts stand before it.
            let last = start > 0 ? knownLastPart(letters[start...]) : nil
            let firsts = firstParts(of: letters, from: start)
            for count in 0..<Self.mostParts {
                guard let before = best[start][count] else { continue }
                if count > 0,
                    let (part, cost) = last
                        ?? (before.parts.allSatisfy { $0.kind != .unknown } ? unknownLastPart(letters[start...]) : nil),
                    before.cost + cost < whole?.cost ?? .infinity
                {
                    whole = Split(parts: before.parts + [part], cost: before.cost + cost)
                }
                guard count + 1 < Self.mostParts else { continue }
                for (end, part, cost) in firsts where before.cost + cost < best[end][count + 1]?.cost ?? .infinity {
                    best[end][count + 1] = Split(parts: before.parts + [part], cost: before.cost + cost)
                }
            }
        }
        guard let whole, whole.parts.contains(where: { $0.kind == .headword }) else { return nil }
        // A short word at the end of unknown letters is chance: isot-ropa, cohe-ren.
        if let last = whole.parts.last, last.length < Self.surelyNoChance, whole.parts.contains(where: { $0.kind == .unknown }) {
            return nil
        }
        if isHeadword, whole.cost > Self.surely * Double(whole.parts.count) { return nil }
        return whole.parts
    }

    /// The cost per part up to which even a headword is read as a compound.
    private static let surely = 1.3

    // MARK: Parts

    /// What may begin at a place as a first or middle part, by where it ends, with what it costs.
    private func firstParts(of letters: [Character], from start: Int) -> [(end: Int, part: Part, cost: Double)] {
        guard start + 2 * Self.shortestPart <= letters.count else { return [] }
        var found: [(end: Int, part: Part, cost: Double)] = []
        var beginning = WordBeginnings.Beginning(letters[start..<(start + Self.shortestPart - 1)])
        var (mayBeHeadword, isOfLetters) = (true, letters[start..<(start + Self.shortestPart - 1)].allSatisfy(\.isLetter))
        for end in (start + Self.shortestPart)...(letters.count - Self.shortestPart) {
            // The headword of a part keeps all its letters but the last.
            mayBeHeadword = mayBeHeadword && beginnings.contains(beginning)
            beginning.append(letters[end - 1])
            isOfLetters = isOfLetters && letters[end - 1].isLetter
            guard mayBeHeadword || start == 0 || end - start <= CombiningForms.longest else { break }
            let text = String(letters[start..<end])
            if mayBeHeadword, let (part, cost) = headwordPart(text) {
                found.append((end, part, cost))
            } else if CombiningForms.mayBeginCompound(text) {
                found.append((end, Part(form: text, kind: .combiningForm, length: text.count), 0.9))
            } else if start == 0, text.utf8.count >= Self.shortestUnknown, isOfLetters {
                found.append((end, Part(form: text, kind: .unknown, length: text.count), 2.8))
            }
        }
        return found
    }

    /// A compound's first or middle part with its joining letter undone: livsmedels → livsmedel, skol → skola.
    private func headwordPart(_ text: String) -> (Part, cost: Double)? {
        var best: (Part, cost: Double)?
        func propose(_ form: String, join: Double) {
            guard let cost = cost(of: form, letters: text.utf8.count) else { return }
            if cost + join < best?.cost ?? .infinity { best = (Part(form: form, kind: .headword, length: text.count), cost + join) }
        }
        propose(text, join: 0)
        if text.hasSuffix("s") { propose(String(text.dropLast()), join: 0.05) }
        if let last = text.last, "ouae".contains(last) {
            let stem = text.dropLast()
            for ending in ["a", "e", ""] { propose(stem + ending, join: 0.2) }
        } else {
            for ending in ["a", "e"] { propose(text + ending, join: 0.15) }
        }
        return best
    }

    private func knownLastPart(_ letters: ArraySlice<Character>) -> (Part, cost: Double)? {
        let text = String(letters)
        // An inflected form keeps three letters of its headword, unless it is irregular.
        guard beginnings.contains(WordBeginnings.Beginning(letters.prefix(Self.shortestPart))) || lexicon.irregularForm(text) != nil,
            let form = headword(text), let cost = cost(of: form, letters: text.utf8.count)
        else { return nil }
        return (Part(form: form, kind: .headword, length: text.count), cost)
    }

    private func unknownLastPart(_ letters: ArraySlice<Character>) -> (Part, cost: Double)? {
        let text = String(letters)
        guard text.utf8.count >= Self.shortestUnknown + 1, letters.allSatisfy(\.isLetter) else { return nil }
        return (Part(form: text, kind: .unknown, length: text.count), 3)
    }

    /// What a headword costs as a part; `nil` for what is no word to build with.
    private func cost(of form: String, letters: Int) -> Double? {
        costs[form].map { $0 + (letters < 4 ? 0.6 : letters < 5 ? 0.15 : 0) }
    }

    private static func cost(of partOfSpeech: Lexicon.PartOfSpeech) -> Double? {
        switch partOfSpeech {
        case .noun: 1
        case .adjective: 1.1
        case .verb: 1.15
        case .name: 1.2
        case .adverb: 1.3
        case .function, .abbreviation: nil
        }
    }
}
