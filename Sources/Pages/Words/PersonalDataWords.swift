import Casework
import Funding

/// How personal data are handled.
struct PersonalDataWords: Sendable {
    let title: String
    let summary: String
    let text: @Sendable (String, PersonalDataPage.Model) -> [CallText.Block]
    let authorityLink: String
}

extension PersonalDataWords {
    static let swedish = PersonalDataWords(
        title: "Personuppgifter",
        summary:
            "Vilka personuppgifter vi sparar när du ställer en fråga eller följer utlysningar, varför, hur länge och vilka rättigheter du har.",
        text: { name, model in
            [
                .paragraph("\(name) är personuppgiftsansvarig för det som du skickar in här."),
                .heading("Det här sparar vi"),
                .list([
                    """
                    Om du beskriver en idé och ser vad som passar: ingenting. Texten finns bara i sidan och i \
                    webbläsarens historik.
                    """,
                    """
                    Om du frågar samordnaren: frågan, namn, e-postadress, och organisation och telefonnummer om du anger \
                    dem, idén och de svar som följer med, och när frågan kom in.
                    """,
                    """
                    Om du följer utlysningar med e-post: adressen, vad du följer och hur ofta, vad du har fått veta, och vilka \
                    utlysningar du har valt bort och varför.
                    """,
                    """
                    Om du är kontakt för ett nätverk eller en partner som samarbetar med oss: namn, roll och e-postadress, i högst \
                    \(ContactKeeping.months) månader.
                    """,
                    """
                    Om du svarar att en träff inte passar: skälet, vad det gäller, sorts sökande och län, i högst \(model.feedbackMonths) månader. \
                    Inget om vem du är, och inte idén.
                    """,
                ]),
                .paragraph(
                    """
                    Webbplatsen använder inga kakor och ingen statistik från andra företag. Bara den som arbetar med tjänsten och loggar in \
                    får en kaka, som behövs för inloggningen och försvinner när webbläsaren stängs.
                    """),
                .heading("Varför"),
                .paragraph(
                    """
                    Vi använder uppgifterna för att svara på din fråga, och för att skicka de brev som du har bett om. Den rättsliga grunden är att det är nödvändigt \
                    för en uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen).
                    """),
                .heading("Hur länge"),
                .paragraph(
                    """
                    Frågan tas bort härifrån senast \(model.retentionMonths == 1 ? "1 månad" : "\(model.retentionMonths) månader") efter det att den kom in. \
                    Det du skickar in är en allmän handling. Kommunen kan därför behöva spara den längre i sitt diarium \
                    och arkiv, och lämna ut den om någon begär det och den inte är sekretessbelagd.
                    """),
                .paragraph(
                    """
                    En adress som följer utlysningar tas bort efter \(Watch.waitingDays) dagar om den inte bekräftas, och \
                    \(Watch.stoppedDays) dagar efter det att du har slutat följa, med allt som hör till. I varje brev finns en länk \
                    för att sluta.
                    """),
                .heading("Dina rättigheter"),
                .list([
                    "Du har rätt att få veta vilka uppgifter vi har om dig.",
                    "Du har rätt att få fel rättade.",
                    """
                    Du kan i vissa fall begära att uppgifter raderas eller att de används på färre sätt, och du kan \
                    invända mot hur de används.
                    """,
                    "Du kan klaga hos Integritetsskyddsmyndigheten, IMY.",
                ]),
                .paragraph("Kontakta oss eller kommunens dataskyddsombud om du har frågor:"),
            ]
        },
        authorityLink: "Integritetsskyddsmyndigheten")
}

extension PersonalDataWords {
    static let english = PersonalDataWords(
        title: "Personal data",
        summary: "Which personal data we keep when you ask a question or follow calls, why, for how long and what rights you have.",
        text: { name, model in
            [
                .paragraph("\(name) is the controller of the personal data that you send here."),
                .heading("What we keep"),
                .list([
                    """
                    If you describe an idea and see what fits: nothing. The text is only in the page and in your \
                    browser’s history.
                    """,
                    """
                    If you ask the coordinator: the question, name, e-mail address, organisation and telephone number if \
                    you give them, the idea and the answers that go along, and when the question came.
                    """,
                    """
                    If you are the contact of a network or a partner that works with us: name, role and e-mail address, for \
                    \(ContactKeeping.months) months at most.
                    """,
                    """
                    If you follow calls by e-mail: the address, what you follow and how often, what you have been told, and which \
                    calls you have left out and why.
                    """,
                    """
                    If you say that a match is not for you: the reason, what it concerns, kind of applicant and county, for \(model.feedbackMonths) months \
                    at most. Nothing of who you are, and not the idea.
                    """,
                ]),
                .paragraph(
                    """
                    The site uses no cookies and no statistics from other companies. Only those who work with the service and sign in get a \
                    cookie, which signing in needs and which goes when the browser is closed.
                    """),
                .heading("Why"),
                .paragraph(
                    """
                    We use the data to answer your question, and to send the letters that you have asked for. The legal basis is that it is necessary for a task in the \
                    public interest (Article 6(1)(e) of the General Data Protection Regulation).
                    """),
                .heading("For how long"),
                .paragraph(
                    """
                    The question is deleted from here at the latest \(model.retentionMonths == 1 ? "1 month" : "\(model.retentionMonths) months") after it \
                    came. What you send is an official document. The municipality may therefore have to keep it longer \
                    in its register and archive, and hand it out if somebody asks for it and it is not secret.
                    """),
                .paragraph(
                    """
                    An address that follows calls is deleted after \(Watch.waitingDays) days unless it is confirmed, and \
                    \(Watch.stoppedDays) days after you have stopped following, with all that belongs to it. Every letter has a link \
                    to stop.
                    """),
                .heading("Your rights"),
                .list([
                    "You have the right to know which data we hold on you.",
                    "You have the right to have errors corrected.",
                    """
                    You can in some cases ask for data to be erased or their use to be restricted, and you can object to \
                    how they are used.
                    """,
                    "You can complain to the Swedish Authority for Privacy Protection, IMY.",
                ]),
                .paragraph("Contact us or the municipality’s data protection officer if you have questions:"),
            ]
        },
        authorityLink: "The Swedish Authority for Privacy Protection")
}
