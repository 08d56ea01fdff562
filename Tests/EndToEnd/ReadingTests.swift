import Foundation
import Testing

/// How words, places and languages are read: told in the answer, and forgiven.
struct ReadingTests {
    @Test func `energieffektivisering with two slips still finds its calls`() async throws {
        let right = try await UtblickProgram.answer("energieffektivisering", "--applicant", "company", "--on", "2026-09-01")
        let slips = try await UtblickProgram.answer("enregieffektivisring", "--applicant", "company", "--on", "2026-09-01")
        let calls = Set(right.matches.compactMap(\.call))
        // A guess counts for a little less than the word: the last of the calls may change places.
        #expect(calls.count > 5 && calls.intersection(slips.matches.compactMap(\.call)).count * 3 >= calls.count * 2)
        #expect(slips.programmes.first == right.programmes.first)
        #expect(right.idea.unknownWords.isEmpty)
        #expect(slips.idea.unknownWords.map(\.word) == ["enregieffektivisring"])
        #expect(slips.idea.unknownWords.first?.nearest == ["energieffektivisering"])
        #expect(slips.matches.contains { $0.evidence.contains { $0.link == "spelling" } })
    }

    @Test func `unknown words are told to a reader`() async throws {
        let outcome = try await UtblickProgram.match("Vi vill bygga våtmrak hos Xqzzyt")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("Okänt ord: våtmrak (menade du våtmark?)"))
        let nothing = try await UtblickProgram.match("Xyloquux flibbertywock snorkwangle", "--language", "en")
        #expect(nothing.status == 0)
        #expect(nothing.output.contains("Unknown word: flibbertywock\n"))
    }

    @Test func `abbreviations are told with what they were read as`() async throws {
        let answer = try await UtblickProgram.answer("Kan ERUF betala vårt projekt om AI?")
        #expect(answer.idea.abbreviations.map(\.short) == ["ERUF", "AI"])
        #expect(answer.idea.abbreviations.first?.expansions.contains("Europeiska regionala utvecklingsfonden") == true)
        let text = try await UtblickProgram.match("Can the ERDF pay for our project on schools?")
        #expect(text.output.contains("ERDF: European Regional Development Fund\n"))
    }

    @Test(arguments: [
        (
            "fi", "Haluamme perustaa kohtaamispaikan, jossa maahanmuuttajanaiset saavat kielikoulutusta ja yhteyksiä työnantajiin.",
            "Finnish"
        ),
        (
            "de", "Wir möchten einen Treffpunkt eröffnen, an dem neu zugewanderte Frauen Sprachkurse und Kontakt zu Arbeitgebern bekommen.",
            "German"
        ),
        ("da", "Vi vil skabe et mødested for unge sammen med kommunen", "Danish"),
    ])
    func `an idea in a language of the Baltic Sea is answered, with what that is worth`(
        code: String, text: String, name: String
    ) async throws {
        let answer = try await UtblickProgram.answer(text)
        #expect(answer.idea.language == code && answer.idea.answeredIn == "en")
        #expect(answer.idea.unknownWords.isEmpty)
        let read = try await UtblickProgram.match(text)
        #expect(read.status == 0)
        #expect(read.output.hasPrefix("The text seems to be in \(name)."))
        let again = try await UtblickProgram.match(text)
        #expect(again.output == read.output)
    }

    @Test func `what the text tells of who applies and where is said, and what is told goes first`() async throws {
        let text = "Vår skola vill byta lärare tillsammans med skolor i Finland och Estland"
        let read = try await UtblickProgram.match(text)
        #expect(read.output.contains("Läst ur texten: ni söker som skola."))
        #expect(read.output.contains("Läst ur texten: partner i Finland och Estland."))
        let told = try await UtblickProgram.match(text, "--applicant", "municipality", "--partners", "LV")
        #expect(told.status == 0 && !told.output.contains("Läst ur texten"))
    }

    @Test func `several places are judged by the area that they share`() async throws {
        let both = try await UtblickProgram.answer("Lekplats", "--place", "Kalix och Haparanda")
        #expect(both.idea.place == "SE332" && both.idea.places == ["SE-2514", "SE-2583"])
        #expect(try await UtblickProgram.answer("Lekplats", "--place", "Kalix, Haparanda and Boden").idea.place == "SE332")
        #expect(try await UtblickProgram.answer("Lekplats", "--place", "Katrineholm/Flen").idea.place == "SE122")
        let apart = try await UtblickProgram.match("Lekplats", "--place", "Haparanda och Finland")
        #expect(apart.output.contains("Platser i olika länder: Haparanda och Finland. Villkoren är prövade för den första, Haparanda."))
    }

    @Test(arguments: [("Björkvik, Katrineholm", "SE-0483-bjorkvik"), ("Lilla byn, Katrineholm", "SE-0483"), ("Katrineholm", "SE-0483")])
    func `a village with its municipality is one place`(typed: String, code: String) async throws {
        let answer = try await UtblickProgram.answer("Lekplats", "--place", typed)
        #expect(answer.idea.place == code && answer.idea.places == nil)
    }
}
