/// The public page for those who look for partners.
struct PartnerWords: Sendable {
    let title: String
    let strengths: String
    let wanted: String
    let themes: String
    let programmes: String
    let offers: String
    let noOffers: String
    let answer: String
    let answerText: String
    let programme: String
    let none: String
    let summary: @Sendable (String) -> String
    let heading: @Sendable (String) -> String
    let until: @Sendable (String) -> String
}

extension PartnerWords {
    static let swedish = PartnerWords(
        title: "Partner i projekt",
        strengths: "Det vi är bra på",
        wanted: "Det vi söker",
        themes: "Teman",
        programmes: "Program som intresserar oss",
        offers: "Erbjudanden",
        noOffers: "Inga öppna erbjudanden just nu. Hör gärna av dig ändå.",
        answer: "Svara oss",
        answerText: "Skriv vad ni vill göra, i vilket program och till när:",
        programme: "Program:",
        none: "Här kommer kommunens profil för dig som söker partner. Den är inte skriven än. Fråga samordnaren under tiden.",
        summary: { "Vad \($0) erbjuder och söker i internationella projekt." },
        heading: { "\($0) söker partner" },
        until: { "Svara senast \($0)." })
}

extension PartnerWords {
    static let english = PartnerWords(
        title: "Partners for projects",
        strengths: "What we are good at",
        wanted: "What we look for",
        themes: "Themes",
        programmes: "Programmes that interest us",
        offers: "Offers",
        noOffers: "No open offers just now. You are welcome to write all the same.",
        answer: "Answer us",
        answerText: "Write what you want to do, in which programme and by when:",
        programme: "Programme:",
        none: """
            The municipality’s profile for those who look for partners will be here. It is not written yet. Ask the coordinator \
            meanwhile.
            """,
        summary: { "What \($0) offers and looks for in international projects." },
        heading: { "\($0) looks for partners" },
        until: { "Answer by \($0)." })
}
