import Exporting
import Funding

/// The page of open data.
struct OpenDataWords: Sendable {
    let title: String
    let summary: String
    let lead: @Sendable (String) -> String
    let filesTitle: String
    let grants: @Sendable (String) -> String
    let grantTerms: String
    let termsTitle: String
    let terms: [CallText.Block]
    let catalogueTitle: String
    let catalogueText: String
    let examplesTitle: String
    let examplesText: String
    let exampleFile: String
    let exampleLine: String
    let exampleUnchanged: String
    let exampleCatalogue: String
    let exampleGrants: String
    let followTitle: String
    let changesFeed: String
    let callsFeed: String
    let calendar: String
    let interface: String
    let embedding: String
    let columnsTitle: String
    let columnsText: [CallText.Block]
    let columnsOf: @Sendable (String) -> String
    let kindName: @Sendable (DataColumn.Kind) -> String
}

extension OpenDataWords {
    static let swedish = OpenDataWords(
        title: "Öppna data",
        summary: "Utlysningar, program, regler och projekt som filer som vem som helst får använda, med källa och villkor.",
        lead: {
            "Det som Utblick vet får du använda i egna program och kalkyler. \($0) publicerar det här som filer. Du behöver ingen nyckel."
        },
        filesTitle: "Filer",
        grants: { "\($0) bidrag som kommunen har fått, enligt standarden 360Giving. Uppgifterna kommer från öppna källor om projekt." },
        grantTerms: "Villkoren står vid varje bidrag.", termsTitle: "Villkor",
        terms: [
            .paragraph(
                """
                Det som våra redaktörer har skrivit får du använda helt fritt (CC0). Det som kommer från EU:s källor får du använda om du anger \
                källan (CC BY 4.0). Varje rad säger vilken källa den har, hur säker uppgiften är, när den kontrollerades och vilka villkor som gäller.
                """),
            .paragraph(
                """
                När en källa inte har angett någon licens är rutan för licens tom. Fråga källan innan du använder dess texter.
                """),
            .paragraph("Filerna innehåller inga frågor, inga ärenden och inga personer."),
        ], catalogueTitle: "Katalog för dataportaler",
        catalogueText: "Katalogen följer DCAT-AP-SE 3.0.1. Sveriges dataportal kan hämta den härifrån.", examplesTitle: "Exempel",
        examplesText: "Kommandona går att köra som de står. De behöver bara programmet curl.",
        exampleFile: "Hämta alla utlysningar som en tabell", exampleLine: "Läs den första utlysningen",
        exampleUnchanged: "Hämta ändringarna, och sedan bara om något är nytt", exampleCatalogue: "Läs katalogen som Turtle",
        exampleGrants: "Läs bidragen till kommunen", followTitle: "Följ det som händer", changesFeed: "Ändringar i utlysningar (Atom)",
        callsFeed: "Utlysningar (Atom)", calendar: "Kalender med sista ansökningsdagar (iCalendar)",
        interface: "Fråga direkt från ett program (API)", embedding: "Visa Utblick på en annan webbplats",
        columnsTitle: "Vad kolumnerna betyder",
        columnsText: [
            .paragraph(
                """
                CSV-filerna har komma mellan kolumnerna, kodas i UTF-8 och börjar med ett märke som kalkylprogram känner igen. Flera värden i en ruta \
                skiljs av ett lodrätt streck. En text som börjar med =, +, - eller @ får en apostrof framför sig, även efter ett semikolon eller en ny \
                rad, så att inget kalkylprogram tar den för en formel. I JSON Lines står texterna exakt, och det som är okänt utelämnas.
                """)
        ], columnsOf: { "Kolumner: \($0)" },
        kindName: { kind in
            switch kind {
            case .text: "text"
            case .number: "tal"
            case .date: "datum"
            case .time: "tidpunkt (UTC)"
            case .list: "flera texter"
            }
        })
}

extension OpenDataWords {
    static let english = OpenDataWords(
        title: "Open data",
        summary: "Calls, programmes, rules and projects as files that anybody may use, with their sources and terms.",
        lead: { "You may use what Utblick knows in programs and sheets of your own. \($0) publishes it here as files. You need no key." },
        filesTitle: "Files",
        grants: {
            "\($0) grants that the municipality has got, as the 360Giving standard has them. They are from open sources about projects."
        },
        grantTerms: "The terms stand with each grant.", termsTitle: "Terms",
        terms: [
            .paragraph(
                """
                What our editors have written you may use freely (CC0). What comes from the EU’s sources you may use if you name the source \
                (CC BY 4.0). Each row says which source it has, how certain it is, when it was checked and which terms hold.
                """),
            .paragraph(
                """
                Where a source has stated no licence, the cell for the licence is empty. Ask the source before you use its texts.
                """),
            .paragraph("The files hold no questions, no cases and no persons."),
        ], catalogueTitle: "Catalogue for data portals",
        catalogueText: "The catalogue follows DCAT-AP-SE 3.0.1. Sweden’s data portal can fetch it from here.", examplesTitle: "Examples",
        examplesText: "The commands can be run as they stand. They need the program curl alone.",
        exampleFile: "Fetch all calls as a table", exampleLine: "Read the first call",
        exampleUnchanged: "Fetch the changes, and then only if something is new", exampleCatalogue: "Read the catalogue as Turtle",
        exampleGrants: "Read the grants to the municipality", followTitle: "Follow what happens", changesFeed: "Changes in calls (Atom)",
        callsFeed: "Calls (Atom)", calendar: "Calendar of deadlines (iCalendar)", interface: "Ask directly from a program (API)",
        embedding: "Show Utblick on another website",
        columnsTitle: "What the columns mean",
        columnsText: [
            .paragraph(
                """
                The CSV files have a comma between columns, are in UTF-8 and begin with a mark that spreadsheets know. Several values in one cell stand \
                with a vertical bar between them. A text that begins with =, +, - or @ gets an apostrophe before it, also after a semicolon or a line \
                break, so that no spreadsheet takes it for a formula. In JSON Lines texts stand exactly, and what is not known is left out.
                """)
        ], columnsOf: { "Columns: \($0)" },
        kindName: { kind in
            switch kind {
            case .text: "text"
            case .number: "number"
            case .date: "date"
            case .time: "time (UTC)"
            case .list: "several texts"
            }
        })
}
