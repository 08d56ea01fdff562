import Funding

/// The staff's pages of the systems that follow calls.
struct WebhookWords: Sendable {
    let language: Language

    private func pick(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

    var title: String { pick("Webhookar", "Webhooks") }
    var lead: String {
        pick(
            """
            Andra system kan få veta när en utlysning kommer, ändras, öppnar, snart stänger eller dras in. De får ett signerat anrop till en \
            adress som du anger.
            """,
            """
            Other systems can be told when a call comes, changes, opens, closes soon or is withdrawn. They get a signed request to an address \
            that you give.
            """)
    }
    var none: String { pick("Inget system följer utlysningarna än.", "No system follows the calls yet.") }
    var new: String { pick("Ny webhook", "New webhook") }
    var nameless: String { pick("Webhook", "Webhook") }
    var receiver: String { pick("Mottagare", "Receiver") }
    var follows: String { pick("Följer", "Follows") }
    var state: String { pick("Läge", "State") }
    var shutOffTitle: String { pick("Webhookar som har stängts av", "Webhooks that have been turned off") }

    // MARK: The form

    var address: String { pick("Adress", "Address") }
    var addressHint: String {
        pick(
            "Dit anropen skickas: https:// och en adress på internet, utan användarnamn. Omdirigeringar följs inte.",
            "Where requests are sent: https:// and an address on the internet, without a user name. Redirects are not followed.")
    }
    var note: String { pick("Beskrivning", "Description") }
    var noteHint: String { pick("Vilket system det är och vem som sköter det.", "Which system it is and who looks after it.") }
    var callsLegend: String { pick("Vilka utlysningar?", "Which calls?") }
    var callsHint: String {
        pick("Lämna allt orört för att skicka om alla utlysningar.", "Leave all of this as it is to send of every call.")
    }
    var words: String { pick("Sökord", "Search words") }
    var wordsLanguage: String { pick("Sökordens språk", "Language of the words") }
    func name(of language: Language) -> String {
        language == .swedish ? pick("svenska", "Swedish") : pick("engelska", "English")
    }
    var remindersLegend: String { pick("Skicka om sista ansökningsdag", "Send of deadlines") }
    var save: String { pick("Spara", "Save") }
    var add: String { pick("Lägg till och visa hemligheten", "Add and show the secret") }
    var details: String { pick("Uppgifter", "Details") }
    var overtakenTitle: String {
        pick("Någon annan har ändrat webhooken medan du skrev", "Somebody else has changed the webhook while you were typing")
    }
    var overtakenText: String {
        pick("Kontrollera skillnaderna och spara igen om ditt ska gälla.", "Check the differences, and save again if yours is to hold.")
    }

    // MARK: One webhook

    var on: String { pick("På", "On") }
    func failing(since moment: String) -> String {
        pick("På, men inget kommer fram sedan \(moment)", "On, but nothing has arrived since \(moment)")
    }
    func off(_ reason: Webhook.OffReason, _ moment: String) -> String {
        switch reason {
        case .staff: pick("Avstängd \(moment)", "Turned off \(moment)")
        case .gone:
            pick(
                "Avstängd \(moment): mottagaren svarade att den inte vill ha fler (410)",
                "Turned off \(moment): the receiver answered that it wants no more (410)")
        case .failing:
            pick("Avstängd \(moment): inget har kommit fram på flera dagar", "Turned off \(moment): nothing has arrived for days")
        }
    }
    var turnOn: String { pick("Slå på", "Turn on") }
    var turnOff: String { pick("Stäng av", "Turn off") }
    var turnOnText: String {
        pick("Den får veta vad som händer från och med då.", "It is told of what happens from then on.")
    }
    var turnOffText: String { pick("Det som är på väg skickas inte.", "What is on its way is not sent.") }
    func madeBy(_ who: String, _ moment: String) -> String { pick("Tillagd av \(who) \(moment)", "Added by \(who) \(moment)") }
    var test: String { pick("Skicka ett prov", "Send a test") }
    var secretTitle: String { pick("Hemlighet", "Secret") }
    var secretText: String {
        pick(
            """
            Mottagaren känner med den igen anrop som kommer härifrån. Den visas inte igen. Byter du den gäller den gamla också i ett dygn, så \
            att mottagaren hinner byta.
            """,
            """
            By it the receiver knows requests that come from here. It is not shown again. If you change it, the old one is good for a day too, so \
            that the receiver has time to change.
            """)
    }
    func formerUntil(_ moment: String) -> String {
        pick("Den förra hemligheten gäller också till \(moment).", "The secret before is good too until \(moment).")
    }
    var renewSecret: String { pick("Byt hemlighet", "Change the secret") }
    var shownOnceTitle: String { pick("Hemligheten, som bara visas nu", "The secret, which is shown only now") }
    var shownOnceText: String {
        pick(
            "Kopiera den till mottagaren. Den går inte att få fram igen; tappas den bort får du byta den.",
            "Copy it to the receiver. It cannot be had again; if it is lost you must change it.")
    }
    var toWebhook: String { pick("Till webhooken", "To the webhook") }
    var remove: String { pick("Ta bort webhooken", "Remove the webhook") }
    var removeText: String {
        pick("Den får inget mer, och loggen över vad den har fått tas bort.", "It is sent no more, and the log of what it was sent goes.")
    }
    var removeNow: String { pick("Ta bort", "Remove") }

    // MARK: The log

    var log: String { pick("Vad som har skickats", "What has been sent") }
    var logEmpty: String {
        pick("Inget har skickats än. Prova med Skicka ett prov.", "Nothing has been sent yet. Try Send a test.")
    }
    var when: String { pick("När", "When") }
    var what: String { pick("Händelse", "Event") }
    var call: String { pick("Utlysning", "Call") }
    var attempts: String { pick("Försök", "Attempts") }
    var answer: String { pick("Svar", "Answer") }
    var time: String { pick("Tid", "Time") }
    var nextTry: String { pick("Nästa försök", "Next attempt") }
    var older: String { pick("Äldre", "Older") }
    var latest: String { pick("De senaste", "The latest") }
    var sendAgain: String { pick("Skicka igen", "Send again") }
    func milliseconds(_ number: String) -> String { "\(number)\u{A0}ms" }
    func kind(_ kind: WebhookDelivery.Kind) -> String {
        switch kind {
        case .appeared: pick("ny utlysning", "new call")
        case .changed: pick("ändrad utlysning", "changed call")
        case .opened: pick("utlysningen öppnade", "the call opened")
        case .closing: pick("stänger snart", "closes soon")
        case .withdrawn: pick("indragen", "withdrawn")
        case .returned: pick("tillbaka hos källan", "back at its source")
        case .test: pick("prov", "test")
        }
    }
    func state(_ state: WebhookDelivery.State) -> String {
        switch state {
        case .waiting: pick("väntar", "waiting")
        case .sending: pick("på väg", "under way")
        case .delivered: pick("framme", "arrived")
        case .failed: pick("kom inte fram", "did not arrive")
        case .dropped: pick("skickades inte", "was not sent")
        }
    }
    func fault(_ fault: WebhookFault) -> String {
        switch fault {
        case .noSuchHost: pick("adressens namn finns inte", "the address’s name does not exist")
        case .unreachable: pick("ingen svarar på adressen", "nobody answers at the address")
        case .ownNetwork: pick("adressen leder till ett slutet nät", "the address leads into a private network")
        case .timeOut: pick("inget svar i tid", "no answer in time")
        case .certificate: pick("certifikatet gäller inte", "the certificate does not hold")
        case .brokenOff: pick("förbindelsen bröts", "the connection was lost")
        case .address: pick("adressen går inte längre att skicka till", "the address can no longer be sent to")
        case .secret: pick("hemligheten går inte att läsa: byt den", "the secret cannot be read: change it")
        }
    }

    // MARK: One delivery

    var deliveryTitle: String { pick("Skickat meddelande", "Message sent") }
    var message: String { pick("Meddelandets id", "The message’s id") }
    var happened: String { pick("Hände", "Happened") }
    var latestAttempt: String { pick("Senaste försöket", "Latest attempt") }
    var content: String { pick("Innehåll", "Content") }
    var forgotten: String {
        pick(
            "Innehållet är gallrat: det sparas i \(WebhookDelivery.keptDays) dagar.",
            "The content has been deleted: it is kept for \(WebhookDelivery.keptDays) days.")
    }
    var underWay: String { pick("Ladda om sidan för att se hur det gick.", "Load the page again to see how it went.") }

    // MARK: Problems

    func text(_ problem: WebhookFormProblem) -> String {
        switch problem {
        case .addressEmpty: pick("Skriv adressen som anropen ska skickas till.", "Write the address that requests are to be sent to.")
        case .addressTooLong: pick("Adressen är för lång.", "The address is too long.")
        case .addressUnreadable:
            pick(
                "Adressen går inte att läsa. Skriv den som https://exempel.se/mottagare, med bara tecken som får stå i en webbadress.",
                "The address cannot be read. Write it as https://example.com/receiver, with only characters that may stand in a web address."
            )
        case .addressNotSecure: pick("Adressen måste börja med https://.", "The address must begin with https://.")
        case .addressHasUser:
            pick("Ta bort användarnamn, lösenord och @ ur adressen.", "Take user name, password and @ out of the address.")
        case .addressHasFragment: pick("Ta bort # och det som följer.", "Take away # and what follows.")
        case .addressInOwnNetwork:
            pick(
                "Adressen leder till den här datorn eller ett slutet nät. Den som driver Utblick kan tillåta den (--webhook-hosts).",
                "The address leads to this machine or a private network. Whoever runs Utblick can allow it (--webhook-hosts).")
        case .noteTooLong(let limit):
            pick("Beskrivningen får ha högst \(limit) tecken.", "The description may have at most \(limit) characters.")
        case .wordsTooLong(let limit):
            pick("Sökorden får ha högst \(limit) tecken.", "The search words may have at most \(limit) characters.")
        case .unknownProgramme: pick("Programmet finns inte. Välj ett annat.", "There is no such programme. Choose another.")
        case .tooMany(let limit):
            pick("Det finns redan \(limit) webhookar. Ta bort någon först.", "There are \(limit) webhooks already. Remove one first.")
        case .secretChanged:
            pick(
                "Hemligheten har redan bytts sedan sidan visades. Byt en gång till bara om den nya inte har kommit fram till mottagaren.",
                "The secret has been changed since the page was shown. Change it again only if the new one has not come to the receiver.")
        }
    }
}
