import Funding
import Testing

@testable import Language

@Suite struct LanguageDetectionTests {
    let words: WordAnalysis

    init() throws { words = try RealWords.analysis.get() }

    @Test(arguments: [
        ("Vi vill öppna en mötesplats där nyanlända kvinnor får språkträning", DetectedLanguage.known(.swedish)),
        ("Solceller på badhuset", .known(.swedish)), ("laddstolpar", .known(.swedish)),
        ("We want to restore wetlands together with farmers", .known(.english)), ("wetland restoration", .known(.english)),
        ("Twinning between our town and towns in Finland and Latvia on youth and democracy", .known(.english)),
        ("Haluamme perustaa nuorille kohtaamispaikan kunnan kanssa", .other("fi")),
        ("Wir möchten mit der Gemeinde ein Projekt für Jugendliche aus der Region starten", .other("de")),
        ("Nous voulons créer un lieu de rencontre pour les jeunes avec la commune", .other("fr")),
        ("Мы хотим построить парк", .other(nil)), ("🙂🙂🙂", .undecided), ("2027 12", .undecided), ("", .undecided),
    ])
    func `the language of a text`(text: String, expected: DetectedLanguage) {
        #expect(words.detection.language(of: text) == expected)
    }

    @Test func `a Swedish text that names foreign places stays Swedish`() {
        let text = "Vi vill samarbeta med Tampere, Århus, København och Düsseldorf om cykelbanor för unga"
        #expect(words.detection.language(of: text) == .known(.swedish))
    }
}
