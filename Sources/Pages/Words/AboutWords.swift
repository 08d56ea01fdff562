import Funding

/// About the service.
struct AboutWords: Sendable {
    let title: String
    let summary: String
    let text: @Sendable (String) -> [CallText.Block]
    let contentTitle: String
    let content: @Sendable (String, String, String) -> String
}

extension AboutWords {
    static let swedish = AboutWords(
        title: "Om Utblick",
        summary: "Vad Utblick är, vad uppgifterna bygger på och vad tjänsten inte kan lova.",
        text: { name in
            [
                .paragraph(
                    """
                    Utblick hjälper dig att hitta EU-stöd till en idé. Du beskriver idén med egna ord och får se vilka \
                    program och utlysningar som kan passa, med skäl. Tjänsten drivs av \(name) och är öppen för alla.
                    """),
                .heading("Svaren är vägledning"),
                .paragraph(
                    """
                    Varje svar visar vilka villkor som är uppfyllda, inte uppfyllda eller går inte att avgöra. Det är \
                    vår läsning av källorna. Den som beslutar om stödet avgör alltid. Läs villkoren hos källan innan du \
                    söker.
                    """),
                .heading("Så hittas svaren"),
                .list([
                    """
                    Orden i din idé jämförs med orden i program och utlysningar. Svenska ord översätts till engelska med \
                    en egen ordlista.
                    """,
                    "Varje villkor prövas för sig. Om något saknas säger vi vad som skulle avgöra saken.",
                    "Hur väl orden möts och om du får söka är två olika saker. De visas var för sig.",
                    "Ingen artificiell intelligens skriver svaren.",
                ]),
                .heading("Källor"),
                .paragraph(
                    """
                    Fakta om program kommer från ansvariga myndigheter, EU-kommissionen och i några fall andra källor. \
                    Vid varje uppgift står källan, hur säker den är och när den kontrollerades. Utlysningar hämtas från \
                    EU:s portal för finansiering och anbud, eller ur vår egen förteckning. När källor säger emot \
                    varandra visar vi båda.
                    """),
                .heading("Öppen källkod"),
                .paragraph("Utblick är öppen källkod. Vilken kommun som helst får använda den."),
            ]
        },
        contentTitle: "Vad som finns här",
        content: { "Just nu finns \($0) program med \($1) uppgifter, och \($2) utlysningar." })
}

extension AboutWords {
    static let english = AboutWords(
        title: "About Utblick",
        summary: "What Utblick is, what its facts rest on and what it cannot promise.",
        text: { name in
            [
                .paragraph(
                    """
                    Utblick helps you to find EU funding for an idea. You describe the idea in your own words and see \
                    which programmes and calls might fit, with reasons. The service is run by \(name) and open to \
                    everyone.
                    """),
                .heading("The answers are guidance"),
                .paragraph(
                    """
                    Every answer shows which conditions are met, are not met or cannot be told. This is our reading of \
                    the sources. The body that decides on the grant always has the last word. Read the conditions at the \
                    source before you apply.
                    """),
                .heading("How answers are found"),
                .list([
                    """
                    The words of your idea are compared with the words of programmes and calls. Swedish words are \
                    translated to English with our own word list.
                    """,
                    "Each condition is tried by itself. If something is missing, we say what would settle it.",
                    "How well the words meet and whether you may apply are two different things. They are shown apart.",
                    "No artificial intelligence writes the answers.",
                ]),
                .heading("Sources"),
                .paragraph(
                    """
                    Facts about programmes come from the authorities in charge, the European Commission and in some \
                    cases others. With every fact stand its source, how sure it is and when it was checked. Calls are \
                    fetched from the EU Funding & Tenders Portal, or come from our own list. Where sources contradict \
                    each other, we show both.
                    """),
                .heading("Open source"),
                .paragraph("Utblick is open source. Any municipality may use it."),
            ]
        },
        contentTitle: "What is here",
        content: { "At the moment there are \($0) programmes with \($1) facts, and \($2) calls." })
}
