/// What stands around every page of the staff, and the first of them.
struct WorkWords: Sendable {
    let name: String
    let navigation: String
    let start: String
    let cases: String
    let obligations: String
    let liquidity: String
    let report: String
    let networks: String
    let account: String
    let signedInAs: String
    let signOut: String
    let publicSite: String
    let greeting: @Sendable (String) -> String
    let startText: String
    let notAllowedTitle: String
    let notAllowedText: String
    let foreignFormTitle: String
    let foreignFormText: String
    let toStart: String
}

extension WorkWords {
    static let swedish = WorkWords(
        name: "Utblick arbete",
        navigation: "Arbetsytans delar",
        start: "Start",
        cases: "Ärenden",
        obligations: "Åtaganden",
        liquidity: "Likviditet",
        report: "Rapport",
        networks: "Nätverk och partner",
        account: "Mitt konto",
        signedInAs: "Inloggad som",
        signOut: "Logga ut",
        publicSite: "Till den öppna webbplatsen",
        greeting: { "Hej \($0)" },
        startText: "Här samlas det som gäller dig.",
        notAllowedTitle: "Du har inte behörighet till det här",
        notAllowedText: """
            Din roll omfattar inte det du försökte göra. Behöver du det i ditt arbete? Be samordnaren att ändra din roll.
            """,
        foreignFormTitle: "Formuläret är för gammalt",
        foreignFormText: "Inget har sparats. Gå tillbaka, ladda om sidan och skicka igen.",
        toStart: "Till startsidan")
}

extension WorkWords {
    static let english = WorkWords(
        name: "Utblick work",
        navigation: "Parts of the workspace",
        start: "Start",
        cases: "Cases",
        obligations: "Obligations",
        liquidity: "Liquidity",
        report: "Report",
        networks: "Networks and partners",
        account: "My account",
        signedInAs: "Signed in as",
        signOut: "Sign out",
        publicSite: "To the public site",
        greeting: { "Hello \($0)" },
        startText: "What concerns you is gathered here.",
        notAllowedTitle: "You are not allowed to do this",
        notAllowedText: """
            Your role does not cover what you tried to do. Do you need it for your work? Ask the coordinator to change your role.
            """,
        foreignFormTitle: "The form is too old",
        foreignFormText: "Nothing has been saved. Go back, reload the page and send it again.",
        toStart: "To the start page")
}
