/// Parts that are shown within pages of other sites, and the page where one makes them.
struct EmbedWords: Sendable {
    let title: @Sendable (EmbedQuery.View) -> String
    let from: @Sendable (String) -> String
    let noCalls: String
    let allCalls: String
    let noProgrammes: String
    let allProgrammes: String
    let pageTitle: String
    let summary: String
    let lead: String
    let viewLabel: String
    let lookLabel: String
    let look: @Sendable (EmbedQuery.Look) -> String
    let countLabel: String
    let choicesHint: String
    let show: String
    let codeTitle: String
    let codeText: String
    let codeLabel: String
    let scriptText: String
    let previewTitle: String
    let embeddersTitle: String
    let embeddersText: String
    let noEmbedders: String
    let toOpenData: String
}

extension EmbedWords {
    static let swedish = EmbedWords(
        title: { view in
            switch view {
            case .calls: "EU-stöd som stänger snart"
            case .programmes: "Program med EU-stöd"
            case .idea: "Hitta EU-stöd till din idé"
            }
        },
        from: { "Från Utblick, \($0)" }, noCalls: "Ingen öppen utlysning just nu.", allCalls: "Alla öppna utlysningar",
        noProgrammes: "Inget pågående program.", allProgrammes: "Alla program", pageTitle: "Visa Utblick på en annan webbplats",
        summary: "Gör en ruta med utlysningar, program eller idéboxen som du kan lägga in på kommunens webbplats.",
        lead: "Välj vad rutan ska visa. Kopiera koden och klistra in den på en sida i ert webbverktyg, till exempel Sitevision.",
        viewLabel: "Vad rutan visar", lookLabel: "Utseende",
        look: { look in
            switch look {
            case .auto: "som läsarens enhet"
            case .light: "ljust"
            case .dark: "mörkt"
            }
        },
        countLabel: "Rader, som mest", choicesHint: "Vem och tema gäller utlysningar. Tema gäller också program.", show: "Visa rutan",
        codeTitle: "Koden", codeText: "I Sitevision lägger du koden i en HTML-modul. I andra verktyg heter det ofta inbäddning.",
        codeLabel: "Kod att kopiera",
        scriptText: """
            Rutan fungerar utan andra raden, som bara gör rutan lagom hög. Rutan sätter inga kakor. Länkar i den öppnas i hela fönstret.
            """,
        previewTitle: "Så ser rutan ut", embeddersTitle: "Var rutan får visas",
        embeddersText: "Webbläsaren visar rutan på de här webbplatserna och ingen annan. Den som driver Utblick kan lägga till fler.",
        noEmbedders: "Rutan får inte visas på någon annan webbplats än. Den som driver Utblick kan lägga till webbplatser.",
        toOpenData: "Mer om öppna data")
}

extension EmbedWords {
    static let english = EmbedWords(
        title: { view in
            switch view {
            case .calls: "EU funding that closes soon"
            case .programmes: "Programmes with EU funding"
            case .idea: "Find EU funding for your idea"
            }
        },
        from: { "From Utblick, \($0)" }, noCalls: "No open call at the moment.", allCalls: "All open calls",
        noProgrammes: "No running programme.", allProgrammes: "All programmes", pageTitle: "Show Utblick on another website",
        summary: "Make a box with calls, programmes or the box for ideas that you can put on the municipality’s website.",
        lead: "Choose what the box is to show. Copy the code and paste it into a page of your content system, such as Sitevision.",
        viewLabel: "What the box shows", lookLabel: "Look",
        look: { look in
            switch look {
            case .auto: "as the reader’s device"
            case .light: "light"
            case .dark: "dark"
            }
        },
        countLabel: "Rows, at most", choicesHint: "Whom and theme are for calls. Theme is for programmes too.", show: "Show the box",
        codeTitle: "The code", codeText: "In Sitevision you put the code in an HTML module. Other systems often call it embedding.",
        codeLabel: "Code to copy",
        scriptText: """
            The box works without the second line, which only makes the box as high as it needs. The box sets no cookies. Links in it open in the whole window.
            """,
        previewTitle: "How the box looks", embeddersTitle: "Where the box may be shown",
        embeddersText: "Browsers show the box on these websites and on no other. Whoever runs Utblick can add more.",
        noEmbedders: "The box may not be shown on any other website yet. Whoever runs Utblick can add websites.",
        toOpenData: "More about open data")
}
