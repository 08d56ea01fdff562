/// Networks.
struct NetworksWords: Sendable {
    let title: String
    let summary: @Sendable (String) -> String
    let lead: @Sendable (String) -> String
    let none: String
    let participationTitle: String
    let participation: String
    let web: String
    let facts: String
    let factsCaption: String
}

extension NetworksWords {
    static let swedish = NetworksWords(
        title: "Nätverk",
        summary: { "Internationella nätverk som \($0) deltar i." },
        lead: {
            """
            \($0) deltar i nätverk, själv eller genom regionen. I nätverken kan kommunen påverka frågor som är viktiga \
            här och hitta partner till projekt.
            """
        },
        none: "Inga nätverk är inskrivna här ännu. Fråga samordnaren.",
        participationTitle: "Så deltar kommunen",
        participation: "Så deltar kommunen:",
        web: "Nätverkets webbplats",
        facts: "Fakta med källor",
        factsCaption: "Fakta om nätverket")
}

extension NetworksWords {
    static let english = NetworksWords(
        title: "Networks",
        summary: { "International networks in which \($0) takes part." },
        lead: {
            """
            \($0) takes part in networks, itself or through the region. In them it can influence matters that are \
            important here and find partners for projects.
            """
        },
        none: "No networks have been entered here yet. Ask the coordinator.",
        participationTitle: "How the municipality takes part",
        participation: "How the municipality takes part:",
        web: "The network’s website",
        facts: "Facts with sources",
        factsCaption: "Facts about the network")
}
