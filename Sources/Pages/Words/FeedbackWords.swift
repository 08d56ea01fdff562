import Funding

/// What people say of matches, and the staff's page of it.
struct FeedbackWords: Sendable {
    let link: String
    let title: String
    let about: String
    let reasons: String
    let note: String
    let noteHint: String
    let kept: String
    let send: String
    let back: String
    let thanksTitle: String
    let thanks: String
    let busyTitle: String
    let busy: String
    let reasonMissing: String
    let notePersonal: String
    let listTitle: String
    let listLead: String
    let period: String
    let days: @Sendable (Int) -> String
    let none: String
    let match: String
    let total: String
    let notes: String
    let noNotes: String
    let day: String
    let text: String
}

extension FeedbackWords {
    static let swedish = FeedbackWords(
        link: "Passar inte oss …", title: "Passar inte oss, därför att …", about: "Det gäller:", reasons: "Varför passar den inte?",
        note: "Om det är något annat: vad?",
        noteHint: "Högst 200 tecken. Skriv inget om dig själv eller andra personer.",
        kept: """
            Vi sparar skälet, vad det gäller, vilken sorts sökande du har angett och länet. Vi sparar inte din idé och inte vem du är.
            """,
        send: "Skicka", back: "Tillbaka till träffarna", thanksTitle: "Tack!",
        thanks: "Det du har svarat hjälper oss att visa rätt program och utlysningar.", busyTitle: "Vi kunde inte ta emot svaret",
        busy: "Det har kommit många svar på kort tid. Försök gärna igen om en stund.", reasonMissing: "Välj ett av skälen.",
        notePersonal: "Texten verkar innehålla en e-postadress, ett telefonnummer eller ett personnummer. Ta bort det.",
        listTitle: "Omdömen om träffar",
        listLead: "Varför besökare har sagt att en träff inte passar dem. Här finns inga personuppgifter och inga idéer.",
        period: "Tid", days: { "\($0) dagar" }, none: "Inga omdömen under den här tiden.", match: "Träff", total: "Alla",
        notes: "Senaste egna ord", noNotes: "Ingen har skrivit med egna ord.", day: "Dag", text: "Text")

    static let english = FeedbackWords(
        link: "Not for us …", title: "Not for us, because …", about: "It concerns:", reasons: "Why is it not for you?",
        note: "If it is something else: what?", noteHint: "At most 200 characters. Write nothing about yourself or other people.",
        kept: """
            We keep the reason, what it concerns, what kind of applicant you told of, and the county. We do not keep your idea or who you are.
            """,
        send: "Send", back: "Back to the matches", thanksTitle: "Thank you!",
        thanks: "Your answer helps us show the right programmes and calls.", busyTitle: "We could not take your answer",
        busy: "Many answers have come in a short time. Please try again in a while.", reasonMissing: "Choose one of the reasons.",
        notePersonal: "The text seems to hold an e-mail address, a telephone number or a personal identity number. Take it away.",
        listTitle: "Feedback on matches",
        listLead: "Why visitors have said that a match is not for them. There are no personal data and no ideas here.",
        period: "Time", days: { "\($0) days" }, none: "No feedback in this time.", match: "Match", total: "All",
        notes: "Latest in their own words", noNotes: "Nobody has written in their own words.", day: "Day", text: "Text")
}

extension MatchFeedback.Reason {
    var name: Localized {
        switch self {
        case .place: Localized(sv: "Fel plats", en: "Wrong place")
        case .subject: Localized(sv: "Fel ämne", en: "Wrong subject")
        case .expired: Localized(sv: "Den gäller inte längre", en: "It is over")
        case .other: Localized(sv: "Något annat", en: "Something else")
        }
    }
}
