/// What a deciding body needs to see.
struct BriefingWords: Sendable {
    let title: @Sendable (String) -> String
    let summary: String
    let back: String
    let link: String
    let made: @Sendable (String, String) -> String
    let idea: String
    let programme: String
    let action: String
    let applicant: String
    let place: String
    let length: String
    let months: @Sendable (Int) -> String
    let start: String
    let conditions: String
    let notWorkedOut: String
    let noBudget: String
    let noDeadline: String
    let decision: String
    /// What is filled in by hand.
    let lines: [String]
}

extension BriefingWords {
    static let swedish = BriefingWords(
        title: { "Underlag: \($0)" },
        summary: "Idé, villkor, pengar och tid på ett papper inför ett beslut.",
        back: "Tillbaka",
        link: "Underlag att skriva ut",
        made: { "\($0), \($1). Framtaget med Utblick." },
        idea: "Idén",
        programme: "Program",
        action: "Sätt att söka",
        applicant: "Sökande",
        place: "Plats",
        length: "Projektets längd",
        months: { $0 == 1 ? "1 månad" : "\($0) månader" },
        start: "Projektet börjar",
        conditions: "Villkor",
        notWorkedOut: "Inte uträknat, eftersom ett villkor inte är uppfyllt.",
        noBudget: "Ingen kostnad är angiven. Skriv vad projektet kostar, så räknar vi ut vem som betalar vad.",
        noDeadline: "Ingen sista dag är känd än.",
        decision: "Beslut",
        lines: [
            "Kommunen söker stödet: ja / nej", "Medfinansiering per år, kontant och i arbetstid:", "Konto eller projektkod:",
            "Ansvarig förvaltning och projektledare:", "Vad som blir kvar när projektet är slut:", "Beslutande organ, datum och paragraf:",
            "Diarienummer:",
        ])
}

extension BriefingWords {
    static let english = BriefingWords(
        title: { "Briefing: \($0)" },
        summary: "Idea, conditions, money and time on one paper before a decision.",
        back: "Back",
        link: "Briefing to print",
        made: { "\($0), \($1). Made with Utblick." },
        idea: "The idea",
        programme: "Programme",
        action: "Way to apply",
        applicant: "Applicant",
        place: "Place",
        length: "Length of the project",
        months: { $0 == 1 ? "1 month" : "\($0) months" },
        start: "The project begins",
        conditions: "Conditions",
        notWorkedOut: "Not worked out, as a condition is not met.",
        noBudget: "No cost has been given. Tell what the project costs, and we work out who pays what.",
        noDeadline: "No deadline is known yet.",
        decision: "Decision",
        lines: [
            "The municipality applies for the grant: yes / no", "Co-financing each year, in cash and in working time:",
            "Account or project code:", "Department and project manager in charge:", "What remains when the project has ended:",
            "Deciding body, date and section:", "Registration number:",
        ])
}
