/// The button that copies an address, and the keys of a list. They go with the script, and hold neither `"` nor `\`.
struct KeyWords: Sendable {
    let copy: String
    let copied: String
    let copyFailed: String
    let keys: String
    let whenKeys: String
    let next: String
    let previous: String
    let toSearch: String
    let toIdea: String
    let show: String
    let close: String
}

extension KeyWords {
    static let swedish = KeyWords(
        copy: "Kopiera länk",
        copied: "Länken är kopierad.",
        copyFailed: "Länken kunde inte kopieras. Kopiera adressen i webbläsarens adressfält.",
        keys: "Kortkommandon",
        whenKeys: "Tangenterna fungerar när en rad i listan är markerad. Gå dit med tabbtangenten.",
        next: "Nästa rad",
        previous: "Föregående rad",
        toSearch: "Till sökfältet",
        toIdea: "Till rutan för din idé",
        show: "Visa kortkommandon",
        close: "Stäng")
}

extension KeyWords {
    static let english = KeyWords(
        copy: "Copy link",
        copied: "The link has been copied.",
        copyFailed: "The link could not be copied. Copy the address in the browser’s address bar.",
        keys: "Keyboard shortcuts",
        whenKeys: "The keys work when a row of the list is in focus. Use the Tab key to get there.",
        next: "Next row",
        previous: "Previous row",
        toSearch: "To the search field",
        toIdea: "To the box for your idea",
        show: "Show the keyboard shortcuts",
        close: "Close")
}
