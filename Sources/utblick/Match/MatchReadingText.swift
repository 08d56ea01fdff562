import Desk
import Funding
import Language

/// How an idea was read, in lines above the answer: only what is not plain from the idea itself.
struct MatchReadingText {
    let idea: Idea
    let reading: IdeaReading
    let answer: MatchIdea.Answer
    let gazetteer: Gazetteer

    var lines: [String] { otherLanguage + stated + abbreviations + places + unknownWords }

    private var otherLanguage: [String] {
        guard let neighbour = idea.neighbourLanguage else { return [] }
        return [
            say(
                "Texten verkar vara på \(neighbour.name.sv). Bara namn och ord som liknar svenska eller engelska har förståtts.",
                "The text seems to be in \(neighbour.name.en). Only names and words like Swedish or English ones were understood."),
            neighbour.notice,
        ]
    }

    /// What was read out of the text, and how to say otherwise.
    private var stated: [String] {
        var lines: [String] = []
        if reading.applicantWasFound, let kind = idea.applicant?.singular {
            lines.append(
                say(
                    "Läst ur texten: ni söker som \(kind.sv). Är det fel, ange --applicant.",
                    "Read from the text: you apply as \(kind.en). If that is wrong, give --applicant."))
        }
        if reading.partnersWereFound {
            let names = Localized.list(idea.partnerCountries.map { Localized(same: name(of: $0)) })[idea.language]
            lines.append(
                say(
                    "Läst ur texten: partner i \(names). Är det fel, ange --partners.",
                    "Read from the text: partners in \(names). If that is wrong, give --partners."))
        }
        return lines
    }

    private var abbreviations: [String] {
        answer.abbreviations.map { "\($0.short): \($0.expansion(in: idea.language))" }
    }

    private var places: [String] {
        guard let place = reading.place, place.isSummary else { return [] }
        let names = Localized.list(place.named.map { Localized(same: name(of: $0)) })[idea.language]
        let judged = name(of: place.area)
        return [
            place.coversAll
                ? say(
                    "Flera platser: \(names). Villkoren är prövade för \(judged), där alla ligger.",
                    "Several places: \(names). The conditions are tried for \(judged), where all of them lie.")
                : say(
                    "Platser i olika länder: \(names). Villkoren är prövade för den första, \(judged).",
                    "Places in different countries: \(names). The conditions are tried for the first, \(judged).")
        ]
    }

    private var unknownWords: [String] {
        answer.unknownWords.filter { answer.isThin || !$0.nearest.isEmpty }.prefix(Self.mostWords).map { unknown in
            let nearest = Localized.choice(unknown.nearest.map { Localized(same: $0) })[idea.language]
            let start = say("Okänt ord: \(unknown.word)", "Unknown word: \(unknown.word)")
            return nearest.isEmpty ? start : start + say(" (menade du \(nearest)?)", " (did you mean \(nearest)?)")
        }
    }

    private static let mostWords = 8

    private func name(of code: AreaCode) -> String { gazetteer.area(code)?.name[idea.language] ?? code.rawValue }

    private func say(_ swedish: String, _ english: String) -> String {
        idea.language == .swedish ? swedish : english
    }
}
