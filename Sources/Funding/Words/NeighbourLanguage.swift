/// A language of the Baltic Sea's countries that ideas are answered in part for: by names and by the words that it shares with others.
///
/// The raw value is ISO 639-1.
public enum NeighbourLanguage: String, Sendable, Hashable, Codable, CaseIterable {
    case danish = "da"
    case german = "de"
    case estonian = "et"
    case finnish = "fi"
    case lithuanian = "lt"
    case latvian = "lv"
    case norwegian = "no"
    case polish = "pl"

    public var name: Localized {
        switch self {
        case .danish: Localized(sv: "danska", en: "Danish")
        case .german: Localized(sv: "tyska", en: "German")
        case .estonian: Localized(sv: "estniska", en: "Estonian")
        case .finnish: Localized(sv: "finska", en: "Finnish")
        case .lithuanian: Localized(sv: "litauiska", en: "Lithuanian")
        case .latvian: Localized(sv: "lettiska", en: "Latvian")
        case .norwegian: Localized(sv: "norska", en: "Norwegian")
        case .polish: Localized(sv: "polska", en: "Polish")
        }
    }

    /// In the language itself: that only names and shared words were understood, and that Swedish or English gives a better answer.
    public var notice: String {
        switch self {
        case .danish: "Vi har kun forstået navne og fælles ord; skriver du på svensk eller engelsk, får du et bedre svar."
        case .german:
            "Wir haben nur Namen und gemeinsame Wörter verstanden; auf Schwedisch oder Englisch erhalten Sie eine bessere Antwort."
        case .estonian: "Saime aru ainult nimedest ja ühistest sõnadest; rootsi või inglise keeles kirjutades saate parema vastuse."
        case .finnish: "Ymmärsimme vain nimet ja yhteiset sanat; saat paremman vastauksen, jos kirjoitat ruotsiksi tai englanniksi."
        case .lithuanian: "Supratome tik pavadinimus ir bendrus žodžius; parašę švediškai arba angliškai gausite geresnį atsakymą."
        case .latvian: "Mēs sapratām tikai nosaukumus un kopīgus vārdus; rakstot zviedru vai angļu valodā, saņemsiet labāku atbildi."
        case .norwegian: "Vi har bare forstått navn og felles ord; skriver du på svensk eller engelsk, får du et bedre svar."
        case .polish: "Zrozumieliśmy tylko nazwy i wspólne słowa; pisząc po szwedzku lub angielsku, otrzymają Państwo lepszą odpowiedź."
        }
    }
}
