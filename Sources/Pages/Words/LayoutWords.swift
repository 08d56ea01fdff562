/// What stands around every page.
struct LayoutWords: Sendable {
    let skip: String
    let otherLanguage: String
    let navigation: String
    let start: String
    let calls: String
    let programmes: String
    let networks: String
    let strategy: String
    let ask: String
    let aboutNavigation: String
    let findingNavigation: String
    let about: String
    let openData: String
    let accessibility: String
    let personalData: String
    let leavesSite: String
    let callsFetched: @Sendable (String) -> String
    let callsFromCatalogue: String
    let catalogueChecked: @Sendable (String) -> String
    let status: String
}

extension LayoutWords {
    static let swedish = LayoutWords(
        skip: "Hoppa till innehållet",
        otherLanguage: "English",
        navigation: "Webbplatsens delar",
        start: "Start",
        calls: "Utlysningar",
        programmes: "Program",
        networks: "Nätverk",
        strategy: "Strategi",
        ask: "Fråga samordnaren",
        aboutNavigation: "Om webbplatsen",
        findingNavigation: "Mer att hitta",
        about: "Om Utblick",
        openData: "Öppna data",
        accessibility: "Tillgänglighet",
        personalData: "Personuppgifter",
        leavesSite: "länk till annan webbplats",
        callsFetched: { "Utlysningarna hämtades från EU:s portal \($0)." },
        callsFromCatalogue: "Utlysningarna kommer från vår egen förteckning.",
        catalogueChecked: { "Programuppgifterna är senast kontrollerade: \($0)." },
        status: "Så färska är uppgifterna")
}

extension LayoutWords {
    static let english = LayoutWords(
        skip: "Skip to content",
        otherLanguage: "Svenska",
        navigation: "Parts of the site",
        start: "Start",
        calls: "Calls",
        programmes: "Programmes",
        networks: "Networks",
        strategy: "Strategy",
        ask: "Ask the coordinator",
        aboutNavigation: "About the site",
        findingNavigation: "More to find",
        about: "About Utblick",
        openData: "Open data",
        accessibility: "Accessibility",
        personalData: "Personal data",
        leavesSite: "link to another website",
        callsFetched: { "Calls were fetched from the EU portal on \($0)." },
        callsFromCatalogue: "Calls come from our own list.",
        catalogueChecked: { "Programme facts last checked: \($0)." },
        status: "How fresh the information is")
}
