import Funding

/// The accessibility statement.
struct AccessibilityWords: Sendable {
    let title: String
    /// The title with the places where a narrow screen may break it, for browsers do not know where the words within a Swedish word begin.
    let heading: String
    let summary: String
    let intro: @Sendable (String) -> String
    let howTitle: String
    let compliant: String
    let partly: String
    let means: String
    let reportTitle: String
    let report: String
    let supervisionTitle: String
    let supervision: String
    let supervisionLink: String
    let gapsTitle: String
    let noGaps: String
    let unknownGaps: String
    let ground: @Sendable (AccessibilityRecord.Ground) -> String
    let instead: @Sendable (String) -> String
    let testTitle: String
    let assessment: String
    /// Day, tool, pages, looks.
    let test: @Sendable (String, String, String, String) -> String
    let noViolations: String
    let violations: @Sendable (String) -> String
    let people: String
    let updated: @Sendable (String) -> String
}

extension AccessibilityWords {
    static let swedish = AccessibilityWords(
        title: "Tillgänglighetsredogörelse",
        heading: "Tillgänglighets\u{AD}redogörelse",
        summary: "Hur webbplatsen uppfyller lagen om tillgänglighet till digital offentlig service, och hur du rapporterar brister.",
        intro: {
            """
            \($0) står bakom den här webbplatsen. Vi vill att så många som möjligt ska kunna använda den. Här beskriver vi hur den \
            uppfyller lagen om tillgänglighet till digital offentlig service (2018:1937), vilka brister vi känner till och hur du kan \
            rapportera brister till oss.
            """
        },
        howTitle: "Hur tillgänglig är webbplatsen?",
        compliant: "Webbplatsen är helt förenlig med lagen, så långt vi vet.",
        partly: "Webbplatsen är delvis förenlig med lagen. Bristerna står under rubriken Innehåll som inte är tillgängligt.",
        means: """
            Alla sidor går att använda med bara tangentbord, utan skript och vid 400 procents förstoring. De följer dina \
            inställningar för ljust eller mörkt läge.
            """,
        reportTitle: "Rapportera brister till oss",
        report: """
            Vi vill hela tiden förbättra webbplatsen. Hör av dig om du hittar något som inte fungerar, eller om du behöver \
            innehållet i en annan form:
            """,
        supervisionTitle: "Kontakta tillsynsmyndigheten",
        supervision: """
            Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Du kan anmäla till Digg om du tycker att vår \
            webbplats har brister. Det kan du också göra om du inte är nöjd med hur vi tar hand om det som du har rapporterat.
            """,
        supervisionLink: "Anmäl till Digg", gapsTitle: "Innehåll som inte är tillgängligt",
        noGaps: "Vi känner inte till något.", unknownGaps: "Listan över brister saknas just nu.",
        ground: {
            switch $0 {
            case .nonCompliant: "Brister mot lagen"
            case .disproportionate: "Det som skulle kosta oskäligt mycket"
            case .outsideTheLaw: "Det som lagen inte omfattar"
            }
        },
        instead: { "I stället: \($0)" }, testTitle: "Hur vi har testat webbplatsen",
        assessment: "Vi har granskat webbplatsen själva.",
        test: { day, tool, pages, looks in
            """
            Senast var den \(day). Då prövades \(pages) sidor i en webbläsare mot WCAG 2.2, nivå A och AA, med verktyget \(tool). Varje sida \
            prövades på en smal, en medelbred och en bred skärm, och kontrasterna också i mörkt läge: \(looks) prövningar.
            """
        },
        noViolations: "Verktyget hittade inga fel. Ett verktyg kan inte hitta alla fel.",
        violations: { "Antal ställen där verktyget hittade fel: \($0). Vi arbetar med att rätta dem." },
        people: "Personer med funktionsnedsättning har ännu inte testat webbplatsen.",
        updated: { "Redogörelsen ändrades senast den \($0)." })
}

extension AccessibilityWords {
    static let english = AccessibilityWords(
        title: "Accessibility statement",
        heading: "Accessibility statement",
        summary: "How the site meets the Swedish Act on accessibility to digital public services, and how to report problems.",
        intro: {
            """
            \($0) is behind this website. We want as many people as possible to be able to use it. Here we describe how it meets the \
            Swedish Act on accessibility to digital public services (2018:1937), which problems we know of and how you can report \
            problems to us.
            """
        },
        howTitle: "How accessible is the site?",
        compliant: "The site complies fully with the Act, as far as we know.",
        partly: "The site complies in part with the Act. The problems are under the heading Content that is not accessible.",
        means: """
            Every page can be used with the keyboard alone, without scripts and at 400 per cent zoom. Pages follow your setting for a \
            light or dark appearance.
            """,
        reportTitle: "Report problems to us",
        report: """
            We always want to improve the site. Tell us if you find something that does not work, or if you need the content \
            in another form:
            """,
        supervisionTitle: "Contact the supervisory authority",
        supervision: """
            The Agency for Digital Government, Digg, supervises the Act. You can report to Digg if you think that our website is not \
            accessible enough, or if you are not satisfied with how we deal with what you have reported to us.
            """,
        supervisionLink: "Report to Digg", gapsTitle: "Content that is not accessible",
        noGaps: "We know of none.", unknownGaps: "The list of problems is missing just now.",
        ground: {
            switch $0 {
            case .nonCompliant: "What does not meet the law"
            case .disproportionate: "What would be unreasonably costly"
            case .outsideTheLaw: "What the law does not cover"
            }
        },
        instead: { "Instead: \($0)" }, testTitle: "How we have tested the site",
        assessment: "We have assessed the site ourselves.",
        test: { day, tool, pages, looks in
            """
            The last time was on \(day). Then \(pages) pages were tried in a browser against WCAG 2.2, levels A and AA, with the tool \(tool). \
            Each page was tried on a narrow, a medium and a wide screen, and its contrasts in dark appearance, too: \(looks) trials.
            """
        },
        noViolations: "The tool found no errors. A tool cannot find every error.",
        violations: { "Number of places where the tool found errors: \($0). We are working on them." },
        people: "People with disabilities have not tested the site yet.",
        updated: { "The statement was last changed on \($0)." })
}
