import Funding

/// The private page of what somebody follows.
extension WatchWords {
    private func pick(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

    func pageTitle(_ state: Watch.State) -> String {
        state == .waiting ? pick("Det här vill du följa", "What you want to follow") : pick("Det du följer", "What you follow")
    }
    func state(_ state: Watch.State) -> String {
        switch state {
        case .waiting: pick("Väntar på att du bekräftar", "Waiting for you to confirm")
        case .active: pick("Du får brev", "You get letters")
        case .paused: pick("Pausat", "Paused")
        case .stopped: pick("Avslutat", "Stopped")
        }
    }
    var waitingText: String {
        pick(
            "Någon, förmodligen du, vill ha brev om det här till din adress. Stämmer det?",
            "Somebody, probably you, wants letters about this to your address. Is that right?")
    }
    var confirm: String { pick("Ja, börja skicka", "Yes, start sending") }
    var notMe: String { pick("Nej, ta bort", "No, remove it") }
    func nextLetter(_ date: String) -> String {
        pick("Nästa brev kan komma \(date), om något har hänt.", "The next letter may come on \(date), if something has happened.")
    }
    var nextInstant: String { pick("Nästa brev kommer när något har hänt.", "The next letter comes when something has happened.") }
    var pausedText: String {
        pick("Inget samlas och inget skickas förrän du fortsätter.", "Nothing is gathered and nothing is sent until you go on.")
    }
    func stoppedText(_ date: String) -> String {
        pick(
            "Inga fler brev kommer. Adressen tas bort efter \(date).", "No more letters come. The address is deleted after \(date).")
    }
    var refusedText: String {
        pick(
            "Din e-postserver tog inte emot flera brev i rad. Därför har vi slutat skicka. Stämmer adressen kan du börja igen.",
            "Your mail server refused several letters in a row. That is why we have stopped. If the address is right you can start again.")
    }
    var restart: String { pick("Ångra, fortsätt skicka", "Undo, go on sending") }
    var change: String { pick("Ändra", "Change") }
    var save: String { pick("Spara", "Save") }
    var pause: String { pick("Pausa", "Pause") }
    var resume: String { pick("Fortsätt", "Go on") }
    var stop: String { pick("Sluta följa", "Stop following") }
    var stopQuestion: String { pick("Vill du sluta följa det här?", "Do you want to stop following this?") }
    var keep: String { pick("Nej, tillbaka", "No, back") }
    func matches(_ count: Int, _ number: String) -> String {
        switch count {
        case 0: pick("Ingen utlysning passar just nu", "No call fits right now")
        case 1: pick("1 utlysning passar just nu", "1 call fits right now")
        default: pick("\(number) utlysningar passar just nu", "\(number) calls fit right now")
        }
    }
    var all: String { pick("Visa alla i listan", "Show all in the list") }
    var dismiss: String { pick("Vill inte höra mer om den", "Do not want to hear of it") }
    var reason: String { pick("Varför?", "Why?") }
    var dismissButton: String { pick("Ta bort ur breven", "Leave it out") }
    var dismissed: String { pick("Det du inte vill höra om", "What you do not want to hear of") }
    var undo: String { pick("Ångra", "Undo") }
    func reason(_ reason: DismissalReason) -> String {
        switch reason {
        case .wrongPlace: pick("fel plats", "wrong place")
        case .wrongSubject: pick("fel ämne", "wrong subject")
        case .wrongSize: pick("för liten eller för stor", "too small or too large")
        case .notNow: pick("inte nu", "not now")
        case .other: pick("annat", "other")
        }
    }
    var programs: String { pick("I ditt eget program", "In a program of your own") }
    var programsText: String {
        pick(
            """
            Samma utlysningar i din nyhetsläsare eller kalender, utan dem som du har valt bort. Den som har adresserna ser vad du följer men kan \
            inte ändra något.
            """,
            """
            The same calls in your news reader or calendar, without those that you do not want to hear of. Whoever has the addresses sees what \
            you follow but cannot change anything.
            """)
    }
    var keepLink: String {
        pick(
            "Den som har adressen till den här sidan kan ändra och avsluta. Den står i varje brev.",
            "Whoever has the address of this page can change and stop it. It stands in every letter.")
    }
}
