/// Pages for what went wrong.
struct ErrorWords: Sendable {
    let notFoundTitle: String
    let notFoundText: String
    let nearest: String
    let searchLabel: String
    let search: String
    let badRequestTitle: String
    let badRequestText: String
    let failedTitle: String
    let failedText: String
    let failedReference: String
    let unavailableTitle: String
    let unavailableText: String
    let onward: String
}

extension ErrorWords {
    static let swedish = ErrorWords(
        notFoundTitle: "Sidan finns inte",
        notFoundText: "Länken kan vara gammal, eller så har adressen blivit fel. Kontrollera adressen eller gå vidare härifrån.",
        nearest: "Menade du någon av de här sidorna?",
        searchLabel: "Sök bland alla utlysningar",
        search: "Sök",
        badRequestTitle: "Vi kunde inte läsa det du skickade",
        badRequestText: "Inget har sparats. Rätta det som står nedan och skicka igen.",
        failedTitle: "Något gick fel hos oss",
        failedText: "Felet har skrivits i vår logg. Försök igen om en stund. Om det brådskar kan du ringa oss.",
        failedReference: "Ange den här koden om du kontaktar oss:",
        unavailableTitle: "Vi når inte våra uppgifter just nu",
        unavailableText: """
            Försök igen om en stund. Om du skickade in något och inte fick någon bekräftelse behöver du skicka det igen. \
            Om det brådskar kan du ringa oss.
            """,
        onward: "Gå vidare")
}

extension ErrorWords {
    static let english = ErrorWords(
        notFoundTitle: "There is no such page",
        notFoundText: "The link may be old, or the address mistyped. Check the address or go on from here.",
        nearest: "Did you mean one of these pages?",
        searchLabel: "Search all calls",
        search: "Search",
        badRequestTitle: "We could not read what you sent",
        badRequestText: "Nothing has been stored. Put right what is said below and send it again.",
        failedTitle: "Something went wrong on our side",
        failedText: "The fault has been written to our log. Try again in a while. If it is urgent, call us.",
        failedReference: "Give this code if you contact us:",
        unavailableTitle: "We cannot reach our data just now",
        unavailableText: """
            Try again in a while. If you sent something and got no confirmation, you need to send it again. If it is urgent, call us.
            """,
        onward: "Go on")
}
