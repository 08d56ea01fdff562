import Funding

/// The accessibility statement.
struct AccessibilityWords: Sendable {
    let title: String
    let summary: String
    let intro: @Sendable (String) -> [CallText.Block]
    let reportTitle: String
    let report: String
    let supervisionTitle: String
    let supervision: String
    let supervisionLink: String
    let rest: [CallText.Block]
}

extension AccessibilityWords {
    static let swedish = AccessibilityWords(
        title: "Tillgänglighetsredogörelse",
        summary: """
            Hur webbplatsen uppfyller lagen om tillgänglighet till digital offentlig service, och hur du rapporterar \
            brister.
            """,
        intro: { name in
            [
                .paragraph(
                    """
                    \(name) står bakom den här webbplatsen. Vi vill att så många som möjligt ska kunna använda den. Den \
                    här redogörelsen beskriver hur webbplatsen uppfyller lagen om tillgänglighet till digital offentlig \
                    service (2018:1937), vilka brister vi känner till och hur du kan rapportera brister till oss.
                    """),
                .heading("Hur tillgänglig är webbplatsen?"),
                .paragraph(
                    """
                    Webbplatsen är delvis förenlig med lagen. Bristerna beskrivs under rubriken Innehåll som inte är \
                    tillgängligt.
                    """),
                .paragraph(
                    """
                    Alla sidor går att använda med bara tangentbord, utan skript och vid 400 procents förstoring. De \
                    följer dina inställningar för ljust eller mörkt läge.
                    """),
            ]
        },
        reportTitle: "Rapportera brister till oss",
        report: """
            Vi vill hela tiden förbättra webbplatsen. Hör av dig om du hittar något som inte fungerar, eller om du behöver \
            innehållet i en annan form:
            """,
        supervisionTitle: "Kontakta tillsynsmyndigheten",
        supervision: """
            Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Du kan anmäla till Digg om du tycker att vår \
            digitala service har brister i tillgängligheten och om du inte är nöjd med hur vi hanterar brister som du har \
            rapporterat till oss.
            """,
        supervisionLink: "Anmäl till Digg",
        rest: [
            .heading("Innehåll som inte är tillgängligt"),
            .paragraph("Det här känner vi till:"),
            .list([
                """
                Officiella titlar, texter och villkor från EU är på engelska och ibland svåra att läsa. Där vi har \
                kunnat har vi skrivit en kort beskrivning med enkla ord.
                """,
                "Några uppgifter om program är ordagranna namn på andra språk utan språkmärkning.",
                "Länkar leder till andras webbplatser. Vi svarar inte för hur tillgängliga de är.",
                "Webbplatsen har inget innehåll på teckenspråk eller lättläst svenska.",
            ]),
            .heading("Hur vi har testat webbplatsen"),
            .paragraph(
                """
                Vi har granskat webbplatsen själva. Varje typ av sida prövas automatiskt mot WCAG 2.2 nivå A och AA \
                med verktyget axe, på båda språken, i ljust och mörkt läge. Vi har också tittat på sidorna i en \
                webbläsare vid bredder från 320 bildpunkter. Personer med funktionsnedsättning har ännu inte testat \
                webbplatsen.
                """),
            .paragraph("Redogörelsen uppdaterades senast den 22 november 2026."),
        ])
}

extension AccessibilityWords {
    static let english = AccessibilityWords(
        title: "Accessibility statement",
        summary: "How the site meets the Swedish Act on accessibility to digital public services, and how to report problems.",
        intro: { name in
            [
                .paragraph(
                    """
                    \(name) is behind this website. We want as many people as possible to be able to use it. This \
                    statement describes how the site meets the Swedish Act on accessibility to digital public services \
                    (2018:1937), which problems we know of and how you can report problems to us.
                    """),
                .heading("How accessible is the site?"),
                .paragraph(
                    """
                    The site complies in part with the Act. The problems are described under the heading Content that is \
                    not accessible.
                    """),
                .paragraph(
                    """
                    Every page can be used with the keyboard alone, without scripts and at 400 per cent zoom. Pages \
                    follow your setting for a light or dark appearance.
                    """),
            ]
        },
        reportTitle: "Report problems to us",
        report: """
            We always want to improve the site. Tell us if you find something that does not work, or if you need the content \
            in another form:
            """,
        supervisionTitle: "Contact the supervisory authority",
        supervision: """
            The Agency for Digital Government, Digg, supervises the Act. You can report to Digg if you think that our \
            digital service is not accessible enough and if you are not satisfied with how we deal with what you have \
            reported to us.
            """,
        supervisionLink: "Report to Digg",
        rest: [
            .heading("Content that is not accessible"),
            .paragraph("This is what we know of:"),
            .list([
                """
                Official titles, texts and conditions from the EU are in English and sometimes hard to read. Where \
                we could, we have written a short description in plain words.
                """,
                "Some facts about programmes are names in other languages without language marking.",
                "Links lead to other websites. We do not answer for how accessible they are.",
                "The site has no content in sign language or easy-to-read Swedish.",
            ]),
            .heading("How we have tested the site"),
            .paragraph(
                """
                We have assessed the site ourselves. Every kind of page is tried automatically against WCAG 2.2 \
                levels A and AA with the tool axe, in both languages, in light and dark appearance. We have also \
                looked at the pages in a browser at widths from 320 pixels. People with disabilities have not tested \
                the site yet.
                """),
            .paragraph("The statement was last updated on 22 November 2026."),
        ])
}
