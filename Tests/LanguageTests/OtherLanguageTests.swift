import Funding
import Testing

@testable import Language

@Suite struct OtherLanguageTests {
    let words: WordAnalysis

    init() throws { words = try RealWords.analysis.get() }

    @Test(arguments: [
        ("fi", "Haluamme perustaa nuorille kohtaamispaikan yhdessä kunnan kanssa"),
        ("fi", "Hankkeen tavoitteena on parantaa Itämeren tilaa ja vähentää ravinteiden valumista"), ("fi", "nuorten työpajat"),
        ("et", "Soovime luua noortele kohtumispaiga koos vallaga"), ("et", "Projekti eesmärk on vähendada põllumajanduse mõju Läänemerele"),
        ("lv", "Mēs vēlamies izveidot tikšanās vietu jauniešiem kopā ar pašvaldību"),
        ("lv", "Projekta mērķis ir samazināt barības vielu noplūdi Baltijas jūrā"),
        ("lt", "Norime kartu su savivaldybe sukurti susitikimų vietą jaunimui"),
        ("lt", "Projekto tikslas yra sumažinti Baltijos jūros taršą"),
        ("pl", "Chcemy stworzyć miejsce spotkań dla młodzieży razem z gminą"), ("pl", "odnawialne źródła energii w gminie"),
        ("de", "Wir möchten mit der Gemeinde einen Treffpunkt für Jugendliche schaffen"), ("de", "erneuerbare Energie für Schulen"),
        ("de", "Ziel des Projekts ist die Verringerung der Nährstoffeinträge in die Ostsee"),
        ("da", "Vi vil skabe et mødested for unge sammen med kommunen"), ("da", "Vi søger midler til at renovere vores havn"),
        ("da", "Projektet skal mindske udledningen af kvælstof til Østersøen"),
        ("no", "Prosjektet skal redusere utslipp av næringsstoffer til Østersjøen"),
        ("no", "Vi ønsker å etablere en møteplass for ungdom sammen med kommunen"),
    ])
    func `the languages around the Baltic are told apart`(code: String, text: String) {
        #expect(words.detection.language(of: text) == .other(code))
    }

    @Test(arguments: [
        "Vi vill skapa en mötesplats för unga tillsammans med kommunen", "Projektet ska minska utsläppen av kväve till Östersjön",
        "Bättre luft i staden med gröna tak", "ny lekplats", "Samarbete med Danmark och Norge om cykelvägar", "Vi söker medel för vår hamn",
    ])
    func `Swedish is not taken for Danish or Norwegian`(text: String) {
        #expect(words.detection.language(of: text) == .known(.swedish))
    }

    @Test func `names and shared words of another language still become concepts`() {
        let terms = words.concepts(of: "Interreg projekti Turku biodiversiteetti", inOther: "fi").flatMap { $0.alternatives.map(\.term) }
        #expect(terms.contains(.english("turku")) && terms.contains(.english(words.english.stem(of: "interreg"))))
        let danish = words.concepts(of: "cykelstier og vindmøller", inOther: "da").flatMap { $0.alternatives.map(\.term) }
        #expect(!danish.isEmpty && !danish.contains(.english("og")))
    }

    @Test func `a lexicon for another language is used where there is one`() throws {
        let lexicon = try Lexicon(
            translations: LexiconTests.header, irregularForms: "form\tlemma\n", abbreviations: "abbreviation\texpansions\n",
            others: ["fi": "fi\tpos\ten\tfield\nkosteikko\tn\twetland\tenv\n"])
        let words = WordAnalysis(lexicon: lexicon, swedish: try SwedishMorphology())
        let concept = try #require(words.concepts(of: "kosteikko", inOther: "fi").first)
        #expect(concept.alternatives.contains { $0.term == .english("wetland") && $0.link == .translation })
        #expect(throws: Lexicon.Damage(file: "fi-en.tsv", line: 2, expected: "4 columns separated by tabs, found 1")) {
            try Lexicon(
                translations: LexiconTests.header, irregularForms: "form\tlemma\n", abbreviations: "abbreviation\texpansions\n",
                others: ["fi": "fi\tpos\ten\tfield\nkosteikko\n"])
        }
    }
}
