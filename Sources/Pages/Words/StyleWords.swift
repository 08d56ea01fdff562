/// The page of the site's style.
struct StyleWords: Sendable {
    let title: String
    let summary: String
    let colours: String
    let contrast: String
    let pair: String
    let light: String
    let dark: String
    let type: String
    let heading: @Sendable (Int) -> String
    let lead: String
    let text: String
    let link: String
    let away: String
    let dim: String
    let items: [String]
    let quote: String
    let controls: String
    let button: String
    let quietButton: String
    let fold: String
    let states: String
    let notice: String
    let warning: String
    let parts: String
    let drawings: String
}

extension StyleWords {
    static let swedish = StyleWords(
        title: "Stil", summary: "Färger, text och delar sida vid sida, för den som bygger sidor. Innehållet är påhittat.",
        colours: "Färger", contrast: "Kontrast för text, minst 4,5:1", pair: "Text och botten", light: "Ljust", dark: "Mörkt", type: "Text",
        heading: { "Rubrik \($0)" }, lead: "Ingressen är lite större och säger det viktigaste först.",
        text: "Vanlig text med ÅÄÖ åäö, 1 234 567 kr och ett långt ord: arbetsmarknadspolitiska kompetensförsörjningsinsatser.",
        link: "en länk", away: "en länk bort", dim: "Dämpad text för det som är bra att veta.", items: ["Första", "Andra", "Tredje"],
        quote: "Ett citat ur en källa.", controls: "Knappar och fält", button: "Knapp", quietButton: "Stillsam knapp",
        fold: "Det som är hopvikt",
        states: "Lägen och besked", notice: "Ett meddelande.", warning: "Ett meddelande som är viktigare.", parts: "Delar",
        drawings: "Bilder")

    static let english = StyleWords(
        title: "Style", summary: "Colours, type and parts beside each other, for those who build pages. What they say is made up.",
        colours: "Colours", contrast: "Contrast of text, at least 4.5:1", pair: "Text and ground", light: "Light", dark: "Dark",
        type: "Type",
        heading: { "Heading \($0)" }, lead: "The lead is a little larger and says what matters first.",
        text: "Plain text with ÅÄÖ åäö, EUR 1,234,567 and a long word: counterrevolutionaries’ incomprehensibilities.",
        link: "a link", away: "a link away", dim: "Dimmed text for what is good to know.", items: ["First", "Second", "Third"],
        quote: "A quotation from a source.", controls: "Buttons and fields", button: "Button", quietButton: "Quiet button",
        fold: "What is folded",
        states: "States and messages", notice: "A message.", warning: "A message that matters more.", parts: "Parts", drawings: "Drawings")
}
