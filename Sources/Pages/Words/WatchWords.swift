import Funding

/// Following calls: the form, the private page and what stands between them.
struct WatchWords: Sendable {
    let language: Language

    private func pick(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

    // MARK: What is followed

    var followSearch: String { pick("Följ den här sökningen", "Follow this search") }
    var followCall: String { pick("Följ utlysningen", "Follow the call") }
    var followProgramme: String { pick("Följ programmets utlysningar", "Follow the programme’s calls") }
    var allCalls: String { pick("alla utlysningar", "all calls") }
    var calls: String { pick("utlysningar", "calls") }
    func about(_ text: String) -> String { pick("om ”\(text)”", "about “\(text)”") }
    func theCall(_ title: String) -> String { pick("utlysningen ”\(title)”", "the call “\(title)”") }
    func theProgramme(_ name: String) -> String { pick("alla utlysningar i \(name)", "all calls of \(name)") }
    func fits(_ kind: String) -> String { pick("passar \(kind)", "fits \(kind)") }
    func closesWithin(_ days: Int) -> String { pick("stänger inom \(days) dagar", "closes within \(days) days") }
    var gone: String { pick("något som inte längre finns här", "something that is no longer here") }

    // MARK: The form

    var title: String { pick("Följ utlysningar", "Follow calls") }
    var summary: String {
        pick(
            "Få veta när en utlysning kommer, ändras eller snart stänger.", "Be told when a call comes, changes or closes soon.")
    }
    func lead(_ what: String) -> String { pick("Det här vill du följa: \(what).", "This is what you want to follow: \(what).") }
    var what: String {
        pick(
            """
            Du får veta när en ny utlysning passar, när den öppnar, när datum, belopp eller text ändras, när den försvinner från källan och, \
            om du vill, när den snart stänger. Varje händelse berättas en gång.
            """,
            """
            You are told when a new call fits, when it opens, when dates, amounts or text change, when it leaves its source and, if you \
            like, when it closes soon. Each event is told once.
            """)
    }
    var byMail: String { pick("Med e-post", "By e-mail") }
    var noMail: String {
        pick(
            "E-post är inte inställd på den här webbplatsen, så brev kan inte skickas. Flöden och kalendrar går att följa ändå.",
            "E-mail is not set up on this site, so that no letters can be sent. Feeds and calendars can be followed all the same.")
    }
    var emailLabel: String { pick("E-postadress", "E-mail address") }
    var emailHint: String {
        pick(
            "Vi skickar först ett brev med en länk. Inget mer kommer förrän du har bekräftat där.",
            "First we send a letter with a link. Nothing more comes until you have confirmed there.")
    }
    var frequencyLabel: String { pick("Hur ofta?", "How often?") }
    func frequency(_ frequency: WatchFrequency) -> String {
        switch frequency {
        case .instant: pick("Direkt", "At once")
        case .daily: pick("Varje dag kl. 7", "Every day at 7")
        case .weekly: pick("Varje måndag kl. 7", "Every Monday at 7")
        }
    }
    func frequencyHint(_ frequency: WatchFrequency, _ date: String) -> String {
        frequency == .instant
            ? pick("när något har hänt", "when something has happened")
            : pick("första gången \(date), om något har hänt", "the first time on \(date), if something has happened")
    }
    var remindersLabel: String { pick("Påminn mig om sista ansökningsdag", "Remind me of deadlines") }
    func reminder(_ days: Int) -> String { pick("\(days) dagar före", "\(days) days before") }
    var send: String { pick("Skicka brevet att bekräfta", "Send the letter to confirm") }
    var legalBasis: String {
        pick(
            """
            Adressen används bara till breven. Den tas bort efter \(Watch.waitingDays) dagar om du inte bekräftar, och \
            \(Watch.stoppedDays) dagar efter det att du har slutat. Inget i breven mäter om du läser dem.
            """,
            """
            The address is used for the letters only. It is deleted after \(Watch.waitingDays) days unless you confirm, and \
            \(Watch.stoppedDays) days after you have stopped. Nothing in the letters measures whether you read them.
            """)
    }
    var sampleTitle: String { pick("Så här ser ett brev ut", "What a letter looks like") }
    var sampleLead: String {
        pick("Det här är det senaste som du skulle ha fått veta:", "This is the latest that you would have been told:")
    }
    var sampleNone: String {
        pick(
            "Just nu finns inget som passar. Du får veta när något kommer.", "Nothing fits right now. You are told when something comes.")
    }
    var sentTitle: String { pick("Bekräfta via länken i brevet", "Confirm by the link in the letter") }
    var sentText: String {
        pick(
            """
            Ett brev är på väg till adressen som du skrev. Öppna länken i det och bekräfta inom \(Watch.waitingDays) dagar. Kommer inget brev på \
            några minuter, titta i skräpposten. Har många brev redan skickats till adressen väntar vi med fler.
            """,
            """
            A letter is on its way to the address that you wrote. Open the link in it and confirm within \(Watch.waitingDays) days. If none comes \
            within a few minutes, look among the junk mail. If many letters have been sent to the address already, we wait with more.
            """)
    }
    var toCall: String { pick("Till utlysningen", "To the call") }
    var backToCalls: String { pick("Till utlysningarna", "To the calls") }
}
