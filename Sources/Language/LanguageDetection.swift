public import Funding

/// Which language a text is written in, as far as can be told.
public enum DetectedLanguage: Sendable, Hashable {
    case known(Language)
    /// Another language, by its ISO 639-1 code where it can be told: `fi`, `de`, `da`, `no`, `fr`, `es`, `pl`, `et` …
    case other(String?)
    /// No words at all, or too few to tell.
    case undecided
}

/// Tells Swedish and English apart, and both from their neighbours, by their commonest words and letters.
///
/// Works on a single sentence. Words known to a dictionary help where none of the commonest occurs ("solceller badhus").
public struct LanguageDetection: Sendable {
    private let knowsSwedish: @Sendable (String) -> Bool
    private let knowsEnglish: @Sendable (String) -> Bool

    public init(knowsSwedish: @escaping @Sendable (String) -> Bool, knowsEnglish: @escaping @Sendable (String) -> Bool) {
        self.knowsSwedish = knowsSwedish
        self.knowsEnglish = knowsEnglish
    }

    public func language(of text: String) -> DetectedLanguage {
        // The first part of a long text tells as much as the whole.
        let words = Token.tokens(of: String(text.prefix(4_000))).map(\.folded).filter { word in word.contains(where: \.isLetter) }
        guard !words.isEmpty else { return Self.foreignScript(text) }
        var scores: [String: Double] = [:]
        for word in words {
            for (language, common) in Self.common where common.contains(word) {
                scores[language, default: 0] += 1
            }
        }
        for scalar in text.prefix(4_000).unicodeScalars {
            if let (languages, weight) = Self.letters[scalar] {
                for language in languages { scores[language, default: 0] += weight }
            }
        }
        let checked = words.prefix(60)
        let swedish = Double(checked.count(where: knowsSwedish)) / Double(checked.count)
        let english = Double(checked.count(where: knowsEnglish)) / Double(checked.count)
        scores["sv", default: 0] += swedish * Double(min(checked.count, 8)) * 0.75
        scores["en", default: 0] += english * Double(min(checked.count, 8)) * 0.75
        guard let best = scores.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value > 0.3 else {
            return Self.isLatin(words) ? .undecided : .other(nil)
        }
        switch best.key {
        case "sv": return .known(.swedish)
        case "en": return .known(.english)
        default:
            // A neighbour must win clearly: a Swedish text with a Danish place name stays Swedish.
            let ours = max(scores["sv"] ?? 0, scores["en"] ?? 0)
            if best.value < ours * 1.25 + 0.5 { return .known((scores["sv"] ?? 0) >= (scores["en"] ?? 0) ? .swedish : .english) }
            return .other(best.key)
        }
    }

    /// Whether a folded word is one of a language's commonest.
    static func isCommon(_ word: String, in code: String) -> Bool { common[code]?.contains(word) ?? false }

    private static func isLatin(_ words: [String]) -> Bool {
        words.contains { word in word.unicodeScalars.contains { $0.value < 0x250 && $0.properties.isAlphabetic } }
    }

    private static func foreignScript(_ text: String) -> DetectedLanguage {
        text.unicodeScalars.contains { $0.properties.isAlphabetic && $0.value >= 0x250 } ? .other(nil) : .undecided
    }

    private static let letters: [Unicode.Scalar: ([String], Double)] = [
        "å": (["sv", "da", "no"], 0.3), "ä": (["sv", "fi", "de", "et"], 0.2), "ö": (["sv", "fi", "de", "et"], 0.2),
        "æ": (["da", "no"], 1.5), "ø": (["da", "no"], 1.5), "ß": (["de"], 1), "ü": (["de", "et"], 0.6), "õ": (["et", "pt"], 0.5),
        "ł": (["pl"], 1), "ą": (["pl", "lt"], 0.6), "ę": (["pl", "lt"], 0.6), "ż": (["pl"], 1), "ś": (["pl"], 1),
        "ç": (["fr", "pt"], 0.5), "ñ": (["es"], 1), "ê": (["fr", "pt"], 0.4), "à": (["fr", "it"], 0.4), "è": (["fr", "it"], 0.4),
        "ā": (["lv"], 1), "ē": (["lv"], 0.8), "ī": (["lv"], 0.8), "ū": (["lv", "lt"], 0.5), "š": (["lv", "lt", "et"], 0.3),
        "ė": (["lt"], 1),
    ]

    private static let common: [String: Set<String>] = [
        "sv": set(
            """
            och att det som en är på för av med den till inte har de ett om vi vill från kan så ska sig eller men hos blir där också
            få får våra vår mellan genom samt när i bättre
            """),
        "en": set(
            """
            the and of to a in is that for it with as on are be this we want our by an or from at which have has will would their
            they can not how between through more
            """),
        "fi": set(
            """
            ja on ei se että oli hän kun mutta joka ovat tai kuin myös sekä haluamme me meidän kanssa jossa joiden voi olla nuoret
            kunta hanke alueen mukaan nuorten nuorille lapset kunnan hankkeen hankkeessa tavoitteena yhdessä uusi uuden varten
            koulun kaupungin kaupunki kehittää lisätä parantaa eri sitä tämä niiden välillä yhteistyö yhteistyötä ympäristön
            kehittäminen yritykset ympäristö koulut uusiutuva
            """),
        "de": set(
            """
            und der die das ist nicht ein eine wir wollen zu mit für auf den im von dem des sich auch werden bei aus oder einen
            einer unsere möchten als zum zur dass an um über zwischen unser unserer wie nach soll sollen kann durch haben wird sind
            wurde projekt gemeinde jugendliche menschen neue mehr zusammen damit diese dieser ihre sie er es bis erneuerbare schulen
            schule stadt kinder jugend bildung umwelt land bürger förderung entwicklung zusammenarbeit
            """),
        "da": set(
            """
            og at det er en et på for af med den til ikke har de vi vil fra kan skal sig eller blive hvor også jeg bliver vores unge
            mellem gennem når ved efter os sammen kommune kommunen borgere ny nye mere som der være skabe denne disse hvordan hvis
            mod under både forskellige flere deres vore løsninger projektet ønsker i bedre byen alle børn skole udvikling samarbejde
            erhverv miljø bæredygtig bæredygtige grønne vedvarende kvælstof søger midler ungdom
            """),
        "no": set(
            """
            og at det er en et på for av med den til ikke har de vi vil fra kan skal seg eller bli hvor også jeg blir våre unge
            mellom gjennom når ved etter oss sammen kommune kommunen innbyggere ny nye mer som der være skape denne disse hvordan
            hvis mot under både ulike flere deres løsninger prosjektet ønsker fremme i å bedre byen alle barn skole utvikling
            samarbeid næringsliv miljø bærekraftig bærekraftige grønne fornybar søker midler ungdom reiseliv etablere
            """),
        "fr": set(
            """
            le la les de des et un une nous voulons est pour dans avec que qui sur au aux par du en notre nos projet plus
            """),
        "es": set(
            """
            el la los las de y un una queremos es para en con que por del al nuestro nuestra proyecto más como su
            """),
        "it": set(
            """
            il la i gli le di e un una vogliamo è per in con che del della nel nostra nostro progetto più sono da
            """),
        "pl": set(
            """
            i w na z do się że nie jest to dla oraz chcemy projekt przez od po jak są który naszej gmina gminy gminie projektu razem
            młodzieży dzieci nowe więcej poprzez między przy ze ich będzie mogą jako aby tym nasza nasze współpraca miasta rozwój
            szkoła szkoły energii źródła
            """),
        "et": set(
            """
            ja on ei et see ta kui ka mis oma või me tahame meie projekt noored koos vald kes oli mida valla linna noorte noortele
            soovime luua uus uued läbi vahel koostöö koostööd rohkem teie nende ning aga keskkonna eesti projekti arendamine kool
            koolid taastuvenergia lapsed
            """),
        "lv": set(
            """
            un ir no ar uz par ka mēs vēlamies projekts kas lai pie vai jauniešu mūsu kopā pašvaldība jauniešiem jaunu starp vairāk
            tiek būs var kā arī projekta sadarbība sadarbību vides izveidot bērniem pilsētas šī šis attīstība skola skolas bērni
            atjaunojamā
            """),
        "lt": set(
            """
            ir yra iš su į kad mes norime projektas kuris ar bei mūsų jaunimo kartu savivaldybė jaunimui nauja naują tarp daugiau
            bus gali kaip taip pat projekto bendradarbiavimas aplinkos sukurti vaikams miesto šis ši per plėtra mokykla mokyklos
            vaikai atsinaujinanti
            """),
        "pt": set(
            """
            o a os as de e um uma queremos é para em com que por do da no na nosso nossa projeto mais
            """),
    ]

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map { Token.fold($0) })
    }
}
