/// The page on the interface for programs.
struct APIWords: Sendable {
    let title: String
    let summary: String
    let lead: String
    let description: String
    let document: String
    let mannersTitle: String
    let manners: [String]
    let limit: @Sendable (Int) -> String
    let noLimit: String
    let operationsTitle: String
    let method: String
    let path: String
    let what: String
    let examplesTitle: String
    let shortened: String
    let answer: String
    let problemsTitle: String
    let problems: String
    let assistantsTitle: String
    let assistants: String
}

extension APIWords {
    static let swedish = APIWords(
        title: "API", summary: "Så hämtar program utlysningar, program, regler och projekt härifrån, utan nyckel och utan kostnad.",
        lead: "Allt som sidorna visar kan program hämta, utan nyckel och utan kostnad.",
        description: "Gränssnittet är bara till för att läsa. Det är beskrivet för program i OpenAPI 3.1:", document: "openapi.json",
        mannersTitle: "Så fungerar det",
        manners: [
            "Adresserna börjar med /api/v1. Fält tillkommer inom samma version, men inga ändras eller tas bort.",
            "Svaren är JSON i UTF-8. Det som inte är känt saknas; inget är null.",
            "Texter som finns på båda språken står som sv och en. Belopp är text med två decimaler och en valuta. Tidpunkter är i UTC enligt RFC 3339.",
            "Listor har limit och page. Ett svar pekar med next på det som följer; för alla utlysningar, välj sort=id och följ next.",
            "Ett svar får sparas en minut. Skicka dess ETag i If-None-Match, så får du 304 om inget har ändrats.",
            "Webbsidor får fråga från vilken annan webbplats som helst. Inga kakor används.",
            "En idé som skickas till matches eller precedents sparas inte.",
            "Skicka traceparent (eller X-Correlation-ID) om du vill kunna följa ett anrop; annars får du ett nytt i svaret.",
        ],
        limit: {
            "Högst \($0) anrop i minuten besvaras från en adress. RateLimit säger vad som är kvar; därefter kommer 429 med Retry-After."
        },
        noLimit: "Antalet anrop är inte begränsat.", operationsTitle: "Vad du kan fråga om", method: "Metod", path: "Adress",
        what: "Vad du får", examplesTitle: "Exempel", shortened: "Frågade nyss, av den här sidan. Listor är kortade till sin första post.",
        answer: "Visa svaret", problemsTitle: "När något är fel",
        problems:
            "Fel besvaras som problem enligt RFC 9457, application/problem+json. De säger på engelska vad som är fel, och vilket fält det gäller. "
            + "Adressen i type leder hit.",
        assistantsTitle: "För AI-assistenter",
        assistants:
            "Assistenter som talar Model Context Protocol (2025-06-18, Streamable HTTP) kan söka utlysningar, läsa en, pröva en idé och lista "
            + "program. Lägg till den här adressen som server:")

    static let english = APIWords(
        title: "API", summary: "How programs fetch calls, programmes, rules and projects from here, without a key and free of charge.",
        lead: "All that the pages show can be fetched by programs, without a key and free of charge.",
        description: "The interface is only for reading. It is described for programs in OpenAPI 3.1:", document: "openapi.json",
        mannersTitle: "How it works",
        manners: [
            "Addresses begin with /api/v1. Within a version members are added, but none is changed or taken away.",
            "Answers are JSON in UTF-8. What is not known is left out; nothing is null.",
            "Texts that are there in both languages stand as sv and en. Amounts are text with two decimals and a currency. Moments are in UTC as in RFC 3339.",
            "Lists have limit and page. An answer’s next leads to what follows; for all calls, choose sort=id and follow next.",
            "An answer may be kept for a minute. Send its ETag in If-None-Match, and you get 304 if nothing has changed.",
            "Pages of any other site may ask by script. No cookies are used.",
            "An idea that is sent to matches or precedents is not kept.",
            "Send traceparent (or X-Correlation-ID) to be able to trace a request; otherwise the answer has a new one.",
        ],
        limit: {
            "At most \($0) requests a minute are answered from one address. RateLimit tells what is left; then 429 comes, with Retry-After."
        },
        noLimit: "The number of requests is not limited.", operationsTitle: "What you can ask", method: "Method", path: "Address",
        what: "What you get", examplesTitle: "Examples",
        shortened: "Asked just now, by this page. Lists are shortened to their first item.",
        answer: "Show the answer", problemsTitle: "When something is wrong",
        problems:
            "Errors are answered as problems as in RFC 9457, application/problem+json. They say what is wrong, and which member or parameter it is. "
            + "The address in type leads here.",
        assistantsTitle: "For AI assistants",
        assistants:
            "Assistants that speak the Model Context Protocol (2025-06-18, Streamable HTTP) can search calls, read one, try an idea and list "
            + "programmes. Add this address as a server:")
}
